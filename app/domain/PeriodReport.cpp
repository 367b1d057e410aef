// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodReport.h"

namespace domain {

bool PeriodReport::isEmpty() const
{
    return now == Flows(business.currency) && forStaff == 0;
}

} // namespace domain
