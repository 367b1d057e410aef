// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/demo/Cast.h"

namespace workflows::demo {

/// How a few customers treated the staff: one who went up the whole ladder, one who was sent elsewhere at
/// once, and some with whom it ended well or is being looked at. Told after the days, because it speaks of
/// the send-aways for the staff's sake among them; without chance, so that the same days make the same
/// ledger. `tell` as in settle().
base::Done tellConduct(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
                       const std::function<void(QDate)> &tell);

} // namespace workflows::demo
