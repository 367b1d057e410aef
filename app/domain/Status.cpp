// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Status.h"

namespace domain {

template <>
std::span<const Coded<Status>> allOf()
{
    static constexpr Coded<Status> all[]{
        {Status::Draft, "draft", QT_TRANSLATE_NOOP("domain", "draft")},
        {Status::HandedOff, "handed_off", QT_TRANSLATE_NOOP("domain", "handed off")},
        {Status::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("domain", "acknowledged")},
        {Status::Accepted, "accepted", QT_TRANSLATE_NOOP("domain", "accepted")},
        {Status::Booked, "booked", QT_TRANSLATE_NOOP("domain", "booked")},
        {Status::Served, "served", QT_TRANSLATE_NOOP("domain", "served")},
        {Status::Closed, "closed", QT_TRANSLATE_NOOP("domain", "closed")},
        {Status::OnHold, "on_hold", QT_TRANSLATE_NOOP("domain", "on hold")},
        {Status::Declined, "declined", QT_TRANSLATE_NOOP("domain", "declined")},
        {Status::NoShow, "no_show", QT_TRANSLATE_NOOP("domain", "no-show")},
        {Status::Cancelled, "cancelled", QT_TRANSLATE_NOOP("domain", "cancelled")},
        {Status::Failed, "failed", QT_TRANSLATE_NOOP("domain", "failed")},
        {Status::EnteredInError, "entered_in_error", QT_TRANSLATE_NOOP("domain", "entered in error")},
    };
    return all;
}

template <>
std::span<const Coded<Outcome>> allOf()
{
    static constexpr Coded<Outcome> all[]{
        {Outcome::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "outcome not known")},
        {Outcome::Served, "served", QT_TRANSLATE_NOOP("domain", "served")},
        {Outcome::NotServed, "not_served", QT_TRANSLATE_NOOP("domain", "not served")},
    };
    return all;
}

namespace {

/// How far along the ordinary way a status is; the others are not on it.
int progress(Status status)
{
    switch (status) {
    case Status::HandedOff:
        return 1;
    case Status::Acknowledged:
        return 2;
    case Status::Accepted:
        return 3;
    case Status::Booked:
        return 4;
    case Status::Served:
        return 5;
    default:
        return 0;
    }
}

bool isDisappointment(Status status)
{
    return status == Status::Declined || status == Status::NoShow || status == Status::Cancelled
           || status == Status::Failed;
}

} // namespace

bool isAllowedMove(Status from, Status to)
{
    if (from == to || from == Status::EnteredInError || to == Status::Draft)
        return false;
    if (to == Status::EnteredInError)
        return true;
    switch (from) {
    case Status::Draft:
        return to == Status::HandedOff || to == Status::Cancelled;
    case Status::Served:
        return to == Status::Closed || to == Status::HandedOff;
    case Status::Closed:
        return to == Status::HandedOff; // reopened
    case Status::Declined:
    case Status::NoShow:
    case Status::Cancelled:
    case Status::Failed:
        return to == Status::Closed || to == Status::HandedOff;
    case Status::OnHold:
        return progress(to) > 0 || isDisappointment(to) || to == Status::Closed;
    default:
        return progress(to) > progress(from) || isDisappointment(to) || to == Status::OnHold
               || to == Status::Closed;
    }
}

QList<Status> movesFrom(Status status)
{
    QList<Status> moves;
    for (const Coded<Status> &entry : allOf<Status>()) {
        if (isAllowedMove(status, entry.value))
            moves.append(entry.value);
    }
    return moves;
}

bool needsCause(Status status)
{
    return status == Status::Declined || status == Status::Failed;
}

bool isSettled(Status status)
{
    return status == Status::Served || status == Status::Closed || status == Status::EnteredInError
           || isDisappointment(status);
}

bool countsAsSendAway(Status status)
{
    return status != Status::Draft && status != Status::EnteredInError;
}

bool countsAsGoodwill(Status status, Motive motive)
{
    return countsAsSendAway(status) && motive == Motive::Customer;
}

Outcome outcomeAfter(Status status, std::optional<HowKnown> how, Outcome before)
{
    if (status == Status::Closed || status == Status::EnteredInError)
        return before;
    if (how == HowKnown::Assumed)
        return Outcome::Unknown;
    if (status == Status::Served)
        return Outcome::Served;
    return isDisappointment(status) ? Outcome::NotServed : Outcome::Unknown;
}

} // namespace domain
