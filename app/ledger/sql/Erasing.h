// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"
#include "ledger/Erasure.h"

namespace ledger::sql {

class Session;

/// The version of the ledger that has a register of erasures.
inline constexpr int erasureVersion = 20;

/// Takes the identity of customers, and everything that somebody has written about them in free text, out of
/// all tables: see Erasures. What stays are dates, figures and coded words. Call it inside a transaction.
/// Nothing happens to those who are erased already.
base::Done eraseCustomers(Session &session, const QList<domain::CustomerId> &ids, const QDateTime &at);

/// How many records of theirs there are, and how many of others name them in words.
base::Result<ErasureEffect> effectOfErasing(Session &session, domain::CustomerId id);

/// The register of this ledger.
base::Result<QList<ErasureEntry>> erasuresIn(Session &session);

/// Those of the entries that are of this ledger, which may be of any version.
base::Result<QList<ErasureEntry>> erasuresConcerning(Session &session, const QList<ErasureEntry> &entries);

/// Erases once more whoever was erased from this ledger and is here again, because this is an older copy of
/// it. An entry is taken only where the customer of that id has one of its hashes. How many. Call it inside a
/// transaction.
base::Result<int> eraseAgain(Session &session, const QList<ErasureEntry> &entries);

} // namespace ledger::sql
