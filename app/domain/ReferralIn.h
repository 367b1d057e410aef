// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Words.h"

#include <QDate>

namespace domain {

/// A customer who came to us because somebody sent them.
struct ReferralIn
{
    ReferralInId id;
    QString reference;
    QDate on;
    SourceKind sourceKind = SourceKind::Unknown;
    std::optional<CompetitorId> partner;     ///< who sent them, when a partner did
    std::optional<CustomerId> recommendedBy; ///< by word of mouth: the customer we once sent away
    std::optional<CustomerId> customer;      ///< who came; empty: anonymous
    std::optional<CompetencyId> need;
    MaybeMoney value;
    ReferralOutcome outcome = ReferralOutcome::Open;
    std::optional<StaffId> staff;
    QString note;
    QString theirTicket; ///< what the partner calls the customer, as on their card; see writtenTicket()
    bool isInError = false;

    bool operator==(const ReferralIn &) const = default;
};

} // namespace domain
