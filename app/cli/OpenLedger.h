// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "ledger/Ledger.h"

namespace cli {

/// Every command that works on a ledger takes it with --ledger.
void takesLedger(Arguments &arguments, Arguments::Need need = Arguments::Need::Required);
/// The ledger an option names; wrongUse() when it is none.
base::Result<ledger::Location> ledgerLocation(const Arguments &arguments,
                                              const QString &option = QStringLiteral("ledger"));
/// The clock has to outlive the ledger.
base::Result<std::unique_ptr<ledger::Ledger>> openLedger(const Arguments &arguments, const base::Clock &clock,
                                                         ledger::Ledger::Access access);

} // namespace cli
