// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "ledger/Erasure.h"
#include "ledger/Upkeep.h"

namespace cli {

/// What arrived in a new ledger and was checked; and, on a line of its own, who was erased again.
QString arrivalText(const ledger::Arrival &arrived, const QString &ledger);

/// That so many people were erased again.
QString erasedAgainText(int people);

/// --erased; "erasures.unreadable" when it is no register.
void takesErased(Arguments &arguments);
base::Result<QList<ledger::ErasureEntry>> erasedGiven(const Arguments &arguments);

} // namespace cli
