// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "charts/LongTermCharts.h"
#include "charts/plot/ValueLines.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace charts {

namespace {

constexpr int milestones[] = {30, 90, 180, 365};
constexpr int lastDay = 365;
constexpr qsizetype mostDrawn = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

QList<ReturnLine> drawn(const QList<ReturnLine> &groups)
{
    QList<ReturnLine> large;
    std::ranges::copy_if(groups, std::back_inserter(large),
                         [](const ReturnLine &line) { return line.curve.isDrawn(); });
    return large.first(std::min(large.size(), mostDrawn));
}

/// The milestone by which the longest followed of them is over, so that young records do not leave most of
/// the picture blank.
int reachOf(const QList<ReturnLine> &lines)
{
    int longest = 0;
    for (const ReturnLine &line : lines)
        longest = std::max(longest, line.curve.points().constLast().day);
    for (const int day : milestones) {
        if (longest <= day)
            return day;
    }
    return lastDay;
}

QString intervalText(const std::optional<domain::Interval> &interval, const QLocale &locale)
{
    return interval
               ? Words::tr("%1 to %2")
                     .arg(base::percentText(interval->low, locale), base::percentText(interval->high, locale))
               : Words::tr("not known");
}

ValueLines::Reading readingAt(const ReturnLine &line, const domain::ReturnPoint &point, int day,
                              const QLocale &locale)
{
    return {
        .at = QPointF(day, point.share),
        .text =
            Words::tr("%1\nback within %2 days: %3\nin 95 of 100 cases between: %4\nstill followed then: %5")
                .arg(line.name, locale.toString(day), base::percentText(point.share, locale),
                     intervalText(point.interval, locale), locale.toString(point.atRisk))};
}

/// Steps: the share stays until the next day on which somebody comes back.
class Steps
{
public:
    Steps(const domain::ReturnCurve &curve, int reach)
    {
        m_line.append({0.0, 0.0});
        for (const domain::ReturnPoint &point : curve.points()) {
            if (point.day > reach)
                break;
            if (point.returned > 0)
                stepTo(point);
            m_end = point.day;
        }
        close(m_line);
        close(m_low);
        close(m_high);
    }

    QList<QPointF> line() const { return m_line; }
    QList<QPointF> low() const { return m_low; }
    QList<QPointF> high() const { return m_high; }

private:
    void stepTo(const domain::ReturnPoint &point)
    {
        add(m_line, point.day, point.share);
        if (!point.interval)
            return;
        add(m_low, point.day, point.interval->low);
        add(m_high, point.day, point.interval->high);
    }

    static void add(QList<QPointF> &points, double day, double share)
    {
        if (!points.isEmpty())
            points.append({day, points.constLast().y()});
        points.append({day, share});
    }

    void close(QList<QPointF> &points) const
    {
        if (!points.isEmpty() && points.constLast().x() < m_end)
            points.append({m_end, points.constLast().y()});
    }

    QList<QPointF> m_line;
    QList<QPointF> m_low;
    QList<QPointF> m_high;
    double m_end = 0.0;
};

ValueLines::Line lineOf(const ReturnLine &group, const QColor &colour, int reach, const QLocale &locale)
{
    const Steps steps(group.curve, reach);
    ValueLines::Line line{.point = group.point,
                          .endLabel =
                              Words::tr("%1 %2", "group and share")
                                  .arg(group.name, base::percentText(steps.line().constLast().y(), locale)),
                          .colour = colour,
                          .points = steps.line(),
                          .low = steps.low(),
                          .high = steps.high(),
                          .readings = {}};
    for (const int day : milestones) {
        const auto point = group.curve.at(day);
        if (day <= reach && point)
            line.readings.append(readingAt(group, *point, day, locale));
    }
    return line;
}

ChartTable::Cell shareCell(const std::optional<domain::ReturnPoint> &point, const QLocale &locale)
{
    return point ? ChartTable::Cell{base::percentText(point->share, locale),
                                    QString::number(point->share * 100, 'f', 1)}
                 : ChartTable::Cell{Words::tr("not known"), QString()};
}

ChartTable::Cell intervalCell(const std::optional<domain::ReturnPoint> &point, const QLocale &locale)
{
    const QString text = intervalText(point ? point->interval : std::nullopt, locale);
    return {text, text};
}

ChartTable tableOf(const QList<ReturnLine> &groups, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(Words::tr("Group")), numberColumn(Words::tr("Followed")),
                     numberColumn(Words::tr("Came back"))};
    for (const int day : milestones)
        table.columns << numberColumn(Words::tr("Within %1 days").arg(locale.toString(day)))
                      << wordsColumn(Words::tr("95 % interval, %1 days").arg(locale.toString(day)));
    table.columns << numberColumn(Words::tr("Half were back after days"));
    for (const ReturnLine &group : groups) {
        QList<ChartTable::Cell> row{{group.name, group.name},
                                    countCell(group.curve.followed(), locale),
                                    countCell(group.curve.returned(), locale)};
        for (const int day : milestones)
            row << shareCell(group.curve.at(day), locale) << intervalCell(group.curve.at(day), locale);
        const auto median = group.curve.medianDays();
        row.append(median ? countCell(*median, locale) : ChartTable::Cell{Words::tr("not yet"), QString()});
        table.rows.append(row);
    }
    return table;
}

QString describe(const QList<ReturnLine> &groups, const QLocale &locale)
{
    QStringList sentences;
    for (const ReturnLine &group : groups) {
        for (const int day : milestones) {
            if (const auto point = group.curve.at(day))
                sentences << Words::tr("%1, within %2 days: %3.")
                                 .arg(group.name, locale.toString(day),
                                      base::percentText(point->share, locale));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString returnCurveTitle()
{
    return Words::tr("Share that came back");
}

std::unique_ptr<Chart> returnCurveChart(const QList<ReturnLine> &groups, const Style &style,
                                        const QLocale &locale)
{
    const QList<ReturnLine> lines = drawn(groups);
    ValueLines::Spec spec{
        .content = {.title = returnCurveTitle(),
                    .description = describe(lines, locale),
                    .whenEmpty = Words::tr(
                        "A curve needs ten send-aways of customers who are known. Until then, chance "
                        "would say more than the figures."),
                    .table = lines.isEmpty() ? ChartTable() : tableOf(groups, locale),
                    .style = style},
        .locale = locale,
        .across = {0.0, static_cast<double>(reachOf(lines))},
        .acrossLabels = {{0.0, locale.toString(0)}},
        .acrossCaption = Words::tr("days since sent away"),
        .extent = {0.0, 0.1},
        .smallestStep = 0.01,
        .valueLabel = [locale](double value, const ValueScale &) { return base::percentText(value, locale); },
        .lines = {}};
    for (const int day : milestones) {
        if (day <= spec.across.to)
            spec.acrossLabels.append({static_cast<double>(day), locale.toString(day)});
    }
    const QColor colours[] = {style.back, style.in, style.out, style.wordOfMouth, style.accent};
    for (qsizetype i = 0; i < lines.size(); ++i)
        spec.lines.append(lineOf(lines.at(i), colours[i], static_cast<int>(spec.across.to), locale));
    return std::make_unique<ValueLines>(std::move(spec));
}

} // namespace charts
