// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Playbook.h"
#include "ledger/Guidelines.h"
#include "workflows/Undoable.h"

namespace workflows {

struct PlaybookStanding
{
    domain::Playbook playbook;
    QList<ledger::ReadState> readStates; ///< each of the staff with each guideline in use

    /// How many confirmations are still to come.
    int missing() const;
    /// Those that one of the staff has not read yet in their present wording.
    QList<domain::GuidelineId> unreadBy(domain::StaffId staff) const;
};

base::Result<PlaybookStanding> readPlaybook(ledger::Ledger &ledger, const QLocale &locale);

struct AddedGuideline
{
    domain::GuidelineId id;
    Undoable change;
};

/// Changes to the playbook, each one transaction. Taking back an addition retires it; taking back a wording
/// that somebody has confirmed makes another version.
base::Result<AddedGuideline> addGuideline(ledger::Ledger &ledger, const domain::Guideline &guideline);
base::Result<Undoable> saveGuideline(ledger::Ledger &ledger, const domain::Guideline &guideline);
/// An invalid day brings it back into use.
base::Result<Undoable> setRetired(ledger::Ledger &ledger, domain::GuidelineId id, QDate on);
/// Puts it before another one in the owner's order, which only decides between what is equal otherwise.
base::Result<Undoable> moveGuideline(ledger::Ledger &ledger, domain::GuidelineId id,
                                     domain::GuidelineId before);
/// The usual guidelines of the business's trade, or of any business.
base::Result<Undoable> addStarterGuidelines(ledger::Ledger &ledger, const QLocale &locale);
/// What holds where no guideline covers the case.
base::Result<Undoable> setOtherwise(ledger::Ledger &ledger, domain::Grant grant);

} // namespace workflows
