// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"

#include <QMap>

namespace ui {

/// A customer's ladder as it is drawn: how often each step was taken that still counts on that day, and where
/// that leaves them.
struct StepsTaken
{
    domain::Ladder ladder;
    QMap<domain::Step, int> taken;
    domain::LadderPosition position;
};

/// Before the next step is chosen for an action that starts there; `without`: as if that incident had not
/// been.
base::Result<StepsTaken> stepsTaken(ledger::Ledger &ledger, domain::CustomerId customer, QDate day,
                                    domain::Step startsAt, domain::IncidentId without = {});

} // namespace ui
