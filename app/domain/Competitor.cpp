// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Competitor.h"

namespace domain {

const Contact *Competitor::contactToAskFor(QDate day) const
{
    const Contact *best = nullptr;
    const auto rank = [day](const Contact &contact) {
        return (contact.isAway(day) ? 0 : 2) + (contact.isPreferred ? 1 : 0);
    };
    for (const Contact &contact : contacts) {
        if (!best || rank(contact) > rank(*best))
            best = &contact;
    }
    return best;
}

} // namespace domain
