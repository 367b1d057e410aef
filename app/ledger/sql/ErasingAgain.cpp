// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"

#include <algorithm>

namespace ledger::sql {

namespace {

/// Whether the copy was made after that erasing: who is found in it under the same name came later. Customers
/// are told apart by their number, which nobody gets again.
bool isSettled(const QList<ErasureEntry> &known, const ErasureEntry &entry)
{
    return entry.kind != domain::PersonKind::Customer
           && std::ranges::any_of(known, [&entry](const ErasureEntry &each) {
                  return each.isOfSame(entry)
                         && each.at.toSecsSinceEpoch() >= entry.at.toSecsSinceEpoch() // no more is in files
                         && std::ranges::all_of(entry.proofs, [&each](const QString &proof) {
                                return each.proofs.contains(proof);
                            });
              });
}

} // namespace

base::Result<int> eraseAgain(Session &session, const QList<ErasureEntry> &entries)
{
    TRY_ASSIGN(const auto ours, erasuresConcerning(session, entries));
    TRY_ASSIGN(const auto known, erasuresIn(session));
    int erased = 0;
    for (const ErasureEntry &entry : ours) {
        if (isSettled(known, entry))
            continue;
        TRY(keepErasure(session, entry));
        switch (entry.kind) {
        case domain::PersonKind::Customer: {
            TRY_ASSIGN(const bool wasHere, eraseCustomerAgain(session, entry));
            erased += wasHere ? 1 : 0;
            break;
        }
        case domain::PersonKind::Contact: {
            TRY_ASSIGN(const int contacts, eraseContactsAgain(session, entry));
            erased += contacts;
            break;
        }
        case domain::PersonKind::Staff: {
            TRY_ASSIGN(const int staff, eraseStaffAgain(session, entry));
            erased += staff;
            break;
        }
        }
    }
    return erased;
}

} // namespace ledger::sql
