// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TurningPoint.h"
#include "ledger/Ledger.h"

namespace ledger {

/// The days up to `today` on which a version of a guideline or an agreement with a partner came into force,
/// the latest first.
base::Result<QList<domain::TurningPoint>> turningPoints(Ledger &ledger, QDate today);

} // namespace ledger
