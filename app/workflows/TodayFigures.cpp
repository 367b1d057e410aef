// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TodayFigures.h"

#include "ledger/FigureReader.h"

#include <algorithm>

namespace workflows {

using domain::Month;

namespace {

constexpr int monthsShown = 13;
constexpr int latestShown = 4;

ledger::Filter between(QDate from, QDate to)
{
    ledger::Filter filter;
    filter.from = from;
    filter.to = to;
    return filter;
}

} // namespace

bool TodayFigures::isEmpty() const
{
    return latest.isEmpty() && series.total() == domain::Flows(series.currency);
}

base::Result<TodayFigures> readToday(ledger::Ledger &ledger, QDate today, ledger::OfConduct conduct)
{
    const domain::Business &business = ledger.business();
    const Month month(today);
    const Month before = month.plus(-1);
    ledger::FigureReader reader(ledger);
    TodayFigures figures(business.currency);
    figures.today = today;
    TRY_ASSIGN(figures.thisMonth, reader.flows(between(month.firstDay(), today)));
    TRY_ASSIGN(figures.sameDaysLastMonth, reader.flows(between(before.firstDay(), today.addMonths(-1))));

    TRY_ASSIGN(const auto months, reader.months(between({}, today)));
    const Month first = months.isEmpty() ? month : std::min(months.constFirst().month, month);
    const auto whole = domain::monthSeries(months, first, month, today, business.currency);
    const auto payoff = domain::runningPayoff(whole, business.margin);
    figures.payoffToDate = payoff.constLast().running;
    figures.payback = domain::paybackMonth(payoff);
    figures.series =
        domain::monthSeries(months, month.plus(1 - monthsShown), month, today, business.currency);

    ledger::Filter latest = between({}, today);
    latest.conduct = conduct;
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).sendAways(latest, {}, latestShown));
    figures.latest = page.rows;
    return figures;
}

} // namespace workflows
