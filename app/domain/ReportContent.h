// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CallSheet.h"
#include "domain/ConductReport.h"
#include "domain/Handbook.h"
#include "domain/PartnerStatement.h"
#include "domain/PeriodReport.h"
#include "domain/TeamReport.h"
#include "domain/UnmetReport.h"
#include "domain/WallChart.h"
#include "domain/WeekPlan.h"

#include <variant>

namespace domain {

/// What was read for a report of any kind, ready to be laid out. The first one is there without anything
/// read.
using ReportContent = std::variant<Handbook, PeriodReport, UnmetReport, TeamReport, ConductReport, WallChart,
                                   CallSheet, WeekPlan, PartnerStatement, PartnerStatements>;

} // namespace domain
