// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Period.h"
#include "domain/ReportKind.h"
#include "domain/WeekPlan.h"

namespace domain {

/// Which report of what.
struct ReportQuery
{
    ReportKind kind = ReportKind::Monthly;
    Month from; ///< the first and the last month, of the kinds that are about months; of one month, the same
    Month to;
    QDate today;        ///< the day it is prepared on; nothing later is counted
    WorkWeek week = {}; ///< of the kinds that are about one
    std::optional<CompetitorId> partner =
        {};                   ///< of the kinds that are about one; nothing: about each of them
    bool withNames = false;   ///< customers are named where the report asks whether to
    bool withRecords = false; ///< of a month, quarter or year: send-aways one by one

    bool operator==(const ReportQuery &) const = default;
};

/// The month, quarter or year that `to` lies in, of the kinds that are about one.
std::optional<Period> calendarPeriodOf(const ReportQuery &query);

/// What to call its file, without ".pdf": the month, or what it is and the day.
QString fileNameOf(const ReportQuery &query);

} // namespace domain
