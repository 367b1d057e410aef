// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "workflows/RecordKind.h"

namespace workflows {

/// Told how many rows have been written; answers false to cancel.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Whether send-aways for the staff's sake are written: they are for managers and owners, and left out unless
/// one of them asks. Incidents: see ExportIncidents.h.
enum class ExportConduct { Without, With };

/// Writes all records of a kind to a CSV file that importRecords() takes in again, the whole file or nothing.
/// Answers the number of rows. Errors: "file.write", "cancelled", and the ledger's.
base::Result<qint64> exportRecords(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                                   const ExportProgress &progress = {},
                                   ExportConduct conduct = ExportConduct::Without);

} // namespace workflows
