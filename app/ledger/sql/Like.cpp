// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Like.h"

namespace ledger::sql {

QString atStart(const QString &key)
{
    QString pattern = key;
    pattern.replace(QLatin1Char('!'), QLatin1StringView("!!"));
    pattern.replace(QLatin1Char('%'), QLatin1StringView("!%"));
    pattern.replace(QLatin1Char('_'), QLatin1StringView("!_"));
    return pattern + QLatin1Char('%');
}

QString anywhere(const QString &key)
{
    return QLatin1Char('%') + atStart(key);
}

} // namespace ledger::sql
