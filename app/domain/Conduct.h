// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

/// Misconduct towards staff and what is done about it (DOMAIN section 6). Factual conduct only.
namespace domain {

/// From mild to final; the order of the values is the order of the ladder.
enum class Step { Remind, Coach, FinalWarning, SendElsewhere };

enum class Severity { Minor, Serious, Grave };

/// What a review found.
enum class ReviewOutcome { Improved, Unchanged, Worse };

/// Where the customer's objection to having been sent elsewhere stands.
enum class Appeal { None, Open, Upheld, Rejected };

template <>
std::span<const Coded<Step>> allOf();
template <>
std::span<const Coded<Severity>> allOf();
template <>
std::span<const Coded<ReviewOutcome>> allOf();
template <>
std::span<const Coded<Appeal>> allOf();

/// What the owner does not accept.
struct UnacceptableAction
{
    ActionId id;
    QString name;
    Severity severity = Severity::Minor;
    Step startsAt = Step::Remind; ///< grave actions may start higher
    int position = 0;
    QDate retiredOn;

    bool isRetired() const { return retiredOn.isValid(); }
    bool operator==(const UnacceptableAction &) const = default;
};

/// How often each step is taken before the next one, 0..9; 0 leaves a step out. The last step is always
/// there.
struct Ladder
{
    QMap<Step, int> times{{Step::Remind, 1}, {Step::Coach, 1}, {Step::FinalWarning, 1}};
    int forgottenAfterMonths = 0; ///< 0..120: older incidents do not count any more; 0: all of them count

    bool operator==(const Ladder &) const = default;
};

struct Incident
{
    IncidentId id;
    QDate on;
    std::optional<CustomerId> customer; ///< nobody known: it is kept, and no ladder is climbed
    ActionId action;
    QString description; ///< what was said and done; never what somebody is
    std::optional<StaffId> concerned;
    QString witness;
    Step step = Step::Remind;
    bool isUncoachable = false; ///< a manager judged so: the last step is open whatever came before
    QString said;               ///< what we said to the customer
    QString offered;            ///< the alternative we offered
    QDate reviewOn;             ///< invalid: nothing to look at again
    std::optional<StaffId> recordedBy;
    std::optional<SendAwayId> sendAway; ///< the one made from it
    bool isInError = false;

    bool operator==(const Incident &) const = default;
};

/// What came of looking at a customer's conduct again: an entry of the coaching log.
struct ConductReview
{
    QDate on;
    std::optional<StaffId> staff;
    ReviewOutcome outcome = ReviewOutcome::Improved;
    QString note;
    QDate nextOn; ///< invalid: done

    bool operator==(const ConductReview &) const = default;
};

/// What a send-away for the staff's sake means for the customer.
struct Exclusion
{
    SendAwayId sendAway;
    QString scope;  ///< what it covers, in words: "the workshop; orders by post are welcome"
    QDate until;    ///< the last day; invalid: until it is lifted
    QDate reviewOn; ///< invalid: no review agreed
    Appeal appeal = Appeal::None;
    QDate appealedOn;
    QString appealNote;
    QDate liftedOn; ///< invalid: not lifted

    /// On that day; the day it is lifted is the first without.
    bool isInForce(QDate day) const;
    bool operator==(const Exclusion &) const = default;
};

/// One rung a customer has been on.
struct StepTaken
{
    QDate on;
    Step step = Step::Remind;
};

/// Where a customer stands on the ladder on a day.
struct LadderPosition
{
    std::optional<Step> highest; ///< of those that still count; nothing: none was taken
    Step next = Step::Remind;    ///< what follows for this action
    int counted = 0;             ///< how many incidents count
    QMap<Step, int> used;        ///< how often each step was taken, of those that count

    bool operator==(const LadderPosition &) const = default;
};

/// The next allowed step for an action on that day. Only what happened on or before the day counts, in
/// whatever order it was entered: a clock set back, or an incident entered late, sees the ladder of its own
/// day. Never below the highest step taken that still counts; a step that was taken as often as the ladder
/// says, or that the owner has meanwhile left out, is followed by the next one up.
LadderPosition positionOn(const Ladder &ladder, const QList<StepTaken> &taken, Step startsAt, QDate day);

/// The steps that may be chosen, the proposed one first: that one, and sending elsewhere for one whom a
/// manager judges uncoachable.
QList<Step> allowedSteps(const LadderPosition &position);

} // namespace domain
