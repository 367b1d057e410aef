// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/BackupFolder.h"

namespace workflows {

/// Where a ledger is backed up to.
struct BackupPlaces
{
    QString first;
    QString second; ///< a stick, a network drive; empty: none is wanted

    bool operator==(const BackupPlaces &) const = default;
};

struct BackupOutcome
{
    ledger::KeptBackup made;
    std::optional<base::Error> second; ///< why there is no copy in the second place, where one is wanted
};

/// Makes a verified backup in the first place, copies it to the second, and deletes what either no longer
/// needs, but for the one that is spared. Succeeds when the first has it. The errors of
/// ledger::BackupFolder::add.
base::Result<BackupOutcome> makeBackup(ledger::Ledger &ledger, const BackupPlaces &places,
                                       const ledger::Progress &progress = {}, const QString &spared = {});

/// Sees to it that the second place has that backup too, when it has none as late. Why it has not; nothing
/// when it has.
std::optional<base::Error> followInSecondPlace(ledger::Ledger &ledger, const BackupPlaces &places,
                                               const ledger::KeptBackup &latest,
                                               const ledger::Progress &progress = {});

/// Notes in both places who was erased from the ledger: see ledger::BackupFolder::keepErasures.
base::Done keepErasures(ledger::Ledger &ledger, const BackupPlaces &places);

/// Who is known to be erased from it: its own register, and those in both places.
QList<ledger::ErasureEntry> knownErasures(ledger::Ledger &ledger, const BackupPlaces &places);

/// Writes the backups in both places anew without those who were erased. How many.
base::Result<int> eraseInBackups(ledger::Ledger &ledger, const BackupPlaces &places,
                                 const ledger::Progress &progress = {});

/// Whether the last verified backup, none when it is invalid, is older than a day.
bool isBackupDue(const QDateTime &last, const QDateTime &now);

} // namespace workflows
