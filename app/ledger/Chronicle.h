// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "domain/People.h"
#include "domain/ReferralIn.h"
#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ledger/Ledger.h"

namespace ledger {

/// Writes finished stories, hundreds of thousands of them, at the speed of the database. The records are
/// taken as they are: references, snapshots, history, outcome, follow-up day and the send-away a visit
/// belongs to come from the caller, who answers for them as ledger::check() would ask. Use it inside
/// Ledger::transact; nobody else writes meanwhile.
class Chronicle
{
public:
    static base::Result<std::unique_ptr<Chronicle>> begin(Ledger &ledger);
    ~Chronicle();

    base::Result<domain::CustomerId> add(const domain::Customer &customer);
    /// `history` as it happened, oldest first; its last entry is the record's status.
    base::Result<domain::SendAwayId> add(const domain::SendAway &sendAway,
                                         const QList<domain::StatusChange> &history);
    base::Done add(const domain::ReferralIn &referral);
    /// `sentOn`: the day of the send-away it belongs to.
    base::Done add(const domain::ReturnVisit &visit, QDate sentOn);
    base::Done add(const domain::Advocacy &advocacy);
    /// Writes what is still held back, and announces it. Call it last, in the same transaction.
    base::Done end();

private:
    struct Tables;
    explicit Chronicle(std::unique_ptr<Tables> tables, Ledger &ledger);

    std::unique_ptr<Tables> m_tables;
    Ledger &m_ledger;
};

} // namespace ledger
