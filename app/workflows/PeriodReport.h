// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReport.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Whether the send-aways are read one by one, too.
enum class ReportRecords { Without, With };

/// Reads all that stands in the report of a month, a quarter or a year. Of one that is not over on `today`,
/// what has happened by then. Fails with "report.period" for one that has not begun.
base::Result<domain::PeriodReport> readPeriodReport(ledger::Ledger &ledger, domain::Period period,
                                                    QDate today,
                                                    ReportRecords records = ReportRecords::Without);

/// The one to report on unless another is asked for: the last that is over.
inline domain::Month lastFinishedMonth(QDate today)
{
    return domain::Period::lastFinished(domain::Period::Kind::Month, today).last();
}

} // namespace workflows
