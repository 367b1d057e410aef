// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ConductReport.h"

#include <algorithm>
#include <numeric>

namespace domain {

qint64 ConductReport::incidents() const
{
    return std::accumulate(months.cbegin(), months.cend(), qint64(0),
                           [](qint64 sum, const InMonth &month) { return sum + month.incidents; });
}

qint64 ConductReport::lateReviews() const
{
    return std::ranges::count_if(reviews,
                                 [this](const OpenReview &each) { return each.reviewOn < preparedOn; });
}

} // namespace domain
