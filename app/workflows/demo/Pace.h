// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/demo/Dice.h"

#include <QDate>

#include <vector>

/// How busy the example business is, and when.
namespace workflows::demo {

/// Around 1; closed on Sundays.
double weekday(QDate day);
/// Around 1: more dents in winter, fewer customers in August.
double season(QDate day);

/// Spreads `count` events over the days, each day as likely as its weight, without the heaps and holes of
/// pure chance.
std::vector<int> spreadOver(Dice &dice, const std::vector<double> &weights, int count);

} // namespace workflows::demo
