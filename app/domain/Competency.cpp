// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Competency.h"

#include "domain/Month.h"

namespace domain {

bool Strength::isStale(QDate today, int staleAfterMonths) const
{
    return level && assessedOn.isValid() && wholeMonthsBetween(assessedOn, today) >= staleAfterMonths;
}

} // namespace domain
