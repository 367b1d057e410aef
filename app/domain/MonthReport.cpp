// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MonthReport.h"

namespace domain {

bool MonthReport::isEmpty() const
{
    return thisMonth == Flows(business.currency) && forStaff == 0;
}

} // namespace domain
