// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

namespace workflows {

/// Writes what is kept of misconduct towards staff to a CSV file, one row for each incident with its coaching
/// log and with what a send-away for the staff's sake means for the customer; one of those without an
/// incident has a row of its own. It is for managers and owners, and cannot be imported. The whole file or
/// nothing; answers the number of rows. Errors: "file.write" and the ledger's.
base::Result<qint64> exportIncidents(ledger::Ledger &ledger, const QString &path);

} // namespace workflows
