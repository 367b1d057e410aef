// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Chance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace domain {

namespace {

constexpr double enough = 1e-15;
/// Both expansions take about sqrt(a) steps where they are used; this many only with absurd arguments.
constexpr int mostSteps = 100'000;

/// x^a e^-x / Gamma(a): what both expansions are multiplied by.
double scaleOf(double a, double x)
{
    return std::exp(a * std::log(x) - x - std::lgamma(a));
}

double lowerBySeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < mostSteps && term > sum * enough; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return scaleOf(a, x) * sum;
}

/// Lentz's way of running down a continued fraction.
double upperByFraction(double a, double x)
{
    constexpr double tiny = std::numeric_limits<double>::min() / enough;
    const auto notZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / notZero(b);
    double fraction = d;
    for (int n = 1; n < mostSteps; ++n) {
        const double an = -n * (n - a);
        b += 2;
        d = 1 / notZero(an * d + b);
        c = notZero(b + an / c);
        const double step = c * d;
        fraction *= step;
        if (std::abs(step - 1) < enough)
            break;
    }
    return scaleOf(a, x) * fraction;
}

} // namespace

double chiSquareTail(double chiSquare, int degrees)
{
    if (degrees <= 0 || !(chiSquare > 0))
        return 1;
    if (std::isinf(chiSquare))
        return 0;
    const double a = degrees / 2.0;
    const double x = chiSquare / 2;
    const double tail = x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
    return std::clamp(tail, 0.0, 1.0);
}

std::optional<double> Share::value() const
{
    return of > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(of)) : std::nullopt;
}

std::optional<Interval> Share::interval() const
{
    const auto share = value();
    if (!share)
        return std::nullopt;
    const auto n = static_cast<double>(of);
    const double middle = *share + z95 * z95 / (2 * n);
    const double half = z95 * std::sqrt(*share * (1 - *share) / n + z95 * z95 / (4 * n * n));
    const double scale = 1 + z95 * z95 / n;
    return Interval{std::clamp((middle - half) / scale, 0.0, *share),
                    std::clamp((middle + half) / scale, *share, 1.0)};
}

std::optional<Contrast> differenceOf(const Share &later, const Share &earlier)
{
    const auto after = later.value();
    const auto before = earlier.value();
    if (!after || !before)
        return std::nullopt;
    const Interval ofAfter = *later.interval();
    const Interval ofBefore = *earlier.interval();
    const double difference = *after - *before;
    return Contrast{difference,
                    Interval{difference - std::hypot(*after - ofAfter.low, ofBefore.high - *before),
                             difference + std::hypot(ofAfter.high - *after, *before - ofBefore.low)}};
}

std::optional<Contrast> ratioOf(const Share &share, const Share &reference)
{
    if (share.of <= 0 || reference.of <= 0 || reference.part <= 0)
        return std::nullopt;
    Contrast ratio{*share.value() / *reference.value(), std::nullopt};
    if (share.part > 0) {
        const auto inverse = [](qint64 count) { return 1 / static_cast<double>(count); };
        const double variance =
            inverse(share.part) - inverse(share.of) + inverse(reference.part) - inverse(reference.of);
        const double spread = std::exp(z95 * std::sqrt(std::max(0.0, variance)));
        ratio.interval = Interval{ratio.value / spread, ratio.value * spread};
    }
    return ratio;
}

} // namespace domain
