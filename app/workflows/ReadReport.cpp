// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReadReport.h"

#include "workflows/CallSheet.h"
#include "workflows/ConductReport.h"
#include "workflows/Handbook.h"
#include "workflows/PartnerStatement.h"
#include "workflows/PeriodReport.h"
#include "workflows/TeamReport.h"
#include "workflows/UnmetReport.h"
#include "workflows/WallChart.h"
#include "workflows/WeekPlan.h"

namespace workflows {

using domain::ReportContent;
using domain::ReportKind;

base::Result<ReportContent> readReport(ledger::Ledger &ledger, const domain::ReportQuery &query)
{
    switch (query.kind) {
    case ReportKind::Monthly:
    case ReportKind::Quarterly:
    case ReportKind::Yearly:
        return readPeriodReport(ledger, *domain::calendarPeriodOf(query), query.today,
                                query.withRecords ? ReportRecords::With : ReportRecords::Without);
    case ReportKind::Unmet:
        return readUnmetReport(ledger, query.from, query.to, query.today);
    case ReportKind::Team:
        return readTeamReport(ledger, query.from, query.to, query.today);
    case ReportKind::Conduct:
        return readConductReport(ledger, query.from, query.to, query.today,
                                 query.withNames ? CustomerNames::With : CustomerNames::Without);
    case ReportKind::Matrix:
        return readWallChart(ledger, query.today);
    case ReportKind::Handbook:
        return readHandbook(ledger, query.today);
    case ReportKind::CallSheet:
        return readCallSheet(ledger, query.today);
    case ReportKind::WeekPlan:
        return readWeekPlan(ledger, query.today, query.week);
    case ReportKind::Statement:
        if (!query.partner)
            return readStatements(ledger, {query.from, query.to, query.today, query.withNames});
        return readStatement(ledger, {*query.partner, query.from, query.to, query.today, query.withNames});
    }
    Q_UNREACHABLE();
}

} // namespace workflows
