// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Cohorts.h"
#include "domain/Forecast.h"
#include "domain/ReturnCurve.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace ledger {

/// How many days it took the customers of goodwill send-aways to come back: to each one's next visit on a
/// later day, whichever send-away the visit belongs to in the pay-off. A customer sent away twice before
/// coming back came back from both.
///
/// Of a filter the days (of the send-away), partner, need, reason, hand-off and staff are used. `today` is
/// the day of the analysis: visits after it are not seen, and send-aways after it are left out and counted.
class ReturnTimesReader
{
public:
    explicit ReturnTimesReader(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<domain::ReturnTimes> all(const Filter &filter, QDate today);
    /// Those that were sent or left out at all, the largest first; by name where they are alike.
    base::Result<QList<domain::ReturnGroup>> groups(const Filter &filter, domain::ReturnGrouping grouping,
                                                    QDate today);
    /// Those of the filter's days who are not back yet.
    base::Result<domain::Waiting> waiting(const Filter &filter, QDate today);
    /// By the month of the send-away. Anonymous customers are left out.
    base::Result<QList<domain::CohortCount>> cohorts(const Filter &filter, QDate today);

private:
    Ledger &m_ledger;
};

} // namespace ledger
