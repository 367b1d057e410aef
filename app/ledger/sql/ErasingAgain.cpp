// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"

namespace ledger::sql {

base::Result<int> eraseAgain(Session &session, const QList<ErasureEntry> &entries)
{
    TRY_ASSIGN(const auto ours, erasuresConcerning(session, entries));
    int erased = 0;
    for (const ErasureEntry &entry : ours) {
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
