// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chance.h"
#include "domain/Id.h"
#include "domain/Words.h"

#include <QList>
#include <QString>

#include <span>
#include <variant>

/// How soon customers who were sent elsewhere come back (DOMAIN section 9), from counts by day: a million
/// send-aways cost no more than the few thousand days they are spread over. It is association, not proof:
/// nobody knows who would have come anyway.
namespace domain {

/// What became of the send-aways that were followed for exactly so many days.
struct ReturnDay
{
    int day = 0;         ///< since the send-away; 0 on the day itself
    qint64 returned = 0; ///< came back on that day, for the first time since
    qint64 censored = 0; ///< not back yet, and that day is the day of the analysis

    bool operator==(const ReturnDay &) const = default;
};

/// Send-aways by the days until the customer's next visit. Only a visit on a later day is a return; one on
/// the day of the send-away or before it is none. Goodwill only.
struct ReturnTimes
{
    QList<ReturnDay> days;       ///< by day, each day once, without negative days or counts
    qint64 anonymous = 0;        ///< left out: nobody can see them return
    qint64 afterTheAnalysis = 0; ///< left out: dated later than the day of the analysis

    qint64 followed() const; ///< all in `days`
    qint64 returned() const;
    bool operator==(const ReturnTimes &) const = default;
};

/// What the curve says from one day on.
struct ReturnPoint
{
    int day = 0;
    qint64 atRisk = 0; ///< followed up to that day and not back before it
    qint64 returned = 0;
    qint64 censored = 0;
    double share = 0; ///< returned by that day, 0..1
    /// Nothing while nobody has returned and once everybody has: the formula says nothing there.
    std::optional<Interval> interval;

    bool operator==(const ReturnPoint &) const = default;
};

class ReturnCurve
{
public:
    /// Fewer than this many send-aways give a curve that says more about chance than about anything else.
    static constexpr qint64 leastDrawn = 10;

    const QList<ReturnPoint> &points() const { return m_points; }
    qint64 followed() const { return m_followed; }
    qint64 returned() const { return m_returned; }
    bool isDrawn() const { return m_followed >= leastDrawn; }

    /// What the curve says after so many days, with those at risk then. Nothing when nobody was followed that
    /// long, unless all had come back before.
    std::optional<ReturnPoint> at(int days) const;
    /// The day by which half had come back: the first with a share of at least 1/2. Nothing when it has not
    /// come to that.
    std::optional<int> medianDays() const;

    /// The 95 % interval of 1 - S by log(-log S), from S and Greenwood's sum. Nothing when S is 0 or 1.
    static std::optional<Interval> intervalOf(double notBack, double greenwood);

private:
    friend ReturnCurve returnCurve(const ReturnTimes &times);

    QList<ReturnPoint> m_points;
    qint64 m_followed = 0;
    qint64 m_returned = 0;
};

/// One point for each day on which somebody came back or stopped being followed.
///
/// The share is 1 - S(t) of the product-limit estimate S(t) = prod (1 - d_i / n_i) (Kaplan and Meier 1958,
/// J. Am. Stat. Assoc. 53:457), with d_i back out of n_i at risk; who is censored on a day is at risk on it.
/// The variance is Greenwood's (1926), S^2 sum d_i / (n_i (n_i - d_i)); the 95 % interval is that of
/// log(-log S), which stays within 0..1 (Kalbfleisch and Prentice 1980, section 1.4): S^exp(+-z se / log S).
/// No records give no points, and nothing is ever NaN.
ReturnCurve returnCurve(const ReturnTimes &times);

/// Whether the groups' curves differ by more than chance.
struct LogRank
{
    double chiSquare = 0;
    int degrees = 0;
    double p = 1; ///< 0..1: how often chance alone would make them differ that much

    bool operator==(const LogRank &) const = default;
};

/// The log-rank test of two or more groups (Mantel 1966, Cancer Chemotherapy Reports 50:163; for several
/// groups Peto and Peto 1972): observed less expected returns over their hypergeometric covariance, one group
/// less in degrees of freedom. Groups of which no return is expected, because nobody was followed while
/// anybody came back, are left out. Nothing when fewer than two remain.
std::optional<LogRank> logRank(std::span<const ReturnTimes> groups);

enum class ReturnGrouping { Handoff, Reason, Partner, Need };

template <>
std::span<const Coded<ReturnGrouping>> allOf();

/// Empty: those of which it was not recorded.
using ReturnGroupKey = std::variant<std::monostate, Handoff, ReasonId, CompetitorId, CompetencyId>;

struct ReturnGroup
{
    ReturnGroupKey key;
    QString name; ///< as people read it; empty for an empty key
    ReturnTimes times;

    bool operator==(const ReturnGroup &) const = default;
};

} // namespace domain
