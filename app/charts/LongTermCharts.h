// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "domain/Cohorts.h"
#include "domain/Forecast.h"
#include "domain/ReturnShares.h"
#include "domain/Sensitivity.h"
#include "domain/UnmetNeeds.h"

#include <memory>

class QLocale;

/// The charts about what comes later, one function each; like those of Charts.h.
namespace charts {

QString returnCurveTitle();
QString cohortTitle();
QString unmetNeedMonthsTitle();
QString handoffsTitle();
QString sensitivityTitle();
QString forecastTitle();
QString beforeAfterTitle();

/// The curve of one group of send-aways, or of all of them.
struct ReturnLine
{
    QString name; ///< of the group
    Point point;  ///< what its send-aways have in common
    domain::ReturnCurve curve;
};

/// The share of customers who came back by so many days, with the band chance leaves it in. Of several groups
/// the first five that are large enough are drawn; all are in the table.
std::unique_ptr<Chart> returnCurveChart(const QList<ReturnLine> &groups, const Style &style,
                                        const QLocale &locale);

/// The share of each month's customers who were back after so many months; hatched while it may still grow.
std::unique_ptr<Chart> cohortChart(const QList<domain::Cohort> &cohorts, const Style &style,
                                   const QLocale &locale);

/// What was asked for and sent elsewhere, for which reason, month by month.
std::unique_ptr<Chart> unmetNeedMonthsChart(const QList<domain::UnmetNeedSeries> &needs, const Style &style,
                                            const QLocale &locale);

/// Who was back, by how they were handed over, and how much more often than the coldest.
std::unique_ptr<Chart> handoffsChart(const domain::GroupShares &shares, const Style &style,
                                     const QLocale &locale);

/// The pay-off when more and more of those who came back would have come anyway, at the owner's margin and at
/// others.
std::unique_ptr<Chart> sensitivityChart(const domain::Sensitivity &sensitivity, domain::Margin own,
                                        const Style &style, const QLocale &locale);

/// What those sent away lately may still bring: little, likely, much. Nothing: too few to say.
std::unique_ptr<Chart> forecastChart(const std::optional<domain::Forecast> &forecast, const Style &style,
                                     const QLocale &locale);

/// One change and what it was about.
struct Change
{
    QString name;
    Point point;
    domain::BeforeAfter shares;
};

/// Who was back in the same number of days, of those sent before each change and after it.
std::unique_ptr<Chart> beforeAfterChart(const QList<Change> &changes, const Style &style,
                                        const QLocale &locale);

} // namespace charts
