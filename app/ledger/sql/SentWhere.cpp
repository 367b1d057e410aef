// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/SentWhere.h"

namespace ledger::sql {

Where sentWhere(const Filter &filter, const char *which)
{
    Where where;
    where.that(QString::fromLatin1(which))
        .between(QStringLiteral("s.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("s.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("s.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("s.reason_id = ?"), filter.reason)
        .maybe(QStringLiteral("s.handoff = ?"), filter.handoff)
        .maybe(QStringLiteral("s.staff_id = ?"), filter.staff);
    return where;
}

} // namespace ledger::sql
