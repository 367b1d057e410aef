// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/demo/Cast.h"

namespace workflows::demo {

/// Tells how the guidelines of the first day were changed as the business learned, and who has read them:
/// somebody at the counter has yet to read the latest change. `tell` as in settle().
base::Done train(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
                 const std::function<void(QDate)> &tell);

} // namespace workflows::demo
