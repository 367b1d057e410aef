// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ledger/Ledger.h"
#include "workflows/Undoable.h"

#include <QDate>

namespace workflows {

/// What a manager says to a send-away that waits for their word.
struct DraftAnswer
{
    QString by;        ///< the manager's name
    QDate on;          ///< the business day
    QString note = {}; ///< why; kept in the history
};

/// Whether the guidelines of today let this customer go: "approval.never", and "approval.missing" when a
/// manager has to say yes and none is named. Asking the customer to come back to us needs nobody's word.
base::Done checkPermission(ledger::Ledger &ledger, const domain::SendAway &sendAway);
/// Fails with "approval.missing".
base::Done approvalMissing();

/// The draft is handed off on that day, with the manager's name on the record. "approval.name" when there is
/// no name, "draft.answered" when it is no draft (any more), "approval.never" when a guideline of today never
/// allows it.
base::Result<Undoable> approveDraft(ledger::Ledger &ledger, domain::SendAwayId id, const DraftAnswer &answer);
/// The draft is cancelled and kept: what was written down is not lost. The same errors but the last.
base::Result<Undoable> declineDraft(ledger::Ledger &ledger, domain::SendAwayId id, const DraftAnswer &answer);

} // namespace workflows
