// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Month.h"

#include <QList>

/// The measures of DOMAIN section 9 that are sums and counts, and what follows from them. Everything here is
/// about goodwill: send-aways in the customer's interest that are no drafts and not entered in error.
namespace domain {

/// How many, and the sum of the values that are known.
struct Tally
{
    explicit Tally(Currency currency) : value(Money::zero(currency)) {}
    Tally(qint64 howMany, Money worth) : count(howMany), value(worth) {}

    qint64 count = 0;
    Money value;

    Tally &operator+=(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// What happened in one month, or in any other stretch of days.
struct Flows
{
    explicit Flows(Currency currency)
        : sent(currency)
        , received(currency)
        , returned(currency)
        , returnedInWindow(currency)
        , returnedKnownBefore(currency)
        , wordOfMouth(currency)
    {}

    Tally sent;                ///< value: forgone
    Tally received;            ///< referrals in from partners; value: of those who bought
    Tally returned;            ///< return visits
    Tally returnedInWindow;    ///< of these, soon enough after the send-away to count in the pay-off
    Tally returnedKnownBefore; ///< of those in the window, by customers who bought from us before
    Tally wordOfMouth;         ///< referrals in by word of mouth; value: of those who bought

    Flows &operator+=(const Flows &other);
    bool operator==(const Flows &) const = default;
};

struct MonthFigures
{
    Month month;
    Flows flows;

    bool operator==(const MonthFigures &) const = default;
};

/// Months one after the other without holes.
struct MonthSeries
{
    Currency currency = Currency::euro();
    QList<MonthFigures> months;
    /// The month that is not over on the day of the analysis, when it is among them (it is the last then).
    std::optional<Month> unfinished;

    bool isEmpty() const { return months.isEmpty(); }
    Flows total() const;
    bool operator==(const MonthSeries &) const = default;
};

/// Puts months in order, fills the ones nothing happened in with zeros from `from` to `to`, and leaves out
/// what lies outside. `today` decides which month is unfinished: it is, until its last day has come.
MonthSeries monthSeries(const QList<MonthFigures> &known, Month from, Month to, QDate today,
                        Currency currency);

/// What one month added to the pay-off, at the margin, and where the running total then stood.
struct PayoffMonth
{
    Month month;
    Money forgone;             ///< a cost, as a positive amount
    Money returned;            ///< in the window
    Money returnedKnownBefore; ///< part of `returned`: the likeliest to have come anyway
    Money received;
    Money wordOfMouth;
    Money running;

    Money net() const { return returned + received + wordOfMouth - forgone; }
    bool operator==(const PayoffMonth &) const = default;
};

/// payoff = m * (returned + referrals in + word of mouth) - m * forgone (DOMAIN section 9), cumulative by
/// month: the running total is the share of the sums, so it may differ by a cent from the sum of the months'
/// rounded shares. `before` is what happened ahead of the series' first month; the running total starts from
/// it.
QList<PayoffMonth> runningPayoff(const MonthSeries &series, Margin margin, const Flows &before);
QList<PayoffMonth> runningPayoff(const MonthSeries &series, Margin margin);

/// m * (returned in window + received + word of mouth - forgone)
Money netPayoff(const Flows &flows, Margin margin);

/// The first month, of those in which something had happened already, from which the running total stays at
/// or above zero to the end. Nothing when it ends below zero, or when nothing has been forgone or brought in
/// yet.
std::optional<Month> paybackMonth(const QList<PayoffMonth> &payoff);

/// b* = 1 - (forgone - in - word of mouth) / returned, kept within 0..1: sending away still pays if up to
/// this share of the returns would have happened anyway. Nothing when nothing came back.
std::optional<double> breakEvenShare(const Flows &flows);

/// What went out to one partner and what came from it.
struct PartnerBalance
{
    PartnerBalance(CompetitorId id, QString caption, Currency currency);

    CompetitorId partner;
    QString name;
    Tally sent;        ///< value: forgone
    qint64 served = 0; ///< known to have been served
    Tally received;    ///< value: of those who bought
    qint64 bought = 0;
    Tally returned; ///< return visits of customers sent there; value in the pay-off window

    /// m * (received + returned - forgone)
    Money net(Margin margin) const;
    bool operator==(const PartnerBalance &) const = default;
};

/// Demand turned away: how often one need was asked for and sent elsewhere for one reason.
struct UnmetNeed
{
    CompetencyId need;
    QString needName;
    std::optional<ReasonId> reason;
    QString reasonName;
    Tally sent;

    bool operator==(const UnmetNeed &) const = default;
};

/// On how much of the truth the figures rest. Shares are 0..1, and 0 when there are no send-aways.
struct Coverage
{
    qint64 sent = 0;
    qint64 withCustomer = 0;
    qint64 withOutcome = 0;
    qint64 withValue = 0;

    double customer() const { return share(withCustomer); }
    double outcome() const { return share(withOutcome); }
    double value() const { return share(withValue); }
    bool operator==(const Coverage &) const = default;

private:
    double share(qint64 part) const
    {
        return sent > 0 ? static_cast<double>(part) / static_cast<double>(sent) : 0.0;
    }
};

} // namespace domain
