// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Like.h"

namespace ledger::sql {

QString atStart(const QString &key)
{
    // SQLite refuses longer patterns; the first thousand characters find nothing less.
    QString pattern = key.left(1000);
    if (!pattern.isEmpty() && pattern.back().isHighSurrogate())
        pattern.chop(1);
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
