// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnVisit.h"

#include <tuple>

namespace domain {

std::optional<SendAwayId> sendAwayBefore(std::span<const SentDay> sent, QDate day)
{
    const auto rank = [](const SentDay &sentDay) {
        return std::tuple(sentDay.isGoodwill, sentDay.on, sentDay.id);
    };
    const SentDay *latest = nullptr;
    for (const SentDay &candidate : sent) {
        if (candidate.on >= day)
            continue;
        if (!latest || rank(candidate) > rank(*latest))
            latest = &candidate;
    }
    return latest ? std::optional(latest->id) : std::nullopt;
}

} // namespace domain
