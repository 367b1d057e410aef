// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Backups.h"

class QSettings;

namespace workflows {

/// Where a ledger is backed up to by this person on this computer: as chosen in Settings, otherwise to a
/// folder of their own data.
class BackupSettings
{
public:
    /// `dataFolder`: of this person; empty: then there is no place unless one was chosen. The settings have
    /// to outlive this.
    BackupSettings(QSettings &settings, const ledger::Location &location, const QString &dataFolder);

    /// The first is empty as long as nobody has chosen one and there is no other.
    BackupPlaces places() const;
    void setFirst(const QString &folder);
    /// Empty: none.
    void setSecond(const QString &folder);
    /// Of the last verified backup; invalid when none is known.
    QDateTime last() const;
    void setLast(const QDateTime &last);

    /// Makes the folder of the first place when it is the one nobody chose.
    void makeOwnFolder() const;

private:
    QString key(const char *group) const;

    QSettings &m_settings;
    QString m_ledger; ///< its key
    QString m_ownFolder;
};

} // namespace workflows
