// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Erasures.h"

namespace workflows {

/// Whom the rule would erase today: those without any event in the last `months` months. Changes nothing.
base::Result<QList<ledger::Forgettable>> whomRetentionErases(ledger::Ledger &ledger, int months);

/// Erases them when the owner has switched the rule on. How many.
base::Result<int> applyRetention(ledger::Ledger &ledger);

} // namespace workflows
