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
            QStringLiteral("select since, name, number from guideline_version where since <= ? union all "
                           "select c.on_date, p.name, 0 from stage_change c join competitor p on p.id = "
                           "c.competitor_id where c.stage = 'agreed' and c.on_date <= ? "
                           "order by 1 desc, 2, 3"),
            sql::values(today, today)));
    QList<domain::TurningPoint> points;
    while (row.next()) {
        const int version = row.number(2);
        points.append({row.date(0), version > 0 ? Point::What::Guideline : Point::What::Agreement,
                       row.text(1), version});
    }
    TRY(row.ended());
    return points;
}

} // namespace ledger
