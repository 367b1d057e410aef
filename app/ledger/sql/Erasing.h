// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Id.h"
#include "ledger/Erasure.h"

namespace ledger::sql {

class Session;

/// Takes the identity of customers, and everything that somebody has written about them in free text, out of
/// all tables: see Erasures. What stays are dates, figures and coded words. Call it inside a transaction, as
/// all that follow. Nothing happens to those who are erased already.
base::Done eraseCustomers(Session &session, const QList<domain::CustomerId> &ids, const QDateTime &at);
/// Takes a contact person off the partner, with what was written about talks with them; that they took place
/// stays.
base::Done erasePerson(Session &session, domain::ContactId id, const QDateTime &at);
/// A label takes the place of the name, wherever it stands.
base::Done erasePerson(Session &session, domain::StaffId id, const QDateTime &at);

/// How many records of theirs there are, and how many of others name them in words.
base::Result<ErasureEffect> effectOfErasing(Session &session, domain::CustomerId id);
base::Result<ErasureEffect> effectOfErasing(Session &session, domain::ContactId id);
base::Result<ErasureEffect> effectOfErasing(Session &session, domain::StaffId id);

/// That `duplicate`, who is about to go, was found to be `kept`.
base::Done noteMerged(Session &session, domain::CustomerId kept, domain::CustomerId duplicate);

/// Erases once more whoever was erased from this ledger and is here again, because this is an older copy of
/// it. An entry is taken only where somebody has one of its hashes: of customers the one with its id. How
/// many.
base::Result<int> eraseAgain(Session &session, const QList<ErasureEntry> &entries);
/// Of one kind each; whether, or how many.
base::Result<bool> eraseCustomerAgain(Session &session, const ErasureEntry &entry);
base::Result<int> eraseContactsAgain(Session &session, const ErasureEntry &entry);
base::Result<int> eraseStaffAgain(Session &session, const ErasureEntry &entry);

} // namespace ledger::sql
