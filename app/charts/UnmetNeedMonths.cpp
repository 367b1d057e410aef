// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/LongTermCharts.h"
#include "charts/plot/HeatGrid.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

QString nameOf(const domain::UnmetNeed &need)
{
    const QString reason = need.reason ? need.reasonName : Words::tr("no reason given");
    return Words::tr("%1: %2", "need and reason").arg(need.needName, reason);
}

/// From the first month anything was asked for to the last.
QList<domain::Month> monthsOf(const QList<domain::UnmetNeedSeries> &needs)
{
    std::optional<domain::Month> first;
    std::optional<domain::Month> last;
    for (const domain::UnmetNeedSeries &need : needs) {
        for (const domain::MonthTally &month : need.months) {
            first = std::min(first.value_or(month.month), month.month);
            last = std::max(last.value_or(month.month), month.month);
        }
    }
    QList<domain::Month> months;
    for (int i = 0; first && i <= last->monthsSince(*first); ++i)
        months.append(first->plus(i));
    return months;
}

const domain::MonthTally *of(const domain::UnmetNeedSeries &need, domain::Month month)
{
    const auto found = std::ranges::find(need.months, month, &domain::MonthTally::month);
    return found == need.months.cend() ? nullptr : &*found;
}

ChartTable tableOf(const QList<domain::UnmetNeedSeries> &needs, const QList<domain::Month> &months,
                   const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(Words::tr("Need and reason")), numberColumn(Words::tr("All months")),
                     numberColumn(Words::tr("Forgone"))};
    for (const domain::Month month : months)
        table.columns.append(numberColumn(monthAndYear(month, locale)));
    for (const domain::UnmetNeedSeries &need : needs) {
        QList<ChartTable::Cell> row{{nameOf(need.whole), nameOf(need.whole)},
                                    countCell(need.whole.sent.count, locale),
                                    moneyCell(need.whole.sent.value, locale)};
        for (const domain::Month month : months) {
            const domain::MonthTally *found = of(need, month);
            row.append(countCell(found ? found->sent.count : 0, locale));
        }
        table.rows.append(row);
    }
    return table;
}

qint64 mostInAMonth(const QList<domain::UnmetNeedSeries> &needs)
{
    qint64 most = 1;
    for (const domain::UnmetNeedSeries &need : needs) {
        for (const domain::MonthTally &month : need.months)
            most = std::max(most, month.sent.count);
    }
    return most;
}

HeatGrid::Row rowOf(const domain::UnmetNeedSeries &need, const QList<domain::Month> &months, qint64 most,
                    const QLocale &locale)
{
    HeatGrid::Row row{.name = nameOf(need.whole), .cells = {}};
    for (const domain::Month month : months) {
        const domain::MonthTally *found = of(need, month);
        if (!found) {
            row.cells.append(HeatGrid::Cell());
            continue;
        }
        row.cells.append({.label = locale.toString(found->sent.count),
                          .heat = static_cast<double>(found->sent.count) / static_cast<double>(most),
                          .isHatched = false,
                          .point = {.series = Series::Sent,
                                    .month = month,
                                    .need = need.whole.need,
                                    .reason = need.whole.reason},
                          .text = Words::tr("%1\n%2\nSent elsewhere: %3\nForgone: %4")
                                      .arg(nameOf(need.whole), monthAndYear(month, locale),
                                           locale.toString(found->sent.count),
                                           shortMoneyText(found->sent.value, locale))});
    }
    return row;
}

/// "O 25": short enough for a column of one digit, and the year where it begins.
QString columnName(domain::Month month, bool isFirst, const QLocale &locale)
{
    const QString name = shortMonth(month, locale);
    return isFirst || month.month() == 1
               ? QStringLiteral("%1 %2").arg(name, QString::number(month.year()).right(2))
               : name;
}

} // namespace

QString unmetNeedMonthsTitle()
{
    return Words::tr("Needs we turned away, by month");
}

std::unique_ptr<Chart> unmetNeedMonthsChart(const QList<domain::UnmetNeedSeries> &needs, const Style &style,
                                            const QLocale &locale)
{
    const QList<domain::Month> months = monthsOf(needs);
    HeatGrid::Spec spec{.content = {.title = unmetNeedMonthsTitle(),
                                    .description = {},
                                    .whenEmpty = Words::tr("No need was turned away in this time."),
                                    .table = tableOf(needs, months, locale),
                                    .style = style},
                        .colour = style.out,
                        .columnsCaption = {},
                        .columns = {},
                        .rows = {},
                        .keep = HeatGrid::Spec::Keep::First,
                        .direction = locale.textDirection()};
    spec.content.inWorkbook = domain::BookChart{.shape = domain::BookChart::Shape::Bars,
                                                .title = unmetNeedTitle(),
                                                .valueTitle = Words::tr("Sent elsewhere"),
                                                .series = {bookSeries(1, style.out, style)}};
    for (const domain::Month month : months)
        spec.columns.append(columnName(month, spec.columns.isEmpty(), locale));
    QStringList sentences;
    for (const domain::UnmetNeedSeries &need : needs) {
        spec.rows.append(rowOf(need, months, mostInAMonth(needs), locale));
        sentences << Words::tr("%1: %2.").arg(nameOf(need.whole), locale.toString(need.whole.sent.count));
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<HeatGrid>(std::move(spec));
}

} // namespace charts
