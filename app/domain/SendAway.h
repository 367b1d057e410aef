// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Level.h"
#include "domain/Money.h"
#include "domain/Status.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace domain {

/// A competitor that was offered to the customer, with the snapshot of how good they were on that day.
struct Alternative
{
    CompetitorId competitor;
    MaybeLevel theirLevel;

    bool operator==(const Alternative &) const = default;
};

/// One customer sent elsewhere once (DOMAIN section 3).
struct SendAway
{
    static constexpr int MostAlternatives = 3;

    SendAwayId id;
    QString reference; ///< names the record outside the ledger: the id of an import, or a code of our own
    QDate on;
    std::optional<StaffId> staff;
    std::optional<CustomerId> customer; ///< empty: anonymous
    KnownBefore knownBefore = KnownBefore::Unknown;
    CompetencyId need;
    Motive motive = Motive::Customer;
    std::optional<ReasonId> reason;
    QString note;
    QString told;                        ///< to the partner, as the customer may read it on the card
    QList<Alternative> alternatives;     ///< offered, in order, up to MostAlternatives, none twice
    std::optional<CompetitorId> partner; ///< the chosen one; among the alternatives
    MaybeLevel ourLevel;                 ///< snapshot of that day
    std::optional<Handoff> handoff;
    QDate deferredTo;   ///< the alternative is ourselves on that day; then no partner
    MaybeMoney forgone; ///< the sale we estimate to have let go
    QString approvedBy;
    std::optional<GuidelineVersionId> guideline; ///< the one that allowed it, in the version of that day
    Status status = Status::HandedOff;
    std::optional<Party> byWhom; ///< with declined and failed
    std::optional<Cause> cause;  ///< with declined and failed
    std::optional<HowKnown> howKnown;
    Outcome outcome = Outcome::Unknown; ///< kept by the ledger through outcomeAfter()
    QDate followUpOn;                   ///< invalid: nothing is due

    /// Their level on that day at the chosen partner. Empty when not known or no partner was chosen.
    MaybeLevel theirLevel() const;
    bool operator==(const SendAway &) const = default;
};

/// One entry of a send-away's append-only history.
struct StatusChange
{
    Status status = Status::HandedOff;
    std::optional<Party> byWhom;
    std::optional<Cause> cause;
    std::optional<HowKnown> howKnown;
    QDate on;             ///< the business day it happened
    QDateTime recordedAt; ///< UTC
    QString staff;        ///< who recorded it
    QString note;

    bool operator==(const StatusChange &) const = default;
};

/// The business day of what happens to a send-away now: today, or the day it was made on while the computer's
/// clock is behind that.
QDate dayOfChange(QDate sentOn, QDate today);

/// In a list that is taken in, what should have been asked longer ago is history: it asks for nothing.
constexpr int MonthsWorthAsking = 12;

/// When to ask what became of the customer: `firstAfter` days after the hand-off, then every `every` days
/// until the send-away is settled; an invalid date when nothing is due. The next due day is after `asked`,
/// the last day somebody asked (invalid: never).
QDate followUpDue(QDate handedOff, QDate asked, Status status, int firstAfter, int every);

} // namespace domain
