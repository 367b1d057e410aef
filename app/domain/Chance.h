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

/// So many of so many.
struct Share
{
    qint64 part = 0; ///< 0..of
    qint64 of = 0;

    /// 0..1; nothing when there were none to share.
    std::optional<double> value() const;
    /// The Wilson score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209); nothing when there were none.
    std::optional<Interval> interval() const;
    bool operator==(const Share &) const = default;
};

/// How far one share lies from another, or how many times as large it is.
struct Contrast
{
    double value = 0;
    std::optional<Interval> interval; ///< nothing where the formula says nothing

    bool operator==(const Contrast &) const = default;
};

/// later - earlier, -1..1, with the hybrid score interval of Newcombe (1998, Statistics in Medicine 17:873,
/// method 10), which is made of both Wilson intervals and stays sensible with few cases and with shares of 0
/// and 1. Nothing when either is of none.
std::optional<Contrast> differenceOf(const Share &later, const Share &earlier);

/// share / reference with the interval of its logarithm (Katz and others 1978, Biometrics 34:469), which says
/// nothing where either is 0. Nothing at all when either is of none, or the reference 0.
std::optional<Contrast> ratioOf(const Share &share, const Share &reference);

} // namespace domain
