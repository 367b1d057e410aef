// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Where.h"

#include "base/Fold.h"
#include "ledger/sql/Like.h"

namespace ledger::sql {

Where &Where::between(const QString &column, QDate from, QDate to)
{
    if (from.isValid())
        that(column + QLatin1StringView(" >= ?"), from);
    if (to.isValid())
        that(column + QLatin1StringView(" <= ?"), to);
    return *this;
}

Where &Where::anyHolds(const QStringList &columns, const QString &text)
{
    const QString key = base::fold(text);
    if (key.isEmpty())
        return *this;
    QStringList each;
    for (const QString &column : columns) {
        each.append(column + QLatin1StringView(" like ? escape '!'"));
        m_values.add(anywhere(key));
    }
    return that(QLatin1Char('(') + each.join(QLatin1StringView(" or ")) + QLatin1Char(')'));
}

QString Where::text() const
{
    return m_conditions.isEmpty()
               ? QString()
               : QLatin1StringView(" where ") + m_conditions.join(QLatin1StringView(" and "));
}

} // namespace ledger::sql
