// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/ReturnCurve.h"

#include <QMap>

/// What send-aways of the past will still bring: an estimate, to be shown as one.
namespace domain {

/// Send-aways of known customers, and how long those who are not back yet have been away.
struct Waiting
{
    qint64 sent = 0;        ///< back or not
    QMap<int, qint64> days; ///< how many are not, by the days since each send-away; never negative

    bool operator==(const Waiting &) const = default;
};

/// Of the send-aways whose customers are not back yet.
struct Forecast
{
    qint64 sent = 0;    ///< with a known customer
    qint64 waiting = 0; ///< of these, not back yet
    int untilDay = 0;   ///< returns are expected up to so many days after each send-away
    double returns = 0; ///< expected to come back by then
    Interval returnsRange;
    Money eachWorth; ///< the mean of those that came back in the past
    Money value;     ///< sales, before the margin
    Money low;
    Money high;

    bool operator==(const Forecast &) const = default;
};

/// Each send-away of `recent` that has been followed f days without a return comes back by day H with the
/// probability 1 - S(H) / S(f) of the curve of `all`, and then brings as much as one that came back has
/// brought so far on average: `worth`, the sales of all returns in the pay-off window, over the returns of
/// `all`. H is the pay-off window, or the last day with ReturnCurve::leastDrawn at risk where that is
/// earlier: nothing is expected beyond what has been seen.
///
/// The range is that of the curve: the 95 % interval of log(-log) on S(H) / S(f), with Greenwood's sum from f
/// to H, added up as if all erred together. It leaves out that sales differ, and that few customers are a
/// matter of luck. Later visits of those who are back already are not in it, nor those of anonymous
/// customers: it is rather too low.
///
/// Nothing when fewer than ReturnCurve::leastDrawn were followed, or none has come back.
std::optional<Forecast> forecast(const ReturnTimes &all, const Waiting &recent, const Money &worth,
                                 int windowMonths);

} // namespace domain
