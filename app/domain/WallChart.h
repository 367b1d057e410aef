// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/StrengthMatrix.h"

namespace domain {

/// The strength matrix as it hangs on the wall.
struct WallChart
{
    Business business;
    QDate preparedOn;
    StrengthMatrix matrix;

    bool isEmpty() const { return matrix.competenciesInUse() == 0; }
};

} // namespace domain
