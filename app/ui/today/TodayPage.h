// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/Page.h"
#include "workflows/TodayFigures.h"

#include <QTimer>

namespace charts {
class ChartView;
struct Point;
} // namespace charts

namespace ui {

class Card;
class FigureTile;
class LatestList;
class ToDoCard;

/// What waits for somebody; the month so far against the same days of last month, the last 13 months, and
/// what was logged last.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    int waiting() const override;
    QList<QAction *> pageActions() const override { return {m_calendar}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTiles();
    void makeCards();
    void reload();
    void show(const workflows::TodayFigures &figures);
    void showTiles(const workflows::TodayFigures &figures);
    void openLog(LogTable table) const;
    void openPoint(const charts::Point &point) const;

    LedgerReading<workflows::TodayFigures> m_reading;
    QAction *m_calendar;
    FigureTile *m_sent;
    FigureTile *m_received;
    FigureTile *m_returned;
    FigureTile *m_payoff;
    QDate m_today; ///< what is shown is about
    QTimer m_midnight;
    ToDoCard *m_toDo;
    Card *m_chartCard;
    Card *m_latestCard;
    charts::ChartView *m_chart;
    LatestList *m_latest;
};

} // namespace ui
