// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Suggestion.h"
#include "ledger/Ledger.h"

namespace ledger {

/// What competitors told us about one day.
struct AvailabilityNote
{
    domain::CompetitorId competitor;
    std::optional<domain::CompetencyId> need; ///< empty: whatever is needed
    domain::Availability state = domain::Availability::Unknown;

    bool operator==(const AvailabilityNote &) const = default;
};

/// Forgotten tomorrow: a note is of one day, and the next note takes those of earlier days away.
class Availabilities
{
public:
    explicit Availabilities(Ledger &ledger) : m_ledger(ledger) {}

    /// Unknown takes the note back.
    base::Done note(QDate day, const AvailabilityNote &note);
    base::Result<QList<AvailabilityNote>> of(QDate day);

private:
    Ledger &m_ledger;
};

} // namespace ledger
