// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Guideline.h"
#include "domain/Month.h"

#include <QMap>

namespace domain {

/// How customers are sent elsewhere, who was asked, and who has read what: for coaching. Goodwill only, and
/// for managers and owners.
struct TeamReport
{
    /// Under so many send-aways a share says more about chance than about anybody.
    static constexpr qint64 EnoughForAShare = 10;

    /// How one of the staff, or all of them, hand customers over.
    struct Practice
    {
        QString name; ///< empty: it was not noted who
        qint64 sent = 0;
        QMap<Handoff, qint64> by; ///< those of which the hand-off is known
        qint64 withOutcome = 0;
        qint64 served = 0; ///< known to have been

        /// Of those whose hand-off is known, the share that was more than a name or a number: 0..1. Nothing
        /// when there are too few.
        std::optional<double> warmShare() const;
        /// Of all, the share of which we know what became of them: 0..1.
        std::optional<double> outcomeShare() const;
        /// Of those of which we know, the share that was served: 0..1.
        std::optional<double> servedShare() const;
        void add(const Practice &other);
        bool operator==(const Practice &) const = default;
    };

    struct Approver
    {
        QString name;
        qint64 given = 0;
        bool operator==(const Approver &) const = default;
    };

    /// What one of the staff has made of a guideline in use.
    struct Reader
    {
        QString name;
        QDate readOn;            ///< the present wording; invalid: not yet
        bool knowsOlder = false; ///< has read one of its earlier wordings
    };
    struct Training
    {
        QString guideline;
        int version = 1;
        QDate since;
        QList<Reader> readers; ///< by name
    };

    TeamReport(Business of, Month first, Month last) : business(std::move(of)), from(first), to(last) {}

    Business business;
    Month from;
    Month to;
    QDate preparedOn;
    QList<Practice> staff;     ///< by name
    QList<Approver> approvers; ///< by name
    qint64 waiting = 0;        ///< drafts that wait for a manager now, of whatever day
    qint64 refused = 0;        ///< drafts of the time that were not let go
    QList<Training> training;  ///< the guidelines in use, in the owner's order

    bool isUnfinished() const { return preparedOn < to.lastDay(); }
    Practice all() const;
    qint64 given() const;
    qint64 confirmed() const; ///< of all readers of all guidelines, those who have read the present wording
    qint64 toConfirm() const; ///< and those who have not
};

} // namespace domain
