// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/NearNames.h"

#include "domain/NameSimilarity.h"
#include "ledger/sql/RowWriter.h"

#include <limits>

namespace ledger::sql {

namespace {

constexpr int namesAtOnce = 5000;
/// Names of which more than so many begin and end alike say nothing: "Customer", "Guest".
constexpr int mostInBlock = 200;

/// `names`: a select of (number, folded name) of those behind a number, in order and so many at a time.
base::Result<qint64> writeBlocks(Session &session, const QString &into, const QString &names, bool blockFirst)
{
    RowWriter rows(session, into, 2, QStringLiteral("on conflict do nothing"));
    qint64 last = std::numeric_limits<qint64>::min();
    qint64 written = 0;
    for (;;) {
        QList<std::pair<qint64, QString>> some;
        {
            TRY_ASSIGN(auto row, session.run(names, values(last, namesAtOnce)));
            while (row.next())
                some.append({row.integer(0), row.text(1)});
            TRY(row.ended());
        }
        for (const auto &[number, name] : std::as_const(some)) {
            for (const qint64 block : domain::nameBlocks(name)) {
                TRY(rows.add(blockFirst ? values(block, number) : values(number, block)));
                ++written;
            }
        }
        if (some.size() < namesAtOnce)
            break;
        last = some.constLast().first;
    }
    TRY(rows.flush());
    return written;
}

} // namespace

base::Result<bool> blockNames(Session &session, const QString &people)
{
    for (const char *table :
         {"staged_person_block (person bigint not null, block bigint not null, primary key (person, block))",
          "staged_customer_block (block bigint not null, customer_id bigint not null, primary key (block, "
          "customer_id))",
          "staged_crowd (block bigint primary key)"})
        TRY(session.command(session.dialect().createTemporaryTable(QString::fromLatin1(table))));
    TRY_ASSIGN(const qint64 asked,
               writeBlocks(session, QStringLiteral("staged_person_block (person, block)"),
                           QStringLiteral("select p.person, p.caption_key from staged_person p where "
                                          "p.person > ? and p.name <> '' and %1 order by p.person limit ?")
                               .arg(people),
                           false));
    if (asked == 0)
        return false;
    TRY(writeBlocks(
        session, QStringLiteral("staged_customer_block (block, customer_id)"),
        QStringLiteral("select c.id, c.name_key from customer c where c.id > ? and c.name_key <> '' and "
                       "exists (select 1 from send_away s where s.customer_id = c.id and s.counts = 1) "
                       "order by c.id limit ?"),
        true));
    TRY(session.command(QStringLiteral("insert into staged_crowd (block) select block from "
                                       "staged_customer_block group by block having count(*) > %1")
                            .arg(mostInBlock)));
    TRY(session.command(
        QStringLiteral("delete from staged_customer_block where block in (select block from staged_crowd)")));
    if (!session.dialect().isSQLite()) {
        TRY(session.command(QStringLiteral("analyze staged_person_block")));
        TRY(session.command(QStringLiteral("analyze staged_customer_block")));
    }
    return true;
}

} // namespace ledger::sql
