// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Cohorts.h"

#include <algorithm>

namespace domain {

namespace {

Cohort emptyCohort(Month month, QDate today, int mostMonths)
{
    Cohort cohort{month, 0, {}};
    // Who was sent on the first has been followed longest, who was sent on the last shortest.
    const int begun = std::min(wholeMonthsBetween(month.firstDay(), today), mostMonths - 1);
    const int over = wholeMonthsBetween(month.lastDay(), today);
    for (int months = 0; months <= begun; ++months)
        cohort.cells.append({Share(), months < over});
    return cohort;
}

void add(Cohort &cohort, const CohortCount &count)
{
    cohort.sent += count.count;
    for (qsizetype months = 0; months < cohort.cells.size(); ++months) {
        Share &share = cohort.cells[months].returned;
        share.of += count.count;
        if (count.monthsSince && *count.monthsSince <= months)
            share.part += count.count;
    }
}

} // namespace

QList<Cohort> cohorts(const QList<CohortCount> &counts, QDate today, int mostMonths)
{
    std::optional<Month> first;
    std::optional<Month> last;
    const auto isSeen = [&](const CohortCount &count) { return count.month <= Month(today); };
    for (const CohortCount &count : counts) {
        if (!isSeen(count))
            continue;
        first = first ? std::min(*first, count.month) : count.month;
        last = last ? std::max(*last, count.month) : count.month;
    }
    if (!first)
        return {};
    QList<Cohort> all;
    all.reserve(last->monthsSince(*first) + 1);
    for (Month month = *first; month <= *last; month = month.plus(1))
        all.append(emptyCohort(month, today, mostMonths));
    for (const CohortCount &count : counts) {
        if (isSeen(count))
            add(all[count.month.monthsSince(*first)], count);
    }
    return all;
}

} // namespace domain
