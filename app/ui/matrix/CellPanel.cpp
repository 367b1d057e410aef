// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/CellPanel.h"

#include "domain/Month.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LevelPicker.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using domain::CellMark;

static constexpr int MostHistoryLines = 8;

static QLabel *captionFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Theme::scaled(parent->font(), 0.92));
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

CellPanel::CellPanel(const Theme &theme, QDate today, const QLocale &locale, History history, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_history(std::move(history))
{
    setObjectName(QStringLiteral("matrixCell"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tiny);
    makeHead();
    m_fields = new QWidget(this);
    makeHistory();
    makeFields(theme, today);
    layout->addWidget(m_historyLines);
}

void CellPanel::makeHead()
{
    m_who = new ElidedLabel(this);
    m_who->setObjectName(QStringLiteral("matrixCellWho"));
    m_who->setFont(Theme::scaled(font(), 1.08, QFont::DemiBold));
    m_log = new QPushButton(tr("Open in the log"), this);
    m_log->setObjectName(QStringLiteral("matrixCellLog"));
    m_log->setAutoDefault(false);
    setButtonKind(m_log, ButtonKind::Link);
    connect(m_log, &QPushButton::clicked, this, &CellPanel::logWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_log);
    m_what = new ElidedLabel(this);
    m_what->setObjectName(QStringLiteral("matrixCellWhat"));
    m_what->setForegroundRole(QPalette::PlaceholderText);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addLayout(head);
    outer->addWidget(m_what);
}

void CellPanel::makeFields(const Theme &theme, QDate today)
{
    m_level = new LevelPicker(theme, m_fields);
    m_level->setObjectName(QStringLiteral("matrixCellLevel"));
    m_level->setAccessibleName(tr("Level"));
    connect(m_level, &LevelPicker::levelChosen, this, &CellPanel::levelChosen);
    m_state = new QLabel(m_fields);
    m_state->setObjectName(QStringLiteral("matrixCellState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_evidence = new QPlainTextEdit(m_fields);
    m_evidence->setObjectName(QStringLiteral("matrixCellEvidence"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setPlaceholderText(tr("What the level rests on"));
    m_evidence->viewport()->setAutoFillBackground(false); // the frame's round corners stay whole
    const int line = m_evidence->fontMetrics().lineSpacing();
    m_evidence->setMinimumHeight(2 * line + 14);
    m_evidence->setMaximumHeight(4 * line + 14);
    m_source = new QLineEdit(m_fields);
    m_source->setObjectName(QStringLiteral("matrixCellSource"));
    m_source->setPlaceholderText(tr("Who or what told us"));
    m_by = new QLineEdit(m_fields);
    m_by->setObjectName(QStringLiteral("matrixCellBy"));
    m_on = new DateEdit(theme, today, m_locale, m_fields);
    m_on->setObjectName(QStringLiteral("matrixCellOn"));
    m_on->setMayBeEmpty(true);
    m_on->setPlaceholderText({});
    for (QWidget *field : std::initializer_list<QWidget *>{m_evidence, m_source, m_by, m_on})
        field->installEventFilter(this);

    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_level, 0, 0, 1, 2);
    grid->addWidget(m_state, 1, 0, 1, 2);
    grid->addWidget(captionFor(m_evidence, tr("&Evidence"), m_fields), 2, 0);
    grid->addWidget(m_historyButton, 2, 1, Qt::AlignTrailing);
    grid->addWidget(m_evidence, 3, 0, 1, 2);
    grid->addWidget(captionFor(m_source, tr("S&ource"), m_fields), 4, 0, 1, 2);
    grid->addWidget(m_source, 5, 0, 1, 2);
    grid->addWidget(captionFor(m_by, tr("Assessed &by"), m_fields), 6, 0);
    grid->addWidget(captionFor(m_on, tr("O&n"), m_fields), 6, 1);
    grid->addWidget(m_by, 7, 0);
    grid->addWidget(m_on, 7, 1);
    m_on->setMinimumWidth(
        m_on->fontMetrics().horizontalAdvance(m_locale.toString(today, QLocale::ShortFormat)) + 48);
    m_on->setMaximumWidth(m_on->minimumWidth() + 16);
    layout()->addWidget(m_fields);
}

void CellPanel::makeHistory()
{
    m_historyButton = new QPushButton(tr("History"), m_fields);
    m_historyButton->setObjectName(QStringLiteral("matrixCellHistory"));
    m_historyButton->setCheckable(true);
    m_historyButton->setAutoDefault(false);
    setButtonKind(m_historyButton, ButtonKind::Link);
    m_historyLines = new QLabel(this);
    m_historyLines->setObjectName(QStringLiteral("matrixCellHistoryLines"));
    m_historyLines->setTextFormat(Qt::PlainText);
    m_historyLines->setWordWrap(true);
    m_historyLines->setForegroundRole(QPalette::PlaceholderText);
    m_historyLines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_historyLines->hide();
    connect(m_historyButton, &QPushButton::toggled, this, &CellPanel::showHistory);
}

void CellPanel::showCell(const GridContent &content, GridPlace place, const QString &ownName)
{
    const bool hasCell = place.line < content.lineCount() && content.isRated(place)
                         && content.line(place.line).competency.isValid();
    domain::Strength shown;
    if (hasCell) {
        const domain::Strength *known = content.strength(place);
        shown =
            known ? *known
                  : domain::Strength{
                      content.line(place.line).competency, content.column(place.column), {}, {}, {}, {}, {}};
    }
    const bool isSameCell = hasCell && m_hasCell && shown.competency == m_strength.competency
                            && shown.competitor == m_strength.competitor;
    m_hasCell = hasCell;
    m_strength = shown;
    m_fields->setVisible(hasCell);
    m_log->setVisible(hasCell && shown.competitor);
    if (!hasCell) {
        const bool isNamed = place.line < content.lineCount() && !content.isEmpty();
        const QString remarks = isNamed ? content.remarks(place) : QString();
        m_who->setText(!isNamed                        ? QString()
                       : place.line == GridPlace::Head ? content.columnName(place.column)
                                                       : content.lineName(place.line));
        m_what->setText(remarks.isEmpty() ? tr("Choose a cell to see what its level rests on.") : remarks);
        m_historyLines->hide();
        return;
    }
    m_who->setText(place.column == GridPlace::Us ? ownName : content.columnName(place.column));
    m_what->setText(content.lineName(place.line));
    showFields(isSameCell);
    showState(content, place);
    showHistory();
}

void CellPanel::showFields(bool isSameCell)
{
    const auto show = [isSameCell](auto *field, const QString &text, bool isTouched) {
        if (isSameCell && field->hasFocus() && isTouched)
            return;
        if constexpr (std::is_same_v<decltype(field), QPlainTextEdit *>)
            field->setPlainText(text);
        else
            field->setText(text);
    };
    m_level->setLevel(m_strength.level);
    show(m_evidence, m_strength.evidence, m_evidence->document()->isModified());
    show(m_source, m_strength.source, m_source->isModified());
    show(m_by, m_strength.assessedBy, m_by->isModified());
    if (!isSameCell || !m_on->hasFocus())
        m_on->setValue(m_strength.assessedOn);
}

void CellPanel::showState(const GridContent &content, GridPlace place)
{
    QStringList sentences;
    if (content.mark(place) == CellMark::Gap)
        sentences += tr("They are strong and we are weak: send there.");
    if (content.mark(place) == CellMark::Edge)
        sentences += tr("We are strong and they are weak: ask them to send to us.");
    if (content.isStale(place))
        sentences += tr("Stale: last looked at %n month(s) ago.", nullptr,
                        domain::wholeMonthsBetween(m_strength.assessedOn, content.view().today));
    m_state->setText(sentences.join(QLatin1Char('\n')));
    m_state->setVisible(!sentences.isEmpty());
}

void CellPanel::showHistory()
{
    m_historyLines->setVisible(m_historyButton->isChecked() && m_hasCell);
    if (!m_historyLines->isVisibleTo(this))
        return;
    QStringList lines;
    const QList<ledger::StrengthChange> all = m_history(m_strength);
    for (const ledger::StrengthChange &change :
         all.first(std::min<qsizetype>(all.size(), MostHistoryLines))) {
        const domain::Strength &was = change.strength;
        QStringList words{m_locale.toString(change.recordedAt.toLocalTime().date(), QLocale::ShortFormat),
                          was.level ? QString::number(was.level->value()) : tr("not known")};
        if (!was.assessedBy.isEmpty())
            words += was.assessedBy;
        lines += words.join(QStringLiteral(" · "));
    }
    if (all.size() > MostHistoryLines)
        lines += tr("and %n earlier", nullptr, static_cast<int>(all.size() - MostHistoryLines));
    m_historyLines->setText(lines.isEmpty() ? tr("Never rated yet.") : lines.join(QLatin1Char('\n')));
}

void CellPanel::focusEvidence()
{
    if (!m_hasCell)
        return;
    m_evidence->setFocus(Qt::ShortcutFocusReason);
    m_evidence->moveCursor(QTextCursor::End);
}

void CellPanel::handOn()
{
    if (!m_hasCell)
        return;
    domain::Strength typed = m_strength;
    typed.evidence = m_evidence->toPlainText().trimmed();
    typed.source = m_source->text().trimmed();
    typed.assessedBy = m_by->text().trimmed();
    if (const auto on = m_on->value())
        typed.assessedOn = *on;
    if (typed == m_strength)
        return;
    m_evidence->document()->setModified(false);
    m_source->setModified(false);
    m_by->setModified(false);
    Q_EMIT edited(typed);
}

bool CellPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        handOn();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        showFields(false); // takes back what was typed
        Q_EMIT left();
        return true;
    }
    if (isEnter && (watched != m_evidence || key->modifiers() & Qt::ControlModifier)) {
        handOn();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
