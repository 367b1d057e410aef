// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Figures.h"

/// How the pay-off stands when the assumptions behind it are others.
namespace domain {

/// The pay-off at one margin, when more and more of the returns would have happened anyway.
struct SensitivityRow
{
    Margin margin;
    QList<Money> net; ///< one for each of Sensitivity::cameAnyway

    bool operator==(const SensitivityRow &) const = default;
};

struct Sensitivity
{
    QList<int> cameAnyway;      ///< 0, 10, ... 100 % of the returns in the pay-off window
    QList<SensitivityRow> rows; ///< by margin, the smallest first

    bool operator==(const Sensitivity &) const = default;
};

/// m * ((1 - share) * returned in window + received + word of mouth - forgone): what netPayoff() says when
/// nobody would have come anyway, and nothing from breakEvenShare() on.
Money netPayoff(const Flows &flows, Margin margin, int percentCameAnyway);

/// The owner's margin, and those ten points below and above it as far as there are such.
QList<Margin> marginsAround(Margin margin);

Sensitivity sensitivity(const Flows &flows, const QList<Margin> &margins);

} // namespace domain
