// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "domain/Figures.h"

#include <memory>

class QLocale;

/// One function per chart. All figures come in finished; nothing is calculated here but what is needed to
/// draw.
namespace charts {

/// How many were sent, received and came back, by month. The month that is not over is drawn lighter.
std::unique_ptr<Chart> outInBackChart(const domain::MonthSeries &series, const Style &style,
                                      const QLocale &locale);

/// The running total of the pay-off, with the month from which it has paid.
std::unique_ptr<Chart> runningPayoffChart(const QList<domain::PayoffMonth> &payoff,
                                          std::optional<domain::Month> payback,
                                          std::optional<domain::Month> unfinished, const Style &style,
                                          const QLocale &locale);

} // namespace charts
