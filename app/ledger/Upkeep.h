// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool isSound() const { return problems.isEmpty(); }
};

/// Told how far long work has come (0..1); answers false to cancel.
using Progress = std::function<bool(double)>;

/// Proves the file (integrity), the constraints (foreign keys) and the totals (derived columns and
/// attributions recomputed by the rules of the domain). Changes nothing. "cancelled" when the progress says
/// so.
base::Result<CheckReport> check(Ledger &ledger, const Progress &progress = {});

/// A copy of the whole ledger in one file, proven equal to it (integrity, foreign keys, counts per table)
/// before it takes its name. On a server the copy is made with pg_dump in its custom format. Errors:
/// "backup.exists", "backup.write", "backup.unequal", "backup.tool".
base::Done backUp(Ledger &ledger, const QString &target);

/// Makes a ledger at `target` from a backup after proving the backup sound; what was there is kept beside it
/// with
/// ".before-restore" and the time in its name. Errors: those of Ledger::open for the backup, "restore.write".
base::Done restore(const QString &backup, const Location &target, const base::Clock &clock);

} // namespace ledger
