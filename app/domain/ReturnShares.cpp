// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnShares.h"

#include <algorithm>

namespace domain {

Share returnedWithin(const ReturnTimes &times, int days)
{
    Share share;
    for (const ReturnDay &day : times.days) {
        const bool isInTime = day.day <= days;
        share.part += isInTime ? day.returned : 0;
        share.of += day.returned + (day.day >= days ? day.censored : 0);
    }
    return share;
}

GroupShares handoffsThatWork(const QList<ReturnGroup> &byHandoff, int days)
{
    GroupShares shares{days, std::nullopt, {}};
    for (const ReturnGroup &group : byHandoff) {
        if (std::holds_alternative<Handoff>(group.key))
            shares.groups.append({group.key, group.name, returnedWithin(group.times, days), std::nullopt});
    }
    std::sort(shares.groups.begin(), shares.groups.end(), [](const GroupShare &a, const GroupShare &b) {
        return std::get<Handoff>(a.key) < std::get<Handoff>(b.key);
    });
    const auto isEnough = [](const GroupShare &group) {
        return group.returned.of >= ReturnCurve::leastDrawn;
    };
    const auto coldest = std::find_if(shares.groups.cbegin(), shares.groups.cend(), isEnough);
    if (coldest == shares.groups.cend())
        return shares;
    shares.reference = coldest->key;
    const Share reference = coldest->returned;
    for (GroupShare &group : shares.groups) {
        if (isEnough(group) && group.key != *shares.reference)
            group.ratio = ratioOf(group.returned, reference);
    }
    return shares;
}

} // namespace domain
