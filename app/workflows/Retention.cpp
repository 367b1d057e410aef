// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Retention.h"

namespace workflows {

base::Result<QList<ledger::Forgettable>> whomRetentionErases(ledger::Ledger &ledger, int months)
{
    return ledger::Erasures(ledger).withoutEventSince(ledger.clock().today().addMonths(-months));
}

base::Result<int> applyRetention(ledger::Ledger &ledger)
{
    ledger::Erasures erasures(ledger);
    TRY_ASSIGN(const int months, erasures.retentionMonths());
    if (months == 0)
        return 0;
    TRY_ASSIGN(const auto people, whomRetentionErases(ledger, months));
    QList<domain::CustomerId> ids;
    for (const ledger::Forgettable &one : people)
        ids.append(one.id);
    if (!ids.isEmpty())
        TRY(erasures.erase(ids));
    return static_cast<int>(ids.size());
}

} // namespace workflows
