// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QString>

#include <optional>

namespace domain {

/// The short code on a referral card, which the partner can quote back: "K7W-3QD". It is made from the
/// record's number alone, so that every record has one and no two share one. Without 0, O, 1, I and L; the
/// last letter checks the others, and finds any one that was misread and any two that changed places.
QString ticketOf(SendAwayId id);

/// The record's number; nothing for what is no code of ours. Upper or lower case, with or without spaces and
/// hyphens. Whether there is such a record is for the ledger to say.
std::optional<SendAwayId> sendAwayOfTicket(const QString &ticket);

/// A partner's ticket as it is kept, however it was typed: one that is made like ours as ours are written,
/// any other in capitals and without needless blanks.
QString writtenTicket(const QString &typed);

} // namespace domain
