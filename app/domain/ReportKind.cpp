// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportKind.h"

namespace domain {

template <>
std::span<const Coded<ReportKind>> allOf()
{
    static constexpr Coded<ReportKind> all[]{
        {ReportKind::Monthly, "monthly", QT_TRANSLATE_NOOP("domain", "monthly report")},
        {ReportKind::Handbook, "handbook", QT_TRANSLATE_NOOP("domain", "handbook")},
        {ReportKind::CallSheet, "call-sheet", QT_TRANSLATE_NOOP("domain", "call sheet")},
        {ReportKind::WeekPlan, "week-plan", QT_TRANSLATE_NOOP("domain", "plan of the week")},
    };
    return all;
}

} // namespace domain
