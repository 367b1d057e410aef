// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonRecord.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace workflows {

/// The one customer who is called that, or has that number, phone or e-mail, after folding.
/// "customer.missing"; "customer.several" when it is more than one.
base::Result<domain::CustomerId> customerCalled(ledger::Ledger &ledger, const QString &text);

/// All there is about a customer. "customer.missing".
base::Result<domain::PersonRecord> readPersonRecord(ledger::Ledger &ledger, domain::CustomerId id,
                                                    ledger::OfConduct conduct, const QLocale &locale);

/// The record as JSON for machines: codes and ISO dates, the same in every language.
QByteArray jsonOf(const domain::PersonRecord &record);

} // namespace workflows
