// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "domain/Level.h"

namespace domain {

/// What a competitor told us today: forgotten tomorrow.
enum class Availability { Full, Unknown, Free };

/// What orders the suggestions, the weightiest first (DOMAIN section 7).
enum class Criterion { Strength, KnownServed, Agreement, Availability, Reciprocity };

template <>
std::span<const Coded<Availability>> allOf();

/// A competitor who may be offered to a customer, and what speaks for it.
struct Suggestion
{
    CompetitorId competitor;
    QString name;
    QString contact;          ///< whom the customer can ask for; may be empty
    QString phone;            ///< may be empty
    MaybeLevel level;         ///< how good they are at what the customer needs
    bool isStrongest = false; ///< nobody among the suggested is known to be better
    Stage stage = Stage::Prospect;
    bool hasAgreement = false; ///< in force on the day
    int served = 0;            ///< of our past send-aways there, those known to be served
    int known = 0;             ///< those of which we know what became of them; never less than `served`
    Availability today = Availability::Unknown;
    int sentUs = 0; ///< customers they referred to us: only breaks a tie
    /// What puts it before the one behind it; nothing for the last, and where only the name decides.
    std::optional<Criterion> decidedBy;

    bool operator==(const Suggestion &) const = default;
};

/// The lower bound of the 95 % Wilson score interval of `successes` out of `trials` (Wilson 1927), 0..1.
/// Three out of three gives 0.4385, ninety out of a hundred 0.8256: few cases prove little. 0 when there were
/// none.
double wilsonLowerBound(int successes, int trials);

/// By strength, unknown last; then the lower bound of the known served share; then an agreement in force;
/// then what is known of today; reciprocity only breaks what is still a tie. Else as they were. At most
/// `most` of them.
QList<Suggestion> bestFirst(QList<Suggestion> suggestions, qsizetype most);

/// One line: "strongest here · 18 of 20 known served · agreement in force · full today".
QString whyText(const Suggestion &suggestion);

} // namespace domain
