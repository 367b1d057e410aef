// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/TillImports.h"

#include "base/Fold.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Digest.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *entryColumns = "till_import_id, return_visit_id, is_new, value_before, value_after";
constexpr const char *personColumns = "person, caption, customer_id, till_import_id";
/// Visits that are removed by one statement, between two reports of progress.
constexpr qint64 visitsAtOnce = 10'000;
constexpr qsizetype rowsBetweenReports = 1'000;

QString visitColumns()
{
    return QStringLiteral("id, send_away_id, months_since, ") + QLatin1StringView(sql::visitColumns);
}

QString newVisitsOf(qint64 import)
{
    return QStringLiteral("select return_visit_id from till_visit where is_new = 1 and till_import_id = %1")
        .arg(import);
}

QString standing(qint64 import)
{
    return QStringLiteral("till_import where id = %1 and taken_back_at is null").arg(import);
}

tl::unexpected<base::Error> refused(const char *code, const char *sentence)
{
    return base::failure(QLatin1StringView(code), QCoreApplication::translate("ledger", sentence));
}

/// One import being taken back or brought back, inside its transaction.
class Work
{
public:
    Work(sql::Session &session, qint64 import, const Progress &progress)
        : m_session(session), m_import(import), m_progress(progress)
    {}

    Result<TillTakenBack> takeBack(const QDateTime &now);
    Done bringBack(const TillTakenBack &taken);

private:
    Done tell(double share) const;
    Result<qint64> count(const QString &from) const;
    Result<QList<QVariantList>> rows(const QString &columns, const QString &from, double share, double end);
    Done insertAll(const char *table, const QString &columns, const QList<QVariantList> &rows, double share,
                   double end);
    Done checkLatest();
    Done removeVisits();
    Done removeVisits(qint64 after, qint64 last);
    Done passOnDecisions();
    void note(What what);

    sql::Session &m_session;
    qint64 m_import;
    const Progress &m_progress;
};

Done Work::tell(double share) const
{
    if (!m_progress || m_progress(share))
        return {};
    return refused("cancelled", QT_TRANSLATE_NOOP("ledger", "Cancelled; nothing was changed."));
}

Result<qint64> Work::count(const QString &from) const
{
    TRY_ASSIGN(const auto number, m_session.number(QStringLiteral("select count(*) from ") + from));
    return number.value_or(0);
}

Result<QList<QVariantList>> Work::rows(const QString &columns, const QString &from, double share, double end)
{
    TRY_ASSIGN(const qint64 expected, count(from));
    TRY_ASSIGN(auto row, m_session.run(QStringLiteral("select %1 from %2").arg(columns, from)));
    QList<QVariantList> all;
    const int width = row.columns();
    while (row.next()) {
        QVariantList one;
        one.reserve(width);
        for (int column = 0; column < width; ++column)
            one.append(row.value(column));
        all.append(one);
        if (all.size() % rowsBetweenReports == 0)
            TRY(tell(share
                     + (end - share) * static_cast<double>(all.size())
                           / static_cast<double>(std::max<qint64>(all.size(), expected))));
    }
    TRY(row.ended());
    return all;
}

Done Work::insertAll(const char *table, const QString &columns, const QList<QVariantList> &rows, double share,
                     double end)
{
    if (rows.isEmpty())
        return {};
    const QString places = QStringList(rows.first().size(), QStringLiteral("?")).join(QLatin1Char(','));
    TRY_ASSIGN(auto insert, m_session.prepare(QStringLiteral("insert into %1 (%2) values (%3)")
                                                  .arg(QLatin1StringView(table), columns, places)));
    for (qsizetype done = 0; done < rows.size(); ++done) {
        if (done % rowsBetweenReports == 0)
            TRY(tell(share + (end - share) * static_cast<double>(done) / static_cast<double>(rows.size())));
        sql::Values all;
        for (const QVariant &value : rows.at(done))
            all.add(value);
        TRY(insert.run(all));
    }
    return {};
}

Done Work::checkLatest()
{
    TRY_ASSIGN(
        const auto later,
        m_session.number(QStringLiteral("select 1 from till_visit t join till_visit l on l.return_visit_id = "
                                        "t.return_visit_id and l.till_import_id > t.till_import_id where "
                                        "t.till_import_id = ? limit 1"),
                         values(m_import)));
    if (later)
        return refused("till.later",
                       QT_TRANSLATE_NOOP("ledger", "A later import from the till has valued some of "
                                                   "these visits anew. Take that one back first."));
    return {};
}

Done Work::removeVisits()
{
    TRY_ASSIGN(const qint64 all, count(QStringLiteral("till_visit where till_import_id = %1").arg(m_import)));
    TRY(m_session.command(
        m_session.dialect().createTemporaryTable(QStringLiteral("staged_visit (id bigint primary key)"))));
    qint64 after = 0;
    for (qint64 done = 0;; done += visitsAtOnce) {
        TRY_ASSIGN(const auto last,
                   m_session.number(
                       QStringLiteral("select max(n.id) from (select return_visit_id as id from till_visit "
                                      "where till_import_id = ? and return_visit_id > ? order by "
                                      "return_visit_id limit ?) n"),
                       values(m_import, after, visitsAtOnce)));
        if (!last)
            break;
        TRY(tell(0.3 + 0.65 * static_cast<double>(done) / static_cast<double>(std::max(done + 1, all))));
        TRY(removeVisits(after, *last));
        after = *last;
    }
    m_session.forgetPrepared();
    return m_session.command(QStringLiteral("drop table staged_visit"));
}

Done Work::removeVisits(qint64 after, qint64 last)
{
    const QString own = QStringLiteral("till_import_id = ? and return_visit_id > ? and return_visit_id <= ?");
    TRY(m_session.command(QStringLiteral("delete from staged_visit")));
    TRY(m_session.run(QStringLiteral("insert into staged_visit (id) select return_visit_id from till_visit "
                                     "where is_new = 1 and ")
                          + own,
                      values(m_import, after, last)));
    TRY(m_session.run(
        QStringLiteral("update return_visit set value = t.value_before from till_visit t where "
                       "t.till_import_id = ? and t.return_visit_id > ? and t.return_visit_id <= ? and "
                       "t.is_new = 0 and t.return_visit_id = return_visit.id and "
                       "return_visit.value = t.value_after"),
        values(m_import, after, last)));
    TRY(m_session.run(QStringLiteral("delete from till_visit where ") + own, values(m_import, after, last)));
    return m_session.command(
        QStringLiteral("delete from return_visit where id in (select id from staged_visit)"));
}

/// The next import that stands.
Result<qint64> heirOf(sql::Session &session, qint64 import)
{
    TRY_ASSIGN(const auto heir,
               session.number(QStringLiteral("select min(id) from till_import where id > ? and taken_back_at "
                                             "is null"),
                              values(import)));
    return heir.value_or(0);
}

Done Work::passOnDecisions()
{
    TRY_ASSIGN(const qint64 heir, heirOf(m_session, m_import));
    if (heir == 0) {
        TRY(m_session.run(QStringLiteral("delete from till_person where till_import_id = ?"),
                          values(m_import)));
        return {};
    }
    TRY(m_session.run(QStringLiteral("update till_person set till_import_id = ? where till_import_id = ?"),
                      values(heir, m_import)));
    return {};
}

void Work::note(What what)
{
    m_session.note(Kind::ReturnVisit, what);
    m_session.note(Kind::ReturnVisit, What::Edited);
}

Result<TillTakenBack> Work::takeBack(const QDateTime &now)
{
    TRY_ASSIGN(const qint64 found, count(standing(m_import)));
    if (found == 0)
        return refused("till.gone", QT_TRANSLATE_NOOP("ledger", "This import has been taken back already."));
    TRY(checkLatest());
    const QString own = QStringLiteral(" where till_import_id = %1").arg(m_import);
    TillTakenBack taken;
    taken.import = m_import;
    TRY_ASSIGN(taken.visits,
               rows(visitColumns(),
                    QStringLiteral("return_visit where id in (%1)").arg(newVisitsOf(m_import)), 0, 0.2));
    TRY_ASSIGN(taken.entries,
               rows(QLatin1StringView(entryColumns), QStringLiteral("till_visit") + own, 0.2, 0.3));
    TRY_ASSIGN(taken.people,
               rows(QLatin1StringView(personColumns), QStringLiteral("till_person") + own, 0.3, 0.3));
    TRY(removeVisits());
    TRY(passOnDecisions());
    TRY(m_session.run(QStringLiteral("update till_import set taken_back_at = ? where id = ?"),
                      values(now, m_import)));
    note(What::Removed);
    TRY(tell(0.95));
    return taken;
}

Done Work::bringBack(const TillTakenBack &taken)
{
    const auto there = [] {
        return refused("till.there",
                       QT_TRANSLATE_NOOP("ledger", "Some of these visits have been entered meanwhile. "
                                                   "Import the file again instead."));
    };
    TRY_ASSIGN(const qint64 found, count(standing(m_import)));
    if (found > 0)
        return there();
    TRY(m_session.run(QStringLiteral("update till_import set taken_back_at = null where id = ?"),
                      values(m_import)));
    const Done inserted = insertAll("return_visit", visitColumns(), taken.visits, 0, 0.6);
    if (!inserted && inserted.error().code != QLatin1StringView("ledger.constraint"))
        return inserted;
    if (!inserted)
        return there();
    TRY(insertAll("till_visit", QLatin1StringView(entryColumns), taken.entries, 0.6, 0.8));
    for (const QVariantList &person : taken.people)
        TRY(m_session.run(QStringLiteral("delete from till_person where person = ?"),
                          values(person.first().toLongLong())));
    TRY(insertAll("till_person", QLatin1StringView(personColumns), taken.people, 0.8, 0.8));
    TRY(m_session.run(
        QStringLiteral("update return_visit set value = t.value_after from till_visit t where "
                       "t.till_import_id = ? and t.is_new = 0 and t.return_visit_id = return_visit.id "
                       "and (return_visit.value = t.value_before or (return_visit.value is null and "
                       "t.value_before is null))"),
        values(m_import)));
    TRY(tell(0.85));
    TRY(sql::attributeVisitsOf(
        m_session,
        QStringLiteral("select customer_id from return_visit where id in (%1)").arg(newVisitsOf(m_import))));
    note(What::Added);
    return tell(0.95);
}

} // namespace

Result<QList<TillImport>> TillImports::all()
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select id, imported_at, file_name, lines, matched, still_open, "
                                            "value, taken_back_at from till_import order by id desc")));
    const auto maybe = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
    };
    QList<TillImport> imports;
    while (row.next())
        imports.append({row.integer(0), row.time(1), row.text(2), maybe(3), maybe(4), maybe(5),
                        row.money(6, m_ledger.business().currency),
                        row.isNull(7) ? QDateTime() : row.time(7)});
    TRY(row.ended());
    return imports;
}

Result<TillTakingBack> TillImports::lookAhead(qint64 import)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(const auto found, session.number(QStringLiteral("select 1 from ") + standing(import)));
    if (!found)
        return refused("till.gone", QT_TRANSLATE_NOOP("ledger", "This import has been taken back already."));
    TillTakingBack ahead;
    const std::initializer_list<std::pair<const char *, qint64 *>> counted{
        {"till_visit where is_new = 1 and", &ahead.removed},
        {"till_visit where is_new = 0 and", &ahead.revalued},
        {"till_person where", &ahead.decisions}};
    for (const auto &[from, number] : counted) {
        TRY_ASSIGN(
            const auto rows,
            session.number(
                QStringLiteral("select count(*) from %1 till_import_id = ?").arg(QLatin1StringView(from)),
                values(import)));
        *number = rows.value_or(0);
    }
    TRY_ASSIGN(ahead.heir, heirOf(session, import));
    return ahead;
}

Result<TillTakenBack> TillImports::takeBack(qint64 import, const Progress &progress)
{
    TillTakenBack taken;
    TRY(m_ledger.transact([&]() -> Done {
        TRY_ASSIGN(taken, Work(m_ledger.session(), import, progress).takeBack(m_ledger.clock().now()));
        return {};
    }));
    return taken;
}

Done TillImports::bringBack(const TillTakenBack &taken, const Progress &progress)
{
    return m_ledger.transact(
        [&] { return Work(m_ledger.session(), taken.import, progress).bringBack(taken); });
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
