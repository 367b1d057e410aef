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
    std::optional<StaffId> staff; ///< who wrote it down
    bool isInError = false;

    bool operator==(const Advocacy &) const = default;
};

/// The answer to "how likely are you to recommend us, 0 to 10": 9 and 10 promote, 7 and 8 are passive, the
/// rest detract (Reichheld 2003). Nothing for other numbers.
std::optional<Stance> stanceOf(int answer);

} // namespace domain
