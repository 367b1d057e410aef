// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UnmetReport.h"
#include "ledger/Ledger.h"

namespace workflows {

/// What was turned away from the first to the last month, as far as it has happened by `today`. The error of
/// checkMonths(), "report.period".
base::Result<domain::UnmetReport> readUnmetReport(ledger::Ledger &ledger, domain::Month from,
                                                  domain::Month to, QDate today);

} // namespace workflows
