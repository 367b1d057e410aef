// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/SendAway.h"
#include "workflows/demo/Dice.h"

namespace workflows::demo {

/// What became of one send-away: its history up to `today`, and the state that leaves the record in.
struct Fate
{
    QList<domain::StatusChange> history;
    bool went = false; ///< the customer did go there and was served, whether we know it or not
};

/// Writes status, cause, outcome, how known and follow-up day into `sendAway`, whose day, hand-off and
/// deferral are set, and returns the story behind them. Times of the day and staff are left open.
Fate decideFate(Dice &dice, domain::SendAway &sendAway, QDate today, const domain::Business &business);

} // namespace workflows::demo
