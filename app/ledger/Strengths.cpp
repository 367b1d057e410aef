// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Competitors.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *columns =
    "select competency_id, competitor_id, level, evidence, source, assessed_by, assessed_on";
// "is" and "is not distinct from" differ between the databases; this reads the same on both.
constexpr const char *ofCell = " where competency_id = ? and coalesce(competitor_id, 0) = ?";

domain::Strength strengthOf(const sql::Statement &row)
{
    return {row.id<domain::CompetencyId>(0),
            row.maybeId<domain::CompetitorId>(1),
            row.level(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.date(6)};
}

qint64 numberOf(std::optional<domain::CompetitorId> competitor)
{
    return competitor ? competitor->value() : 0;
}

Result<QList<domain::Strength>> read(sql::Session &session, const QString &which, const sql::Values &of)
{
    TRY_ASSIGN(auto row, session.run(QLatin1StringView(columns) + QLatin1StringView(" from strength") + which
                                         + QLatin1StringView(" order by competency_id, competitor_id"),
                                     of));
    QList<domain::Strength> strengths;
    while (row.next())
        strengths.append(strengthOf(row));
    TRY(row.ended());
    return strengths;
}

} // namespace

Result<QList<domain::Strength>> Strengths::all()
{
    return read(m_ledger.session(), {}, {});
}

Result<QList<domain::Strength>> Strengths::ofCompetency(domain::CompetencyId competency)
{
    return read(m_ledger.session(), QStringLiteral(" where competency_id = ?"), values(competency));
}

Result<domain::Strength> Strengths::of(domain::CompetencyId competency,
                                       std::optional<domain::CompetitorId> competitor)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QLatin1StringView(columns) + QLatin1StringView(" from strength")
                                          + QLatin1StringView(ofCell),
                                      values(competency, numberOf(competitor))));
    if (row.next())
        return strengthOf(row);
    return domain::Strength{competency, competitor, {}, {}, {}, {}, {}};
}

Done Strengths::set(const domain::Strength &strength)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        const auto cell = values(strength.competency, strength.competitor, strength.level, strength.evidence,
                                 strength.source, strength.assessedBy, strength.assessedOn);
        TRY(session.run(QLatin1StringView("delete from strength") + QLatin1StringView(ofCell),
                        values(strength.competency, numberOf(strength.competitor))));
        TRY(session.run(QStringLiteral("insert into strength (competency_id, competitor_id, level, evidence, "
                                       "source, assessed_by, assessed_on) values (?, ?, ?, ?, ?, ?, ?)"),
                        cell));
        TRY(session.run(
            QStringLiteral("insert into strength_change (competency_id, competitor_id, level, evidence, "
                           "source, assessed_by, assessed_on, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)"),
            sql::Values(cell).add(m_ledger.clock().now())));
        session.note(Kind::Strength, What::Edited, strength.competency.value());
        return {};
    });
}

Result<QList<StrengthChange>> Strengths::history(domain::CompetencyId competency,
                                                 std::optional<domain::CompetitorId> competitor)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QLatin1StringView(columns)
                                                    + QLatin1StringView(", recorded_at from strength_change")
                                                    + QLatin1StringView(ofCell)
                                                    + QLatin1StringView(" order by id desc"),
                                                values(competency, numberOf(competitor))));
    QList<StrengthChange> changes;
    while (row.next())
        changes.append({strengthOf(row), row.time(7)});
    TRY(row.ended());
    return changes;
}

} // namespace ledger
