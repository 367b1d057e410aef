// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

namespace ledger::sql {

class Session;

/// A visit, and what it is worth now.
struct ValuedVisit
{
    qint64 id = 0;
    std::optional<qint64> value; ///< in minor units
};

/// What imports from the till have made of two visits that become one: taking one of them back afterwards
/// takes its own part of the value only, and the visit when nothing else is left of it.
base::Done joinTillVisits(Session &session, const ValuedVisit &kept, const ValuedVisit &gone);

} // namespace ledger::sql
