// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TeamReport.h"
#include "ledger/Ledger.h"

namespace workflows {

/// How customers were sent elsewhere from the first to the last month, and how far everybody has read the
/// guidelines as of now. The error of checkMonths(), "report.period".
base::Result<domain::TeamReport> readTeamReport(ledger::Ledger &ledger, domain::Month from, domain::Month to,
                                                QDate today);

} // namespace workflows
