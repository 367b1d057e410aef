// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Cohorts.h"
#include "domain/Forecast.h"
#include "domain/ReturnShares.h"
#include "domain/UnmetNeeds.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Which send-aways, by their month. Days in the filter are ignored: months are asked for.
struct LongTermQuery
{
    QDate today;                                         ///< nothing later is seen
    std::optional<domain::Month> from = {};              ///< empty: from the first record
    std::optional<domain::Month> to = {};                ///< empty: to the last one
    ledger::Filter filter = {};                          ///< partner, need, reason, hand-off, staff
    std::optional<domain::ReturnGrouping> grouping = {}; ///< empty: all together only
};

struct CurveOfGroup
{
    domain::ReturnGroup group;
    domain::ReturnCurve curve;
};

/// How soon they came back.
struct ReturnCurves
{
    domain::ReturnTimes times;  ///< of all
    domain::ReturnCurve curve;  ///< of all
    QList<CurveOfGroup> groups; ///< the largest first; those too small to be drawn too
    /// Of the groups that are drawn; nothing when there are fewer than two.
    std::optional<domain::LogRank> logRank;
};

base::Result<ReturnCurves> readReturnCurves(ledger::Ledger &ledger, const LongTermQuery &query);

/// The measures of DOMAIN section 9 that need each customer's next visit, and those for planning ahead.
/// Beside readMeasures(), because they cost more.
struct LongTerm
{
    domain::Business business;
    ReturnCurves returns;
    QList<domain::Cohort> cohorts;
    QList<domain::UnmetNeedSeries> needs;
    domain::GroupShares handoffs; ///< within domain::comparedDays; of those followed that long
    /// Of the send-aways of the 12 months up to today, by the curve of all there are; the months of the query
    /// do not matter to it.
    std::optional<domain::Forecast> forecast;
};

base::Result<LongTerm> readLongTerm(ledger::Ledger &ledger, const LongTermQuery &query);

/// Who was back within domain::comparedDays, of those sent in the months of the query before `changedOn` and
/// of those sent from that day on.
base::Result<domain::BeforeAfter> readBeforeAfter(ledger::Ledger &ledger, const LongTermQuery &query,
                                                  QDate changedOn);

} // namespace workflows
