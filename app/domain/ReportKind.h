// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"

namespace domain {

/// What can be put on paper from the page of reports and from the command line, in the order of the choice.
/// Each has its data in a struct of the domain, a workflow that reads it and a function of reports that lays
/// it out; ui/reports/ReportSource and cli/ReportCommand say which belong together.
enum class ReportKind { Monthly, Handbook, CallSheet, WeekPlan };

template <>
std::span<const Coded<ReportKind>> allOf();

/// Whether it is about a month that has to be chosen.
constexpr bool isOfAMonth(ReportKind kind)
{
    return kind == ReportKind::Monthly;
}

/// Whether it is about this week or the next.
constexpr bool isOfAWeek(ReportKind kind)
{
    return kind == ReportKind::WeekPlan;
}

} // namespace domain
