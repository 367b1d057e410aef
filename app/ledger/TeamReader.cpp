// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/TeamReader.h"

#include "ledger/sql/SentWhere.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Result;
using domain::TeamReport;

Result<QList<TeamReport::Practice>> TeamReader::practices(const Filter &filter)
{
    const sql::Where where = sql::sentWhere(filter);
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select f.id, f.name, s.handoff, count(*), count(case when s.outcome <> "
                                  "'unknown' then 1 end), count(case when s.outcome = 'served' then 1 end) "
                                  "from send_away s left join staff f on f.id = s.staff_id")
                       + where.text()
                       + QLatin1StringView(" group by f.id, f.name, f.name_key, s.handoff order by case when "
                                           "f.id is null then 1 else 0 end, f.name_key, f.id, s.handoff"),
                   where.values()));
    QList<TeamReport::Practice> practices;
    std::optional<domain::StaffId> last;
    while (row.next()) {
        const auto staff = row.maybeId<domain::StaffId>(0);
        if (practices.isEmpty() || last != staff) {
            practices.append(TeamReport::Practice());
            practices.last().name = row.text(1);
        }
        last = staff;
        TeamReport::Practice part;
        part.sent = row.integer(3);
        part.withOutcome = row.integer(4);
        part.served = row.integer(5);
        if (const auto handoff = row.maybeWord<domain::Handoff>(2))
            part.by.insert(*handoff, part.sent);
        practices.last().add(part);
    }
    TRY(row.ended());
    return practices;
}

Result<QList<TeamReport::Approver>> TeamReader::approvers(const Filter &filter)
{
    const sql::Where where = sql::sentWhere(filter).that(QStringLiteral("s.approved_by <> ''"));
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select s.approved_by, count(*) from send_away s") + where.text()
                                 + QLatin1StringView(" group by s.approved_by order by 1"),
                             where.values()));
    QList<TeamReport::Approver> approvers;
    while (row.next())
        approvers.append({row.text(0), row.integer(1)});
    TRY(row.ended());
    return approvers;
}

Result<qint64> TeamReader::waiting()
{
    TRY_ASSIGN(const auto count, m_ledger.session().number(QStringLiteral(
                                     "select count(*) from send_away where status = 'draft' and motive = "
                                     "'customer'")));
    return count.value_or(0);
}

Result<qint64> TeamReader::refused(const Filter &filter)
{
    const sql::Where where =
        sql::sentWhere(filter).that(QStringLiteral("s.status = 'cancelled' and exists (select 1 from "
                                                   "status_change c where c.send_away_id = s.id and "
                                                   "c.status = 'draft')"));
    TRY_ASSIGN(const auto count,
               m_ledger.session().number(QStringLiteral("select count(*) from send_away s") + where.text(),
                                         where.values()));
    return count.value_or(0);
}

} // namespace ledger
