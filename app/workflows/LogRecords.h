// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "ledger/Advocacies.h"
#include "ledger/Records.h"
#include "workflows/Undoable.h"

namespace workflows {

/// Who the customer of a record is: somebody known, somebody new whose details are saved with the record, or
/// nobody (anonymous) when both are empty.
struct CustomerChoice
{
    std::optional<domain::CustomerId> known;
    domain::Customer details; ///< for a new one; matched against the known customers before one is made
    std::optional<domain::CompetitorId> firm = {}; ///< whom we know as a business: see customerFrom()
};

/// What the customer needed: a competency we know, or the name of a new one that is made with the record, in
/// the category "Other". An existing one of that name is taken.
struct NeedChoice
{
    std::optional<domain::CompetencyId> known;
    QString newName = {};
};

/// Somebody known stays; new details are matched, and added when nobody fits. Inside a transaction of the
/// caller's.
base::Result<std::optional<domain::CustomerId>> resolveCustomer(ledger::Ledger &ledger,
                                                                const CustomerChoice &choice);

/// Logging and correcting what happens at the counter: each is one transaction and can be undone. Undoing a
/// new record marks it as entered in error, which takes it out of every figure but keeps its history.
base::Result<Undoable> logSendAway(ledger::Ledger &ledger, domain::SendAway sendAway,
                                   const CustomerChoice &customer);
base::Result<Undoable> saveSendAway(ledger::Ledger &ledger, domain::SendAway sendAway,
                                    const CustomerChoice &customer);
/// A new record or a draft that is handed off needs its permission: the errors of checkPermission().
/// With a need that may be new: sendAway.need is taken from the choice. Of a new partner's name the partner
/// is made with the record; an existing one of that name is taken.
base::Result<Undoable> logSendAway(ledger::Ledger &ledger, domain::SendAway sendAway, const NeedChoice &need,
                                   const CustomerChoice &customer, const QString &newPartner = {});
base::Result<Undoable> saveSendAway(ledger::Ledger &ledger, domain::SendAway sendAway, const NeedChoice &need,
                                    const CustomerChoice &customer, const QString &newPartner = {});
/// Moves it on: see ledger::SendAways::setStatus. "approval.missing" for handing off a draft, which is
/// approveDraft()'s; whoever wrote it down may cancel it.
base::Result<Undoable> setSendAwayStatus(ledger::Ledger &ledger, domain::SendAwayId id,
                                         const domain::StatusChange &change);

base::Result<Undoable> logReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                                     const CustomerChoice &customer);
base::Result<Undoable> saveReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                                      const CustomerChoice &customer);
base::Result<Undoable> logReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                                     const NeedChoice &need, const CustomerChoice &customer);
base::Result<Undoable> saveReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                                      const NeedChoice &need, const CustomerChoice &customer);

base::Result<Undoable> logReturnVisit(ledger::Ledger &ledger, domain::ReturnVisit visit,
                                      const CustomerChoice &customer);
base::Result<Undoable> saveReturnVisit(ledger::Ledger &ledger, domain::ReturnVisit visit,
                                       const CustomerChoice &customer);

/// A word of mouth speaks of the last time its customer was sent elsewhere, up to its day.
base::Result<Undoable> logAdvocacy(ledger::Ledger &ledger, domain::Advocacy advocacy,
                                   const CustomerChoice &customer);
base::Result<Undoable> saveAdvocacy(ledger::Ledger &ledger, domain::Advocacy advocacy,
                                    const CustomerChoice &customer);

/// Takes records that should not be there out of every figure; all of them or none.
base::Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::SendAwayId> &ids);
base::Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::ReferralInId> &ids);
base::Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::ReturnVisitId> &ids);
base::Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::AdvocacyId> &ids);

} // namespace workflows
