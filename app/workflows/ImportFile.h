// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"
#include "workflows/ColumnLayout.h"
#include "workflows/Undoable.h"

#include <QDateTime>

namespace workflows {

/// A list that was looked into.
struct ImportFile
{
    static constexpr qsizetype mostRows = 50;

    RecordKind kind = RecordKind::SendAways;
    QString path;
    exchange::SourceOptions source; ///< as it was read
    QStringList sheets;             ///< of a workbook
    QStringList heading;
    QList<QStringList> rows; ///< the first of them, to be shown
    ColumnLayout layout;     ///< as such files were read last, else as it looks
    bool isRemembered = false;
    qint64 size = 0;     ///< in bytes, when it was read
    QDateTime changedAt; ///< the file, when it was read

    /// Fields that must be in such a list, and that no column is said to hold.
    QStringList missing() const;
};

/// Looks through the file and reads its beginning. Errors: those of exchange::openRows.
base::Result<ImportFile> readImportFile(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                                        const exchange::SourceOptions &source = {},
                                        const ledger::Progress &progress = {});

/// What importRecords() is to do with such a file.
ImportOptions optionsFor(const ImportFile &file);

/// Takes the list in, all good rows in one transaction or none, and remembers how it was read.
base::Result<ImportReport> importFile(ledger::Ledger &ledger, const ImportFile &file,
                                      const ImportOptions &options, const ImportProgress &progress = {});

/// "import.changed" when it is not the file any more that was read.
base::Done checkUnchanged(const ImportFile &file);

/// Removes what came with an import, but what somebody has edited since: how many records that are. Errors:
/// those of ledger::Imports::takeBack.
base::Result<qint64> takeBackImport(ledger::Ledger &ledger, const ImportReport &report);

} // namespace workflows
