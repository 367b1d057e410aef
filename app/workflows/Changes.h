// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/LongTerm.h"

namespace workflows {

/// A guideline's version or an agreement that came into force, and who was back before and after it.
struct ChangeInForce
{
    QString guideline; ///< its name and version; empty for an agreement
    int version = 0;
    QString partner; ///< whose agreement it is; empty for a guideline
    /// The send-aways it is about: of the partner; of the reason and of the need where the guideline names
    /// exactly one.
    ledger::Filter about;
    domain::BeforeAfter shares;
};

/// The latest so many changes that came into force within the months of the query, the newest first. Versions
/// of guidelines that were retired since count too.
base::Result<QList<ChangeInForce>> readChanges(ledger::Ledger &ledger, const LongTermQuery &query,
                                               qsizetype most = 6);

} // namespace workflows
