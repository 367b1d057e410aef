// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartnerSuggestion.h"

#include <algorithm>

namespace domain {

PartnerSuggestion suggestionOf(const Competitor &competitor, MaybeLevel level)
{
    PartnerSuggestion suggestion;
    suggestion.competitor = competitor.id;
    suggestion.name = competitor.name;
    suggestion.level = level;
    suggestion.stage = competitor.stage;
    if (const Contact *contact = competitor.contactToAskFor()) {
        suggestion.contact = contact->name;
        suggestion.phone = contact->phones.value(0);
    }
    return suggestion;
}

QList<PartnerSuggestion> bestFirst(QList<PartnerSuggestion> suggestions, qsizetype most)
{
    const auto rank = [](const PartnerSuggestion &s) {
        return std::pair(s.level ? s.level->value() : -1, s.stage == Stage::Agreed);
    };
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [rank](const auto &a, const auto &b) { return rank(a) > rank(b); });
    suggestions.resize(std::min(suggestions.size(), most));
    for (PartnerSuggestion &suggestion : suggestions)
        suggestion.isStrongest = suggestion.level && suggestion.level == suggestions.constFirst().level;
    return suggestions;
}

} // namespace domain
