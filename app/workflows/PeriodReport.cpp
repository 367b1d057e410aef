// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PeriodReport.h"

#include "ledger/FigureReader.h"
#include "ledger/LogReader.h"
#include "workflows/ReportMonths.h"

namespace workflows {

using domain::Flows;
using domain::Month;
using domain::Period;
using domain::PeriodReport;

namespace {

constexpr int monthsShownBefore = 12; // the same months of last year stand beside the period's
constexpr int recordsAtOnce = 1'000;
constexpr qsizetype mostRecords = 20'000; // some 600 pages: who needs more exports them

Flows ofPeriod(const QList<domain::MonthFigures> &months, Period period, domain::Currency currency)
{
    Flows flows(currency);
    for (const domain::MonthFigures &figures : months) {
        if (period.contains(figures.month))
            flows += figures.flows;
    }
    return flows;
}

/// The figures of a period that the report's is compared with: all of it, or as much as has passed.
base::Result<Flows> comparison(ledger::FigureReader &reader, const QList<domain::MonthFigures> &months,
                               Period other, const PeriodReport &report)
{
    if (report.isOver())
        return ofPeriod(months, other, report.business.currency);
    const int monthsBefore = report.period.first().monthsSince(other.first());
    return reader.flows(
        sameDaysBefore(report.period.first(), report.period.last(), monthsBefore, report.through));
}

PeriodReport::Record recordOf(const ledger::SendAwayRow &row)
{
    return {row.on, row.needName, row.reasonName, row.partnerName, row.deferredTo, row.handoff, row.status};
}

/// The drafts are left out: they are no send-aways yet.
base::Result<QList<PeriodReport::Record>> recordsOf(ledger::Ledger &ledger, const ledger::Filter &days)
{
    ledger::LogReader reader(ledger);
    const ledger::LogOrder byDay{ledger::LogOrder::By::Date, Qt::AscendingOrder};
    QList<PeriodReport::Record> records;
    std::optional<ledger::LogCursor> next;
    do {
        TRY_ASSIGN(const auto page, reader.sendAways(days, byDay, recordsAtOnce, next));
        for (const ledger::SendAwayRow &row : page.rows) {
            if (domain::countsAsSendAway(row.status))
                records.append(recordOf(row));
        }
        next = page.next;
    } while (next && records.size() < mostRecords);
    records.resize(std::min(records.size(), mostRecords));
    return records;
}

/// "report.period" for one that has not begun.
base::Done checkHasBegun(Period period, QDate today)
{
    if (period.firstDay() > today)
        TRY(refused("report.period",
                    QT_TRANSLATE_NOOP("workflows", "That has not begun yet. Choose an earlier period.")));
    return {};
}

} // namespace

base::Result<PeriodReport> readPeriodReport(ledger::Ledger &ledger, Period period, QDate today,
                                            ReportRecords records)
{
    TRY(checkHasBegun(period, today));
    PeriodReport report(ledger.business(), period);
    const domain::Currency currency = report.business.currency;
    report.preparedOn = today;
    report.through = std::min(period.lastDay(), today);

    ledger::FigureReader reader(ledger);
    ledger::Filter ever;
    ever.to = report.through;
    TRY_ASSIGN(const auto months, reader.months(ever));
    report.now = ofPeriod(months, period, currency);
    TRY_ASSIGN(report.before, comparison(reader, months, period.before(), report));
    TRY_ASSIGN(report.yearBefore, comparison(reader, months, period.yearBefore(), report));
    if (!months.isEmpty())
        report.firstMonth = months.constFirst().month;

    const Month last(report.through);
    const Month first = std::min(report.firstMonth.value_or(last), last);
    const auto all = domain::monthSeries(months, first, last, today, currency);
    const auto payoff = domain::runningPayoff(all, report.business.margin);
    report.payoffToDate = payoff.constLast().running;
    report.payback = domain::paybackMonth(payoff);
    report.breakEven = domain::breakEvenShare(all.total());
    // No months from before the first record: nobody knows what happened in them.
    const Month from = std::max(period.first().plus(-monthsShownBefore), first);
    report.series = domain::monthSeries(months, from, last, today, currency);
    report.payoff = payoff.last(report.series.months.size());

    const ledger::Filter days = daysOf(period.first(), period.last(), today);
    TRY_ASSIGN(report.partners, reader.partners(days));
    TRY_ASSIGN(report.needs, reader.unmetNeeds(days));
    TRY_ASSIGN(report.coverage, reader.coverage(days));
    TRY_ASSIGN(report.forStaff, reader.forStaff(days));
    if (records == ReportRecords::With) {
        TRY_ASSIGN(report.records, recordsOf(ledger, days));
    }
    return report;
}

} // namespace workflows
