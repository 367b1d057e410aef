// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/plot/MonthBars.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace charts {

namespace {

struct Part
{
    Series series;
    domain::Money (*amount)(const domain::PayoffMonth &);
    QColor (*colour)(const Style &);
};

// Those who knew us before stand next to zero: what is above them is what sending away most likely brought.
const Part parts[]{
    {Series::Sent, [](const domain::PayoffMonth &month) { return -month.forgone; },
     [](const Style &style) { return style.out; }},
    {Series::ReturnedKnownBefore, [](const domain::PayoffMonth &month) { return month.returnedKnownBefore; },
     [](const Style &style) { return style.thinned(style.back, 0.6); }},
    {Series::Returned,
     [](const domain::PayoffMonth &month) { return month.returned - month.returnedKnownBefore; },
     [](const Style &style) { return style.back; }},
    {Series::Received, [](const domain::PayoffMonth &month) { return month.received; },
     [](const Style &style) { return style.in; }},
    {Series::WordOfMouth, [](const domain::PayoffMonth &month) { return month.wordOfMouth; },
     [](const Style &style) { return style.wordOfMouth; }},
};

QString partName(Series series)
{
    switch (series) {
    case Series::Sent:
        return QCoreApplication::translate("charts", "Forgone");
    case Series::Returned:
        return QCoreApplication::translate("charts", "Came back, others");
    default:
        return seriesName(series);
    }
}

ChartTable tableOf(const QList<domain::PayoffMonth> &payoff, const QLocale &locale)
{
    ChartTable table;
    table.columns << wordsColumn(QCoreApplication::translate("charts", "Month"));
    for (const Part &part : parts)
        table.columns << numberColumn(partName(part.series));
    table.columns << numberColumn(QCoreApplication::translate("charts", "Net of the month"));
    for (const domain::PayoffMonth &month : payoff) {
        QList<ChartTable::Cell> row{monthCell(month.month, locale)};
        for (const Part &part : parts)
            row << moneyCell(part.amount(month), locale);
        table.rows.append(row << moneyCell(month.net(), locale));
    }
    return table;
}

QString describe(const QList<domain::PayoffMonth> &payoff, std::optional<domain::Month> unfinished,
                 const QLocale &locale)
{
    if (payoff.isEmpty())
        return {};
    QStringList sentences{spanText(payoff.first().month, payoff.last().month, locale)};
    for (const Part &part : parts) {
        domain::Money sum = domain::Money::zero(payoff.first().running.currency());
        for (const domain::PayoffMonth &month : payoff)
            sum += part.amount(month);
        sentences << QCoreApplication::translate("charts", "%1: %2.")
                         .arg(partName(part.series), signedMoneyText(sum, locale));
    }
    if (unfinished)
        sentences << unfinishedNote(*unfinished, locale).mid(2);
    return sentences.join(QLatin1Char(' '));
}

MonthBars::Bars barsOf(const Part &part, const QList<domain::PayoffMonth> &payoff, const Style &style,
                       const QLocale &locale)
{
    MonthBars::Bars bars{part.series, partName(part.series), part.colour(style), {}, {}};
    for (const domain::PayoffMonth &month : payoff) {
        const domain::Money amount = part.amount(month);
        bars.values.append(amount.toDouble());
        bars.texts.append(QCoreApplication::translate("charts", "%1\n%2: %3\nNet of the month: %4")
                              .arg(monthAndYear(month.month, locale), bars.name,
                                   signedMoneyText(amount, locale), signedMoneyText(month.net(), locale)));
    }
    return bars;
}

} // namespace

QString payoffPartsTitle()
{
    return QCoreApplication::translate("charts", "What the pay-off is made of");
}

std::unique_ptr<Chart> payoffPartsChart(const QList<domain::PayoffMonth> &payoff,
                                        std::optional<domain::Month> unfinished, const Style &style,
                                        const QLocale &locale)
{
    MonthBars::Spec spec{
        .content = {.title = payoffPartsTitle(),
                    .description = describe(payoff, unfinished, locale),
                    .whenEmpty = QCoreApplication::translate("charts", "There are no months to show yet."),
                    .table = tableOf(payoff, locale),
                    .style = style},
        .frame = {.style = style, .locale = locale, .unfinished = unfinished},
        .bars = {},
        .layout = BarLayout::Stacked};
    for (const domain::PayoffMonth &month : payoff)
        spec.frame.months.append(month.month);
    domain::BookChart book{.shape = domain::BookChart::Shape::StackedColumns,
                           .valueTitle = {},
                           .series = {},
                           .unfinishedRow = rowOf(unfinished, spec.frame.months)};
    for (const Part &part : parts) {
        spec.bars.append(barsOf(part, payoff, style, locale));
        book.series.append(bookSeries(1 + book.series.size(), part.colour(style), style));
    }
    if (!payoff.isEmpty()) {
        book.valueTitle = amountIn(payoff.first().running.currency());
        spec.frame.valueLabel =
            [locale, currency = payoff.first().running.currency()](double value, const ValueScale &scale) {
                return moneyLabel(value, scale, currency, locale);
            };
    }
    spec.content.inWorkbook = book;
    return std::make_unique<MonthBars>(std::move(spec));
}

} // namespace charts
