// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Fate.h"

namespace workflows::demo {

using domain::Cause;
using domain::HowKnown;
using domain::Party;
using domain::Status;

namespace {

/// Appends what happens day by day, as far as it has happened by today.
class Telling
{
public:
    Telling(Dice &dice, domain::SendAway &sendAway, QDate today)
        : m_dice(dice), m_sendAway(sendAway), m_today(today)
    {}

    QDate on() const { return m_sendAway.on; }
    QDate after(int least, int most) { return on().addDays(m_dice.between(least, most)); }

    void tell(Status status, QDate day, std::optional<HowKnown> how = {}, std::optional<Party> byWhom = {},
              std::optional<Cause> cause = {})
    {
        if (day > m_today || (!m_history.isEmpty() && day < m_history.constLast().on))
            return;
        m_history.append({status, byWhom, cause, how, day, {}, {}, {}});
        m_sendAway.status = status;
        m_sendAway.howKnown = how;
        m_sendAway.byWhom = byWhom;
        m_sendAway.cause = cause;
        m_sendAway.outcome = domain::outcomeAfter(status, how, m_sendAway.outcome);
    }

    void handOff()
    {
        tell(Status::HandedOff, on());
        const int warmth = m_sendAway.handoff ? static_cast<int>(*m_sendAway.handoff) : 0;
        if (warmth >= 3 && m_dice.chance(0.5))
            tell(Status::Acknowledged, on(), HowKnown::PartnerTold);
        if (warmth >= 3 && m_dice.chance(0.6))
            tell(Status::Accepted, after(0, 1), HowKnown::PartnerTold);
        if (warmth == 5 || (warmth >= 3 && m_dice.chance(0.3)))
            tell(Status::Booked, after(1, 2), HowKnown::PartnerTold);
        if (m_dice.chance(0.05))
            tell(Status::OnHold, after(2, 3), HowKnown::CustomerTold);
    }

    void close(QDate from)
    {
        if (!domain::isSettled(m_sendAway.status) || m_dice.chance(0.45))
            return;
        tell(Status::Closed, from.addDays(m_dice.between(7, 24)));
    }

    QList<domain::StatusChange> takeHistory() { return std::move(m_history); }

private:
    Dice &m_dice;
    domain::SendAway &m_sendAway;
    QDate m_today;
    QList<domain::StatusChange> m_history;
};

HowKnown heardFrom(Dice &dice)
{
    constexpr double weights[]{0.52, 0.36, 0.12};
    return static_cast<HowKnown>(dice.weighted(weights));
}

/// A disappointment: the partner could not, or the customer did not want to.
void disappoint(Dice &dice, Telling &telling, QDate day)
{
    constexpr double weights[]{0.38, 0.3, 0.14, 0.18};
    switch (dice.weighted(weights)) {
    case 0:
        telling.tell(Status::Declined, day, HowKnown::PartnerTold, Party::Partner,
                     dice.chance(0.7) ? Cause::NoCapacity : Cause::NotWhatTheyDo);
        break;
    case 1:
        telling.tell(Status::NoShow, day, HowKnown::PartnerTold);
        break;
    case 2:
        telling.tell(Status::Cancelled, day, HowKnown::CustomerTold);
        break;
    default:
        telling.tell(Status::Failed, day, HowKnown::CustomerTold, Party::Customer,
                     dice.chance(0.5) ? Cause::NoLongerInterested : Cause::WentElsewhere);
    }
}

/// Most are asked after a week; a few are forgotten, and show up as overdue.
QDate lastAsked(Dice &dice, const domain::SendAway &sendAway, QDate today, int firstAfter)
{
    const QDate first = sendAway.on.addDays(firstAfter);
    return dice.chance(0.8) && first <= today ? first : QDate();
}

} // namespace

Fate decideFate(Dice &dice, domain::SendAway &sendAway, QDate today, const domain::Business &business)
{
    Fate fate;
    Telling telling(dice, sendAway, today);
    if (sendAway.status == Status::Draft) {
        telling.tell(Status::Draft, sendAway.on);
        fate.history = telling.takeHistory();
        return fate;
    }
    const double warmth = sendAway.handoff ? static_cast<double>(*sendAway.handoff) : 2.0;
    const double outcome = dice.share();
    const QDate heard = !sendAway.deferredTo.isValid() ? telling.after(3, 15)
                        : sendAway.deferredTo < today  ? sendAway.deferredTo
                                                       : today.addDays(1); // still to come
    telling.handOff();
    if (dice.chance(0.007)) {
        telling.tell(Status::EnteredInError, telling.after(3, 5)); // never before it was put on hold
    } else if (outcome < 0.16 - 0.02 * warmth) {
        fate.went = dice.chance(0.5);
        if (telling.on().addDays(38) <= today)
            telling.tell(Status::Closed, telling.on().addDays(38), HowKnown::Assumed);
    } else if (outcome < 0.29 - 0.02 * warmth) {
        disappoint(dice, telling, heard);
        telling.close(heard);
    } else {
        fate.went = true;
        telling.tell(Status::Served, heard,
                     sendAway.deferredTo.isValid() ? HowKnown::CustomerTold : heardFrom(dice));
        telling.close(heard);
    }
    fate.history = telling.takeHistory();
    if (sendAway.deferredTo.isValid() && !domain::isSettled(sendAway.status))
        sendAway.followUpOn = sendAway.deferredTo;
    else
        sendAway.followUpOn =
            domain::followUpDue(sendAway.on, lastAsked(dice, sendAway, today, business.followUpAfterDays),
                                sendAway.status, business.followUpAfterDays, business.followUpEveryDays);
    return fate;
}

} // namespace workflows::demo
