// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "domain/People.h"
#include "domain/Reason.h"
#include "ledger/Ledger.h"

#include <array>

namespace workflows::demo {

inline constexpr int NeedCount = 10;
inline constexpr int PartnerCount = 6;

enum Partner { Delgado, Northside, QuickDent, Volt, OldTimers, CityBody };
enum Need { Collision, Frame, Dent, Paint, Colour, Windscreen, Camera, Electric, Classic, SameDay };

/// How a need is asked for and what it is worth.
struct NeedFacts
{
    const char *name;
    double asked;    ///< weight among the customers we send elsewhere
    double referred; ///< weight among the customers sent to us
    int usual;       ///< euros
};
const NeedFacts &factsOf(Need need);

/// Who is in the story, as the ledger knows them.
struct Cast
{
    domain::Business business;
    std::array<domain::CompetencyId, NeedCount> needs;
    std::array<domain::CompetitorId, PartnerCount> partners;
    QList<domain::Reason> reasons; ///< in the order of domain::starterReasons()
    QList<domain::Staff> staff;    ///< manager, counter, counter, owner
    QDate quietSince;              ///< from then on QuickDent and we have nothing to do with each other

    /// What the matrix said on a day.
    struct Rating
    {
        domain::MaybeLevel before;
        domain::MaybeLevel level;
        QDate since;
    };
    std::array<std::array<Rating, PartnerCount + 1>, NeedCount> ratings; ///< we first, then the partners

    const domain::Staff &manager() const { return staff.at(0); }
    /// The level somebody had at a need on a day; no partner: we. Empty: not known.
    domain::MaybeLevel levelOn(QDate day, Need need, std::optional<Partner> partner) const;
};

/// The example business as it starts on its first day.
domain::Business exampleBusiness();

/// Writes competencies, staff, competitors, ratings and agreements with the dates they had, for a story from
/// `first` to `today`. `tell` is called with each day before what happened on it is written, in no order of
/// days.
base::Result<Cast> settle(ledger::Ledger &ledger, QDate first, QDate today,
                          const std::function<void(QDate)> &tell);

} // namespace workflows::demo
