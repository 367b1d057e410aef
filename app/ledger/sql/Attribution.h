// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"

namespace ledger::sql {

class Session;

/// Gives each visit of the customer to the send-away it belongs to by domain::sendAwayBefore. Call it in the
/// transaction that changed one of either.
base::Done attributeVisits(Session &session, std::optional<domain::CustomerId> customer);

/// The same for all the customers of a select, in one statement.
base::Done attributeVisitsOf(Session &session, const QString &customers);

} // namespace ledger::sql
