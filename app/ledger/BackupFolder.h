// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

#include <QDir>

#include <optional>

namespace ledger {

/// One file among the backups of a ledger.
struct KeptBackup
{
    QString path;
    QDateTime madeAt; ///< UTC; as its name says for a file that we have not made
    qint64 bytes = 0;
    /// Made by us in this folder, proven equal to the ledger, and as long as it was then. Only such a file is
    /// ever deleted to make room for newer ones.
    bool isVerified = false;

    bool operator==(const KeptBackup &) const = default;
};

/// Where backups of ledgers are kept: files named after their ledger and the moment, and a list of those made
/// here ("backups.json"), by which our own are told from all others. Several ledgers may share a folder.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &path) : m_folder(path) {}

    QString path() const { return m_folder.path(); }
    /// "backup.place" when the folder is not there: a stick that was pulled, a network drive that is down.
    base::Done checkIsThere() const;

    /// The backups of that ledger, the newest first: those made here, and others that are named like them.
    base::Result<QList<KeptBackup>> backupsOf(const Ledger &ledger) const;
    /// The newest that is verified.
    std::optional<KeptBackup> latestOf(const Ledger &ledger) const;

    /// Makes one more: see backUp(), whose errors it has beside "backup.place".
    base::Result<KeptBackup> add(Ledger &ledger, const Progress &progress = {});
    /// Takes a copy of one made elsewhere, proven equal byte by byte. Errors: "backup.place", "backup.write",
    /// "backup.unequal", "cancelled".
    base::Result<KeptBackup> addCopy(const Ledger &ledger, const KeptBackup &made,
                                     const Progress &progress = {});
    /// Deletes what domain::backupsToGiveUp() no longer needs of that ledger's, but not the one that is
    /// spared. How many.
    base::Result<int> thin(const Ledger &ledger, const QString &spared = {});

    /// Writes each verified backup of the ledger anew that still holds somebody who was erased: without them,
    /// proven sound before it takes the old one's place. How many it was. "cancelled" between two of them.
    base::Result<int> eraseInBackups(Ledger &ledger, const Progress &progress = {});
    /// Notes beside the backups who was erased from the ledger, so that restoring an older one erases again.
    base::Done keepErasures(Ledger &ledger) const;

private:
    QString listPath() const { return m_folder.filePath(QStringLiteral("backups.json")); }
    base::Result<bool> eraseIn(Ledger &ledger, const KeptBackup &backup);
    base::Done listAgain(const KeptBackup &backup) const;
    QString freeName(const Ledger &ledger, const QDateTime &moment) const;
    QList<KeptBackup> verifiedOf(const Ledger &ledger) const;
    base::Result<KeptBackup> list(const Ledger &ledger, const QString &path, const QDateTime &moment);

    QDir m_folder;
};

} // namespace ledger
