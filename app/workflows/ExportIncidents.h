// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/ExportRecords.h"

namespace workflows {

/// Writes what is kept of misconduct towards staff as a table, one row for each incident with its coaching
/// log and with what a send-away for the staff's sake means for the customer; one of those without an
/// incident has a row of its own. It is for managers and owners, and cannot be imported. Answers the number
/// of rows.
base::Result<qint64> writeIncidents(ledger::Ledger &ledger, exchange::TableWriter &writer);
/// A file of it, the whole file or nothing. Errors: "file.write", "file.target", and the ledger's.
base::Result<Exported> exportIncidents(ledger::Ledger &ledger, const QString &path,
                                       const ExportOptions &options = {});

} // namespace workflows
