// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// How far chance alone may go: the few functions of statistics that the measures share.
namespace domain {

/// The 97.5 % quantile of the normal distribution: what 95 % intervals of two sides are made with.
inline constexpr double z95 = 1.959963984540054;

/// Two bounds of 95 %, low <= high.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// The probability that a chi-square of so many degrees of freedom comes out at least that large by chance:
/// the regularised upper incomplete gamma function Q(degrees / 2, chiSquare / 2), by its series and its
/// continued fraction (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31). 1 for a chi-square of zero or without
/// degrees of freedom; never NaN.
double chiSquareTail(double chiSquare, int degrees);

} // namespace domain
