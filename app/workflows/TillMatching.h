// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/TillImports.h"
#include "workflows/Apart.h"
#include "workflows/ColumnLayout.h"
#include "workflows/Undoable.h"

namespace workflows {

/// A till's export that was looked into.
struct TillFile
{
    static constexpr qsizetype mostRows = 50;

    QString path;
    exchange::SourceOptions source; ///< as it was read
    QStringList sheets;             ///< of a workbook
    QStringList heading;
    QList<QStringList> rows;   ///< the first of them, to be shown
    QString form;              ///< how it was read
    ColumnLayout layout;       ///< as it was read last, else as it looks
    bool isRemembered = false; ///< files with that heading have come before

    /// Its layout names a day, an amount, and something that says who bought.
    bool isComplete() const;
};

/// Looks through the file and reads its beginning. Errors: those of exchange::openRows.
base::Result<TillFile> readTillFile(ledger::Ledger &ledger, const QString &path,
                                    const exchange::SourceOptions &source = {},
                                    const ledger::Progress &progress = {});

/// What would come of the file, or, unless it is only tried, what has: then its layout is remembered too.
/// `rejectsPath`: as in ImportOptions. Errors: those of importRecords.
base::Result<ImportReport> matchTill(ledger::Ledger &ledger, const TillFile &file,
                                     const QList<ledger::TillDecision> &decisions, bool isOnlyTried,
                                     const QString &rejectsPath = {}, const ImportProgress &progress = {});

/// Takes back all that an import has made, as one step.
Undoable undoOfTill(const Apart &apart, qint64 import, const QString &fileName);
/// Of an import that was taken back: brings all of it back, as one step.
Undoable undoOfTakingBack(const Apart &apart, const ledger::TillTakenBack &taken, const QString &fileName);

} // namespace workflows
