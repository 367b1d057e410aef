// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

namespace workflows {

/// Writes the whole ledger, conduct and all, as one JSON file that unarchive() makes the same ledger from;
/// the README describes it. Answers how many records. Errors: "file.write", "file.target", "cancelled", and
/// the ledger's.
base::Result<qint64> archive(ledger::Ledger &ledger, const QString &path,
                             const ledger::Progress &progress = {});

/// Whether a file is an archive and not a backup.
bool isArchive(const QString &path);

/// Makes a ledger from an archive, and checks it as `elsewhere check` does; all or nothing. A file that was
/// at `target` is kept beside it. Whoever was erased since is erased again: those in `erased`, in the
/// register that lies beside the archive, and in that of the ledger that is replaced. Errors: those of
/// exchange::readArchive() and of ledger::rebuild(), and "archive.newer" when this program does not know
/// ledgers of that version.
base::Result<ledger::Arrival> unarchive(const QString &path, const ledger::Location &target,
                                        const base::Clock &clock, const ledger::Progress &progress = {},
                                        const QList<ledger::ErasureEntry> &erased = {});

} // namespace workflows
