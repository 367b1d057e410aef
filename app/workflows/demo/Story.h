// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Chronicle.h"
#include "workflows/Demo.h"
#include "workflows/demo/Cast.h"
#include "workflows/demo/Fate.h"
#include "workflows/demo/People.h"

#include <vector>

namespace workflows::demo {

/// A clock that is set to each day of the story in turn.
class StoryClock final : public base::Clock
{
public:
    void set(const QDateTime &now) { m_now = now; }
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

/// Lives through the business's days, from the first to the last, and writes down what happens: hand-offs
/// get warmer over time; a customer handed over well comes back more often, and speaks of it; partners begin
/// to send customers once there is an agreement.
class Story
{
public:
    Story(const Cast &cast, StoryClock &clock, ledger::Chronicle &chronicle, const DemoOptions &options,
          QDate first);

    base::Done tell(const ledger::Progress &progress);

private:
    struct Person
    {
        domain::CustomerId id;
        domain::SendAwayId lastSent;
        int lastSentDay = -1;
        int lastVisitDay = -1;
        bool hasBought = false;
    };
    /// Somebody will come back, or send a friend, if nothing comes between.
    struct Promise
    {
        int person;
        bool isFriend;
    };

    base::Done tellDay(int day);
    base::Done comeBack(int person, int day);
    base::Done sendFriend(int person, int day);
    base::Done receive(int day);
    base::Done sendAway(domain::SendAway sendAway, Need need, int day);
    base::Done sendRegular(domain::SendAway sendAway, Need need);
    base::Done sendSomebody(int day);
    base::Done tellSpecials(int day);
    base::Done thank(domain::SendAwayId id, domain::CustomerId customer, int day);

    void choosePartner(domain::SendAway &sendAway, Need need);
    void chooseReason(domain::SendAway &sendAway, Need need);
    void plan(int person, const domain::SendAway &sendAway, int day);
    void promise(int person, int day, bool isFriend);
    base::Result<int> newPerson(int day, bool hasBought);
    domain::Money worth(int euros);
    QString reference(char kind, int &count) const;
    std::optional<domain::StaffId> somebody();
    QDate dateOf(int day) const { return m_first.addDays(day); }
    /// How far the story has come, 0..1.
    double progressOf(int day) const { return static_cast<double>(day) / m_days; }

    const Cast &m_cast;
    StoryClock &m_clock;
    ledger::Chronicle &m_chronicle;
    Dice m_dice;
    People m_people;
    QDate m_first;
    QDate m_today;
    int m_days;
    bool m_withSpecials;
    std::vector<int> m_sentOn;     ///< send-aways per day
    std::vector<int> m_receivedOn; ///< referrals from partners per day
    std::vector<std::vector<Promise>> m_promises;
    std::vector<Person> m_persons;
    int m_sendAways = 0;
    int m_referrals = 0;
    int m_visits = 0;
    int m_thanks = 0;
};

} // namespace workflows::demo
