// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LongTermText.h"

namespace cli {

namespace {

QByteArray null()
{
    return QByteArrayLiteral("null");
}

QByteArray numberOrNull(const std::optional<double> &value)
{
    return json::orNull(value);
}

QByteArray lowOf(const std::optional<domain::Interval> &interval)
{
    return interval ? json::number(interval->low) : null();
}

QByteArray highOf(const std::optional<domain::Interval> &interval)
{
    return interval ? json::number(interval->high) : null();
}

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? null() : json::text(text);
}

/// A hand-off by its code, everything else by its name.
QByteArray nameOf(const domain::ReturnGroupKey &key, const QString &name)
{
    const auto *handoff = std::get_if<domain::Handoff>(&key);
    return textOrNull(handoff ? domain::codeOf(*handoff) : name);
}

QByteArray pointsJson(const domain::ReturnCurve &curve)
{
    QList<QByteArray> points;
    for (const domain::ReturnPoint &point : curve.points()) {
        points.append(json::object({{"day", json::number(qint64(point.day))},
                                    {"at_risk", json::number(point.atRisk)},
                                    {"returned", json::number(point.returned)},
                                    {"censored", json::number(point.censored)},
                                    {"share", json::number(point.share)},
                                    {"low", lowOf(point.interval)},
                                    {"high", highOf(point.interval)}}));
    }
    return json::list(points);
}

QByteArray shareAt(const domain::ReturnCurve &curve, int days)
{
    const auto point = curve.at(days);
    return point ? json::number(point->share) : null();
}

QByteArray groupJson(const QByteArray &name, const domain::ReturnTimes &times,
                     const domain::ReturnCurve &curve)
{
    const auto median = curve.medianDays();
    return json::object({
        {"group", name},
        {"sent", json::number(curve.followed())},
        {"came_back", json::number(curve.returned())},
        {"anonymous", json::number(times.anonymous)},
        {"drawn", curve.isDrawn() ? "true" : "false"},
        {"points", pointsJson(curve)},
        {"share_at", json::object({{"30", shareAt(curve, 30)},
                                   {"90", shareAt(curve, 90)},
                                   {"180", shareAt(curve, 180)},
                                   {"365", shareAt(curve, 365)}})},
        {"median_days", median ? json::number(qint64(*median)) : null()},
    });
}

QByteArray logRankJson(const std::optional<domain::LogRank> &test)
{
    if (!test)
        return null();
    return json::object({{"chi_square", json::number(test->chiSquare)},
                         {"degrees_of_freedom", json::number(qint64(test->degrees))},
                         {"p", json::number(test->p)}});
}

QByteArray returnCurveJson(const LongTermFigures &figures)
{
    const workflows::ReturnCurves &returns = figures.measures.returns;
    QList<QByteArray> groups;
    for (const workflows::CurveOfGroup &group : returns.groups)
        groups.append(groupJson(nameOf(group.group.key, group.group.name), group.group.times, group.curve));
    if (!figures.grouping)
        groups.append(groupJson(json::text(QStringLiteral("all")), returns.times, returns.curve));
    return json::object({
        {"group_by", figures.grouping ? json::text(domain::codeOf(*figures.grouping)) : null()},
        {"left_out", json::object({{"anonymous", json::number(returns.times.anonymous)},
                                   {"after_today", json::number(returns.times.afterTheAnalysis)}})},
        {"groups", json::list(groups)},
        {"log_rank", logRankJson(returns.logRank)},
    });
}

QByteArray cohortsJson(const QList<domain::Cohort> &cohorts)
{
    QList<QByteArray> rows;
    for (const domain::Cohort &cohort : cohorts) {
        QList<QByteArray> cells;
        for (qsizetype months = 0; months < cohort.cells.size(); ++months) {
            const domain::CohortCell &cell = cohort.cells.at(months);
            cells.append(
                json::object({{"months_since", json::number(qint64(months))},
                              {"came_back", json::number(cell.returned.part)},
                              {"share", cell.isComplete ? numberOrNull(cell.returned.value()) : null()},
                              {"complete", cell.isComplete ? "true" : "false"}}));
        }
        rows.append(json::object({{"month", json::text(cohort.month.text())},
                                  {"sent", json::number(cohort.sent)},
                                  {"cells", json::list(cells)}}));
    }
    return json::list(rows);
}

QByteArray needsJson(const QList<domain::UnmetNeedSeries> &needs)
{
    QList<QByteArray> rows;
    for (const domain::UnmetNeedSeries &need : needs) {
        QList<QByteArray> months;
        for (const domain::MonthTally &month : need.months) {
            months.append(json::object({{"month", json::text(month.month.text())},
                                        {"count", json::number(month.sent.count)},
                                        {"value", json::number(month.sent.value.minor())}}));
        }
        rows.append(json::object({{"need", json::text(need.whole.needName)},
                                  {"reason", textOrNull(need.whole.reasonName)},
                                  {"count", json::number(need.whole.sent.count)},
                                  {"value", json::number(need.whole.sent.value.minor())},
                                  {"months", json::list(months)}}));
    }
    return json::list(rows);
}

QList<json::Entry> shareEntries(const domain::Share &share)
{
    const auto interval = share.interval();
    return {{"sent", json::number(share.of)},
            {"came_back", json::number(share.part)},
            {"share", numberOrNull(share.value())},
            {"low", lowOf(interval)},
            {"high", highOf(interval)}};
}

QByteArray contrastJson(const std::optional<domain::Contrast> &contrast)
{
    if (!contrast)
        return null();
    return json::object({{"value", json::number(contrast->value)},
                         {"low", lowOf(contrast->interval)},
                         {"high", highOf(contrast->interval)}});
}

QByteArray handoffsJson(const domain::GroupShares &handoffs)
{
    QList<QByteArray> groups;
    for (const domain::GroupShare &group : handoffs.groups) {
        groups.append(json::object(QList<json::Entry>{{"handoff", nameOf(group.key, group.name)}}
                                   + shareEntries(group.returned)
                                   + QList<json::Entry>{{"times_as_often", contrastJson(group.ratio)}}));
    }
    return json::object({{"within_days", json::number(qint64(handoffs.days))},
                         {"reference", handoffs.reference ? nameOf(*handoffs.reference, {}) : null()},
                         {"groups", json::list(groups)}});
}

QByteArray forecastJson(const std::optional<domain::Forecast> &forecast)
{
    if (!forecast)
        return null();
    return json::object({
        {"is_estimate", "true"},
        {"sent", json::number(forecast->sent)},
        {"not_back_yet", json::number(forecast->waiting)},
        {"until_day", json::number(qint64(forecast->untilDay))},
        {"returns", json::object({{"value", json::number(forecast->returns)},
                                  {"low", json::number(forecast->returnsRange.low)},
                                  {"high", json::number(forecast->returnsRange.high)}})},
        {"each_worth", json::number(forecast->eachWorth.minor())},
        {"worth", json::object({{"value", json::number(forecast->value.minor())},
                                {"low", json::number(forecast->low.minor())},
                                {"high", json::number(forecast->high.minor())}})},
    });
}

QByteArray changeJson(const std::optional<domain::BeforeAfter> &change)
{
    if (!change)
        return null();
    return json::object({{"changed_on", json::text(change->changedOn.toString(Qt::ISODate))},
                         {"within_days", json::number(qint64(change->days))},
                         {"before", json::object(shareEntries(change->before))},
                         {"after", json::object(shareEntries(change->after))},
                         {"difference", contrastJson(change->difference())},
                         {"too_recent", json::number(change->tooRecent)}});
}

QByteArray sensitivityJson(const domain::Sensitivity &sensitivity)
{
    QList<QByteArray> shares;
    for (const int percent : sensitivity.cameAnyway)
        shares.append(json::number(percent / 100.0));
    QList<QByteArray> rows;
    for (const domain::SensitivityRow &row : sensitivity.rows) {
        QList<QByteArray> net;
        for (const domain::Money &payoff : row.net)
            net.append(json::number(payoff.minor()));
        rows.append(json::object(
            {{"margin", json::number(row.margin.basisPoints() / 10'000.0)}, {"payoff", json::list(net)}}));
    }
    return json::object({{"came_anyway", json::list(shares)}, {"margins", json::list(rows)}});
}

} // namespace

QList<json::Entry> longTermJson(const LongTermFigures &figures)
{
    return {{"return_curve", returnCurveJson(figures)},
            {"cohorts", cohortsJson(figures.measures.cohorts)},
            {"unmet_need", needsJson(figures.measures.needs)},
            {"handoffs", handoffsJson(figures.measures.handoffs)},
            {"forecast", forecastJson(figures.measures.forecast)},
            {"sensitivity", sensitivityJson(figures.sensitivity)},
            {"before_after", changeJson(figures.change)}};
}

} // namespace cli
