// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/TryOut.h"

#include "ui/playbook/GrantTone.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

QComboBox *makeCombo(const char *objectName, const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(objectName));
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    return combo;
}

template <class Record>
void fill(QComboBox *combo, const QString &none, const QList<Record> &records)
{
    const QSignalBlocker silent(combo);
    const QVariant present = combo->currentData();
    combo->clear();
    combo->addItem(none);
    for (const Record &record : records)
        combo->addItem(record.name, record.id.value());
    combo->setCurrentIndex(present.isValid() ? qMax(0, combo->findData(present)) : 0);
}

template <class IdType>
std::optional<IdType> chosen(const QComboBox *combo)
{
    const QVariant id = combo->currentData();
    return id.isValid() ? std::optional(IdType(id.toLongLong())) : std::nullopt;
}

QLabel *makeWords(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TryOut::TryOut(const Theme &theme, domain::Currency currency, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("tryOut"));
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::Large);
    m_columns->addWidget(makeCase(theme, currency), 2);
    m_columns->addWidget(makeOutcome(theme), 3);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &TryOut::answer);
    connect(m_need, &QComboBox::currentIndexChanged, this, &TryOut::answer);
    connect(m_forgone, &QLineEdit::textEdited, this, &TryOut::answer);
    connect(m_role, &SegmentedControl::valueChanged, this, &TryOut::answer);
}

QWidget *TryOut::makeCase(const Theme &theme, domain::Currency currency)
{
    auto *card = new Card(theme, tr("A customer comes to the counter"), this);
    m_reason = makeCombo("tryReason", tr("Reason"), card);
    m_need = makeCombo("tryNeed", tr("Need"), card);
    m_forgone = new MoneyEdit(currency, m_locale, card);
    m_forgone->setObjectName(QStringLiteral("tryForgone"));
    m_forgone->setAccessibleName(tr("Forgone value"));
    m_forgone->setPlaceholderText(tr("not known"));
    m_role = new SegmentedControl(theme, card);
    m_role->setObjectName(QStringLiteral("tryRole"));
    m_role->setAccessibleName(tr("Role"));
    for (const auto &role : domain::allOf<domain::Role>())
        m_role->addSegment(domain::labelOf(role.value), QString::fromLatin1(role.code));
    m_role->setValue(domain::codeOf(domain::Role::Counter));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Small);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Nee&d"), m_need);
    form->addRow(tr("&Forgone value"), m_forgone);
    form->addRow(tr("At the &counter"), m_role);
    card->content()->addLayout(form);
    card->content()->addStretch(1);
    return card;
}

QWidget *TryOut::makeOutcome(const Theme &theme)
{
    auto *card = new Card(theme, tr("What happens"), this);
    m_grant = new Badge(theme, {}, Tone::Neutral, card);
    m_grant->setObjectName(QStringLiteral("tryGrant"));
    card->addAfterHeading(m_grant);
    m_why = makeWords("tryWhy", card);
    m_note = makeWords("tryNote", card);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_others = new QStandardItemModel(0, 2, this);
    m_others->setHorizontalHeaderLabels({tr("The others, in order"), tr("Why it does not decide")});
    m_table = new DataTable(theme, QStringLiteral("tryOthers"), card);
    m_table->setAccessibleName(tr("The other guidelines and why they do not decide"));
    m_table->setSortingEnabled(false); // they stand in order of precedence
    m_table->setModel(m_others);
    m_table->setEmptyState(tr("There is no other guideline."));
    m_table->setColumnFits({{.least = 0.6}, {.least = 0.5}});
    card->content()->addWidget(m_why);
    card->content()->addWidget(m_note);
    card->content()->addWidget(m_table, 1);
    return card;
}

void TryOut::setPlaybook(const domain::Playbook &playbook)
{
    m_playbook = playbook;
    fill(m_reason, tr("none given"), playbook.reasons);
    fill(m_need, tr("none given"), playbook.needs);
    answer();
}

domain::GuidelineCase TryOut::asked() const
{
    domain::GuidelineCase asked;
    asked.reason = chosen<domain::ReasonId>(m_reason);
    asked.need = chosen<domain::CompetencyId>(m_need);
    if (const auto forgone = m_forgone->value())
        asked.forgone = *forgone;
    asked.role = domain::fromCode<domain::Role>(m_role->value().toString()).value_or(domain::Role::Counter);
    for (const domain::Reason &reason : m_playbook.reasons) {
        if (reason.id == asked.reason)
            asked.motive = reason.motive;
    }
    return asked;
}

void TryOut::answer()
{
    const domain::GuidelineCase asked = this->asked();
    const auto decision = domain::decide(m_playbook.guidelines, asked, m_playbook.otherwise);
    const bool isForced = !decision.guideline && decision.grant != m_playbook.otherwise;
    m_grant->setText(domain::labelOf(decision.grant), toneOf(decision.grant));
    QString why = domain::sentenceOf(decision, m_playbook.words);
    if (isForced)
        why += QLatin1Char(' ') + tr("For the staff’s sake a manager is always asked.");
    m_why->setText(why);
    m_note->setText(decision.guideline ? decision.guideline->note : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_others->setRowCount(0);
    for (const domain::Guideline &guideline : std::as_const(m_playbook.guidelines)) {
        const QString reason = domain::whyNot(guideline, asked, decision);
        if (!reason.isEmpty())
            m_others->appendRow({new QStandardItem(guideline.name), new QStandardItem(reason)});
    }
}

/// Large text: one under the other.
void TryOut::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_columns->itemAt(0)->minimumSize().width() * 5 / 2;
    m_columns->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
