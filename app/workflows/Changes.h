// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TurningPoint.h"
#include "workflows/LongTerm.h"

namespace workflows {

/// Who was back before and after something was done differently.
struct ChangeInForce
{
    domain::TurningPoint point;
    ledger::Filter about; ///< the send-aways it is about, of those asked for
    domain::BeforeAfter shares;
};

/// The latest so many turning points within the months of the query, the newest first. Those of a partner,
/// need or reason that the query leaves out are left out too.
base::Result<QList<ChangeInForce>> readChanges(ledger::Ledger &ledger, const LongTermQuery &query,
                                               qsizetype most = 6);

} // namespace workflows
