// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelinePanel.h"

#include "ui/playbook/GuidelineEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ui {

using domain::Guideline;
using domain::GuidelineId;

static constexpr int SideWidth = 380;
static constexpr int HistoryDelayMs = 60; ///< holding an arrow key down need not read every history

static QLabel *makeWords(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

GuidelinePanel::GuidelinePanel(const PageContext &context, const GuidelineActions &actions, QWidget *parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(QStringLiteral("playbookSide"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(makeRule(actions));
    layout->addWidget(makeVersions(actions.confirm));
    layout->addStretch(1);
    setWidget(side);
    side->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(std::max(SideWidth, side->minimumSizeHint().width() + space::Large));
    m_delay.setSingleShot(true);
    m_delay.setInterval(HistoryDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &GuidelinePanel::showHistory);
    connect(&context.theme, &Theme::changed, this, &GuidelinePanel::colourRemark);
}

QWidget *GuidelinePanel::makeRule(const GuidelineActions &actions)
{
    auto *rule = new Card(m_context.theme, tr("The rule"), this);
    m_sentence = makeWords("playbookSentence", rule);
    m_remark = makeWords("playbookRemark", rule);
    m_editor =
        new GuidelineEditor(m_context.theme, m_context.ledger.business().currency, m_context.locale, rule);
    m_editor->setEnabled(!m_context.ledger.isReadOnly());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(actions.save, ButtonKind::Normal, rule));
    buttons->addWidget(new ActionButton(actions.discard, ButtonKind::Quiet, rule));
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton(actions.retire, ButtonKind::Quiet, rule));
    rule->content()->addWidget(m_sentence);
    rule->content()->addWidget(m_remark);
    rule->content()->addWidget(m_editor);
    rule->content()->addLayout(buttons);
    return rule;
}

QWidget *GuidelinePanel::makeVersions(QAction *confirm)
{
    m_versions = new Card(m_context.theme, this);
    m_version = makeWords("playbookVersion", m_versions);
    m_version->setFont(Theme::scaled(font(), 1, QFont::DemiBold));
    m_reading = makeWords("playbookReading", m_versions);
    m_history = makeWords("playbookHistory", m_versions);
    m_history->setForegroundRole(QPalette::PlaceholderText);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_reading, 1);
    auto *button = new ActionButton(confirm, ButtonKind::Normal, m_versions);
    button->setObjectName(QStringLiteral("playbookConfirm"));
    reading->addWidget(button);
    m_versions->content()->addWidget(m_version);
    m_versions->content()->addLayout(reading);
    m_versions->content()->addWidget(m_history);
    return m_versions;
}

std::optional<GuidelineId> GuidelinePanel::current() const
{
    return m_row && m_row->guideline.id.isValid() ? std::optional(m_row->guideline.id) : std::nullopt;
}

void GuidelinePanel::setStanding(const workflows::PlaybookStanding &standing)
{
    m_standing = standing;
}

void GuidelinePanel::showRow(const std::optional<GuidelineRow> &row)
{
    if (!row)
        forget();
    else if (m_shown != row->guideline.id || !row->isUnsaved) {
        m_editor->showGuideline(row->guideline, m_standing.playbook);
        m_shown = row->guideline.id;
    }
    showSentence(row);
    askForHistory();
    showReading();
}

void GuidelinePanel::showSentence(const std::optional<GuidelineRow> &row)
{
    m_row = row;
    m_sentence->setText(row ? row->sentence : QString());
    m_remark->setText(row ? row->remark : QString());
    m_remark->setVisible(row && !row->remark.isEmpty());
    colourRemark();
}

void GuidelinePanel::colourRemark()
{
    const Tokens &tokens = m_context.theme.tokens();
    QPalette colours; // the rest stays the card's
    colours.setColor(QPalette::WindowText, m_row && m_row->isWarning ? tokens.warn : tokens.muted);
    m_remark->setPalette(colours);
}

void GuidelinePanel::askForHistory()
{
    const auto id = current();
    m_versions->setVisible(id.has_value());
    m_delay.stop();
    if (id && m_historyOf && id != m_historyOf)
        m_delay.start();
    else
        showHistory();
}

void GuidelinePanel::showHistory()
{
    m_historyOf = current();
    if (!m_historyOf)
        return;
    const auto versions = ledger::Guidelines(m_context.ledger).versions(*m_historyOf);
    if (!versions)
        return m_context.shell.showError(versions.error());
    if (versions->isEmpty()) // gone meanwhile; the page is about to hear of it
        return;
    const auto titleOf = [this](const Guideline &version) {
        return tr("Version %1, %2", "number and day")
            .arg(m_context.locale.toString(version.number),
                 m_context.locale.toString(version.since, QLocale::ShortFormat));
    };
    m_version->setText(titleOf(versions->constLast()));
    QStringList earlier;
    for (qsizetype i = versions->size() - 2; i >= 0; --i) {
        const Guideline &version = versions->at(i);
        QStringList parts{version.name, domain::sentenceOf(version, m_standing.playbook.words), version.note};
        parts.removeAll(QString());
        earlier.append(titleOf(version) + QLatin1Char('\n') + parts.join(QStringLiteral(" · ")));
    }
    m_history->setText(earlier.join(QStringLiteral("\n\n")));
    m_history->setVisible(!earlier.isEmpty());
}

void GuidelinePanel::showReading()
{
    const auto id = current();
    const auto staff = m_context.shell.staff();
    if (!id)
        return;
    QStringList missing;
    QString own;
    for (const ledger::ReadState &state : std::as_const(m_standing.readStates)) {
        if (state.guideline != *id)
            continue;
        if (!state.hasRead())
            missing.append(state.staffName);
        else if (state.staff == staff)
            own = tr("%1 has read this on %2.")
                      .arg(state.staffName, m_context.locale.toString(state.readAt.toLocalTime().date(),
                                                                      QLocale::ShortFormat));
    }
    QStringList sentences{own};
    if (!missing.isEmpty())
        sentences.append(tr("Not read yet by: %1").arg(missing.join(QStringLiteral(", "))));
    sentences.removeAll(QString());
    m_reading->setText(sentences.join(QLatin1Char('\n')));
}

} // namespace ui
