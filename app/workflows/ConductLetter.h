// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConductLetter.h"
#include "ledger/Ledger.h"

namespace workflows {

/// What is known for the letter about that send-away for the staff's sake, dated `today`; the account of what
/// happened and the customer's address are left to whoever writes it. It is signed by whoever approved it,
/// but for the one whom it happened to. For managers and owners only. "record.missing" when it is gone,
/// "letter.over" when it is not in force any more.
base::Result<domain::ConductLetter> readConductLetter(ledger::Ledger &ledger, domain::SendAwayId id,
                                                      QDate today);

} // namespace workflows
