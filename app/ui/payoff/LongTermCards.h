// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payoff/ChartSet.h"
#include "ui/widgets/LedgerReading.h"
#include "workflows/Changes.h"

namespace ui {

class FilterChip;

/// The charts of who came back, how soon, after what; and of what is still to come.
class LongTermCards final : public ChartSet
{
    Q_OBJECT

public:
    LongTermCards(const PageContext &context, const QString &suffix, QWidget *inside);

    void ask(const PayoffQuestion &question) override;
    /// By what the curve is split; the chip for it stands on the curve's card.
    std::optional<domain::ReturnGrouping> grouping() const;
    void setGrouping(std::optional<domain::ReturnGrouping> grouping);

Q_SIGNALS:
    void groupingChosen();

private:
    struct Read
    {
        workflows::LongTerm measures;
        QList<workflows::ChangeInForce> changes;
    };

    static base::Result<Read> readAll(ledger::Ledger &ledger, const workflows::LongTermQuery &query);
    void makeGroupingChip();
    void take(Read read);
    void tellFootnotes() override;

    LedgerReading<Read> m_reading;
    std::shared_ptr<const Read> m_read;
    FilterChip *m_grouping;
    ChartCard *m_curve;
    ChartCard *m_handoffs;
    ChartCard *m_forecast;
    ChartCard *m_cohorts;
    ChartCard *m_needMonths;
    ChartCard *m_changes;
};

} // namespace ui
