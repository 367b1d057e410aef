// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Forecast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace domain {

namespace {

/// What the curve says of one who has been followed some days without a return.
class Prospect
{
public:
    struct Chances
    {
        double middle = 0;
        Interval range;
    };

    Prospect(const ReturnCurve &curve, int windowDays)
    {
        for (const ReturnPoint &point : curve.points()) {
            if (point.atRisk < ReturnCurve::leastDrawn || point.day > windowDays)
                break;
            m_until = point.day;
            const auto n = static_cast<double>(point.atRisk);
            const auto d = static_cast<double>(point.returned);
            // Everybody at once leaves no variance to be told.
            m_greenwood += n > d ? d / (n * (n - d)) : 0;
            m_steps.append({point.day, 1 - point.share, m_greenwood});
        }
    }

    int until() const { return m_until; }

    Chances after(int day) const
    {
        const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), day,
                                           [](int at, const Step &step) { return at < step.day; });
        if (next == m_steps.end())
            return {};
        const Step so = next == m_steps.begin() ? Step{0, 1, 0} : *std::prev(next);
        const double notBack = so.notBack > 0 ? m_steps.constLast().notBack / so.notBack : 1;
        if (notBack <= 0 || notBack >= 1)
            return {1 - notBack, {1 - notBack, 1 - notBack}};
        const auto range = ReturnCurve::intervalOf(notBack, m_greenwood - so.greenwood);
        return {1 - notBack, *range};
    }

private:
    struct Step
    {
        int day;
        double notBack;
        double greenwood;
    };
    QList<Step> m_steps;
    double m_greenwood = 0;
    int m_until = 0;
};

Money times(const Money &each, double howMany)
{
    constexpr double most = 9e18; // within 64 bits
    const double minor = static_cast<double>(each.minor()) * howMany;
    return {std::llround(std::clamp(minor, -most, most)), each.currency()};
}

} // namespace

std::optional<Forecast> forecast(const ReturnTimes &all, const Waiting &recent, const Money &worth,
                                 int windowMonths)
{
    const ReturnCurve curve = returnCurve(all);
    if (!curve.isDrawn() || curve.returned() == 0)
        return std::nullopt;
    const Prospect prospect(curve, windowMonths * 365 / 12);
    const Money each = times(worth, 1 / static_cast<double>(curve.returned()));
    const Money zero = Money::zero(worth.currency());
    Forecast ahead{recent.sent, 0, prospect.until(), 0, {}, each, zero, zero, zero};
    for (auto day = recent.days.cbegin(); day != recent.days.cend(); ++day) {
        const Prospect::Chances chances = prospect.after(day.key());
        const auto waiting = static_cast<double>(day.value());
        ahead.waiting += day.value();
        ahead.returns += waiting * chances.middle;
        ahead.returnsRange.low += waiting * chances.range.low;
        ahead.returnsRange.high += waiting * chances.range.high;
    }
    ahead.value = times(each, ahead.returns);
    const Money one = times(each, ahead.returnsRange.low);
    const Money other = times(each, ahead.returnsRange.high);
    ahead.low = std::min(one, other); // credits may have outweighed the sales
    ahead.high = std::max(one, other);
    return ahead;
}

} // namespace domain
