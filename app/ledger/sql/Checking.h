// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

namespace ledger::sql {

/// ledger::check() of what is not open as a ledger yet; inside a transaction too.
base::Result<CheckReport> check(Session &session, const Progress &progress);

} // namespace ledger::sql
