// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Figures.h"

#include <algorithm>

namespace domain {

Tally &Tally::operator+=(const Tally &other)
{
    count += other.count;
    value += other.value;
    return *this;
}

Flows &Flows::operator+=(const Flows &other)
{
    sent += other.sent;
    received += other.received;
    returned += other.returned;
    returnedKnownBefore += other.returnedKnownBefore;
    returnedInWindow += other.returnedInWindow;
    wordOfMouth += other.wordOfMouth;
    return *this;
}

Flows MonthSeries::total() const
{
    Flows sum(currency);
    for (const MonthFigures &figures : months)
        sum += figures.flows;
    return sum;
}

MonthSeries monthSeries(const QList<MonthFigures> &known, Month from, Month to, QDate today,
                        Currency currency)
{
    MonthSeries series;
    series.currency = currency;
    if (to < from)
        return series;
    series.months.reserve(to.monthsSince(from) + 1);
    for (Month month = from; month <= to; month = month.plus(1))
        series.months.append(MonthFigures{month, Flows(currency)});
    for (const MonthFigures &figures : known) {
        if (figures.month >= from && figures.month <= to)
            series.months[figures.month.monthsSince(from)].flows += figures.flows;
    }
    if (to >= Month(today) && to.lastDay() > today)
        series.unfinished = to;
    return series;
}

Money netPayoff(const Flows &flows, Margin margin)
{
    return margin.of(flows.returnedInWindow.value + flows.received.value + flows.wordOfMouth.value
                     - flows.sent.value);
}

QList<PayoffMonth> runningPayoff(const MonthSeries &series, Margin margin, const Flows &before)
{
    QList<PayoffMonth> payoff;
    payoff.reserve(series.months.size());
    // Of the sums and not the sum of the months' shares: each of those is rounded.
    Flows soFar = before;
    for (const MonthFigures &figures : series.months) {
        const Flows &flows = figures.flows;
        soFar += flows;
        payoff.append({figures.month, margin.of(flows.sent.value), margin.of(flows.returnedInWindow.value),
                       margin.of(flows.returnedKnownBefore.value), margin.of(flows.received.value),
                       margin.of(flows.wordOfMouth.value), netPayoff(soFar, margin)});
    }
    return payoff;
}

QList<PayoffMonth> runningPayoff(const MonthSeries &series, Margin margin)
{
    return runningPayoff(series, margin, Flows(series.currency));
}

std::optional<Month> paybackMonth(const QList<PayoffMonth> &payoff)
{
    bool hasBegun = false;
    std::optional<Month> payback;
    for (const PayoffMonth &month : payoff) {
        hasBegun =
            hasBegun || month.forgone.minor() != 0 || month.net().minor() != 0 || month.running.minor() != 0;
        if (month.running.minor() < 0)
            payback.reset();
        else if (hasBegun && !payback)
            payback = month.month;
    }
    return payback;
}

std::optional<double> breakEvenShare(const Flows &flows)
{
    const qint64 returned = flows.returnedInWindow.value.minor();
    if (returned <= 0)
        return std::nullopt;
    const qint64 uncovered =
        flows.sent.value.minor() - flows.received.value.minor() - flows.wordOfMouth.value.minor();
    const double share = 1.0 - static_cast<double>(uncovered) / static_cast<double>(returned);
    return std::clamp(share, 0.0, 1.0);
}

PartnerBalance::PartnerBalance(CompetitorId id, QString caption, Currency currency)
    : partner(id), name(std::move(caption)), sent(currency), received(currency), returned(currency)
{}

Money PartnerBalance::net(Margin margin) const
{
    return margin.of(received.value + returned.value - sent.value);
}

} // namespace domain
