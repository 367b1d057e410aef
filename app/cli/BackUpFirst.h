// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "ledger/Ledger.h"

namespace cli {

/// --no-backup, of commands that change many records at once.
void takesNoBackup(Arguments &arguments);

/// Makes a verified backup where the window makes them, and answers what is to be said of it, a line or more;
/// nothing when --no-backup was given. Errors: those of workflows::makeBackup; the sentence says how to go on
/// without one.
base::Result<QString> backUpFirst(const Arguments &arguments, ledger::Ledger &ledger);

} // namespace cli
