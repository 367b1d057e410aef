// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "workflows/Undoable.h"

namespace workflows {

/// The customer that a firm is: the one it is already, else the only one of its name, else a new one. Inside
/// a transaction of the caller's. "record.gone"
base::Result<domain::CustomerId> customerFrom(ledger::Ledger &ledger, domain::CompetitorId firm);

/// From now on the firm is a customer as well, without anything being typed again. `added` is the customer.
base::Result<Undoable> makeCustomer(ledger::Ledger &ledger, domain::CompetitorId firm);
/// The firm and the customer are two from now on; the customer keeps name and phones. "record.gone"
base::Result<Undoable> partFromCustomer(ledger::Ledger &ledger, domain::CompetitorId firm);

} // namespace workflows
