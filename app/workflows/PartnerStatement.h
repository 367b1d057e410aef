// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartnerStatement.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Which months, and whether customers are named in it.
struct StatementQuery
{
    domain::CompetitorId partner;
    domain::Month from;
    domain::Month to; ///< no later than that of today
    QDate today;      ///< nothing later is counted
    bool withNames = false;
};

/// The twelve months that end with that of today.
StatementQuery usualStatement(domain::CompetitorId partner, QDate today);

/// "record.missing"; "statement.period" for months in the wrong order, or that have not begun, or for more
/// than ten years of them.
base::Result<domain::PartnerStatement> readStatement(ledger::Ledger &ledger, const StatementQuery &query);

/// Which months, and whether customers are named in them.
struct StatementsQuery
{
    domain::Month from;
    domain::Month to;
    QDate today;
    bool withNames = false;
};

/// Of all partners of that time. Fails as readStatement() does for the months.
base::Result<domain::PartnerStatements> readStatements(ledger::Ledger &ledger, const StatementsQuery &query);

/// With whom there is an agreement now, by name.
base::Result<QList<domain::Competitor>> partnersInForce(ledger::Ledger &ledger);

} // namespace workflows
