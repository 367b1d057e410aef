// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Pace.h"

#include <algorithm>
#include <numeric>

namespace workflows::demo {

double weekday(QDate day)
{
    constexpr double byWeekday[]{1.25, 1.0, 1.0, 0.95, 1.1, 0.4, 0.0};
    return byWeekday[day.dayOfWeek() - 1];
}

double season(QDate day)
{
    constexpr double byMonth[]{1.12, 1.06, 1.08, 0.98, 1.02, 0.96, 0.98, 0.84, 1.0, 1.06, 1.04, 0.92};
    return byMonth[day.month() - 1];
}

std::vector<int> spreadOver(Dice &dice, const std::vector<double> &weights, int count)
{
    std::vector<double> sums(weights.size());
    std::partial_sum(weights.cbegin(), weights.cend(), sums.begin());
    std::vector<int> perDay(weights.size(), 0);
    for (int i = 0; i < count; ++i) {
        const double place = (i + dice.share()) / count * sums.back();
        const auto day = std::upper_bound(sums.cbegin(), sums.cend(), place) - sums.cbegin();
        ++perDay[std::min(static_cast<std::size_t>(day), sums.size() - 1)];
    }
    return perDay;
}

} // namespace workflows::demo
