// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "charts/LongTermCharts.h"
#include "charts/plot/RowBars.h"
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

QString shareText(const domain::Share &share, const QLocale &locale)
{
    const auto value = share.value();
    return value ? base::percentText(*value, locale) : Words::tr("nobody");
}

ChartTable::Cell shareCell(const domain::Share &share, const QLocale &locale)
{
    const auto value = share.value();
    return {shareText(share, locale), value ? QString::number(*value * 100, 'f', 1) : QString()};
}

QString rangeText(const std::optional<domain::Interval> &range, const QLocale &locale)
{
    return range ? Words::tr("%1 to %2")
                       .arg(base::percentText(range->low, locale), base::percentText(range->high, locale))
                 : Words::tr("not known");
}

QString ofText(const domain::Share &share, const QLocale &locale)
{
    return Words::tr("%1 of %2").arg(locale.toString(share.part), locale.toString(share.of));
}

QString timesText(double ratio, const QLocale &locale)
{
    return locale.toString(ratio, 'f', 1);
}

/// "1.8 × as often (1.2 to 2.6)"
QString ratioText(const domain::Contrast &ratio, const QLocale &locale)
{
    const QString times = Words::tr("%1 × as often").arg(timesText(ratio.value, locale));
    return ratio.interval ? Words::tr("%1 (%2 to %3)")
                                .arg(times, timesText(ratio.interval->low, locale),
                                     timesText(ratio.interval->high, locale))
                          : times;
}

ChartTable::Cell wordsCell(const QString &text)
{
    return {text, text};
}

ChartTable tableOf(const domain::GroupShares &shares, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(Words::tr("Hand-off")),
                     numberColumn(Words::tr("Followed")),
                     numberColumn(Words::tr("Came back")),
                     numberColumn(Words::tr("Share back within %1 days").arg(locale.toString(shares.days))),
                     wordsColumn(Words::tr("95 % interval")),
                     wordsColumn(Words::tr("How much more often"))};
    for (const domain::GroupShare &group : shares.groups)
        table.rows.append({wordsCell(group.name), countCell(group.returned.of, locale),
                           countCell(group.returned.part, locale), shareCell(group.returned, locale),
                           wordsCell(rangeText(group.returned.interval(), locale)),
                           wordsCell(group.ratio ? ratioText(*group.ratio, locale) : QString())});
    return table;
}

RowBars::Row rowOf(const domain::GroupShare &group, int days, const QLocale &locale)
{
    const QString share = shareText(group.returned, locale);
    const QString ratio = group.ratio ? ratioText(*group.ratio, locale) : QString();
    Point point{.series = Series::Sent};
    if (const auto *handoff = std::get_if<domain::Handoff>(&group.key))
        point.handoff = *handoff;
    return {.name = group.name,
            .bars = {
                {.point = point,
                 .value = group.returned.value().value_or(0.0),
                 .label = ratio.isEmpty() ? share : Words::tr("%1 · %2", "share and ratio").arg(share, ratio),
                 .text = Words::tr("%1\nback within %2 days: %3 (%4)\nin 95 of 100 cases between: %5\n%6")
                             .arg(group.name, locale.toString(days), share, ofText(group.returned, locale),
                                  rangeText(group.returned.interval(), locale), ratio)
                             .trimmed()}}};
}

/// In points: "+12 (3 to 21)".
QString differenceText(const domain::BeforeAfter &shares, const QLocale &locale)
{
    const auto difference = shares.difference();
    if (!difference)
        return Words::tr("not known");
    const auto points = [&locale](double share) {
        const int whole = qRound(share * 100);
        return (whole > 0   ? QStringLiteral("+")
                : whole < 0 ? QString(QChar(0x2212))
                            : QString())
               + locale.toString(qAbs(whole));
    };
    return difference->interval ? Words::tr("%1 points (%2 to %3)")
                                      .arg(points(difference->value), points(difference->interval->low),
                                           points(difference->interval->high))
                                : Words::tr("%1 points").arg(points(difference->value));
}

ChartTable tableOf(const QList<Change> &changes, const QLocale &locale)
{
    ChartTable table;
    table.columns = {
        wordsColumn(Words::tr("What came into force")), wordsColumn(Words::tr("Since")),
        numberColumn(Words::tr("Followed before")),     numberColumn(Words::tr("Share before")),
        numberColumn(Words::tr("Followed after")),      numberColumn(Words::tr("Share after")),
        wordsColumn(Words::tr("Difference")),           numberColumn(Words::tr("Too recent to tell"))};
    for (const Change &change : changes) {
        const domain::BeforeAfter &shares = change.shares;
        table.rows.append({wordsCell(change.name),
                           {locale.toString(shares.changedOn, QLocale::ShortFormat),
                            shares.changedOn.toString(Qt::ISODate)},
                           countCell(shares.before.of, locale),
                           shareCell(shares.before, locale),
                           countCell(shares.after.of, locale),
                           shareCell(shares.after, locale),
                           wordsCell(differenceText(shares, locale)),
                           countCell(shares.tooRecent, locale)});
    }
    return table;
}

RowBars::Bar barOf(const Change &change, const domain::Share &share, const QString &when,
                   const QLocale &locale)
{
    return {.point = change.point,
            .value = share.value().value_or(0.0),
            .label = shareText(share, locale),
            .text =
                Words::tr("%1\n%2, back within %3 days: %4 (%5)\nDifference: %6\nin 95 of 100 cases within "
                          "the brackets")
                    .arg(change.name, when, locale.toString(change.shares.days), shareText(share, locale),
                         ofText(share, locale), differenceText(change.shares, locale))};
}

/// As with the curve: fewer than ten say more about chance.
bool isDrawn(const domain::BeforeAfter &shares)
{
    return std::min(shares.before.of, shares.after.of) >= domain::ReturnCurve::leastDrawn;
}

} // namespace

QString handoffsTitle()
{
    return Words::tr("Hand-off that works");
}

std::unique_ptr<Chart> handoffsChart(const domain::GroupShares &shares, const Style &style,
                                     const QLocale &locale)
{
    RowBars::Spec spec{
        .content = {.title = handoffsTitle(),
                    .description = {},
                    .whenEmpty = Words::tr("Nobody whose name is known has been followed long enough."),
                    .table = tableOf(shares, locale),
                    .style = style},
        .sides = {{QString(), style.back}},
        .rows = {},
        .direction = locale.textDirection()};
    QStringList sentences;
    for (const domain::GroupShare &group : shares.groups) {
        spec.rows.append(rowOf(group, shares.days, locale));
        sentences << Words::tr("%1: %2.").arg(group.name, spec.rows.constLast().bars.constFirst().label);
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<RowBars>(std::move(spec));
}

QString beforeAfterTitle()
{
    return Words::tr("Before and after");
}

std::unique_ptr<Chart> beforeAfterChart(const QList<Change> &changes, const Style &style,
                                        const QLocale &locale)
{
    const QString before = Words::tr("before");
    const QString after = Words::tr("after");
    RowBars::Spec spec{
        .content = {.title = beforeAfterTitle(),
                    .description = {},
                    .whenEmpty = Words::tr("No guideline and no agreement came into force in this time with "
                                           "ten known customers before and ten after it."),
                    .table = std::ranges::any_of(changes, isDrawn, &Change::shares) ? tableOf(changes, locale)
                                                                                    : ChartTable(),
                    .style = style},
        .sides = {{before, style.thinned(style.back, 0.5)}, {after, style.back}},
        .rows = {},
        .direction = locale.textDirection()};
    QStringList sentences;
    for (const Change &change : changes) {
        if (!isDrawn(change.shares))
            continue;
        spec.rows.append({.name = change.name,
                          .bars = {barOf(change, change.shares.before, before, locale),
                                   barOf(change, change.shares.after, after, locale)}});
        sentences << Words::tr("%1: %2.").arg(change.name, differenceText(change.shares, locale));
    }
    spec.content.description = sentences.join(QLatin1Char(' '));
    return std::make_unique<RowBars>(std::move(spec));
}

} // namespace charts
