// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ledger/Catalogue.h"

namespace ledger {

struct IncidentRow
{
    domain::Incident incident;
    QString customerName; ///< empty: not known who
    QString actionName;
    domain::Severity severity = domain::Severity::Minor;
    QString concernedName;
    int reviews = 0;               ///< entries of its coaching log
    bool hasSentElsewhere = false; ///< see Conduct::hasSentElsewhere()
};

/// A customer who was sent elsewhere for the staff's sake, and what that means for them.
struct ExclusionRow
{
    domain::Exclusion exclusion;
    QDate on; ///< the day they were sent elsewhere
    std::optional<domain::CustomerId> customer;
    QString customerName;
    QString partnerName;                        ///< where to; may be empty
    QString approvedBy;                         ///< the manager whose word it was
    std::optional<domain::IncidentId> incident; ///< the one it was made from
};

/// Misconduct towards staff. For managers and owners only: whoever shows or exports records leaves all of
/// this, and send-aways whose motive is the staff's interest, out unless it was asked for by one of them.
class Conduct
{
public:
    explicit Conduct(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<QList<domain::UnacceptableAction>> actions(Retired retired = Retired::Without);
    /// "name.empty", "name.taken"
    base::Result<domain::ActionId> addAction(const domain::UnacceptableAction &action);
    base::Done saveAction(const domain::UnacceptableAction &action);

    base::Result<domain::Ladder> ladder();
    base::Done saveLadder(const domain::Ladder &ladder);

    /// Where the customer stands on that day before the next step is chosen. `without`: as if that incident
    /// had not been.
    base::Result<domain::LadderPosition> position(domain::CustomerId customer, domain::Step startsAt,
                                                  QDate day, domain::IncidentId without = {});

    /// "date.missing"; "step.ladder" when the step is not the next one of a known customer's ladder, nor
    /// sending elsewhere for one judged uncoachable; "action.missing".
    base::Result<domain::IncidentId> addIncident(const domain::Incident &incident);
    base::Result<std::optional<domain::Incident>> incident(domain::IncidentId id);
    /// The one that send-away was made from.
    base::Result<std::optional<domain::Incident>> incidentOf(domain::SendAwayId id);
    /// Corrects it: the step is not held against the ladder again. Once reviewed, its review day is the last
    /// review's.
    base::Done saveIncident(const domain::Incident &incident);
    /// Newest first, at most `limit`; `customer`: only that one's. Those in error only when asked for.
    base::Result<QList<IncidentRow>> incidents(int limit, std::optional<domain::CustomerId> customer = {},
                                               bool withErrors = false);

    /// Whether the send-away that was made from it counts: one entered in error since is as if it had not
    /// been.
    base::Result<bool> hasSentElsewhere(domain::IncidentId id);

    /// Appends to the coaching log and moves the incident's review day to the next one. "date.missing",
    /// "record.missing"
    base::Result<domain::ConductReviewId> addReview(domain::IncidentId id,
                                                    const domain::ConductReview &review);
    /// Oldest first.
    base::Result<QList<domain::ConductReview>> reviews(domain::IncidentId id);

    /// Takes that entry of the coaching log back. The review day is again that of the last one left, or
    /// `reviewOn` when none is. "record.missing"
    base::Done takeBackReview(domain::ConductReviewId id, QDate reviewOn);

    /// Adds it or changes it. "exclusion.motive" when the send-away is not for the staff's sake.
    base::Done saveExclusion(const domain::Exclusion &exclusion);
    base::Result<std::optional<domain::Exclusion>> exclusion(domain::SendAwayId id);
    /// Newest first, at most `limit`; those whose send-away was entered in error are left out.
    base::Result<QList<ExclusionRow>> exclusions(int limit);
    /// Those of a customer that are in force on that day, newest first: the counter has to know.
    base::Result<QList<domain::Exclusion>> inForce(domain::CustomerId customer, QDate day);

private:
    Ledger &m_ledger;
};

} // namespace ledger
