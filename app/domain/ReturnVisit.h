// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Words.h"

#include <QDate>

#include <span>

namespace domain {

/// A customer we once sent away came back on a later day and bought: one customer, one day, one visit.
struct ReturnVisit
{
    ReturnVisitId id;
    QString reference;
    QDate on;
    CustomerId customer;
    MaybeMoney value;
    ReturnKnown howKnown = ReturnKnown::Seen;
    /// The customer's latest send-away before that day, kept by the ledger. Empty when there is none (any
    /// more): such a visit is kept, but is in no figure.
    std::optional<SendAwayId> belongsTo;
    std::optional<StaffId> staff;
    QString note;
    bool isInError = false;

    bool operator==(const ReturnVisit &) const = default;
};

/// One send-away of a customer, as far as attribution needs it.
struct SentDay
{
    SendAwayId id;
    QDate on;
    bool isGoodwill = true; ///< false: for the staff's sake
};

/// The send-away a visit on `day` belongs to: the latest one before that day, and of several on one day the
/// one entered last. One for the staff's sake only has visits of a customer who was never sent elsewhere for
/// their own: it takes none away from the goodwill figures. The span holds the customer's send-aways that
/// count, in any order. Empty when none is earlier.
std::optional<SendAwayId> sendAwayBefore(std::span<const SentDay> sent, QDate day);

} // namespace domain
