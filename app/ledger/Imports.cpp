// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Imports.h"

#include "ledger/sql/Attribution.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

/// One import being taken back, inside its transaction.
class TakingBack
{
public:
    TakingBack(sql::Session &session, const Imported &imported) : m_session(session), m_imported(imported) {}

    Done run()
    {
        TRY(checkUnused());
        TRY(keepCustomers());
        TRY(removeRecords());
        for (const Name &name : names())
            TRY(removeUnused(name));
        TRY(sql::attributeVisitsOf(
            m_session,
            QStringLiteral("select id from taken_customer where id in (select id from customer)")));
        m_session.forgetPrepared();
        return m_session.command(QStringLiteral("drop table taken_customer"));
    }

private:
    QString made(const char *table, const QString &column = QStringLiteral("id")) const
    {
        return within(column, m_imported.made.value(text(table)));
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

Done Imports::takeBack(const Imported &imported)
{
    return m_ledger.transact([&] { return TakingBack(m_ledger.session(), imported).run(); });
}

} // namespace ledger
