// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/TillImports.h"

#include "base/Fold.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Digest.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *importColumns = "id, imported_at, file_name";
constexpr const char *entryColumns = "till_import_id, return_visit_id, is_new, value_before, value_after";
constexpr const char *personColumns = "person, caption, customer_id, till_import_id";

QString visitColumns()
{
    return QStringLiteral("id, send_away_id, months_since, ") + QLatin1StringView(sql::visitColumns);
}

QString newVisitsOf(qint64 import)
{
    return QStringLiteral("select return_visit_id from till_visit where is_new = 1 and till_import_id = %1")
        .arg(import);
}

Result<QList<QVariantList>> rows(sql::Session &session, const QString &columns, const QString &from)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select %1 from %2").arg(columns, from)));
    QList<QVariantList> all;
    const int count = row.columns();
    while (row.next()) {
        QVariantList one;
        for (int column = 0; column < count; ++column)
            one.append(row.value(column));
        all.append(one);
    }
    TRY(row.ended());
    return all;
}

Done insertAll(sql::Session &session, const char *table, const QString &columns,
               const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return {};
    const QString places = QStringList(rows.first().size(), QStringLiteral("?")).join(QLatin1Char(','));
    TRY_ASSIGN(auto insert, session.prepare(QStringLiteral("insert into %1 (%2) values (%3)")
                                                .arg(QLatin1StringView(table), columns, places)));
    for (const QVariantList &row : rows) {
        sql::Values all;
        for (const QVariant &value : row)
            all.add(value);
        TRY(insert.run(all));
    }
    return {};
}

tl::unexpected<base::Error> refused(const char *code, const char *sentence)
{
    return base::failure(QLatin1StringView(code), QCoreApplication::translate("ledger", sentence));
}

Done removeVisits(sql::Session &session, qint64 import)
{
    TRY(session.command(
        session.dialect().createTemporaryTable(QStringLiteral("staged_visit (id bigint primary key)"))));
    TRY(session.command(QStringLiteral("insert into staged_visit (id) ") + newVisitsOf(import)));
    TRY(session.run(
        QStringLiteral("update return_visit set value = t.value_before from till_visit t where "
                       "t.till_import_id = ? and t.is_new = 0 and t.return_visit_id = return_visit.id and "
                       "return_visit.value = t.value_after"),
        values(import)));
    for (const char *table : {"till_visit", "till_person"})
        TRY(session.run(
            QStringLiteral("delete from %1 where till_import_id = ?").arg(QLatin1StringView(table)),
            values(import)));
    TRY(session.command(
        QStringLiteral("delete from return_visit where id in (select id from staged_visit)")));
    TRY(session.run(QStringLiteral("delete from till_import where id = ?"), values(import)));
    session.forgetPrepared();
    return session.command(QStringLiteral("drop table staged_visit"));
}

void noteVisits(sql::Session &session, What what)
{
    session.note(Kind::ReturnVisit, what);
    session.note(Kind::ReturnVisit, What::Edited);
}

} // namespace

Result<TillTakenBack> TillImports::takeBack(qint64 import)
{
    TillTakenBack taken;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        const QString own = QStringLiteral(" where till_import_id = %1").arg(import);
        TRY_ASSIGN(const auto found, rows(session, QLatin1StringView(importColumns),
                                          QStringLiteral("till_import where id = %1").arg(import)));
        if (found.isEmpty())
            return refused("till.gone",
                           QT_TRANSLATE_NOOP("ledger", "This import has been taken back already."));
        TRY_ASSIGN(const auto later,
                   session.number(
                       QStringLiteral("select 1 from till_visit t join till_visit l on l.return_visit_id = "
                                      "t.return_visit_id and l.till_import_id > t.till_import_id where "
                                      "t.till_import_id = ? limit 1"),
                       values(import)));
        if (later)
            return refused("till.later",
                           QT_TRANSLATE_NOOP("ledger", "A later import from the till has valued some of "
                                                       "these visits anew. Take that one back first."));
        taken.import = found.first();
        TRY_ASSIGN(
            taken.visits,
            rows(session, visitColumns(),
                 QStringLiteral("return_visit where id in (%1) order by id").arg(newVisitsOf(import))));
        TRY_ASSIGN(taken.entries,
                   rows(session, QLatin1StringView(entryColumns), QStringLiteral("till_visit") + own));
        TRY_ASSIGN(taken.people,
                   rows(session, QLatin1StringView(personColumns), QStringLiteral("till_person") + own));
        TRY(removeVisits(session, import));
        noteVisits(session, What::Removed);
        return {};
    }));
    return taken;
}

Done TillImports::bringBack(const TillTakenBack &taken)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        const qint64 import = taken.import.first().toLongLong();
        TRY(insertAll(session, "till_import", QLatin1StringView(importColumns), {taken.import}));
        const Done inserted = insertAll(session, "return_visit", visitColumns(), taken.visits);
        if (!inserted && inserted.error().code != QLatin1StringView("ledger.constraint"))
            return inserted;
        if (!inserted)
            return refused("till.there",
                           QT_TRANSLATE_NOOP("ledger", "Some of these visits have been entered meanwhile. "
                                                       "Import the file again instead."));
        TRY(insertAll(session, "till_visit", QLatin1StringView(entryColumns), taken.entries));
        TRY(insertAll(session, "till_person", QLatin1StringView(personColumns), taken.people));
        TRY(session.run(
            QStringLiteral("update return_visit set value = t.value_after from till_visit t where "
                           "t.till_import_id = ? and t.is_new = 0 and t.return_visit_id = return_visit.id "
                           "and (return_visit.value = t.value_before or (return_visit.value is null and "
                           "t.value_before is null))"),
            values(import)));
        TRY(sql::attributeVisitsOf(session,
                                   QStringLiteral("select customer_id from return_visit where id in (%1)")
                                       .arg(newVisitsOf(import))));
        noteVisits(session, What::Added);
        return {};
    });
}

Result<QString> TillImports::layout(const QStringList &heading)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select layout from till_layout where heading_key = ?"),
                                      values(sql::digest(base::fold(heading.join(QChar(0x1f)))))));
    return row.next() ? row.text(0) : QString();
}

Done TillImports::saveLayout(const QStringList &heading, const QString &layout)
{
    return m_ledger.transact([&]() -> Done {
        TRY(m_ledger.session().run(
            QStringLiteral("insert into till_layout (heading_key, layout) values (?, ?) on conflict "
                           "(heading_key) do update set layout = excluded.layout"),
            values(sql::digest(base::fold(heading.join(QChar(0x1f)))), layout)));
        return {};
    });
}

} // namespace ledger
