// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffCards.h"

#include "charts/Charts.h"
#include "ui/payoff/Explanations.h"
#include "ui/payoff/PayoffWords.h"
#include "ui/theme/Theme.h"

namespace ui {

PayoffCards::PayoffCards(const PageContext &context, const QString &suffix, QWidget *inside)
    : QObject(inside)
    , m_context(context)
    , m_reading(context.ledger, [this](base::Result<workflows::Measures> result) {
        if (result) {
            m_measures = std::make_shared<const workflows::Measures>(std::move(*result));
            Q_EMIT this->read();
            return;
        }
        for (ChartCard *card : cards())
            card->setFailed(tr("The figures could not be read."));
        Q_EMIT failed(result.error());
    })
{
    const auto card = [&](const QString &heading, const char *name, const QString &explanation) {
        auto *made = new ChartCard(context, heading, QString::fromLatin1(name) + suffix, inside);
        made->setExplanation(explanation);
        connect(made, &ChartCard::activated, this, &PayoffCards::activated);
        return made;
    };
    m_running = card(charts::runningPayoffTitle(), "runningCard", explain::runningPayoff());
    m_months = card(charts::outInBackTitle(), "monthsCard", explain::outInBack());
    m_parts = card(charts::payoffPartsTitle(), "partsCard", explain::payoffParts());
    m_balance = card(charts::partnerBalanceTitle(), "balanceCard", explain::partnerBalance());
    m_needs = card(charts::unmetNeedTitle(), "needsCard", explain::unmetNeeds());
}

QList<ChartCard *> PayoffCards::cards() const
{
    return {m_running, m_months, m_parts, m_balance, m_needs};
}

void PayoffCards::ask(const workflows::MeasuresQuery &query)
{
    m_isNarrowed = query.filter.reason.has_value() || query.filter.handoff.has_value();
    m_measures.reset();
    m_reading.start([query](ledger::Ledger &ledger) { return workflows::readMeasures(ledger, query); });
}

QList<PayoffCards::Make> PayoffCards::makers() const
{
    using charts::Style;
    const auto of = [shared = m_measures, locale = m_context.locale](auto make) {
        return [shared, locale, make](const Style &style) { return make(*shared, style, locale); };
    };
    using workflows::Measures;
    return {of([](const Measures &m, const Style &style, const QLocale &locale) {
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
            })};
}

QList<charts::Extent> PayoffCards::extents() const
{
    const charts::Style style = m_context.theme.chartStyle(m_running->font());
    QList<charts::Extent> extents;
    for (const Make &make : makers())
        extents.append(make(style)->extent());
    return extents;
}

void PayoffCards::show(const QList<charts::Extent> &extents)
{
    const QList<Make> all = makers();
    const QList<ChartCard *> shown = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        shown.at(i)->setChart([make = all.at(i), extent = extents.at(i)](const charts::Style &style) {
            auto chart = make(style);
            chart->widen(extent);
            return chart;
        });
    }
    tellFootnotes();
}

void PayoffCards::tellFootnotes()
{
    const QLocale &locale = m_context.locale;
    m_running->setFootnote(payoffNote(*m_measures, m_isNarrowed, locale));
    m_months->setFootnote(sameDaysNote(*m_measures, locale));
    m_balance->setFootnote(breakEvenSentence(*m_measures, locale));
}

} // namespace ui
