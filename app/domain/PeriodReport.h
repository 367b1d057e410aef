// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Figures.h"
#include "domain/Period.h"
#include "domain/Status.h"

namespace domain {

/// All that stands in the report of a month, a quarter or a year, as plain figures: read from the ledger by
/// workflows, painted by reports.
struct PeriodReport
{
    /// One send-away, without the customer.
    struct Record
    {
        QDate on;
        QString need;
        QString reason;   ///< empty: none was given
        QString partner;  ///< empty: none, or asked to come back to us
        QDate deferredTo; ///< when the customer was asked to come back to us; else invalid
        std::optional<Handoff> handoff;
        Status status = Status::HandedOff;

        bool operator==(const Record &) const = default;
    };

    PeriodReport(Business forBusiness, Period about)
        : business(std::move(forBusiness))
        , period(about)
        , now(business.currency)
        , before(business.currency)
        , yearBefore(business.currency)
        , payoffToDate(Money::zero(business.currency))
    {}

    Business business;
    Period period;
    QDate preparedOn;
    /// The last day that is in the figures: the period's own, or earlier when it is not over. The periods it
    /// is compared with are then counted to the same day.
    QDate through;

    Flows now;        ///< of the period
    Flows before;     ///< of the one before it
    Flows yearBefore; ///< of the same months a year earlier
    /// The period's months and the twelve before them, none before the first record and none that has not
    /// begun.
    MonthSeries series;
    QList<PayoffMonth> payoff; ///< of the same months, running since the first record
    Money payoffToDate;
    std::optional<Month> firstMonth; ///< of the first record; nothing in an empty ledger
    std::optional<Month> payback;
    std::optional<double> breakEven; ///< over all time up to this period
    QList<PartnerBalance> partners;  ///< of this period, most sent first
    QList<UnmetNeed> needs;          ///< of this period, reason by reason, most asked for first
    Coverage coverage;               ///< of this period
    qint64 forStaff = 0;             ///< sent away in the staff's interest: in none of the figures above
    /// The send-aways of the period by day, only where they are asked for, and not so many that nobody could
    /// read them; those in the staff's interest are not among them.
    std::optional<QList<Record>> records;

    /// Nothing happened in it.
    bool isEmpty() const;
    /// Send-aways that are not among the records because there are too many.
    qint64 recordsLeftOut() const { return records ? now.sent.count - records->size() : 0; }
    /// Its last day has passed.
    bool isOver() const { return preparedOn > period.lastDay(); }
};

} // namespace domain
