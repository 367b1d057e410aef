// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Reach.h"

#include "base/Fold.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

namespace ledger::sql {

namespace {

QLatin1StringView columnOf(ReachOf whose)
{
    return QLatin1StringView(whose == ReachOf::Contacts ? "contact_id" : "customer_id");
}

} // namespace

QString reachKey(domain::ReachKind kind, const QString &value)
{
    const QString digits = kind == domain::ReachKind::Phone ? base::foldPhone(value) : QString();
    return digits.isEmpty() ? keyOf(value) : digits;
}

base::Result<QHash<qint64, Reach>> readReach(Session &session, ReachOf whose, qint64 id)
{
    const QLatin1StringView column = columnOf(whose);
    const QLatin1StringView which(
        id == 0
            ? " is not null"
            : (whose == ReachOf::Contacts ? " in (select id from contact where competitor_id = ?)" : " = ?"));
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select %1, kind, value from reach where %1%2 order by %1, position, id")
                        .arg(column, which),
                    id == 0 ? Values() : values(id)));
    QHash<qint64, Reach> all;
    while (row.next()) {
        Reach &reach = all[row.integer(0)];
        (row.word<domain::ReachKind>(1) == domain::ReachKind::Phone ? reach.phones : reach.emails)
            .append(row.text(2));
    }
    TRY(row.ended());
    return all;
}

base::Done writeReach(Session &session, ReachOf whose, qint64 id, const Reach &reach)
{
    const QLatin1StringView column = columnOf(whose);
    TRY(session.run(QStringLiteral("delete from reach where %1 = ?").arg(column), values(id)));
    const QString insert =
        QStringLiteral("insert into reach (%1, kind, value, value_key, position) values (?, ?, ?, ?, ?)")
            .arg(column);
    int position = 0;
    const auto write = [&](domain::ReachKind kind, const QStringList &entries) -> base::Done {
        for (const QString &entry : entries) {
            if (!entry.trimmed().isEmpty())
                TRY(session.run(insert,
                                values(id, kind, entry.trimmed(), reachKey(kind, entry), position++)));
        }
        return {};
    };
    TRY(write(domain::ReachKind::Phone, reach.phones));
    return write(domain::ReachKind::Email, reach.emails);
}

} // namespace ledger::sql
