// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QLocale;
class QString;

namespace domain {
class Currency;
}

namespace charts {

/// An axis of values with round steps (1, 2 or 5 times a power of ten). It always holds zero and never has
/// the length zero.
struct ValueScale
{
    double from = 0.0;
    double to = 1.0;
    double step = 1.0;

    QList<double> ticks() const;
    /// Where a value lies: 0 at `from`, 1 at `to`.
    double share(double value) const { return (value - from) / (to - from); }
};

/// The scale from `least` to `most`, with at most `mostSteps` steps, none of them smaller than
/// `smallestStep`.
ValueScale roundScale(double least, double most, int mostSteps, double smallestStep);

/// A tick as a count, with thousands grouped.
QString countLabel(double value, const QLocale &locale);
/// A tick as money. All ticks of one scale share their unit: never "€5,000" below "€10k".
QString moneyLabel(double value, const ValueScale &scale, const domain::Currency &currency,
                   const QLocale &locale);

} // namespace charts
