// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What each chart of the page measures, how to read it, and what it cannot tell: in plain words, for
/// somebody who is no statistician.
namespace ui::explain {

QString runningPayoff();
QString outInBack();
QString payoffParts();
QString partnerBalance();
QString unmetNeeds();
QString sensitivity();
QString returnCurve();
QString handoffs();
QString forecast();
QString cohorts();
QString unmetNeedMonths();
QString beforeAfter();

} // namespace ui::explain
