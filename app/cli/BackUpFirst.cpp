// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BackUpFirst.h"

#include "workflows/BackupSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace cli {

static QString noBackup()
{
    return QStringLiteral("no-backup");
}

void takesNoBackup(Arguments &arguments)
{
    arguments.takesFlag(noBackup(), QCoreApplication::translate("cli", "Makes no backup first."));
}

base::Result<QString> backUpFirst(const Arguments &arguments, ledger::Ledger &ledger)
{
    if (arguments.isSet(noBackup()))
        return QString();
    // Those of the window.
    QSettings settings(QStringLiteral("elsewhere"), QStringLiteral("elsewhere"));
    workflows::BackupSettings kept(settings, ledger.location(),
                                   QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    kept.makeOwnFolder();
    const auto made = workflows::makeBackup(ledger, kept.places());
    if (!made) {
        base::Error error = made.error();
        error.sentence =
            QCoreApplication::translate("cli", "The ledger could not be backed up first, so nothing "
                                               "was changed. %1 --no-backup goes on without one.")
                .arg(error.sentence);
        return base::failure(error);
    }
    kept.setLast(made->made.madeAt);
    QString said = QCoreApplication::translate("cli", "Backed up to “%1” and checked.")
                       .arg(QDir::toNativeSeparators(made->made.path))
                   + QLatin1Char('\n');
    if (made->second)
        said += made->second->sentence + QLatin1Char('\n');
    return said;
}

} // namespace cli
