// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Imports.h"

#include "ledger/sql/Attribution.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

/// What lists bring in, and what speaks of it afterwards.
constexpr std::array tables{"send_away",       "referral_in",   "return_visit", "customer", "competitor",
                            "competency",      "category",      "reason",       "staff",    "strength",
                            "strength_change", "status_change", "advocacy",     "incident", "fit_check"};

struct Owned
{
    const char *table;
    const char *column;
};

/// What is made with a list's records, and goes when nothing else speaks of it: what belongs to it, and the
/// kind that is told of.
struct Name
{
    const char *table;
    QList<Owned> owned;
    Kind kind;
};

const QList<Name> &names()
{
    static const QList<Name> all{
        {"customer", {{"reach", "customer_id"}}, Kind::Customer},
        {"competitor", {{"contact", "competitor_id"}, {"stage_change", "competitor_id"}}, Kind::Competitor},
        {"competency", {}, Kind::Competency},
        {"category", {}, Kind::Competency},
        {"reason", {}, Kind::Reason},
        {"staff", {}, Kind::Staff},
    };
    return all;
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Whether a column holds one of the numbers.
QString within(const QString &column, const QList<Imported::Range> &ranges)
{
    QStringList parts;
    for (const Imported::Range &range : ranges)
        parts.append(QStringLiteral("%1 between %2 and %3")
                         .arg(column, QString::number(range.first), QString::number(range.last)));
    return parts.isEmpty() ? QStringLiteral("1 = 0")
                           : QStringLiteral("(%1)").arg(parts.join(QLatin1StringView(" or ")));
}

/// What a person can edit of a record; not what follows from others, such as whose return a visit is.
struct Edited
{
    const char *table;
    const char *columns;
};

constexpr std::array edited{
    Edited{"send_away",
           "on_date, staff_id, customer_id, known_before, competency_id, motive, reason_id, note, "
           "competitor_id, "
           "our_level, handoff, deferred_to, forgone, approved_by, status, follow_up_on, told, (select "
           "count(*) from alternative a where a.send_away_id = t.id), (select sum(a.position * "
           "a.competitor_id) from alternative a where a.send_away_id = t.id)"},
    Edited{"referral_in", "on_date, source_kind, competitor_id, recommended_by, customer_id, competency_id, "
                          "value, outcome, staff_id, note, in_error, their_ticket"},
    Edited{"return_visit", "on_date, customer_id, value, how_known, staff_id, note, in_error"},
    Edited{"customer", "name, reference, note, may_keep_since, may_contact_since, competitor_id, (select "
                       "count(*) from reach r where r.customer_id = t.id), (select max(r.id) from reach r "
                       "where r.customer_id = t.id)"},
    Edited{"competitor", "name, category, website, address, note, stage, stage_since, retired_on, we_send, "
                         "they_send, agreed_from, agreed_until, (select count(*) from contact c where "
                         "c.competitor_id = t.id), (select max(c.id) from contact c where c.competitor_id = "
                         "t.id)"},
};

/// Told the number and the hash of each record of the ranges that is there.
using Stood = std::function<void(qint64 id, size_t hash)>;

Done readHashes(sql::Session &session, const Edited &what, const QList<Imported::Range> &ranges,
                const Stood &stood)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select t.id, %1 from %2 t where %3 order by t.id")
                                         .arg(text(what.columns), text(what.table),
                                              within(QStringLiteral("t.id"), ranges))));
    const int columns = row.columns();
    QString record;
    while (row.next()) {
        record.clear();
        for (int column = 1; column < columns; ++column) {
            // An empty text is not one that is missing.
            record += row.isNull(column) ? QStringLiteral("-") : QLatin1Char('+') + row.text(column);
            record += QChar(0x1f);
        }
        stood(row.integer(0), qHash(record, size_t{0}));
    }
    return row.ended();
}

/// The place of a number among those of the ranges.
class Places
{
public:
    explicit Places(const QList<Imported::Range> &ranges) : m_ranges(ranges) {}

    qint64 count() const
    {
        qint64 all = 0;
        for (const Imported::Range &range : m_ranges)
            all += range.last - range.first + 1;
        return all;
    }
    /// Of numbers that are asked for in their order.
    qint64 of(qint64 id)
    {
        for (; m_ranges.at(m_range).last < id; ++m_range)
            m_before += m_ranges.at(m_range).last - m_ranges.at(m_range).first + 1;
        return m_before + id - m_ranges.at(m_range).first;
    }

private:
    const QList<Imported::Range> &m_ranges;
    qsizetype m_range = 0;
    qint64 m_before = 0;
};

/// One import being taken back, inside its transaction.
class TakingBack
{
public:
    TakingBack(sql::Session &session, const Imported &imported) : m_session(session), m_imported(imported) {}

    /// How many records were left because somebody has edited them.
    Result<qint64> run()
    {
        TRY(checkUnused());
        TRY(findEdited());
        TRY(keepCustomers());
        TRY(removeRecords());
        for (const Name &name : names())
            TRY(removeUnused(name));
        TRY(sql::attributeVisitsOf(
            m_session,
            QStringLiteral("select id from taken_customer where id in (select id from customer)")));
        m_session.forgetPrepared();
        TRY(m_session.command(QStringLiteral("drop table taken_customer")));
        TRY(m_session.command(QStringLiteral("drop table left_record")));
        return m_left;
    }

private:
    QString made(const char *table, const QString &column = QStringLiteral("id")) const
    {
        const QString ours = within(column, m_imported.made.value(text(table)));
        return m_leftOf.contains(text(table))
                   ? QStringLiteral("%1 and %2 not in (select record from left_record where what = '%3')")
                         .arg(ours, column, text(table))
                   : ours;
    }

    Done findEdited()
    {
        TRY(m_session.command(m_session.dialect().createTemporaryTable(
            QStringLiteral("left_record (what text not null, record bigint not null, primary key (what, "
                           "record))"))));
        for (const Edited &what : edited) {
            const QList<size_t> stood = m_imported.stood.value(text(what.table));
            if (stood.isEmpty())
                continue;
            QList<qint64> ids;
            const auto ranges = m_imported.made.value(text(what.table));
            Places places(ranges);
            TRY(readHashes(m_session, what, ranges, [&](qint64 id, size_t hash) {
                if (stood.at(places.of(id)) != hash)
                    ids.append(id);
            }));
            for (const qint64 id : std::as_const(ids))
                TRY(m_session.run(QStringLiteral("insert into left_record (what, record) values (?, ?)"),
                                  values(text(what.table), id)));
            m_left += ids.size();
            if (!ids.isEmpty())
                m_leftOf.insert(text(what.table));
        }
        return {};
    }

    Done checkUnused()
    {
        const QString sent = made("send_away", QStringLiteral("send_away_id"));
        QStringList uses;
        for (const char *table : {"status_change", "return_visit", "advocacy", "incident", "fit_check"})
            uses.append(QStringLiteral("select 1 from %1 where %2 and id > %3")
                            .arg(text(table), sent, QString::number(m_imported.last.value(text(table)))));
        uses.append(QStringLiteral("select 1 from exclusion where ") + sent);
        uses.append(QStringLiteral("select 1 from till_visit where ")
                    + made("return_visit", QStringLiteral("return_visit_id")));
        for (const QString &use : uses) {
            TRY_ASSIGN(const auto found, m_session.number(use + QStringLiteral(" limit 1")));
            if (found)
                return base::failure(
                    QStringLiteral("import.used"),
                    QCoreApplication::translate("ledger",
                                                "Something has been written down about what came with this "
                                                "import since. Take that back first."));
        }
        return {};
    }

    /// Their other visits and send-aways stay, and are told apart anew.
    Done keepCustomers()
    {
        TRY(m_session.command(m_session.dialect().createTemporaryTable(
            QStringLiteral("taken_customer (id bigint primary key)"))));
        return m_session.command(
            QStringLiteral("insert into taken_customer select customer_id from send_away where %1 and "
                           "customer_id is not null union select customer_id from return_visit where %2")
                .arg(made("send_away"), made("return_visit")));
    }

    Done removeRecords()
    {
        for (const char *table : {"alternative", "status_change"})
            TRY(m_session.command(QStringLiteral("delete from %1 where %2")
                                      .arg(text(table), made("send_away", QStringLiteral("send_away_id")))));
        TRY(m_session.command(QStringLiteral("delete from return_visit where ") + made("return_visit")));
        TRY(m_session.command(
            QStringLiteral("update return_visit set send_away_id = null, months_since = null where ")
            + made("send_away", QStringLiteral("send_away_id"))));
        const QList<std::pair<const char *, Kind>> records{{"referral_in", Kind::ReferralIn},
                                                           {"send_away", Kind::SendAway},
                                                           {"strength_change", Kind::Strength},
                                                           {"strength", Kind::Strength}};
        for (const auto &[table, kind] : records) {
            TRY(m_session.command(QStringLiteral("delete from %1 where %2").arg(text(table), made(table))));
            tell(table, kind);
        }
        tell("return_visit", Kind::ReturnVisit);
        tell("send_away", Kind::ReturnVisit);
        return {};
    }

    void tell(const char *table, Kind kind)
    {
        if (m_imported.made.contains(text(table)))
            m_session.note(kind, What::Removed);
    }

    /// The columns that refer to the table, but for those of what belongs to it.
    Result<QStringList> usesOf(const Name &name)
    {
        QStringList uses;
        TRY_ASSIGN(auto row, m_session.run(m_session.dialect().referencesTo(text(name.table))));
        while (row.next()) {
            const QString table = row.text(0);
            const bool isOwned = std::ranges::any_of(
                name.owned, [&](const Owned &owned) { return table == QLatin1StringView(owned.table); });
            if (!isOwned)
                uses.append(QStringLiteral("not exists (select 1 from %1 u where u.%2 = n.id)")
                                .arg(table, row.text(1)));
        }
        TRY(row.ended());
        return uses;
    }

    Done removeUnused(const Name &name)
    {
        if (!m_imported.made.contains(text(name.table)))
            return {};
        TRY_ASSIGN(QStringList conditions, usesOf(name));
        conditions.prepend(made(name.table, QStringLiteral("n.id")));
        TRY(m_session.command(
            m_session.dialect().createTemporaryTable(QStringLiteral("taken_name (id bigint primary key)"))));
        TRY(m_session.command(QStringLiteral("insert into taken_name select n.id from %1 n where %2")
                                  .arg(text(name.table), conditions.join(QLatin1StringView(" and ")))));
        const QString gone = QStringLiteral("in (select id from taken_name)");
        if (name.kind == Kind::Competitor)
            TRY(m_session.command(QStringLiteral("delete from reach where contact_id in (select id from "
                                                 "contact where competitor_id %1)")
                                      .arg(gone)));
        for (const Owned &owned : name.owned)
            TRY(m_session.command(QStringLiteral("delete from %1 where %2 %3")
                                      .arg(text(owned.table), text(owned.column), gone)));
        TRY(m_session.command(QStringLiteral("delete from %1 where id %2").arg(text(name.table), gone)));
        m_session.note(name.kind, What::Removed);
        m_session.forgetPrepared();
        return m_session.command(QStringLiteral("drop table taken_name"));
    }

    sql::Session &m_session;
    const Imported &m_imported;
    QSet<QString> m_leftOf; ///< tables of which records are left
    qint64 m_left = 0;
};

} // namespace

Result<QHash<QString, qint64>> Imports::mark()
{
    QHash<QString, qint64> highest;
    for (const char *table : tables) {
        TRY_ASSIGN(const auto id,
                   m_ledger.session().number(QStringLiteral("select max(id) from ") + text(table)));
        highest.insert(text(table), id.value_or(0));
    }
    return highest;
}

Result<Imported> Imports::since(const QHash<QString, qint64> &mark)
{
    Imported imported;
    sql::Session &session = m_ledger.session();
    for (const char *table : tables) {
        TRY_ASSIGN(auto row,
                   session.run(session.dialect().madeSince(text(table)), values(mark.value(text(table)))));
        QList<Imported::Range> ranges;
        while (row.next()) {
            const Imported::Range next{row.integer(0), row.integer(1)};
            if (!ranges.isEmpty() && ranges.constLast().last + 1 == next.first)
                ranges.last().last = next.last;
            else
                ranges.append(next);
        }
        TRY(row.ended());
        if (!ranges.isEmpty())
            imported.made.insert(text(table), ranges);
    }
    TRY_ASSIGN(imported.last, this->mark());
    return imported;
}

Done Imports::remember(Imported &imported)
{
    for (const Edited &what : edited) {
        const auto ranges = imported.made.value(text(what.table));
        if (ranges.isEmpty())
            continue;
        Places places(ranges);
        QList<size_t> stood(places.count());
        TRY(readHashes(m_ledger.session(), what, ranges,
                       [&](qint64 id, size_t hash) { stood[places.of(id)] = hash; }));
        imported.stood.insert(text(what.table), stood);
    }
    return {};
}

Result<qint64> Imports::takeBack(const Imported &imported)
{
    qint64 left = 0;
    TRY(m_ledger.transact([&]() -> Done {
        TRY_ASSIGN(left, TakingBack(m_ledger.session(), imported).run());
        return {};
    }));
    return left;
}

} // namespace ledger
