// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Figures.h"
#include "ledger/LogReader.h"

namespace workflows {

/// What stands on the first page: the month so far, and how it compares.
struct TodayFigures
{
    explicit TodayFigures(domain::Currency currency)
        : thisMonth(currency), sameDaysLastMonth(currency), payoffToDate(domain::Money::zero(currency))
    {}

    QDate today;
    domain::Flows thisMonth;         ///< from the first of the month to today
    domain::Flows sameDaysLastMonth; ///< from the first of last month to the same day, or to its last
    domain::MonthSeries series;      ///< the 13 months that end with this one
    domain::Money payoffToDate;
    std::optional<domain::Month> payback;
    QList<ledger::SendAwayRow> latest; ///< the last few that were sent elsewhere

    /// Nothing has been logged in these 13 months or before.
    bool isEmpty() const;
};

/// The figures count every send-away; `latest` tells of none that may not be seen.
base::Result<TodayFigures> readToday(ledger::Ledger &ledger, QDate today, ledger::OfConduct conduct);

} // namespace workflows
