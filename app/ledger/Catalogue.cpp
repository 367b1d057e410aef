// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

template <class IdType>
QList<qint64> plain(const QList<IdType> &ids)
{
    QList<qint64> numbers;
    for (const IdType id : ids)
        numbers.append(id.value());
    return numbers;
}

template <class IdType>
Result<std::optional<IdType>> named(sql::Session &session, const char *table, const QString &name)
{
    TRY_ASSIGN(const auto id, sql::idNamed(session, table, name));
    return id ? std::optional(IdType(*id)) : std::nullopt;
}

QString whereInUse(Retired retired, const char *before = " where ")
{
    return retired == Retired::With ? QString()
                                    : QLatin1StringView(before) + QStringLiteral("retired_on is null");
}

domain::Competency competencyOf(const sql::Statement &row)
{
    return {row.id<domain::CompetencyId>(0),
            row.text(1),
            row.id<domain::CategoryId>(2),
            row.flag(3),
            row.number(4),
            row.date(5)};
}

/// Of two ratings of one business the newer stays; both are in the history. No competitor is ourselves.
Done dropOlderRatings(sql::Session &session, domain::CompetencyId kept, domain::CompetencyId duplicate)
{
    TRY(session.run(QStringLiteral("delete from strength where competency_id = ? and exists (select 1 from "
                                   "strength d where d.competency_id = ? and coalesce(d.competitor_id, 0) = "
                                   "coalesce(strength.competitor_id, 0) and coalesce(d.assessed_on, "
                                   "'0001-01-01') > coalesce(strength.assessed_on, '0001-01-01'))"),
                    values(kept, duplicate)));
    TRY(session.run(QStringLiteral("delete from strength where competency_id = ? and exists (select 1 from "
                                   "strength k where k.competency_id = ? and coalesce(k.competitor_id, 0) = "
                                   "coalesce(strength.competitor_id, 0))"),
                    values(duplicate, kept)));
    return {};
}

constexpr const char *competencyColumns =
    "select c.id, c.name, c.category_id, c.is_core, c.position, c.retired_on from competency c ";

} // namespace

Result<QList<domain::Category>> Catalogue::categories()
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral(
                             "select id, name, position from category order by position, id")));
    QList<domain::Category> all;
    while (row.next())
        all.append({row.id<domain::CategoryId>(0), row.text(1), row.number(2)});
    TRY(row.ended());
    return all;
}

Result<domain::CategoryId> Catalogue::addCategory(const QString &name)
{
    domain::CategoryId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "category", name, 0));
        TRY_ASSIGN(const qint64 id,
                   session.insert(
                       QStringLiteral("insert into category (name, name_key, position) values (?, ?, (select "
                                      "coalesce(max(position), -1) + 1 from category)) returning id"),
                       values(name.trimmed(), sql::keyOf(name))));
        added = domain::CategoryId(id);
        session.note(Kind::Competency, What::Edited);
        return {};
    }));
    return added;
}

Result<domain::CategoryId> Catalogue::categoryNamed(const QString &name)
{
    TRY_ASSIGN(const auto known, named<domain::CategoryId>(m_ledger.session(), "category", name));
    return known ? Result<domain::CategoryId>(*known) : addCategory(name);
}

Done Catalogue::renameCategory(domain::CategoryId id, const QString &name)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "category", name, id.value()));
        TRY(session.update(QStringLiteral("update category set name = ?, name_key = ? where id = ?"),
                           values(name.trimmed(), sql::keyOf(name), id)));
        session.note(Kind::Competency, What::Edited);
        return {};
    });
}

Done Catalogue::orderCategories(const QList<domain::CategoryId> &order)
{
    return m_ledger.transact([&]() -> Done {
        TRY(sql::writeOrder(m_ledger.session(), "category", plain(order)));
        m_ledger.session().note(Kind::Competency, What::Edited);
        return {};
    });
}

Result<QList<domain::Competency>> Catalogue::competencies(Retired retired)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QLatin1StringView(competencyColumns)
                             + QStringLiteral("join category g on g.id = c.category_id") + whereInUse(retired)
                             + QStringLiteral(" order by g.position, g.id, c.position, c.id")));
    QList<domain::Competency> all;
    while (row.next())
        all.append(competencyOf(row));
    TRY(row.ended());
    return all;
}

Result<std::optional<domain::Competency>> Catalogue::competency(domain::CompetencyId id)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QLatin1StringView(competencyColumns) + QStringLiteral("where c.id = ?"),
                                      values(id)));
    return row.next() ? std::optional(competencyOf(row)) : std::nullopt;
}

Result<std::optional<domain::CompetencyId>> Catalogue::competencyNamed(const QString &name)
{
    return named<domain::CompetencyId>(m_ledger.session(), "competency", name);
}

Result<domain::CompetencyId> Catalogue::addCompetency(const domain::Competency &competency)
{
    domain::CompetencyId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "competency", competency.name, 0));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(
                QStringLiteral("insert into competency (name, name_key, category_id, is_core, position, "
                               "retired_on) values (?, ?, ?, ?, "
                               "(select coalesce(max(position), -1) + 1 from competency), ?) returning id"),
                values(competency.name.trimmed(), sql::keyOf(competency.name), competency.category,
                       competency.isCore, competency.retiredOn)));
        added = domain::CompetencyId(id);
        session.note(Kind::Competency, What::Added, id);
        return {};
    }));
    return added;
}

Done Catalogue::saveCompetency(const domain::Competency &competency)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "competency", competency.name, competency.id.value()));
        TRY(session.update(QStringLiteral("update competency set name = ?, name_key = ?, category_id = ?, "
                                          "is_core = ?, position = ?, retired_on = ? where id = ?"),
                           values(competency.name.trimmed(), sql::keyOf(competency.name), competency.category,
                                  competency.isCore, competency.position, competency.retiredOn,
                                  competency.id)));
        session.note(Kind::Competency, What::Edited, competency.id.value());
        return {};
    });
}

Done Catalogue::removeCompetency(domain::CompetencyId id)
{
    return m_ledger.transact([&]() -> Done {
        // Ratings belong to the competency: one that was rated but never asked for can still go.
        TRY(m_ledger.session().run(QStringLiteral("delete from strength_change where competency_id = ?"),
                                   values(id)));
        for (const char *table : {"strength", "availability"})
            TRY(m_ledger.session().run(
                QStringLiteral("delete from %1 where competency_id = ?").arg(QLatin1StringView(table)),
                values(id)));
        TRY(sql::removeRow(m_ledger.session(), "competency", id.value()));
        m_ledger.session().note(Kind::Competency, What::Removed, id.value());
        return {};
    });
}

Done Catalogue::mergeCompetencies(domain::CompetencyId kept, domain::CompetencyId duplicate)
{
    Q_ASSERT(kept != duplicate);
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(session.update(QStringLiteral("update competency set is_core = case when competency.is_core = 1 "
                                          "then 1 else d.is_core end from competency d where "
                                          "d.id = ? and competency.id = ?"),
                           values(duplicate, kept)));
        TRY(dropOlderRatings(session, kept, duplicate));
        TRY(session.run(QStringLiteral("delete from guideline_competency where competency_id = ? and "
                                       "guideline_version_id in (select k.guideline_version_id from "
                                       "guideline_competency k where k.competency_id = ?)"),
                        values(duplicate, kept)));
        TRY(session.run(QStringLiteral("delete from availability where competency_id = ?"),
                        values(duplicate)));
        for (const char *table : {"strength", "strength_change", "send_away", "referral_in",
                                  "fit_requirement", "guideline_competency"})
            TRY(session.run(QStringLiteral("update %1 set competency_id = ? where competency_id = ?")
                                .arg(QLatin1StringView(table)),
                            values(kept, duplicate)));
        TRY(sql::removeRow(session, "competency", duplicate.value()));
        for (const Kind kind : {Kind::Competency, Kind::Strength, Kind::SendAway, Kind::ReferralIn,
                                Kind::Guideline, Kind::FitCheck, Kind::Availability})
            session.note(kind, What::Edited);
        session.note(Kind::Competency, What::Removed, duplicate.value());
        return {};
    });
}

Done Catalogue::orderCompetencies(const QList<domain::CompetencyId> &order)
{
    return m_ledger.transact([&]() -> Done {
        TRY(sql::writeOrder(m_ledger.session(), "competency", plain(order)));
        m_ledger.session().note(Kind::Competency, What::Edited);
        return {};
    });
}

Result<QList<domain::Reason>> Catalogue::reasons(Retired retired)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select id, name, code, motive, position, retired_on from reason")
                             + whereInUse(retired) + QStringLiteral(" order by position, id")));
    QList<domain::Reason> all;
    while (row.next())
        all.append({row.id<domain::ReasonId>(0), row.text(1), row.text(2), row.word<domain::Motive>(3),
                    row.number(4), row.date(5)});
    TRY(row.ended());
    return all;
}

Result<std::optional<domain::ReasonId>> Catalogue::reasonNamed(const QString &nameOrCode)
{
    TRY_ASSIGN(const auto byName, named<domain::ReasonId>(m_ledger.session(), "reason", nameOrCode));
    if (byName)
        return byName;
    TRY_ASSIGN(const auto byCode,
               m_ledger.session().number(QStringLiteral("select id from reason where code = ?"),
                                         values(nameOrCode)));
    return byCode ? std::optional(domain::ReasonId(*byCode)) : std::nullopt;
}

Result<domain::ReasonId> Catalogue::addReason(const domain::Reason &reason)
{
    domain::ReasonId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "reason", reason.name, 0));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(
                QStringLiteral("insert into reason (name, name_key, code, motive, position, retired_on) "
                               "values (?, ?, nullif(?, ''), ?, "
                               "(select coalesce(max(position), -1) + 1 from reason), ?) returning id"),
                values(reason.name.trimmed(), sql::keyOf(reason.name), reason.code, reason.motive,
                       reason.retiredOn)));
        added = domain::ReasonId(id);
        session.note(Kind::Reason, What::Added, id);
        return {};
    }));
    return added;
}

Done Catalogue::saveReason(const domain::Reason &reason)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "reason", reason.name, reason.id.value()));
        TRY(session.update(
            QStringLiteral("update reason set name = ?, name_key = ?, motive = ?, position = ?, "
                           "retired_on = ? where id = ?"),
            values(reason.name.trimmed(), sql::keyOf(reason.name), reason.motive, reason.position,
                   reason.retiredOn, reason.id)));
        session.note(Kind::Reason, What::Edited, reason.id.value());
        return {};
    });
}

Done Catalogue::removeReason(domain::ReasonId id)
{
    return m_ledger.transact([&]() -> Done {
        TRY(sql::removeRow(m_ledger.session(), "reason", id.value()));
        m_ledger.session().note(Kind::Reason, What::Removed, id.value());
        return {};
    });
}

Result<QList<domain::Staff>> Catalogue::staff(Retired retired)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select id, name, role, retired_on from staff")
                                      + whereInUse(retired) + QStringLiteral(" order by name_key, id")));
    QList<domain::Staff> all;
    while (row.next())
        all.append({row.id<domain::StaffId>(0), row.text(1), row.word<domain::Role>(2), row.date(3)});
    TRY(row.ended());
    return all;
}

Result<std::optional<domain::StaffId>> Catalogue::staffNamed(const QString &name)
{
    return named<domain::StaffId>(m_ledger.session(), "staff", name);
}

Result<domain::StaffId> Catalogue::addStaff(const domain::Staff &staff)
{
    domain::StaffId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "staff", staff.name, 0));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(
                QStringLiteral(
                    "insert into staff (name, name_key, role, retired_on) values (?, ?, ?, ?) returning id"),
                values(staff.name.trimmed(), sql::keyOf(staff.name), staff.role, staff.retiredOn)));
        added = domain::StaffId(id);
        session.note(Kind::Staff, What::Added, id);
        return {};
    }));
    return added;
}

Done Catalogue::saveStaff(const domain::Staff &staff)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "staff", staff.name, staff.id.value()));
        TRY(session.update(
            QStringLiteral("update staff set name = ?, name_key = ?, role = ?, retired_on = ? where id = ?"),
            values(staff.name.trimmed(), sql::keyOf(staff.name), staff.role, staff.retiredOn, staff.id)));
        session.note(Kind::Staff, What::Edited, staff.id.value());
        return {};
    });
}

Done Catalogue::removeStaff(domain::StaffId id)
{
    return m_ledger.transact([&]() -> Done {
        TRY(sql::removeRow(m_ledger.session(), "staff", id.value()));
        m_ledger.session().note(Kind::Staff, What::Removed, id.value());
        return {};
    });
}

} // namespace ledger
