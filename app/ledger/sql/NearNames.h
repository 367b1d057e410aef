// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Session.h"

namespace ledger::sql {

/// Puts people of a till and customers who were once sent elsewhere into blocks of names that may be alike
/// (domain::nameBlocks), in the temporary tables staged_person_block (person, block) and
/// staged_customer_block (block, customer_id). `people`: a condition on the alias p of staged_person.
/// Answers whether anybody is left to compare.
base::Result<bool> blockNames(Session &session, const QString &people);

} // namespace ledger::sql
