// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Competitor.h"

#include <algorithm>

namespace domain {

const Contact *Competitor::contactToAskFor() const
{
    const auto preferred = std::find_if(contacts.cbegin(), contacts.cend(),
                                        [](const Contact &contact) { return contact.isPreferred; });
    if (preferred != contacts.cend())
        return &*preferred;
    return contacts.isEmpty() ? nullptr : &contacts.constFirst();
}

} // namespace domain
