// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "ledger/Ledger.h"
#include "workflows/RecordKind.h"

namespace workflows {

/// Told how many rows have been written; answers false to cancel.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Whether send-aways for the staff's sake are written: they are for managers and owners, and left out unless
/// one of them asks. Incidents: see ExportIncidents.h.
enum class ExportConduct { Without, With };

enum class ExportFormat { Csv, Xlsx };

struct ExportOptions
{
    ExportConduct conduct = ExportConduct::Without;
    ExportFormat format = ExportFormat::Csv;
    bool withMark = false; ///< a CSV file begins with the byte order mark by which some programs know UTF-8
};

struct Exported
{
    qint64 rows = 0;
    /// Of a workbook, cells that it could not hold as they are: texts too long for it were cut, days before
    /// 1900 and amounts of more than 15 digits are texts.
    qint64 changedCells = 0;
};

/// Writes all records of a kind to a file that importRecords() takes in again, the whole file or nothing.
/// Errors: "file.write", "file.target", "cancelled", and the ledger's.
base::Result<Exported> exportRecords(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                                     const ExportProgress &progress = {}, const ExportOptions &options = {});

/// All kinds in one workbook, a sheet for each, named by its code; with conduct, the incidents too.
base::Result<Exported> exportWorkbook(ledger::Ledger &ledger, const QString &path,
                                      const ExportProgress &progress = {},
                                      ExportConduct conduct = ExportConduct::Without);

/// The kinds of columns of such a table.
QList<exchange::TableColumn> columnsOf(RecordKind kind);
/// What writes a file of that format.
std::unique_ptr<exchange::TableWriter> writerFor(const ledger::Ledger &ledger, const QString &path,
                                                 const ExportOptions &options);

} // namespace workflows
