// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "domain/PersonKind.h"
#include "ledger/Ledger.h"

namespace cli {

/// `elsewhere person`: a person's own copy of what is kept about them.
extern const Command personCommand;

/// --customer, --contact and --staff, of which one is given: see workflows/WhoIsMeant.h.
void takesPerson(Arguments &arguments);
/// Before the ledger is opened: wrong use where not one of them is given.
base::Done checkPerson(const Arguments &arguments);
base::Result<domain::PersonId> personMeant(const Arguments &arguments, ledger::Ledger &ledger);

} // namespace cli
