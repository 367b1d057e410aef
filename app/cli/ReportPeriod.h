// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "domain/ReportKind.h"

namespace cli {

/// The months a report is asked for about.
struct ReportMonths
{
    domain::Month from;
    domain::Month to;
};

/// --month, --period and --months.
void takesReportPeriod(Arguments &arguments);

/// Nothing when none was given; fails by wrongUse() for one that the kind of report is not about.
base::Result<std::optional<ReportMonths>> reportPeriod(const Arguments &arguments, domain::ReportKind kind);

/// What --months asks for, in order; empty when it was not given. Fails by wrongUse() for a kind of report
/// that is not about a month, a quarter or a year.
base::Result<QList<domain::Period>> reportSeries(const Arguments &arguments, domain::ReportKind kind);

/// What the kind is about when nothing is said: the last month, quarter or year that is over, or the twelve
/// months to today.
ReportMonths usualReportPeriod(domain::ReportKind kind, QDate today);

} // namespace cli
