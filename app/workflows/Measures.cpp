// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Measures.h"

#include <algorithm>

namespace workflows {

using domain::Month;

namespace {

struct Range
{
    Month from;
    Month to;
};

/// Flows of the months before the range: the running total starts from them.
domain::Flows ahead(const QList<domain::MonthFigures> &months, Month from, domain::Currency currency)
{
    domain::Flows sum(currency);
    for (const domain::MonthFigures &figures : months) {
        if (figures.month < from)
            sum += figures.flows;
    }
    return sum;
}

std::optional<Range> rangeOf(const MeasuresQuery &query, const QList<domain::MonthFigures> &months)
{
    const Month last = std::min(query.to.value_or(Month(query.today)), Month(query.today));
    if (query.from)
        return Range{*query.from, last};
    if (months.isEmpty())
        return std::nullopt;
    return Range{months.constFirst().month, last};
}

ledger::Filter daysOf(const MeasuresQuery &query, const std::optional<Range> &range)
{
    ledger::Filter filter = query.filter;
    filter.from = range ? range->from.firstDay() : QDate();
    filter.to = range ? std::min(range->to.lastDay(), query.today) : query.today;
    return filter;
}

} // namespace

base::Result<Measures> readMeasures(ledger::Ledger &ledger, const MeasuresQuery &query)
{
    ledger::FigureReader reader(ledger);
    Measures measures(ledger.business());
    const domain::Currency currency = measures.business.currency;
    ledger::Filter untilToday = query.filter;
    untilToday.from = {};
    untilToday.to = query.today;
    TRY_ASSIGN(const auto months, reader.months(untilToday));
    if (!months.isEmpty())
        measures.firstMonth = months.constFirst().month;
    const auto range = rangeOf(query, months);
    measures.series.currency = currency;
    if (range) {
        measures.series = domain::monthSeries(months, range->from, range->to, query.today, currency);
        measures.payoff = domain::runningPayoff(measures.series, measures.business.margin,
                                                ahead(months, range->from, currency));
    }
    measures.total = measures.series.total();
    measures.net = domain::netPayoff(measures.total, measures.business.margin);
    measures.payback = domain::paybackMonth(measures.payoff);
    measures.breakEven = domain::breakEvenShare(measures.total);

    if (measures.series.unfinished) {
        const Month before = measures.series.unfinished->plus(-1);
        ledger::Filter same = query.filter;
        same.from = before.firstDay();
        same.to = query.today.addMonths(-1);
        TRY_ASSIGN(measures.sameDaysBefore, reader.flows(same));
    }

    const ledger::Filter days = daysOf(query, range);
    TRY_ASSIGN(measures.partners, reader.partners(days));
    TRY_ASSIGN(measures.needs, reader.unmetNeeds(days));
    TRY_ASSIGN(measures.coverage, reader.coverage(days));
    if (query.withPeople) {
        TRY_ASSIGN(measures.people, reader.people(days));
    }
    TRY_ASSIGN(measures.forStaff, reader.forStaff(days));
    return measures;
}

} // namespace workflows
