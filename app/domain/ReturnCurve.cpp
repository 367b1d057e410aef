// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnCurve.h"

#include <algorithm>
#include <cmath>

namespace domain {

qint64 ReturnTimes::followed() const
{
    qint64 sum = 0;
    for (const ReturnDay &day : days)
        sum += day.returned + day.censored;
    return sum;
}

qint64 ReturnTimes::returned() const
{
    qint64 sum = 0;
    for (const ReturnDay &day : days)
        sum += day.returned;
    return sum;
}

std::optional<Interval> ReturnCurve::intervalOf(double notBack, double greenwood)
{
    if (notBack <= 0 || notBack >= 1)
        return std::nullopt;
    const double spread = z95 * std::sqrt(greenwood) / std::abs(std::log(notBack));
    // High when few have come back is low when few have not.
    return Interval{1 - std::pow(notBack, std::exp(-spread)), 1 - std::pow(notBack, std::exp(spread))};
}

ReturnCurve returnCurve(const ReturnTimes &times)
{
    ReturnCurve curve;
    curve.m_followed = times.followed();
    curve.m_points.reserve(times.days.size());
    qint64 atRisk = curve.m_followed;
    double notBack = 1;
    double greenwood = 0;
    for (const ReturnDay &day : times.days) {
        if (day.returned > 0) {
            const auto n = static_cast<double>(atRisk);
            const auto d = static_cast<double>(day.returned);
            // All that were left: exactly nobody, and no variance that could be told.
            notBack = day.returned == atRisk ? 0 : notBack * (1 - d / n);
            greenwood += day.returned == atRisk ? 0 : d / (n * (n - d));
            curve.m_returned += day.returned;
        }
        curve.m_points.append({day.day, atRisk, day.returned, day.censored, 1 - notBack,
                               ReturnCurve::intervalOf(notBack, greenwood)});
        atRisk -= day.returned + day.censored;
    }
    return curve;
}

std::optional<ReturnPoint> ReturnCurve::at(int days) const
{
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), days,
                                       [](int day, const ReturnPoint &point) { return day < point.day; });
    if (m_points.isEmpty() || days < 0)
        return std::nullopt;
    if (next == m_points.begin())
        return ReturnPoint{days, m_followed, 0, 0, 0, std::nullopt};
    ReturnPoint point = *std::prev(next);
    if (point.day == days)
        return point;
    const bool allBack = next == m_points.end() && m_returned > 0 && point.share >= 1;
    if (next == m_points.end() && !allBack)
        return std::nullopt;
    point.day = days;
    point.atRisk -= point.returned + point.censored;
    point.returned = point.censored = 0;
    return point;
}

std::optional<int> ReturnCurve::medianDays() const
{
    // A product of fractions that make exactly a half may be a hair off it.
    constexpr double half = 0.5 - 1e-12;
    const auto median = std::find_if(m_points.begin(), m_points.end(),
                                     [](const ReturnPoint &point) { return point.share >= half; });
    return median == m_points.end() ? std::nullopt : std::optional(median->day);
}

template <>
std::span<const Coded<ReturnGrouping>> allOf()
{
    static constexpr Coded<ReturnGrouping> all[]{
        {ReturnGrouping::Handoff, "handoff", QT_TRANSLATE_NOOP("domain", "Hand-off")},
        {ReturnGrouping::Reason, "reason", QT_TRANSLATE_NOOP("domain", "Reason")},
        {ReturnGrouping::Partner, "partner", QT_TRANSLATE_NOOP("domain", "Partner")},
        {ReturnGrouping::Need, "need", QT_TRANSLATE_NOOP("domain", "Need")},
    };
    return all;
}

} // namespace domain
