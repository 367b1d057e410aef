// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"
#include "ledger/sql/Reach.h"

#include <optional>

namespace ledger::sql {

class Session;

/// A firm that is a customer too has its name and its reach once: they are the firm's, and the rows by which
/// customers are found and named are made of them.

base::Result<std::optional<domain::CustomerId>> customerOfFirm(Session &session, domain::CompetitorId firm);
/// All phones and e-mails of its people, each once.
base::Result<Reach> reachOfFirm(Session &session, domain::CompetitorId firm);
/// Makes the rows anew: what the firm had `before` and has no more goes, what is the customer's own stays. A
/// customer that is no firm is left alone.
base::Done followFirm(Session &session, domain::CustomerId customer, const Reach &before);

} // namespace ledger::sql
