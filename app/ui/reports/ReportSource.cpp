// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportSource.h"

#include "reports/CallSheet.h"
#include "reports/Handbook.h"
#include "reports/MonthlyReport.h"
#include "reports/WeekPlan.h"
#include "workflows/CallSheet.h"
#include "workflows/Handbook.h"
#include "workflows/MonthlyReport.h"
#include "workflows/WeekPlan.h"

namespace ui {

using domain::ReportKind;

namespace {

/// Keeps the data until a page is laid out from them, as often as it takes.
template <class Data>
LayOut laidOutBy(reports::Document (*layOut)(const Data &, reports::Paper, const QLocale &), const Data &data)
{
    return
        [layOut, data](reports::Paper paper, const QLocale &locale) { return layOut(data, paper, locale); };
}

} // namespace

base::Result<LayOut> readReport(ledger::Ledger &ledger, const ReportRequest &request)
{
    switch (request.kind) {
    case ReportKind::Monthly: {
        TRY_ASSIGN(const auto report, workflows::readMonthReport(ledger, request.month, request.today));
        return laidOutBy(reports::monthlyReport, report);
    }
    case ReportKind::Handbook: {
        TRY_ASSIGN(const auto book, workflows::readHandbook(ledger, request.today));
        return laidOutBy(reports::handbook, book);
    }
    case ReportKind::CallSheet: {
        TRY_ASSIGN(const auto sheet, workflows::readCallSheet(ledger, request.today));
        return laidOutBy(reports::callSheet, sheet);
    }
    case ReportKind::WeekPlan: {
        TRY_ASSIGN(const auto plan, workflows::readWeekPlan(ledger, request.today, request.week));
        return laidOutBy(reports::weekPlan, plan);
    }
    }
    Q_UNREACHABLE();
}

QString fileNameOf(const ReportRequest &request)
{
    return domain::isOfAMonth(request.kind)
               ? request.month.text()
               : QStringLiteral("%1 %2").arg(domain::labelOf(request.kind),
                                             request.today.toString(Qt::ISODate));
}

} // namespace ui
