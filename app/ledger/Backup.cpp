// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/LedgerFile.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ledger {

base::Done backUp(Ledger &ledger, const QString &target)
{
    const QString unfinished = target + QLatin1StringView(".unfinished");
    QFile::remove(unfinished);
    TRY(sql::createFile(unfinished));
    TRY(ledger.session().run(QStringLiteral("vacuum into ?"), sql::values(unfinished)));
    if (QFile::rename(unfinished, target))
        return {};
    return base::failure(QStringLiteral("backup.write"),
                         QCoreApplication::translate("ledger", "The backup could not be given its name “%1”.")
                             .arg(QDir::toNativeSeparators(target)));
}

} // namespace ledger
