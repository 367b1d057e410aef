// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Period.h"

namespace domain {

/// What can be put on paper from the page of reports and from the command line, in the order of the choice.
/// Each has its data in a struct of the domain (see ReportContent), a workflow that reads it (see
/// workflows/ReadReport) and a function that lays it out (see reports/Report).
enum class ReportKind {
    Monthly,
    Quarterly,
    Yearly,
    Unmet,
    Team,
    Conduct,
    Matrix,
    Handbook,
    CallSheet,
    WeekPlan,
    Statement
};

template <>
std::span<const Coded<ReportKind>> allOf();

/// Which time a report is about.
enum class ReportPeriod {
    Now,     ///< the day it is prepared on: none to choose
    Week,    ///< this one or the next
    Month,   ///< one
    Quarter, ///< of the calendar
    Year,    ///< of the calendar
    Months,  ///< any number of them, one after the other
};

ReportPeriod periodOf(ReportKind kind);

/// Of the kinds that are about one stretch of the calendar; nothing for the others.
std::optional<Period::Kind> calendarKindOf(ReportKind kind);

/// Whether it is about one partner, who has to be chosen.
constexpr bool isOfAPartner(ReportKind kind)
{
    return kind == ReportKind::Statement;
}

/// Whether it has tables that somebody may want to calculate with; the others are read, or written on.
constexpr bool isOfTables(ReportKind kind)
{
    return kind != ReportKind::Handbook && kind != ReportKind::CallSheet && kind != ReportKind::WeekPlan;
}

/// Whether only managers and owners may see it.
constexpr bool isForManagers(ReportKind kind)
{
    return kind == ReportKind::Team || kind == ReportKind::Conduct;
}

/// Whether customers can be named in it.
constexpr bool canNameCustomers(ReportKind kind)
{
    return kind == ReportKind::Statement || kind == ReportKind::Conduct;
}

} // namespace domain
