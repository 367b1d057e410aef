// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReturnCurve.h"

#include <QDate>
#include <QMap>

/// Shares of customers who were back within the same number of days, for setting one beside another. All is
/// association: other things may have changed on the same day, and warm hand-offs may go to the customers
/// who are closest to us anyway.
namespace domain {

/// Within how many days a return counts where shares are set beside each other. Only send-aways at least so
/// many days before the day of the analysis are compared, or the quick would be seen and the slow not yet.
inline constexpr int comparedDays = 90;

/// What a change did: a guideline's new version, an agreement that came into force.
struct BeforeAfter
{
    QDate changedOn; ///< the first day of the after
    int days = 0;    ///< within which a return counts
    Share before;
    Share after;
    qint64 tooRecent = 0; ///< left out: not followed so many days yet

    /// after - before.
    std::optional<Contrast> difference() const { return differenceOf(after, before); }
    bool operator==(const BeforeAfter &) const = default;
};

/// One hand-off, and how much more often its customers came back than those of the reference.
struct GroupShare
{
    ReturnGroupKey key;
    QString name;
    Share returned;
    std::optional<Contrast> ratio; ///< nothing for the reference itself

    bool operator==(const GroupShare &) const = default;
};

struct GroupShares
{
    int days = 0;
    std::optional<ReturnGroupKey> reference;
    QList<GroupShare> groups;

    bool operator==(const GroupShares &) const = default;
};

/// The hand-offs from cold to warm, each against the coldest that has at least ReturnCurve::leastDrawn
/// send-aways; those with fewer have no ratio. Of each: who was back within so many days.
GroupShares handoffsThatWork(const QMap<Handoff, Share> &byHandoff, int days = comparedDays);

} // namespace domain
