// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/LongTerm.h"

#include "ledger/FigureReader.h"
#include "ledger/ReturnTimesReader.h"

#include <algorithm>

namespace workflows {

namespace {

ledger::Filter daysOf(const LongTermQuery &query)
{
    ledger::Filter filter = query.filter;
    filter.from = query.from ? query.from->firstDay() : QDate();
    filter.to = query.to ? query.to->lastDay() : QDate();
    return filter;
}

ledger::Filter until(ledger::Filter filter, QDate day)
{
    filter.to = filter.to.isValid() ? std::min(filter.to, day) : day;
    return filter;
}

ledger::Filter from(ledger::Filter filter, QDate day)
{
    filter.from = filter.from.isValid() ? std::max(filter.from, day) : day;
    return filter;
}

/// The last day whose send-aways have been followed long enough to be compared.
QDate lastCompared(const LongTermQuery &query)
{
    return query.today.addDays(-domain::comparedDays);
}

base::Result<std::optional<domain::Forecast>> readForecast(ledger::Ledger &ledger, const LongTermQuery &query)
{
    ledger::Filter all = query.filter;
    all.from = {};
    all.to = query.today;
    ledger::ReturnTimesReader reader(ledger);
    TRY_ASSIGN(const auto times, reader.all(all, query.today));
    TRY_ASSIGN(const auto recent,
               reader.waiting(from(all, query.today.addMonths(-12).addDays(1)), query.today));
    TRY_ASSIGN(const auto flows, ledger::FigureReader(ledger).flows(all));
    return domain::forecast(times, recent, flows.returnedInWindow.value,
                            ledger.business().payoffWindowMonths);
}

} // namespace

base::Result<ReturnCurves> readReturnCurves(ledger::Ledger &ledger, const LongTermQuery &query)
{
    ledger::ReturnTimesReader reader(ledger);
    ReturnCurves curves;
    TRY_ASSIGN(curves.times, reader.all(daysOf(query), query.today));
    curves.curve = domain::returnCurve(curves.times);
    if (!query.grouping)
        return curves;
    TRY_ASSIGN(const auto groups, reader.groups(daysOf(query), *query.grouping, query.today));
    QList<domain::ReturnTimes> drawn;
    for (const domain::ReturnGroup &group : groups) {
        curves.groups.append({group, domain::returnCurve(group.times)});
        if (curves.groups.constLast().curve.isDrawn())
            drawn.append(group.times);
    }
    curves.logRank = domain::logRank(drawn);
    return curves;
}

base::Result<LongTerm> readLongTerm(ledger::Ledger &ledger, const LongTermQuery &query)
{
    LongTerm measures;
    measures.business = ledger.business();
    const ledger::Filter days = until(daysOf(query), query.today);
    ledger::ReturnTimesReader reader(ledger);
    TRY_ASSIGN(measures.returns, readReturnCurves(ledger, query));
    TRY_ASSIGN(const auto counts, reader.cohorts(days, query.today));
    measures.cohorts = domain::cohorts(counts, query.today);
    ledger::FigureReader figures(ledger);
    TRY_ASSIGN(const auto needs, figures.unmetNeedMonths(days));
    measures.needs = domain::unmetNeedSeries(needs);
    TRY_ASSIGN(const auto byHandoff, figures.backInTimeByHandoff(until(days, lastCompared(query))));
    measures.handoffs = domain::handoffsThatWork(byHandoff);
    TRY_ASSIGN(measures.forecast, readForecast(ledger, query));
    return measures;
}

base::Result<domain::BeforeAfter> readBeforeAfter(ledger::Ledger &ledger, const LongTermQuery &query,
                                                  QDate changedOn)
{
    ledger::FigureReader reader(ledger);
    const ledger::Filter days = until(daysOf(query), query.today);
    const ledger::Filter compared = until(days, lastCompared(query));
    TRY_ASSIGN(const auto before, reader.backInTime(until(compared, changedOn.addDays(-1))));
    TRY_ASSIGN(const auto after, reader.backInTime(from(compared, changedOn)));
    TRY_ASSIGN(const auto recent, reader.coverage(from(days, lastCompared(query).addDays(1))));
    return domain::BeforeAfter{changedOn, domain::comparedDays, before, after, recent.withCustomer};
}

} // namespace workflows
