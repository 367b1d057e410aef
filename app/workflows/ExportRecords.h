// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "workflows/RecordKind.h"

namespace workflows {

/// Told how many rows have been written; answers false to cancel.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Writes all records of a kind to a CSV file that importRecords() takes in again, the whole file or nothing.
/// Answers the number of rows. Errors: "file.write", "cancelled", and the ledger's.
base::Result<qint64> exportRecords(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                                   const ExportProgress &progress = {});

} // namespace workflows
