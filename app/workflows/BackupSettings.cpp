// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/BackupSettings.h"

#include "base/FileName.h"
#include "base/SettingsKey.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace workflows {

static QString ownFolder(const ledger::Location &location, const QString &dataFolder)
{
    if (dataFolder.isEmpty())
        return {};
    const QString name =
        location.isFile() ? QFileInfo(location.path()).completeBaseName() : location.database();
    return dataFolder + QStringLiteral("/backups/")
           + base::safeFileName(name, QLatin1Char(' ') + base::settingsKeyOf(location.text()).left(6));
}

BackupSettings::BackupSettings(QSettings &settings, const ledger::Location &location,
                               const QString &dataFolder)
    : m_settings(settings)
    , m_ledger(base::settingsKeyOf(location.text()))
    , m_ownFolder(ownFolder(location, dataFolder))
{}

QString BackupSettings::key(const char *group) const
{
    return QLatin1StringView(group) + QLatin1Char('/') + m_ledger;
}

BackupPlaces BackupSettings::places() const
{
    return {m_settings.value(key("backupFolders"), m_ownFolder).toString(),
            m_settings.value(key("secondBackupFolders")).toString()};
}

void BackupSettings::setFirst(const QString &folder)
{
    m_settings.setValue(key("backupFolders"), folder);
}

void BackupSettings::setSecond(const QString &folder)
{
    if (folder.isEmpty())
        m_settings.remove(key("secondBackupFolders"));
    else
        m_settings.setValue(key("secondBackupFolders"), folder);
}

QDateTime BackupSettings::last() const
{
    return m_settings.value(key("backups")).toDateTime();
}

void BackupSettings::setLast(const QDateTime &last)
{
    m_settings.setValue(key("backups"), last);
}

void BackupSettings::makeOwnFolder() const
{
    if (!m_ownFolder.isEmpty() && places().first == m_ownFolder)
        QDir().mkpath(m_ownFolder);
}

} // namespace workflows
