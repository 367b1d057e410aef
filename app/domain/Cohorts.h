// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chance.h"
#include "domain/Month.h"

#include <QList>

/// Who was sent away in one month, and how many of them had come back after so many months (DOMAIN section
/// 9).
namespace domain {

/// Beyond so many months since, cohorts are not told apart.
inline constexpr int mostCohortMonths = 24;

/// Send-aways of one month that came back after the same number of whole months, by wholeMonthsBetween().
struct CohortCount
{
    Month month;
    /// To the first return on a later day; mostCohortMonths may stand for more. Empty: not back yet.
    std::optional<int> monthsSince;
    qint64 count = 0;

    bool operator==(const CohortCount &) const = default;
};

struct CohortCell
{
    /// Back before so many months and one were over, of all that were sent: it grows from cell to cell.
    Share returned;
    /// Every one of them has been followed that long. Otherwise some may come back yet within these months,
    /// and the share is of what has been seen so far.
    bool isComplete = false;

    bool operator==(const CohortCell &) const = default;
};

/// The send-aways of one month with a known customer.
struct Cohort
{
    Month month;
    qint64 sent = 0;
    /// By months since, from 0, as far as anybody has been followed. A month in which nobody was sent away
    /// has them too, of none.
    QList<CohortCell> cells;

    bool operator==(const Cohort &) const = default;
};

/// One cohort for each month from the first with a count to the last, without holes; at most so many months
/// since. `today` is the day of the analysis; months after it are left out.
QList<Cohort> cohorts(const QList<CohortCount> &counts, QDate today, int mostMonths = mostCohortMonths);

} // namespace domain
