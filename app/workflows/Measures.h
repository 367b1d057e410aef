// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "ledger/FigureReader.h"

namespace workflows {

/// Which months, and of what. Days in the filter are ignored: months are asked for.
struct MeasuresQuery
{
    QDate today;                            ///< nothing later is counted
    std::optional<domain::Month> from = {}; ///< empty: from the first record's month
    std::optional<domain::Month> to = {};   ///< empty, or later than today's: to the month of today
    ledger::Filter filter = {};             ///< partner, need, reason, hand-off, staff
    bool withPeople = false; ///< counts different customers too, for which every record is read
};

/// The measures of DOMAIN section 9 that are sums and counts, over a range of months.
struct Measures
{
    explicit Measures(domain::Business of)
        : business(std::move(of)), total(business.currency), net(domain::Money::zero(business.currency))
    {}

    domain::Business business;
    domain::MonthSeries series;        ///< of the range; empty in an empty ledger without a range
    QList<domain::PayoffMonth> payoff; ///< the same months; running since the first record
    domain::Flows total;               ///< of the range
    /// When the last month is not over: the same days of the month before it.
    std::optional<domain::Flows> sameDaysBefore;
    domain::Money net;                       ///< what the range brought more than it cost, at the margin
    std::optional<domain::Month> payback;    ///< by the running totals of the range
    std::optional<double> breakEven;         ///< of the range
    QList<domain::PartnerBalance> partners;  ///< of the range
    QList<domain::UnmetNeed> needs;          ///< of the range, most asked for first
    domain::Coverage coverage;               ///< of the range
    ledger::FigureReader::People people;     ///< of the range, when asked for
    qint64 forStaff = 0;                     ///< sent away in the staff's interest: in none of these figures
    std::optional<domain::Month> firstMonth; ///< in which anything was recorded at all
};

base::Result<Measures> readMeasures(ledger::Ledger &ledger, const MeasuresQuery &query);

} // namespace workflows
