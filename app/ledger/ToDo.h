// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FollowUp.h"
#include "domain/Id.h"
#include "domain/Status.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace ledger {

struct ToDoItem
{
    domain::ToDoKind kind = domain::ToDoKind::FollowUp;
    QDate due;                                  ///< of a draft: the day it was written
    std::optional<domain::SendAwayId> sendAway; ///< all but coaching reviews and next steps
    std::optional<domain::IncidentId> incident; ///< coaching reviews
    std::optional<domain::TouchId> touch;       ///< next steps with partners
    std::optional<domain::CustomerId> customer;
    QString customerName; ///< empty: anonymous
    QString customerPhone;
    QString needName; ///< of a coaching review: the action; of a next step: what is to be done
    std::optional<domain::CompetitorId> partner;
    QString partnerName;
    QString contact; ///< whom to ask for at the partner
    QString partnerPhone;
    QDate sentOn; ///< the day it began
    domain::Status status = domain::Status::HandedOff;
    domain::MaybeMoney forgone;
    QString note;
    std::optional<domain::Handoff> handoff;
    QString loggedBy;        ///< of a send-away; empty: not known
    bool mayContact = false; ///< the customer agreed to be contacted
    QDate doneOn;            ///< of a next step that is done; otherwise invalid
    bool isPlan = false;     ///< of a next step: ours alone, nobody was talked with
};

struct ToDoCounts
{
    qint64 late = 0; ///< due before today
    qint64 today = 0;
    qint64 soon = 0; ///< due within domain::SoonDays

    bool operator==(const ToDoCounts &) const = default;
};

/// The to-do list of Today. `Conduct::Without` leaves out what is for managers and owners only: reviews,
/// appeals, and whatever belongs to send-aways for the staff's sake.
class ToDo
{
public:
    using Conduct = OfConduct;

    explicit ToDo(Ledger &ledger) : m_ledger(ledger) {}

    /// What is due up to and including that day, the earliest first; at most `limit`.
    base::Result<QList<ToDoItem>> items(QDate until, int limit, Conduct conduct);
    /// Next steps with partners that were done on that day or later, the earliest due first; at most `limit`.
    base::Result<QList<ToDoItem>> doneSteps(QDate since, int limit);
    base::Result<ToDoCounts> counts(QDate today, Conduct conduct);

private:
    Ledger &m_ledger;
};

} // namespace ledger
