// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Erasure.h"
#include "ledger/Ledger.h"

#include <QDateTime>
#include <QStringList>

namespace ledger {

/// What check() found. Nothing found: the ledger is sound.
struct CheckReport
{
    QStringList problems; ///< one sentence each
    qint64 sendAways = 0; ///< records counted on the way
    qint64 referralsIn = 0;
    qint64 returnVisits = 0;
    qint64 customers = 0;

    bool sumsAreRight = true; ///< what mendFigures() is for

    bool isSound() const { return problems.isEmpty(); }
};

/// Told how far long work has come (0..1); answers false to cancel.
using Progress = std::function<bool(double)>;

/// Proves the file (integrity), the constraints (foreign keys) and the totals (derived columns and
/// attributions recomputed by the rules of the domain). Changes nothing. "cancelled" when the progress says
/// so.
base::Result<CheckReport> check(Ledger &ledger, const Progress &progress = {});

/// Proves only what mendFigures() mends. A ledger with more send-aways than that is not looked into, and
/// nothing is found.
base::Result<CheckReport> checkSums(Ledger &ledger, qint64 mostSendAways);

/// Adds up all records anew: puts right the sums that figures are read from. Changes no record.
base::Done mendFigures(Ledger &ledger);

/// A copy of the whole ledger in one SQLite file, whatever the ledger is kept in, that restore() and
/// Ledger::open read. It is proven equal (integrity, foreign keys, rows and sums per table) before it takes
/// its name; on failure nothing is left behind. Errors: "backup.exists", "backup.write", "backup.unequal",
/// "ledger.full", "ledger.damaged" (the ledger itself is), "cancelled".
base::Done backUp(Ledger &ledger, const QString &target, const Progress &progress = {});

struct Restored
{
    QString kept;        ///< where a file that was at the target is now; empty when there was none
    int erasedAgain = 0; ///< people who were erased since the backup was made
};

/// Makes a ledger at `target`, a file or an empty database on a server, from a backup after proving the
/// backup sound. A file that was there is kept beside it with ".before-restore-" and the time in its
/// name. Whoever was erased since, as `erased`, the ledger that is replaced and the register beside the
/// backup know, is erased again before the ledger takes its place. All or nothing. Errors: those of
/// Ledger::open for the backup, "restore.write", "file.target", "ledger.exists" and "ledger.foreign" when a
/// server's database is not empty, "backup.unequal", "ledger.full", "cancelled".
base::Result<Restored> restore(const QString &backup, const Location &target, const base::Clock &clock,
                               const Progress &progress = {}, const QList<ErasureEntry> &erased = {});

/// How many records a ledger holds that was made from another one.
struct Arrival
{
    qint64 records = 0; ///< rows of all tables but the sums
    qint64 sendAways = 0;
    qint64 referralsIn = 0;
    qint64 returnVisits = 0;
    qint64 customers = 0;
    int erasedAgain = 0; ///< people who had been erased since the source was written
};

/// Copies a whole ledger to `target`, a new file or an empty database on a server, whichever it is kept in,
/// and proves the copy equal (rows, sums of all numbers and the kept sums, per table). The ledger itself
/// stays as it is; at the target there is all or nothing. Errors: "move.exists" when there is a file,
/// "ledger.exists" and "ledger.foreign" when the server's database is not empty, "backup.write",
/// "backup.unequal", "ledger.server", "ledger.full", "cancelled". Of `erased` see restore().
base::Result<Arrival> move(Ledger &ledger, const Location &target, const Progress &progress = {},
                           const QList<ErasureEntry> &erased = {});

} // namespace ledger
