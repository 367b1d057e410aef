// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

namespace cli {

/// What arrived in a new ledger and was checked, one sentence.
QString arrivalText(const ledger::Arrival &arrived, const QString &ledger);

} // namespace cli
