// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>

namespace domain {

/// A review, a recommendation or a thank-you.
struct Advocacy
{
    AdvocacyId id;
    QDate on;
    std::optional<CustomerId> customer;
    std::optional<SendAwayId> sendAway; ///< the one it speaks of
    AdvocacyKind kind = AdvocacyKind::ThankYou;
    QString site;
    std::optional<int> rating; ///< 1..5 stars
    QString link;
    std::optional<Stance> stance; ///< when asked
    QString note;
    bool isInError = false;

    bool operator==(const Advocacy &) const = default;
};

} // namespace domain
