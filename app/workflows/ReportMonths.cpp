// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReportMonths.h"

#include <QCoreApplication>

namespace workflows {

using domain::Month;

namespace {

constexpr int mostMonths = 120;

ledger::Filter between(QDate from, QDate to)
{
    ledger::Filter filter;
    filter.from = from;
    filter.to = to;
    filter.conduct = ledger::OfConduct::Without;
    return filter;
}

} // namespace

base::Done checkMonths(const char *code, Month from, Month to, QDate today)
{
    if (from > to || to > Month(today) || to.monthsSince(from) >= mostMonths)
        TRY(refused(code, QT_TRANSLATE_NOOP("workflows",
                                            "Choose months that have begun, the first one first, and no "
                                            "more than ten years.")));
    return {};
}

ledger::Filter daysOf(Month from, Month to, QDate today)
{
    return between(from.firstDay(), std::min(to.lastDay(), today));
}

ledger::Filter sameDaysBefore(Month from, Month to, int monthsBefore, QDate today)
{
    const QDate through = std::min(to.lastDay(), today);
    const Month last = Month(through).plus(-monthsBefore);
    const bool isOver = through == to.lastDay();
    const QDate sameDay =
        isOver ? last.lastDay() : std::min(last.firstDay().addDays(through.day() - 1), last.lastDay());
    return between(from.plus(-monthsBefore).firstDay(), sameDay);
}

} // namespace workflows
