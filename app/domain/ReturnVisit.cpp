// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnVisit.h"

namespace domain {

std::optional<SendAwayId> sendAwayBefore(std::span<const SentDay> sent, QDate day)
{
    const SentDay *latest = nullptr;
    for (const SentDay &candidate : sent) {
        if (candidate.on >= day)
            continue;
        if (!latest || std::pair(candidate.on, candidate.id) > std::pair(latest->on, latest->id))
            latest = &candidate;
    }
    return latest ? std::optional(latest->id) : std::nullopt;
}

} // namespace domain
