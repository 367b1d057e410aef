// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Handbook.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Reads all that stands in the handbook as it is on `today`.
base::Result<domain::Handbook> readHandbook(ledger::Ledger &ledger, QDate today);

} // namespace workflows
