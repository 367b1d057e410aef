// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guideline.h"
#include "domain/People.h"
#include "ledger/Ledger.h"

namespace workflows {

/// What decides whether the one at the counter may send a customer elsewhere, read once.
struct PermissionBook
{
    QList<domain::Guideline> guidelines;
    domain::GuidelineWords words;
    domain::Grant otherwise = domain::Grant::PreApproved;
    QString atCounter;                         ///< a name; empty: nobody in particular
    domain::Role role = domain::Role::Counter; ///< of whoever is at the counter; nobody counts as counter
    QList<domain::Staff> deciders;             ///< managers and owners in use
};

base::Result<PermissionBook> permissionBook(ledger::Ledger &ledger,
                                            const std::optional<domain::StaffId> &atCounter,
                                            const QLocale &locale);

struct Permission
{
    domain::GuidelineDecision decision;
    /// A manager has to say yes, now or later: until then it is a draft.
    bool needsApproval = false;
    /// What is never allowed nobody can approve. It can still be written down as a draft, so that nothing is
    /// lost and a manager hears of it; it is handed off only once the guideline says something else.
    bool isForbidden = false;

    bool isDraft() const { return needsApproval || isForbidden; }
};

/// The role of the case is the book's.
Permission permissionFor(const PermissionBook &book, domain::GuidelineCase asked);

} // namespace workflows
