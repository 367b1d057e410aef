// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

namespace workflows {

/// The one customer who is called that, or has that number, phone or e-mail, after folding.
/// "customer.missing"; "customer.several" when it is more than one.
base::Result<domain::CustomerId> customerCalled(ledger::Ledger &ledger, const QString &text);

/// The one contact person who is called that, with or without ", PARTNER" behind it, or has that phone or
/// e-mail. "contact.missing", "contact.several".
base::Result<domain::ContactId> contactCalled(ledger::Ledger &ledger, const QString &text);

/// Of the team, whether still in it or not. "staff.missing".
base::Result<domain::StaffId> staffCalled(ledger::Ledger &ledger, const QString &text);

} // namespace workflows
