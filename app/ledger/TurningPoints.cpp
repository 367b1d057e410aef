// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/TurningPoints.h"

#include "ledger/sql/Session.h"

namespace ledger {

base::Result<QList<domain::TurningPoint>> turningPoints(Ledger &ledger, QDate today)
{
    using Point = domain::TurningPoint;
    TRY_ASSIGN(
        auto row,
        ledger.session().run(
            QStringLiteral(
                "select v.since, v.name, v.number, cast(null as bigint), (select min(competency_id) from "
                "guideline_competency where guideline_version_id = v.id having count(*) = 1), (select "
                "min(reason_id) from guideline_reason where guideline_version_id = v.id having count(*) = 1) "
                "from guideline_version v where v.since <= ? union all select c.on_date, p.name, 0, p.id, "
                "cast(null as bigint), cast(null as bigint) from stage_change c join competitor p on p.id = "
                "c.competitor_id where c.stage = 'agreed' and c.on_date <= ? order by 1 desc, 2, 3"),
            sql::values(today, today)));
    QList<domain::TurningPoint> points;
    while (row.next()) {
        const int version = row.number(2);
        points.append({row.date(0), version > 0 ? Point::What::Guideline : Point::What::Agreement,
                       row.text(1), version, row.maybeId<domain::CompetitorId>(3),
                       row.maybeId<domain::CompetencyId>(4), row.maybeId<domain::ReasonId>(5)});
    }
    TRY(row.ended());
    return points;
}

} // namespace ledger
