// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Sensitivity.h"

#include <algorithm>

namespace domain {

Money netPayoff(const Flows &flows, Margin margin, int percentCameAnyway)
{
    Flows other = flows;
    const auto because = Margin::fromBasisPoints(10'000 - 100 * percentCameAnyway);
    Q_ASSERT(because);
    other.returnedInWindow.value = because->of(flows.returnedInWindow.value);
    return netPayoff(other, margin);
}

QList<Margin> marginsAround(Margin margin)
{
    QList<Margin> margins;
    for (const int step : {-1'000, 0, 1'000}) {
        if (const auto other = Margin::fromBasisPoints(margin.basisPoints() + step))
            margins.append(*other);
    }
    return margins;
}

Sensitivity sensitivity(const Flows &flows, const QList<Margin> &margins)
{
    Sensitivity result;
    for (int percent = 0; percent <= 100; percent += 10)
        result.cameAnyway.append(percent);
    for (const Margin margin : margins) {
        SensitivityRow row{margin, {}};
        for (const int percent : std::as_const(result.cameAnyway))
            row.net.append(netPayoff(flows, margin, percent));
        result.rows.append(row);
    }
    std::sort(result.rows.begin(), result.rows.end(), [](const SensitivityRow &a, const SensitivityRow &b) {
        return a.margin.basisPoints() < b.margin.basisPoints();
    });
    return result;
}

} // namespace domain
