// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Conduct.h"
#include "domain/Month.h"

namespace domain {

/// Misconduct towards staff and what was done about it, for managers and owners. Facts only; customers are
/// named only where names are asked for.
struct ConductReport
{
    struct InMonth
    {
        Month month;
        qint64 incidents = 0;
        bool operator==(const InMonth &) const = default;
    };
    struct OfAction
    {
        QString action;
        Severity severity = Severity::Minor;
        QList<qint64> months; ///< one for each month of the report
        qint64 together = 0;
        bool operator==(const OfAction &) const = default;
    };
    struct OpenReview
    {
        QDate on; ///< of the incident
        QString action;
        QString customer; ///< empty: not named, or not known who
        Step step = Step::Remind;
        QDate reviewOn;
        bool operator==(const OpenReview &) const = default;
    };
    struct InForce
    {
        QDate since;
        QString customer;
        QString scope;
        QDate until;    ///< invalid: until it is lifted
        QDate reviewOn; ///< invalid: none agreed
        Appeal appeal = Appeal::None;
        bool operator==(const InForce &) const = default;
    };

    ConductReport(Business of, Month first, Month last) : business(std::move(of)), from(first), to(last) {}

    Business business;
    Month from;
    Month to;
    QDate preparedOn;
    bool isNamed = false;
    QList<InMonth> months;    ///< all of them, those without any too
    QList<OfAction> actions;  ///< most often first
    QMap<Step, qint64> steps; ///< how often each was taken in the time
    QList<OpenReview>
        reviews; ///< those that wait on the day it is prepared, of whatever time, earliest first
    QList<InForce> exclusions; ///< those in force on that day, newest first

    bool isUnfinished() const { return preparedOn < to.lastDay(); }
    qint64 incidents() const;
    qint64 lateReviews() const;
    /// Nothing happened in the time, and nothing is open.
    bool isEmpty() const { return incidents() == 0 && reviews.isEmpty() && exclusions.isEmpty(); }
};

} // namespace domain
