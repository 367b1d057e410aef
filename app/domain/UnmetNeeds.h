// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Figures.h"

/// Demand turned away, month by month: for deciding what to hire, stock or learn (DOMAIN section 9).
namespace domain {

struct MonthTally
{
    Month month;
    Tally sent;

    bool operator==(const MonthTally &) const = default;
};

/// One need sent elsewhere for one reason.
struct UnmetNeedSeries
{
    UnmetNeed whole;          ///< all months together
    QList<MonthTally> months; ///< in order; only those in which it was asked for

    bool operator==(const UnmetNeedSeries &) const = default;
};

/// What one month holds of one need and one reason.
struct UnmetNeedMonth
{
    Month month;
    UnmetNeed need;

    bool operator==(const UnmetNeedMonth &) const = default;
};

/// Puts the months of each need and reason together; the most asked for first, then by name.
QList<UnmetNeedSeries> unmetNeedSeries(const QList<UnmetNeedMonth> &months);

} // namespace domain
