// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FitChecks.h"

#include "ledger/Competitors.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using domain::FitCheck;
using domain::FitCheckId;
using sql::values;

namespace {

constexpr const char *columns =
    "on_date, customer_id, staff_id, send_away_id, note, decision, serve_percent, gap_percent";

sql::Values columnsOf(const FitCheck &c)
{
    return values(c.on, c.customer, c.staff, c.sendAway, c.note, c.decision, c.thresholds.servePercent,
                  c.thresholds.gapPercent);
}

FitCheck checkOf(const sql::Statement &row)
{
    FitCheck c;
    c.id = row.id<FitCheckId>(0);
    c.on = row.date(1);
    c.customer = row.maybeId<domain::CustomerId>(2);
    c.staff = row.maybeId<domain::StaffId>(3);
    c.sendAway = row.maybeId<domain::SendAwayId>(4);
    c.note = row.text(5);
    c.decision = row.word<domain::FitDecision>(6);
    c.thresholds = {row.number(7), row.number(8)};
    return c;
}

Done readRequirements(sql::Session &session, FitCheck &check)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select competency_id, requirement, importance, fit_percent from "
                                          "fit_requirement where fit_check_id = ? order by position, id"),
                           values(check.id)));
    while (row.next())
        check.requirements.append({row.maybeId<domain::CompetencyId>(0), row.text(1),
                                   static_cast<domain::Importance>(row.number(2)), row.number(3)});
    return row.ended();
}

Done checkRecord(const FitCheck &check)
{
    TRY(sql::checkDay(check.on));
    for (const domain::Requirement &requirement : check.requirements) {
        if (!requirement.competency && requirement.text.trimmed().isEmpty())
            return base::failure(QStringLiteral("requirement.empty"),
                                 QCoreApplication::translate("ledger", "Say what the customer wants."));
    }
    return {};
}

} // namespace

Done FitChecks::writeRequirements(const FitCheck &check)
{
    sql::Session &session = m_ledger.session();
    TRY(session.run(QStringLiteral("delete from fit_requirement where fit_check_id = ?"), values(check.id)));
    int position = 0;
    for (const domain::Requirement &r : check.requirements)
        TRY(session.run(QStringLiteral("insert into fit_requirement (fit_check_id, position, competency_id, "
                                       "requirement, importance, fit_percent) values (?, ?, ?, ?, ?, ?)"),
                        values(check.id, position++, r.competency, r.text.trimmed(),
                               static_cast<int>(r.importance), r.fitPercent)));
    return {};
}

Result<FitCheckId> FitChecks::add(const FitCheck &given)
{
    FitCheckId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(checkRecord(given));
        TRY_ASSIGN(const qint64 id,
                   session.insert(sql::insertInto("fit_check", columns) + QLatin1StringView(" returning id"),
                                  columnsOf(given)));
        FitCheck record = given;
        record.id = added = FitCheckId(id);
        TRY(writeRequirements(record));
        session.note(Kind::FitCheck, What::Added, id);
        return {};
    }));
    return added;
}

Done FitChecks::save(const FitCheck &check)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(checkRecord(check));
        TRY(session.update(QStringLiteral("update fit_check set (%1) = (%2) where id = ?")
                               .arg(QLatin1StringView(columns), sql::placesFor(columns)),
                           columnsOf(check).add(check.id)));
        TRY(writeRequirements(check));
        session.note(Kind::FitCheck, What::Edited, check.id.value());
        return {};
    });
}

Result<std::optional<FitCheck>> FitChecks::byId(FitCheckId id)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(
        auto row,
        session.run(
            QStringLiteral("select id, %1 from fit_check where id = ?").arg(QLatin1StringView(columns)),
            values(id)));
    if (!row.next())
        return std::nullopt;
    FitCheck check = checkOf(row);
    TRY(readRequirements(session, check));
    return check;
}

Done FitChecks::remove(FitCheckId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(session.run(QStringLiteral("delete from fit_requirement where fit_check_id = ?"), values(id)));
        TRY(sql::removeRow(session, "fit_check", id.value()));
        session.note(Kind::FitCheck, What::Removed, id.value());
        return {};
    });
}

Result<QList<domain::FitCandidate>> FitChecks::candidates(const QList<domain::Requirement> &requirements,
                                                          const domain::FitThresholds &thresholds)
{
    const auto assessment = domain::assess(requirements, thresholds);
    Strengths strengths(m_ledger);
    QHash<domain::CompetitorId, domain::Levels> levels;
    for (const qsizetype missed : assessment.missed) {
        const auto competency = requirements[missed].competency;
        if (!competency)
            continue;
        TRY_ASSIGN(const auto row, strengths.ofCompetency(*competency));
        for (const domain::Strength &strength : row) {
            if (strength.competitor && strength.level)
                levels[*strength.competitor].insert(*competency, *strength.level);
        }
    }
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral(
                             "select id from competitor where retired_on is null order by position, id")));
    QList<domain::CompetitorId> order;
    while (row.next())
        order.append(row.id<domain::CompetitorId>(0));
    TRY(row.ended());
    return domain::rankForMissed(requirements, assessment, order, levels);
}

} // namespace ledger
