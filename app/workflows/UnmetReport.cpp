// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/UnmetReport.h"

#include "ledger/Catalogue.h"
#include "ledger/FigureReader.h"
#include "workflows/ReportMonths.h"

namespace workflows {

using domain::Month;
using domain::UnmetReport;

namespace {

base::Result<QHash<domain::ReasonId, QString>> codesOfReasons(ledger::Ledger &ledger)
{
    TRY_ASSIGN(const auto reasons, ledger::Catalogue(ledger).reasons(ledger::Retired::With));
    QHash<domain::ReasonId, QString> codes;
    for (const domain::Reason &reason : reasons) {
        if (!reason.code.isEmpty())
            codes.insert(reason.id, reason.code);
    }
    return codes;
}

} // namespace

base::Result<UnmetReport> readUnmetReport(ledger::Ledger &ledger, Month from, Month to, QDate today)
{
    TRY(checkMonths("report.period", from, to, today));
    UnmetReport report(ledger.business(), from, to);
    report.preparedOn = today;
    ledger::FigureReader reader(ledger);
    const ledger::Filter days = daysOf(from, to, today);
    TRY_ASSIGN(const auto months, reader.unmetNeedMonths(days));
    report.needs = domain::unmetNeedSeries(months);
    for (const domain::UnmetNeedSeries &need : std::as_const(report.needs))
        report.total += need.whole.sent;
    TRY_ASSIGN(report.codes, codesOfReasons(ledger));
    TRY_ASSIGN(report.coverage, reader.coverage(days));

    const int length = to.monthsSince(from) + 1;
    TRY_ASSIGN(const auto span, reader.span());
    if (span.first.isValid() && Month(span.first) <= from.plus(-length)) {
        TRY_ASSIGN(const auto flows, reader.flows(sameDaysBefore(from, to, length, today)));
        report.before = flows.sent;
    }
    return report;
}

} // namespace workflows
