// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffCards.h"

#include "charts/Charts.h"
#include "charts/LongTermCharts.h"
#include "ui/payoff/Explanations.h"
#include "ui/payoff/PayoffWords.h"

namespace ui {

using charts::Style;
using workflows::Measures;

PayoffCards::PayoffCards(const PageContext &context, const QString &suffix, QWidget *inside)
    : ChartSet(context, suffix, inside)
    , m_reading(context.ledger,
                [this](base::Result<Measures> result) {
                    if (result)
                        take(std::move(*result));
                    else
                        setFailed(result.error());
                })
    , m_running(addCard(charts::runningPayoffTitle(), "runningCard", explain::runningPayoff()))
    , m_months(addCard(charts::outInBackTitle(), "monthsCard", explain::outInBack()))
{
    addCard(charts::payoffPartsTitle(), "partsCard", explain::payoffParts());
    addCard(charts::partnerBalanceTitle(), "balanceCard", explain::partnerBalance());
    addCard(charts::unmetNeedTitle(), "needsCard", explain::unmetNeeds());
    m_sensitivity = addCard(charts::sensitivityTitle(), "sensitivityCard", explain::sensitivity());
}

void PayoffCards::ask(const PayoffQuestion &question)
{
    forget();
    m_isNarrowed = question.of.filter.reason.has_value() || question.of.filter.handoff.has_value();
    m_reading.start(
        [query = question.of](ledger::Ledger &ledger) { return workflows::readMeasures(ledger, query); });
}

void PayoffCards::take(Measures measures)
{
    m_measures = std::make_shared<const Measures>(std::move(measures));
    const auto of = [this](auto draw) { return makeOf(m_measures, context().locale, draw); };
    setRead({of([](const Measures &m, const Style &style, const QLocale &locale) {
                 return charts::runningPayoffChart(m.payoff, m.payback, m.series.unfinished, style, locale);
             }),
             of([](const Measures &m, const Style &style, const QLocale &locale) {
                 return charts::outInBackChart(m.series, style, locale);
             }),
             of([](const Measures &m, const Style &style, const QLocale &locale) {
                 return charts::payoffPartsChart(m.payoff, m.series.unfinished, style, locale);
             }),
             of([](const Measures &m, const Style &style, const QLocale &locale) {
                 return charts::partnerBalanceChart(m.partners, style, locale);
             }),
             of([](const Measures &m, const Style &style, const QLocale &locale) {
                 return charts::unmetNeedChart(m.needs, style, locale);
             }),
             of([](const Measures &m, const Style &style, const QLocale &locale) {
                 const domain::Margin own = m.business.margin;
                 return charts::sensitivityChart(domain::sensitivity(m.total, domain::marginsAround(own)),
                                                 own, style, locale);
             })});
}

void PayoffCards::tellFootnotes()
{
    const QLocale &locale = context().locale;
    m_running->setFootnote(payoffNote(*m_measures, m_isNarrowed, locale));
    m_months->setFootnote(sameDaysNote(*m_measures, locale));
    m_sensitivity->setFootnote(breakEvenSentence(*m_measures, locale));
}

} // namespace ui
