// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CallSheet.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Reads whom to call by domain::SoonDays from today. What is about conduct is not on paper.
base::Result<domain::CallSheet> readCallSheet(ledger::Ledger &ledger, QDate today);

} // namespace workflows
