// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/plot/MonthBars.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace charts {

namespace {

struct Flow
{
    Series series;
    domain::Tally domain::Flows::*tally;
    QColor Style::*colour;
};

constexpr Flow flows[]{
    {Series::Sent, &domain::Flows::sent, &Style::out},
    {Series::Received, &domain::Flows::received, &Style::in},
    {Series::Returned, &domain::Flows::returned, &Style::back},
};

QString valueHeader(Series series)
{
    switch (series) {
    case Series::Sent:
        return QCoreApplication::translate("charts", "Forgone");
    case Series::Received:
        return QCoreApplication::translate("charts", "Worth of those referred to us");
    default:
        return QCoreApplication::translate("charts", "Worth of those who came back");
    }
}

ChartTable tableOf(const domain::MonthSeries &series, const QLocale &locale)
{
    ChartTable table;
    table.columns.append(wordsColumn(QCoreApplication::translate("charts", "Month")));
    for (const Flow &flow : flows)
        table.columns << numberColumn(seriesName(flow.series)) << numberColumn(valueHeader(flow.series));
    for (const domain::MonthFigures &month : series.months) {
        QList<ChartTable::Cell> row{monthCell(month.month, locale)};
        for (const Flow &flow : flows) {
            const domain::Tally &tally = month.flows.*flow.tally;
            row << countCell(tally.count, locale) << moneyCell(tally.value, locale);
        }
        table.rows.append(row);
    }
    return table;
}

QString describe(const domain::MonthSeries &series, const QLocale &locale)
{
    if (series.isEmpty())
        return {};
    const domain::Flows total = series.total();
    QString text = spanText(series.months.first().month, series.months.last().month, locale);
    for (const Flow &flow : flows) {
        text += QLatin1Char(' ')
                + QCoreApplication::translate("charts", "%1: %2.")
                      .arg(seriesName(flow.series), locale.toString((total.*flow.tally).count));
    }
    if (series.unfinished)
        text += QLatin1Char(' ') + unfinishedNote(*series.unfinished, locale).mid(2);
    return text;
}

MonthBars::Bars barsOf(const Flow &flow, const domain::MonthSeries &series, const Style &style,
                       const QLocale &locale)
{
    MonthBars::Bars bars{flow.series, seriesName(flow.series), style.*flow.colour, {}, {}};
    for (const domain::MonthFigures &month : series.months) {
        const domain::Tally &tally = month.flows.*flow.tally;
        bars.values.append(static_cast<double>(tally.count));
        bars.texts.append(QCoreApplication::translate("charts", "%1\n%2: %3\n%4: %5")
                              .arg(monthAndYear(month.month, locale), seriesName(flow.series),
                                   locale.toString(tally.count), valueHeader(flow.series),
                                   shortMoneyText(tally.value, locale)));
    }
    return bars;
}

} // namespace

QString outInBackTitle()
{
    return QCoreApplication::translate("charts", "Out, in, back");
}

std::unique_ptr<Chart> outInBackChart(const domain::MonthSeries &series, const Style &style,
                                      const QLocale &locale)
{
    MonthBars::Spec spec{
        .content = {.title = outInBackTitle(),
                    .description = describe(series, locale),
                    .whenEmpty = QCoreApplication::translate("charts", "There are no months to show yet."),
                    .table = tableOf(series, locale),
                    .style = style},
        .frame = {.style = style, .locale = locale, .unfinished = series.unfinished},
        .bars = {},
        .layout = BarLayout::SideBySide};
    spec.frame.smallestStep = 1.0;
    spec.frame.valueLabel = [locale](double value, const ValueScale &) { return countLabel(value, locale); };
    for (const domain::MonthFigures &month : series.months)
        spec.frame.months.append(month.month);
    domain::BookChart book{.shape = domain::BookChart::Shape::Columns,
                           .valueTitle = QCoreApplication::translate("charts", "Customers"),
                           .series = {},
                           .unfinishedRow = rowOf(series.unfinished, spec.frame.months)};
    for (const Flow &flow : flows) {
        spec.bars.append(barsOf(flow, series, style, locale));
        book.series.append(bookSeries(1 + 2 * book.series.size(), style.*flow.colour, style));
    }
    spec.content.inWorkbook = book;
    return std::make_unique<MonthBars>(std::move(spec));
}

} // namespace charts
