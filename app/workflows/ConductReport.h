// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConductReport.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Whether customers are named.
enum class CustomerNames { Without, With };

/// For managers and owners only: whoever calls it has made sure. The error of checkMonths(), "report.period".
base::Result<domain::ConductReport> readConductReport(ledger::Ledger &ledger, domain::Month from,
                                                      domain::Month to, QDate today, CustomerNames names);

} // namespace workflows
