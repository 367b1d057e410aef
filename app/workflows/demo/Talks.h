// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/demo/Cast.h"

namespace workflows::demo {

/// What was talked about with the six partners, from the first day to `today`, and what is to be done next;
/// without chance. With QuickDent nobody has talked since they went quiet, with City Body Shop nobody ever
/// has. `tell` as in settle().
base::Done tellTalks(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
                     const std::function<void(QDate)> &tell);

} // namespace workflows::demo
