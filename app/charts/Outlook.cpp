// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "charts/LongTermCharts.h"
#include "charts/plot/RowBars.h"
#include "charts/plot/ValueLines.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

QString marginText(domain::Margin margin, const QLocale &locale)
{
    return Words::tr("margin %1").arg(base::percentText(margin.percent() / 100, locale));
}

ChartTable tableOf(const domain::Sensitivity &sensitivity, const QLocale &locale)
{
    ChartTable table;
    table.columns = {numberColumn(Words::tr("Would have come anyway"))};
    for (const domain::SensitivityRow &row : sensitivity.rows)
        table.columns.append(numberColumn(marginText(row.margin, locale)));
    for (qsizetype i = 0; i < sensitivity.cameAnyway.size(); ++i) {
        const int percent = sensitivity.cameAnyway.at(i);
        QList<ChartTable::Cell> cells{{base::percentText(percent / 100.0, locale), QString::number(percent)}};
        for (const domain::SensitivityRow &row : sensitivity.rows)
            cells.append(moneyCell(row.net.at(i), locale));
        table.rows.append(cells);
    }
    return table;
}

ValueLines::Line lineOf(const domain::SensitivityRow &row, const QList<int> &cameAnyway, bool isOwn,
                        const Style &style, const QLocale &locale)
{
    ValueLines::Line line{.point = {.series = Series::Payoff},
                          .endLabel = marginText(row.margin, locale),
                          .colour = isOwn ? style.back : style.thinned(style.back, 0.5),
                          .points = {},
                          .low = {},
                          .high = {},
                          .readings = {},
                          .pen = isOwn ? Qt::SolidLine : Qt::DashLine};
    for (qsizetype i = 0; i < cameAnyway.size(); ++i) {
        const QPointF at(cameAnyway.at(i), row.net.at(i).toDouble());
        line.points.append(at);
        line.readings.append(
            {at, Words::tr("%1\nif %2 of those who came back would have come anyway:\n%3")
                     .arg(marginText(row.margin, locale), base::percentText(cameAnyway.at(i) / 100.0, locale),
                          signedMoneyText(row.net.at(i), locale))});
    }
    return line;
}

struct Guess
{
    QString name;
    double returns;
    domain::Money value;
};

QList<Guess> guesses(const domain::Forecast &forecast)
{
    return {{Words::tr("rather little"), forecast.returnsRange.low, forecast.low},
            {Words::tr("most likely"), forecast.returns, forecast.value},
            {Words::tr("rather much"), forecast.returnsRange.high, forecast.high}};
}

QString returnsText(double returns, const QLocale &locale)
{
    return Words::tr("%n customer(s) back", nullptr, qRound(returns))
        .replace(QString::number(qRound(returns)), locale.toString(qRound(returns)));
}

} // namespace

QString sensitivityTitle()
{
    return Words::tr("If some would have come anyway");
}

std::unique_ptr<Chart> sensitivityChart(const domain::Sensitivity &sensitivity, domain::Margin own,
                                        const Style &style, const QLocale &locale)
{
    ValueLines::Spec spec{.content = {.title = sensitivityTitle(),
                                      .description = {},
                                      .whenEmpty = Words::tr("There are no months to show yet."),
                                      .table = tableOf(sensitivity, locale),
                                      .style = style},
                          .locale = locale,
                          .across = {0.0, 100.0},
                          .acrossLabels = {},
                          .acrossCaption = Words::tr("of those who came back would have come anyway"),
                          .extent = {},
                          .valueLabel = {},
                          .lines = {}};
    for (const int percent : {0, 25, 50, 75, 100})
        spec.acrossLabels.append({static_cast<double>(percent), base::percentText(percent / 100.0, locale)});
    QStringList sentences;
    for (const domain::SensitivityRow &row : sensitivity.rows) {
        spec.lines.append(lineOf(row, sensitivity.cameAnyway, row.margin == own, style, locale));
        sentences << Words::tr("With a %1: %2 if nobody would have come anyway, %3 if all would.")
                         .arg(marginText(row.margin, locale), signedMoneyText(row.net.constFirst(), locale),
                              signedMoneyText(row.net.constLast(), locale));
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    if (!sensitivity.rows.isEmpty()) {
        spec.valueLabel = [locale, currency = sensitivity.rows.constFirst().net.constFirst().currency()](
                              double value, const ValueScale &scale) {
            return moneyLabel(value, scale, currency, locale);
        };
    }
    return std::make_unique<ValueLines>(std::move(spec));
}

QString forecastTitle()
{
    return Words::tr("Still to come: an estimate");
}

std::unique_ptr<Chart> forecastChart(const std::optional<domain::Forecast> &forecast, const Style &style,
                                     const QLocale &locale)
{
    RowBars::Spec spec{
        .content = {.title = forecastTitle(),
                    .description = {},
                    .whenEmpty = Words::tr("Too few customers have been followed to estimate anything."),
                    .table = {},
                    .style = style},
        .sides = {{QString(), style.unfinished(style.back)}},
        .rows = {},
        .direction = locale.textDirection()};
    spec.content.table.columns = {wordsColumn(Words::tr("Estimate")),
                                  numberColumn(Words::tr("Customers back")),
                                  numberColumn(Words::tr("Worth"))};
    QStringList sentences;
    for (const Guess &guess : forecast ? guesses(*forecast) : QList<Guess>()) {
        const QString returns = returnsText(guess.returns, locale);
        const QString worth = shortMoneyText(guess.value, locale);
        spec.rows.append(
            {.name = guess.name,
             .bars = {
                 {.point = {.series = Series::Returned},
                  .value = guess.value.toDouble(),
                  .label = Words::tr("%1 · %2", "returns and worth")
                               .arg(returns, compactMoneyText(guess.value, locale)),
                  .text = Words::tr("An estimate, %1:\n%2\nworth %3").arg(guess.name, returns, worth)}}});
        spec.content.table.rows.append(
            {{guess.name, guess.name},
             {locale.toString(qRound(guess.returns)), QString::number(guess.returns, 'f', 1)},
             moneyCell(guess.value, locale)});
        sentences << Words::tr("%1: %2, worth %3.").arg(guess.name, returns, worth);
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<RowBars>(std::move(spec));
}

} // namespace charts
