// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReturnCurve.h"
#include "ui/widgets/Page.h"

class QVBoxLayout;

namespace charts {
struct Point;
}

namespace workflows {
struct MeasuresQuery;
}

namespace ui {

class Card;
class ChartBoard;
class ChartCard;
class ChartSet;
class ChartTableView;
class LongTermCards;
class FilterChip;
class PayoffCards;
class PayoffFilters;

/// What sending customers away has cost and brought: one set of filters over all charts, two of each chart
/// where two periods or two partners are compared.
class PayoffPage final : public Page
{
    Q_OBJECT

public:
    explicit PayoffPage(const PageContext &context, QWidget *parent = nullptr);

    bool canExport() const override { return true; }
    /// The figures of the chart that has the focus, or of the first one.
    void exportPage() override;
    QList<QAction *> pageActions() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    /// Everything about one question.
    struct Side
    {
        PayoffCards *payoff = nullptr;
        LongTermCards *longTerm = nullptr;

        QList<ChartSet *> sets() const;
        QList<ChartCard *> cards() const;
    };

    void makeChips();
    void makeCharts();
    void makeComparison(QVBoxLayout *layout);
    Side makeSide(const QString &suffix);
    void reload();
    void askLongTerm();
    /// The second set of charts is made when it is first asked for, and stays aside when it is not.
    void arrangeSides();
    void showPayoff();
    void showLongTerm();
    void showSet(ChartSet &mine, ChartSet *other);
    void openPoint(const charts::Point &point, const workflows::MeasuresQuery &of) const;

    QAction *m_report;
    PayoffFilters *m_filters;
    FilterChip *m_shown;
    QWidget *m_inside;
    Card *m_comparison;
    ChartTableView *m_compared;
    ChartBoard *m_board;
    std::optional<domain::ReturnGrouping> m_grouping = domain::ReturnGrouping::Handoff;
    Side m_mine;
    std::optional<Side> m_other; ///< once something has been compared
};

} // namespace ui
