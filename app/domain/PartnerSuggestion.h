// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "domain/Level.h"

namespace domain {

/// A competitor who may be offered to a customer, and what speaks for it.
struct PartnerSuggestion
{
    CompetitorId competitor;
    QString name;
    QString contact;          ///< whom the customer can ask for; may be empty
    QString phone;            ///< may be empty
    MaybeLevel level;         ///< how good they are at what the customer needs
    bool isStrongest = false; ///< nobody among the suggested is known to be better
    Stage stage = Stage::Prospect;

    bool operator==(const PartnerSuggestion &) const = default;
};

PartnerSuggestion suggestionOf(const Competitor &competitor, MaybeLevel level);

/// By strength, unknown last; then those with an agreement in force (DOMAIN section 7); else as they were.
/// At most `most` of them.
QList<PartnerSuggestion> bestFirst(QList<PartnerSuggestion> suggestions, qsizetype most);

} // namespace domain
