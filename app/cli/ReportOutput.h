// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "domain/ReportKind.h"
#include "reports/Document.h"

namespace cli {

/// --out, --png and --pdf-a.
void takesReportOutput(Arguments &arguments);

/// Writes the document as asked for, all of its files or none. `target` is a file: one that ends with ".xlsx"
/// is a workbook; of several pictures, what their names begin with. Returns how many cells of a workbook are
/// otherwise than they were given (exchange::writeReportBook).
base::Result<qint64> writeReport(const Arguments &arguments, const reports::Document &document,
                                 domain::ReportKind kind, const QString &target);

} // namespace cli
