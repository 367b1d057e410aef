// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Guidelines.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QHash>

namespace ledger {

using base::Done;
using base::Result;
using domain::Guideline;
using domain::GuidelineId;
using domain::GuidelineVersionId;
using sql::values;

namespace {

const QString isCurrent = QStringLiteral(
    "v.number = (select max(l.number) from guideline_version l where l.guideline_id = v.guideline_id)");

Done missing()
{
    return base::failure(QStringLiteral("record.missing"),
                         QCoreApplication::translate("ledger", "This record is not there any more."));
}

Done checkName(const QString &name)
{
    if (!name.trimmed().isEmpty())
        return {};
    return base::failure(QStringLiteral("name.empty"),
                         QCoreApplication::translate("ledger", "A name is needed."));
}

/// The parts of a version that the person who follows it has to know.
bool saysTheSame(Guideline a, const Guideline &b)
{
    a.id = b.id;
    a.version = b.version;
    a.number = b.number;
    a.since = b.since;
    a.position = b.position;
    a.retiredOn = b.retiredOn;
    return a == b;
}

/// The lists of all of them at once: `where` is what they were read by.
Done readLists(sql::Session &session, QList<Guideline> &all, const QString &where, const sql::Values &given)
{
    QHash<GuidelineVersionId, Guideline *> versions;
    for (Guideline &g : all)
        versions.insert(g.version, &g);
    const auto each = [&](const char *table, const char *column, const auto &take) -> Done {
        TRY_ASSIGN(auto row,
                   session.run(QStringLiteral("select v.id, l.%1 from %2 l join guideline_version v on v.id "
                                              "= l.guideline_version_id join guideline g on g.id = "
                                              "v.guideline_id where %3 order by l.%1")
                                   .arg(QLatin1StringView(column), QLatin1StringView(table), where),
                               given));
        while (row.next()) {
            if (Guideline *g = versions.value(row.id<GuidelineVersionId>(0)))
                take(*g, row);
        }
        return row.ended();
    };
    TRY(each("guideline_reason", "reason_id",
             [](Guideline &g, const sql::Statement &row) { g.reasons.append(row.id<domain::ReasonId>(1)); }));
    TRY(each("guideline_competency", "competency_id", [](Guideline &g, const sql::Statement &row) {
        g.needs.append(row.id<domain::CompetencyId>(1));
    }));
    return each("guideline_role", "role",
                [](Guideline &g, const sql::Statement &row) { g.roles.append(row.word<domain::Role>(1)); });
}

template <class T>
Done writeList(sql::Session &session, const char *table, const char *column, GuidelineVersionId version,
               const QList<T> &list)
{
    TRY(session.run(
        QStringLiteral("delete from %1 where guideline_version_id = ?").arg(QLatin1StringView(table)),
        values(version)));
    for (const T &each : list)
        TRY(session.run(QStringLiteral("insert into %1 (guideline_version_id, %2) values (?, ?)")
                            .arg(QLatin1StringView(table), QLatin1StringView(column)),
                        values(version, each)));
    return {};
}

Done writeLists(sql::Session &session, GuidelineVersionId version, const Guideline &g)
{
    TRY(writeList(session, "guideline_reason", "reason_id", version, g.reasons));
    TRY(writeList(session, "guideline_competency", "competency_id", version, g.needs));
    return writeList(session, "guideline_role", "role", version, g.roles);
}

Done addVersion(sql::Session &session, GuidelineId id, int number, QDate since, const Guideline &g)
{
    TRY_ASSIGN(
        const qint64 version,
        session.insert(QStringLiteral("insert into guideline_version (guideline_id, number, since, name, "
                                      "note, highest_value, allows) values (?, ?, ?, ?, ?, ?, ?) "
                                      "returning id"),
                       values(id, number, since, g.name.trimmed(), g.note, g.highestValue, g.grant)));
    return writeLists(session, GuidelineVersionId(version), g);
}

Done correctVersion(sql::Session &session, GuidelineVersionId version, const Guideline &g)
{
    TRY(session.update(QStringLiteral("update guideline_version set name = ?, note = ?, highest_value = ?, "
                                      "allows = ? where id = ?"),
                       values(g.name.trimmed(), g.note, g.highestValue, g.grant, version)));
    return writeLists(session, version, g);
}

Done removeVersion(sql::Session &session, GuidelineVersionId version)
{
    for (const char *table : {"guideline_reason", "guideline_competency", "guideline_role", "guideline_read"})
        TRY(session.run(
            QStringLiteral("delete from %1 where guideline_version_id = ?").arg(QLatin1StringView(table)),
            values(version)));
    return sql::removeRow(session, "guideline_version", version.value());
}

Result<bool> isReliedOn(sql::Session &session, GuidelineVersionId version)
{
    TRY_ASSIGN(const auto times,
               session.number(QStringLiteral("select (select count(*) from guideline_read where "
                                             "guideline_version_id = ?) + (select count(*) from send_away "
                                             "where guideline_version_id = ?)"),
                              values(version, version)));
    return times.value_or(0) > 0;
}

} // namespace

Result<QList<Guideline>> Guidelines::read(const QString &where, const QString &order, qint64 value)
{
    sql::Session &session = m_ledger.session();
    const sql::Values given = value > 0 ? values(value) : sql::Values();
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select g.id, v.id, v.number, v.since, v.name, v.note, "
                                   "v.highest_value, v.allows, g.position, g.retired_on from guideline g "
                                   "join guideline_version v on v.guideline_id = g.id where %1 order by %2")
                        .arg(where, order),
                    given));
    QList<Guideline> all;
    while (row.next()) {
        Guideline g;
        g.id = row.id<GuidelineId>(0);
        g.version = row.id<GuidelineVersionId>(1);
        g.number = row.number(2);
        g.since = row.date(3);
        g.name = row.text(4);
        g.note = row.text(5);
        g.highestValue = row.money(6, m_ledger.business().currency);
        g.grant = row.word<domain::Grant>(7);
        g.position = row.number(8);
        g.retiredOn = row.date(9);
        all.append(g);
    }
    TRY(row.ended());
    TRY(readLists(session, all, where, given));
    return all;
}

Result<QList<Guideline>> Guidelines::all(Retired retired)
{
    const QString where =
        retired == Retired::With ? isCurrent : isCurrent + QStringLiteral(" and g.retired_on is null");
    return read(where, QStringLiteral("g.position, g.id"), 0);
}

Result<std::optional<Guideline>> Guidelines::byId(GuidelineId id)
{
    TRY_ASSIGN(const auto found,
               read(isCurrent + QStringLiteral(" and g.id = ?"), QStringLiteral("g.id"), id.value()));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<QList<Guideline>> Guidelines::versions(GuidelineId id)
{
    return read(QStringLiteral("g.id = ?"), QStringLiteral("v.number"), id.value());
}

Result<GuidelineId> Guidelines::add(const Guideline &guideline)
{
    GuidelineId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(checkName(guideline.name));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(QStringLiteral("insert into guideline (position, retired_on) values ((select "
                                          "coalesce(max(position), -1) + 1 from guideline), ?) "
                                          "returning id"),
                           values(guideline.retiredOn)));
        added = GuidelineId(id);
        TRY(addVersion(session, added, 1, m_ledger.clock().today(), guideline));
        session.note(Kind::Guideline, What::Added, id);
        return {};
    }));
    return added;
}

Done Guidelines::save(const Guideline &guideline)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(checkName(guideline.name));
        TRY_ASSIGN(const auto before, byId(guideline.id));
        if (!before)
            return missing();
        TRY(session.update(QStringLiteral("update guideline set position = ?, retired_on = ? where id = ?"),
                           values(guideline.position, guideline.retiredOn, guideline.id)));
        if (!saysTheSame(guideline, *before))
            TRY(reword(*before, guideline));
        session.note(Kind::Guideline, What::Edited, guideline.id.value());
        return {};
    });
}

Done Guidelines::reword(const Guideline &before, const Guideline &after)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(const bool reliedOn, isReliedOn(session, before.version));
    if (reliedOn)
        return addVersion(session, before.id, before.number + 1, m_ledger.clock().today(), after);
    TRY_ASSIGN(const auto all, versions(before.id));
    if (all.size() > 1 && saysTheSame(after, all.at(all.size() - 2)))
        return removeVersion(session, before.version);
    return correctVersion(session, before.version, after);
}

Done Guidelines::remove(GuidelineId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto old, versions(id));
        for (const Guideline &version : old)
            TRY(removeVersion(session, version.version));
        TRY(sql::removeRow(session, "guideline", id.value()));
        session.note(Kind::Guideline, What::Removed, id.value());
        return {};
    });
}

Done Guidelines::order(const QList<GuidelineId> &order)
{
    QList<qint64> ids;
    for (const GuidelineId id : order)
        ids.append(id.value());
    return m_ledger.transact([&]() -> Done {
        TRY(sql::writeOrder(m_ledger.session(), "guideline", ids));
        m_ledger.session().note(Kind::Guideline, What::Edited);
        return {};
    });
}

Result<domain::GuidelineWords> Guidelines::words(const QLocale &locale)
{
    domain::GuidelineWords words;
    words.locale = locale;
    Catalogue catalogue(m_ledger);
    TRY_ASSIGN(const auto reasons, catalogue.reasons(Retired::With));
    for (const domain::Reason &reason : reasons)
        words.reasons.insert(reason.id, reason.name);
    TRY_ASSIGN(const auto needs, catalogue.competencies(Retired::With));
    for (const domain::Competency &need : needs)
        words.needs.insert(need.id, need.name);
    return words;
}

Done Guidelines::confirmRead(GuidelineVersionId version, domain::StaffId staff)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(session.run(QStringLiteral("insert into guideline_read (guideline_version_id, staff_id, read_at) "
                                       "values (?, ?, ?) on conflict do nothing"),
                        values(version, staff, m_ledger.clock().now())));
        session.note(Kind::Guideline, What::Edited);
        return {};
    });
}

Result<QList<ReadState>> Guidelines::readStates()
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral(
                "select g.id, f.id, f.name, r.read_at, (select coalesce(max(o.number), 0) from "
                "guideline_version o join guideline_read d on d.guideline_version_id = o.id where "
                "o.guideline_id = g.id and d.staff_id = f.id) from guideline g join guideline_version v on "
                "v.guideline_id = g.id cross join staff f left join guideline_read r on "
                "r.guideline_version_id = v.id and r.staff_id = f.id where g.retired_on is null and "
                "f.retired_on is null and %1 order by g.position, g.id, f.name_key, f.id")
                .arg(isCurrent)));
    QList<ReadState> states;
    while (row.next())
        states.append({row.id<GuidelineId>(0), row.id<domain::StaffId>(1), row.text(2),
                       row.isNull(3) ? QDateTime() : row.time(3), row.number(4)});
    TRY(row.ended());
    return states;
}

} // namespace ledger
