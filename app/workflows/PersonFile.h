// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonRecord.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace workflows {

/// All there is about a customer, a contact person at a partner, or one of the team, also one who has left.
/// "customer.missing", "contact.missing", "staff.missing".
base::Result<domain::PersonRecord> readPersonRecord(ledger::Ledger &ledger, const domain::PersonId &id,
                                                    ledger::OfConduct conduct, const QLocale &locale);

/// The record as JSON for machines: codes and ISO dates, the same in every language.
QByteArray jsonOf(const domain::PersonRecord &record);

} // namespace workflows
