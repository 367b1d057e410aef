// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Figures.h"

namespace domain {

/// All that stands in a month's report, as plain figures: read from the ledger by workflows, painted by
/// reports.
struct MonthReport
{
    MonthReport(Business forBusiness, Month forMonth)
        : business(std::move(forBusiness))
        , month(forMonth)
        , thisMonth(business.currency)
        , lastMonth(business.currency)
        , lastYear(business.currency)
        , payoffToDate(Money::zero(business.currency))
    {}

    Business business;
    Month month;
    QDate preparedOn;
    /// The last day that is in the figures: the month's own, or earlier when the month is not over. The
    /// months it is compared with are then counted to the same day.
    QDate through;

    Flows thisMonth;
    Flows lastMonth;
    Flows lastYear;
    MonthSeries series;        ///< up to 13 months that end with this one, none before the first record
    QList<PayoffMonth> payoff; ///< of the same months, running since the first record
    Money payoffToDate;
    std::optional<Month> firstMonth; ///< of the first record; nothing in an empty ledger
    std::optional<Month> payback;
    std::optional<double> breakEven; ///< over all time up to this month
    QList<PartnerBalance> partners;  ///< of this month, most sent first
    QList<UnmetNeed> needs;          ///< of this month, reason by reason, most asked for first
    Coverage coverage;               ///< of this month
    qint64 forStaff = 0;             ///< sent away in the staff's interest: in none of the figures above

    /// Nothing happened in it.
    bool isEmpty() const;
    /// Its last day has passed.
    bool isOver() const { return preparedOn > month.lastDay(); }
};

} // namespace domain
