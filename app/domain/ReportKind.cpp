// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportKind.h"

namespace domain {

template <>
std::span<const Coded<ReportKind>> allOf()
{
    static constexpr Coded<ReportKind> all[]{
        {ReportKind::Monthly, "monthly", QT_TRANSLATE_NOOP("domain", "monthly report")},
        {ReportKind::Quarterly, "quarter", QT_TRANSLATE_NOOP("domain", "quarterly report")},
        {ReportKind::Yearly, "year", QT_TRANSLATE_NOOP("domain", "yearly report")},
        {ReportKind::Unmet, "unmet", QT_TRANSLATE_NOOP("domain", "unmet need")},
        {ReportKind::Team, "team", QT_TRANSLATE_NOOP("domain", "team and guidelines")},
        {ReportKind::Conduct, "conduct", QT_TRANSLATE_NOOP("domain", "conduct towards staff")},
        {ReportKind::Matrix, "matrix", QT_TRANSLATE_NOOP("domain", "matrix for the wall")},
        {ReportKind::Handbook, "handbook", QT_TRANSLATE_NOOP("domain", "handbook")},
        {ReportKind::CallSheet, "call-sheet", QT_TRANSLATE_NOOP("domain", "call sheet")},
        {ReportKind::WeekPlan, "week-plan", QT_TRANSLATE_NOOP("domain", "plan of the week")},
        {ReportKind::Statement, "statement", QT_TRANSLATE_NOOP("domain", "partner statement")},
    };
    return all;
}

ReportPeriod periodOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Monthly:
        return ReportPeriod::Month;
    case ReportKind::Quarterly:
        return ReportPeriod::Quarter;
    case ReportKind::Yearly:
        return ReportPeriod::Year;
    case ReportKind::WeekPlan:
        return ReportPeriod::Week;
    case ReportKind::Unmet:
    case ReportKind::Team:
    case ReportKind::Conduct:
    case ReportKind::Statement:
        return ReportPeriod::Months;
    case ReportKind::Matrix:
    case ReportKind::Handbook:
    case ReportKind::CallSheet:
        break;
    }
    return ReportPeriod::Now;
}

std::optional<Period::Kind> calendarKindOf(ReportKind kind)
{
    switch (periodOf(kind)) {
    case ReportPeriod::Month:
        return Period::Kind::Month;
    case ReportPeriod::Quarter:
        return Period::Kind::Quarter;
    case ReportPeriod::Year:
        return Period::Kind::Year;
    case ReportPeriod::Now:
    case ReportPeriod::Week:
    case ReportPeriod::Months:
        break;
    }
    return std::nullopt;
}

} // namespace domain
