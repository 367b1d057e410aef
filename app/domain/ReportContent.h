// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CallSheet.h"
#include "domain/Handbook.h"
#include "domain/MonthReport.h"
#include "domain/PartnerStatement.h"
#include "domain/WeekPlan.h"

#include <variant>

namespace domain {

/// What was read for a report of any kind, ready to be laid out. The first one is there without anything
/// read.
using ReportContent = std::variant<Handbook, MonthReport, CallSheet, WeekPlan, PartnerStatement>;

} // namespace domain
