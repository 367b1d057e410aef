// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StageBoard.h"

#include "base/Text.h"
#include "ui/partners/StageColumn.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using domain::CompetitorId;
using domain::Stage;
using workflows::Prospect;

static constexpr int LeastColumn = 128;

static QString belowOf(const Prospect &prospect, QDate today, const QLocale &locale)
{
    if (prospect.facts.next)
        return prospect.facts.next->nextStep.simplified();
    if (prospect.isQuiet)
        return StageBoard::tr("gone quiet");
    const QDate since = prospect.competitor.stageSince;
    return since.isValid() ? StageBoard::tr("since %1", "day").arg(shortDayText(since, today, locale))
                           : QString();
}

StageBoard::StageBoard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("stageBoard"));
    setAccessibleName(tr("Partners by where the agreement stands"));
    setFocusPolicy(Qt::StrongFocus);
    auto *scroll = new QScrollArea(this);
    auto *row = new QWidget(scroll);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Small);
    columns->setSpacing(space::Small);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &entry : domain::allOf<Stage>())
        addColumn(entry.value, row);
    scroll->setWidget(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void StageBoard::addColumn(Stage stage, QWidget *row)
{
    auto *heading = new QLabel(row);
    heading->setTextFormat(Qt::PlainText);
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto *list = new StageColumn(stage, row);
    list->setMinimumWidth(LeastColumn);
    list->setDragEnabled(!m_context.ledger.isReadOnly());
    list->setAcceptDrops(!m_context.ledger.isReadOnly());
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Small);
    column->addWidget(heading);
    column->addWidget(list, 1);
    static_cast<QHBoxLayout *>(row->layout())->addLayout(column, 1);
    m_columns[stage] = {heading, list};
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, list] { choose(list); });
    connect(list, &QListView::activated, this, [this, list] {
        if (const auto partner = list->current())
            Q_EMIT opened(*partner);
    });
    connect(list->cards(), &StageCards::dropped, this,
            [this, stage](CompetitorId partner) { Q_EMIT moved(partner, stage); });
    connect(list, &StageColumn::sideways, this, [this, list](int direction, bool moves) {
        const int place = static_cast<int>(list->stage()) + direction;
        const auto partner = list->current();
        if (!moves)
            walk(list->stage(), direction);
        else if (partner && place >= 0 && place < static_cast<int>(m_columns.size())
                 && !m_context.ledger.isReadOnly())
            Q_EMIT moved(*partner, static_cast<Stage>(place));
    });
}

void StageBoard::setPartners(const QList<Prospect> &partners)
{
    const QScopedValueRollback quietly(m_isTelling, true);
    const QDate today = m_context.clock.today();
    for (auto &[stage, column] : m_columns)
        column.list->cards()->clear();
    for (const Prospect &prospect : partners) {
        const QString below = belowOf(prospect, today, m_context.locale);
        auto *card = new QStandardItem(prospect.competitor.name);
        card->setEditable(false);
        card->setDropEnabled(false);
        card->setData(prospect.competitor.id.value(), StageCards::IdRole);
        card->setData(below, StageCards::BelowRole);
        card->setData(below.isEmpty() ? prospect.competitor.name
                                      : tr("%1, %2").arg(prospect.competitor.name, below),
                      Qt::AccessibleTextRole);
        m_columns.at(prospect.competitor.stage).list->cards()->appendRow(card);
    }
    for (auto &[stage, column] : m_columns)
        column.heading->setText(tr("%1 · %2", "stage, number")
                                    .arg(base::asSentence(domain::labelOf(stage), m_context.locale),
                                         m_context.locale.toString(column.list->cards()->rowCount())));
    setCurrent(m_current);
}

void StageBoard::setCurrent(std::optional<CompetitorId> partner)
{
    const QScopedValueRollback quietly(m_isTelling, true);
    m_current = partner;
    const QWidget *focused = QApplication::focusWidget(); // not ours, which is the one that had it last
    const bool hasFocus = focused == this || isAncestorOf(focused);
    for (auto &[stage, column] : m_columns) {
        if (column.list->select(partner) && hasFocus)
            column.list->setFocus(Qt::OtherFocusReason);
    }
}

void StageBoard::setContextActions(const QList<QAction *> &actions)
{
    for (auto &[stage, column] : m_columns)
        column.list->addActions(actions);
}

/// One card of all is chosen.
void StageBoard::choose(StageColumn *from)
{
    const auto partner = from->current();
    if (m_isTelling || !partner)
        return;
    setCurrent(partner);
    Q_EMIT chosen(*partner);
}

/// To the next column that has cards.
void StageBoard::walk(Stage from, int direction)
{
    for (int place = static_cast<int>(from) + direction;
         place >= 0 && place < static_cast<int>(m_columns.size()); place += direction) {
        StageColumn *list = m_columns.at(static_cast<Stage>(place)).list;
        if (list->cards()->rowCount() > 0)
            return list->setFocus(Qt::OtherFocusReason);
    }
}

/// On the card that is chosen, else on the first.
void StageBoard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (auto &[stage, column] : m_columns) {
        if (m_current ? column.list->current() == m_current : column.list->cards()->rowCount() > 0)
            return column.list->setFocus(event->reason());
    }
}

} // namespace ui
