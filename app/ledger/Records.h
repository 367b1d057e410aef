// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralIn.h"
#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace ledger {

/// The log's first table. Snapshots of both levels are taken here, on adding, from the matrix as it is.
class SendAways
{
public:
    explicit SendAways(Ledger &ledger) : m_ledger(ledger) {}

    /// Gives the record a reference when it has none, takes the snapshots, sets the follow-up day and starts
    /// the history. The customer's return visits are attributed anew. Errors: "date.missing", "need.missing",
    /// "alternatives", "reference.taken", "cause.missing".
    base::Result<domain::SendAwayId> add(const domain::SendAway &sendAway);
    base::Result<std::optional<domain::SendAway>> byId(domain::SendAwayId id);
    base::Result<std::optional<domain::SendAwayId>> byReference(const QString &reference);
    /// By the code on the customer's card, as somebody says or types it; nothing for one that is not ours.
    base::Result<std::optional<domain::SendAwayId>> byTicket(const QString &ticket,
                                                             OfConduct conduct = OfConduct::With);
    /// Saves an edited record; the snapshots stay for alternatives that stay. A changed status is appended to
    /// the history without checking the move: editing corrects, setStatus() goes on. Saving a record as
    /// byId() once read it takes back what happened since: a closed one gets its outcome back, an open one
    /// its follow-up day. "record.missing" when it is gone, "exclusion.motive"; "exclusion.twice" for one
    /// that was entered in error, when its incident has sent the customer elsewhere again since.
    base::Done save(const domain::SendAway &sendAway);
    /// Goes on to another status. "status.move" when the move is not allowed, "cause.missing" when declined
    /// or failed does not say by whom and why, "date.missing", "date.early" before the send-away,
    /// "date.future".
    base::Done setStatus(domain::SendAwayId id, const domain::StatusChange &change);
    /// Somebody asked, or a promise was moved, and the status stays: the history gets an entry with what
    /// `asked` says, and the record is due again on `next`; a deferral is promised for that day from now on.
    /// "status.move" when nothing more is expected of it, and the errors of a day as of setStatus().
    base::Done askAgain(domain::SendAwayId id, const domain::StatusChange &asked, QDate next);
    /// Oldest first.
    base::Result<QList<domain::StatusChange>> history(domain::SendAwayId id);

private:
    Ledger &m_ledger;
};

class ReferralsIn
{
public:
    explicit ReferralsIn(Ledger &ledger) : m_ledger(ledger) {}

    /// "date.missing", "reference.taken"; of the partner's ticket: "ticket.partner" without a partner,
    /// "ticket.taken" when that partner's customer is here already.
    base::Result<domain::ReferralInId> add(const domain::ReferralIn &referral);
    base::Result<std::optional<domain::ReferralIn>> byId(domain::ReferralInId id);
    base::Result<std::optional<domain::ReferralInId>> byReference(const QString &reference);
    /// By what the partner calls the customer; one that was entered in error only when there is no other.
    base::Result<std::optional<domain::ReferralInId>> byTicket(domain::CompetitorId partner,
                                                               const QString &ticket);
    base::Done save(const domain::ReferralIn &referral);

private:
    Ledger &m_ledger;
};

class ReturnVisits
{
public:
    explicit ReturnVisits(Ledger &ledger) : m_ledger(ledger) {}

    /// The visit is attributed to the customer's latest send-away before that day.
    /// "date.missing", "reference.taken", "visit.twice" (the customer has a visit on that day), "visit.early"
    /// (no send-away before that day).
    base::Result<domain::ReturnVisitId> add(const domain::ReturnVisit &visit);
    base::Result<std::optional<domain::ReturnVisit>> byId(domain::ReturnVisitId id);
    base::Done save(const domain::ReturnVisit &visit);

private:
    Ledger &m_ledger;
};

} // namespace ledger
