// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QList>

namespace domain {

/// Where a send-away stands (DOMAIN section 3).
enum class Status {
    Draft,
    HandedOff,
    Acknowledged,
    Accepted,
    Booked,
    Served,
    Closed,
    OnHold,
    Declined,
    NoShow,
    Cancelled,
    Failed,
    EnteredInError,
};

/// What became of the customer, as far as is known. Closing keeps it, reopening forgets it.
enum class Outcome { Unknown, Served, NotServed };

template <>
std::span<const Coded<Status>> allOf();
template <>
std::span<const Coded<Outcome>> allOf();

/// The statuses a person may choose next. Entered in error is left only by undo.
QList<Status> movesFrom(Status status);
bool isAllowedMove(Status from, Status to);

/// Declined and failed say by whom and why.
bool needsCause(Status status);

/// Nothing more is expected: no follow-up is due.
bool isSettled(Status status);

/// Drafts and records entered in error are in no figure.
bool countsAsSendAway(Status status);

/// In the figures of goodwill: a send-away that counts and was made in the customer's interest.
bool countsAsGoodwill(Status status, Motive motive);

/// The outcome after a change to `status`. An assumed answer is never a known outcome.
Outcome outcomeAfter(Status status, std::optional<HowKnown> how, Outcome before);

} // namespace domain
