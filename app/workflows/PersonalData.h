// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonalData.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Counts it, with the words for it in the language of the person.
base::Result<domain::PersonalData> readPersonalData(ledger::Ledger &ledger);

} // namespace workflows
