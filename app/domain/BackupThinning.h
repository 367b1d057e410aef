// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace domain {

/// One backup of a ledger, as far as the question goes which of them are kept.
struct BackupAge
{
    QDateTime madeAt;        ///< in the time of the business, whose days count
    bool isVerified = false; ///< made by us, proven equal, and not changed since

    bool operator==(const BackupAge &) const = default;
};

/// Which of the backups, by their place in the list, are no longer needed. Of the verified ones are kept: the
/// latest three, so that several imports in a row can each be taken back; the last of each of the latest 12
/// days, 10 weeks (from Monday) and 9 months that have any. One that is not verified takes no other's place
/// and is never given up: nobody knows what is in it.
QList<qsizetype> backupsToGiveUp(const QList<BackupAge> &backups);

} // namespace domain
