// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MonthlyReport.h"

#include "ledger/FigureReader.h"

namespace workflows {

using domain::Flows;
using domain::Month;
using domain::MonthReport;

namespace {

constexpr int monthsShown = 13; // the same month of last year stands beside this one

ledger::Filter between(QDate from, QDate to)
{
    ledger::Filter filter;
    filter.from = from;
    filter.to = to;
    return filter;
}

Flows ofMonth(const QList<domain::MonthFigures> &months, Month month, domain::Currency currency)
{
    for (const domain::MonthFigures &figures : months) {
        if (figures.month == month)
            return figures.flows;
    }
    return Flows(currency);
}

/// The figures of a month that the report's is compared with: all of it, or as many days as have passed.
base::Result<Flows> comparison(ledger::FigureReader &reader, const QList<domain::MonthFigures> &months,
                               Month month, const MonthReport &report)
{
    if (report.isOver())
        return ofMonth(months, month, report.business.currency);
    const QDate sameDay = std::min(month.firstDay().addDays(report.through.day() - 1), month.lastDay());
    return reader.flows(between(month.firstDay(), sameDay));
}

base::Error notBegun()
{
    return {QStringLiteral("report.month"),
            QCoreApplication::translate(
                "workflows", "That month has not begun yet. Choose this month or an earlier one.")};
}

} // namespace

base::Result<MonthReport> readMonthReport(ledger::Ledger &ledger, Month month, QDate today)
{
    if (month.firstDay() > today)
        return base::failure(notBegun());
    MonthReport report(ledger.business(), month);
    const domain::Currency currency = report.business.currency;
    report.preparedOn = today;
    report.through = std::min(month.lastDay(), today);

    ledger::FigureReader reader(ledger);
    TRY_ASSIGN(const auto months, reader.months(between({}, report.through)));
    report.thisMonth = ofMonth(months, month, currency);
    TRY_ASSIGN(report.lastMonth, comparison(reader, months, month.plus(-1), report));
    TRY_ASSIGN(report.lastYear, comparison(reader, months, month.plus(-12), report));
    if (!months.isEmpty())
        report.firstMonth = months.constFirst().month;

    const auto all = domain::monthSeries(months, report.firstMonth.value_or(month), month, today, currency);
    const auto payoff = domain::runningPayoff(all, report.business.margin);
    report.payoffToDate = payoff.constLast().running;
    report.payback = domain::paybackMonth(payoff);
    report.breakEven = domain::breakEvenShare(all.total());
    // No months from before the first record: nobody knows what happened in them.
    const Month from = std::max(month.plus(1 - monthsShown), report.firstMonth.value_or(month));
    report.series = domain::monthSeries(months, from, month, today, currency);
    report.payoff = payoff.last(report.series.months.size());

    const ledger::Filter days = between(month.firstDay(), report.through);
    TRY_ASSIGN(report.partners, reader.partners(days));
    TRY_ASSIGN(report.needs, reader.unmetNeeds(days));
    TRY_ASSIGN(report.coverage, reader.coverage(days));
    TRY_ASSIGN(report.forStaff, reader.forStaff(days));
    return report;
}

} // namespace workflows
