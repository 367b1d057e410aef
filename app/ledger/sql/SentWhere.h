// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Where.h"

namespace ledger::sql {

/// The send-aways "s" that a figure counts: those in goodwill, or else as `which` says, and of the filter the
/// days, partner, need, reason, hand-off and staff.
Where sentWhere(const Filter &filter, const char *which = "s.goodwill = 1");

} // namespace ledger::sql
