// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/demo/Cast.h"

namespace workflows::demo {

/// Fit checks that ended at a partner and some that we kept, and what partners have told us today. Told after
/// the days, because it speaks of their records; without chance, so that the same days make the same ledger.
base::Done tellFits(ledger::Ledger &ledger, const Cast &cast, QDate today);

} // namespace workflows::demo
