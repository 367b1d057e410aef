// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "workflows/LogRecords.h"

/// Misconduct towards staff and what is done about it (DOMAIN section 6). Each change is one transaction and
/// can be undone.
namespace workflows {

/// The errors of ledger::Conduct::addIncident(). Undoing it marks it as entered in error.
base::Result<Undoable> logIncident(ledger::Ledger &ledger, domain::Incident incident,
                                   const CustomerChoice &customer, domain::IncidentId *made = nullptr);
base::Result<Undoable> correctIncident(ledger::Ledger &ledger, domain::Incident incident,
                                       const CustomerChoice &customer);
/// All of them or none. "incident.sent" when a customer was sent elsewhere because of one: that is lifted
/// first.
base::Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::IncidentId> &ids,
                                    QDate today);

/// An entry of the coaching log.
base::Result<Undoable> reviewIncident(ledger::Ledger &ledger, domain::IncidentId id,
                                      const domain::ConductReview &review);

/// A customer is sent elsewhere for the staff's sake, because of an incident.
struct StaffsSake
{
    domain::IncidentId incident;
    domain::StaffId by;                          ///< the manager or owner whose word it is
    bool isUncoachable = false;                  ///< they judge that coaching will not help
    domain::CompetencyId need;                   ///< what the customer had come for
    std::optional<domain::CompetitorId> partner; ///< who was named to them
    QDate on;
    QString note;
    domain::Exclusion exclusion; ///< its send-away is the one that is made
};

/// The send-away (motive the staff's interest, reason conduct), what it means for the customer, and the
/// incident that it was made from. Errors: "customer.missing", "step.ladder" when it is not the ladder's last
/// step and nobody judged, "exclusion.twice" when it has been done, "approval.role" when it is nobody's word
/// who may give it, "guideline.never", "need.missing", "date.missing".
base::Result<Undoable> sendForStaffsSake(ledger::Ledger &ledger, const StaffsSake &asked);

/// What may become of it afterwards. "appeal.none" when an answer is given that nobody waits for, "lifted"
/// when it has been lifted already, "date.missing".
base::Result<Undoable> editExclusion(ledger::Ledger &ledger, const domain::Exclusion &exclusion);
base::Result<Undoable> openAppeal(ledger::Ledger &ledger, domain::SendAwayId id, QDate on,
                                  const QString &note);
/// Upheld: the customer is welcome again from that day. Without a note the one of the appeal stays.
base::Result<Undoable> answerAppeal(ledger::Ledger &ledger, domain::SendAwayId id, domain::Appeal answer,
                                    QDate on, const std::optional<QString> &note = {});
base::Result<Undoable> liftExclusion(ledger::Ledger &ledger, domain::SendAwayId id, QDate on);
/// Somebody has looked at it again; an invalid day: no further review.
base::Result<Undoable> moveExclusionReview(ledger::Ledger &ledger, domain::SendAwayId id, QDate reviewOn);

/// What the owner does not accept, and the ladder. Taking one off that was never used removes it; one in use
/// is retired.
base::Result<Undoable> addAction(ledger::Ledger &ledger, const domain::UnacceptableAction &action,
                                 QDate today);
base::Result<Undoable> saveAction(ledger::Ledger &ledger, const domain::UnacceptableAction &action);
base::Result<Undoable> retireAction(ledger::Ledger &ledger, domain::ActionId id, QDate today);
base::Result<Undoable> saveLadder(ledger::Ledger &ledger, const domain::Ladder &ladder);

} // namespace workflows
