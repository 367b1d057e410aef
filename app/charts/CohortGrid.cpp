// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
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

QString shareText(const domain::CohortCell &cell, const QLocale &locale)
{
    const QString share = base::percentText(cell.returned.value().value_or(0.0), locale);
    return cell.isComplete ? share : Words::tr("%1 so far").arg(share);
}

qsizetype longest(const QList<domain::Cohort> &cohorts)
{
    qsizetype most = 0;
    for (const domain::Cohort &cohort : cohorts)
        most = std::max(most, cohort.cells.size());
    return most;
}

ChartTable tableOf(const QList<domain::Cohort> &cohorts, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(Words::tr("Month sent away")), numberColumn(Words::tr("Customers known"))};
    for (qsizetype i = 0; i < longest(cohorts); ++i)
        table.columns << numberColumn(Words::tr("Back after month %1").arg(locale.toString(i + 1)))
                      << wordsColumn(Words::tr("Month %1 all over").arg(locale.toString(i + 1)));
    for (const domain::Cohort &cohort : cohorts) {
        QList<ChartTable::Cell> row{monthCell(cohort.month, locale), countCell(cohort.sent, locale)};
        for (const domain::CohortCell &cell : cohort.cells) {
            const QString over = cell.isComplete ? Words::tr("yes") : Words::tr("no");
            row << ChartTable::Cell{shareText(cell, locale),
                                    QString::number(cell.returned.value().value_or(0.0) * 100, 'f', 1)}
                << ChartTable::Cell{over, over};
        }
        while (row.size() < table.columns.size())
            row.append(ChartTable::Cell());
        table.rows.append(row);
    }
    return table;
}

/// The colour follows the largest share there is: otherwise a business with few returns would see one colour.
double warmest(const QList<domain::Cohort> &cohorts)
{
    double most = 0.01;
    for (const domain::Cohort &cohort : cohorts) {
        for (const domain::CohortCell &cell : cohort.cells)
            most = std::max(most, cell.returned.value().value_or(0.0));
    }
    return most;
}

HeatGrid::Row rowOf(const domain::Cohort &cohort, double most, const QLocale &locale)
{
    HeatGrid::Row row{.name = QStringLiteral("%1 · %2").arg(monthAndYear(cohort.month, locale),
                                                            locale.toString(cohort.sent)),
                      .cells = {}};
    for (const domain::CohortCell &cell : cohort.cells) {
        const auto share = cell.returned.value();
        if (!share) {
            row.cells.append(HeatGrid::Cell());
            continue;
        }
        const QString since = locale.toString(row.cells.size() + 1);
        row.cells.append(
            {.label = base::percentText(*share, locale),
             .heat = *share / most,
             .isHatched = !cell.isComplete,
             .point = {.series = Series::Sent, .month = cohort.month},
             .text =
                 (cell.isComplete
                      ? Words::tr("Sent away in %1: %2 known customers\nback before month %3 was over: %4")
                      : Words::tr("Sent away in %1: %2 known customers\nback in month %3 so far: %4\nthis "
                                  "month is not over for all of them"))
                     .arg(monthAndYear(cohort.month, locale), locale.toString(cohort.sent), since,
                          base::percentText(*share, locale))});
    }
    return row;
}

} // namespace

QString cohortTitle()
{
    return Words::tr("Back after so many months");
}

std::unique_ptr<Chart> cohortChart(const QList<domain::Cohort> &cohorts, const Style &style,
                                   const QLocale &locale)
{
    HeatGrid::Spec spec{
        .content = {.title = cohortTitle(),
                    .description = {},
                    .whenEmpty = Words::tr("Nobody whose name is known was sent elsewhere in this time."),
                    .table = tableOf(cohorts, locale),
                    .style = style},
        .colour = style.back,
        .columnsCaption = Words::tr("months since sent away"),
        .columns = {},
        .rows = {},
        .keep = HeatGrid::Spec::Keep::Last,
        .direction = locale.textDirection()};
    for (qsizetype i = 0; i < longest(cohorts); ++i)
        spec.columns.append(locale.toString(i + 1));
    QStringList sentences;
    for (const domain::Cohort &cohort : cohorts) {
        spec.rows.append(rowOf(cohort, warmest(cohorts), locale));
        if (cohort.sent > 0 && !cohort.cells.isEmpty())
            sentences << Words::tr("%1: %2 sent away, %3 back.")
                             .arg(monthAndYear(cohort.month, locale), locale.toString(cohort.sent),
                                  shareText(cohort.cells.constLast(), locale));
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<HeatGrid>(std::move(spec));
}

} // namespace charts
