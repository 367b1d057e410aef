// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WallChart.h"
#include "ledger/Ledger.h"

namespace workflows {

/// The matrix as it stands on `today`.
base::Result<domain::WallChart> readWallChart(ledger::Ledger &ledger, QDate today);

} // namespace workflows
