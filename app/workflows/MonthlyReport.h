// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MonthReport.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Reads all that stands in a month's report. Of a month that is not over on `today`, what has happened by
/// then. Fails with "report.month" for a month that has not begun.
base::Result<domain::MonthReport> readMonthReport(ledger::Ledger &ledger, domain::Month month, QDate today);

/// The one to report on unless another is asked for: the last that is over.
inline domain::Month lastFinishedMonth(QDate today)
{
    return domain::Month(today).plus(-1);
}

} // namespace workflows
