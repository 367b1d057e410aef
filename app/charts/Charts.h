// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "domain/Figures.h"

#include <memory>

class QLocale;

/// One function per chart. All figures come in finished; nothing is calculated here but what is needed to
/// draw.
namespace charts {

/// The titles, for whoever has no figures yet.
QString outInBackTitle();
QString runningPayoffTitle();
QString payoffPartsTitle();
QString partnerBalanceTitle();
QString unmetNeedTitle();

/// How many were sent, received and came back, by month. The month that is not over is drawn lighter.
std::unique_ptr<Chart> outInBackChart(const domain::MonthSeries &series, const Style &style,
                                      const QLocale &locale);

/// The running total of the pay-off, with the month from which it has paid.
std::unique_ptr<Chart> runningPayoffChart(const QList<domain::PayoffMonth> &payoff,
                                          std::optional<domain::Month> payback,
                                          std::optional<domain::Month> unfinished, const Style &style,
                                          const QLocale &locale);

/// What made up the pay-off, by month: the forgone below zero; above it what came back, apart from those who
/// knew us before, what was referred to us, and word of mouth.
std::unique_ptr<Chart> payoffPartsChart(const QList<domain::PayoffMonth> &payoff,
                                        std::optional<domain::Month> unfinished, const Style &style,
                                        const QLocale &locale);

/// What went to each partner and what came from it, to both sides of a middle, in the order given.
std::unique_ptr<Chart> partnerBalanceChart(const QList<domain::PartnerBalance> &partners, const Style &style,
                                           const QLocale &locale);

/// How often each need was turned away, most often first; a need's reasons are added up in its bar.
std::unique_ptr<Chart> unmetNeedChart(const QList<domain::UnmetNeed> &needs, const Style &style,
                                      const QLocale &locale);

} // namespace charts
