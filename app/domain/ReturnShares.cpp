// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnShares.h"

#include <algorithm>

namespace domain {

GroupShares handoffsThatWork(const QMap<Handoff, Share> &byHandoff, int days)
{
    GroupShares shares{days, std::nullopt, {}};
    for (auto each = byHandoff.cbegin(); each != byHandoff.cend(); ++each)
        shares.groups.append({each.key(), labelOf(each.key()), each.value(), std::nullopt});
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
