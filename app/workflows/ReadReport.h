// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportContent.h"
#include "domain/ReportQuery.h"
#include "ledger/Ledger.h"

namespace workflows {

/// Reads what the report needs, in any thread; what is read for a kind is what reports::layOut() takes for
/// it. Fails as the kind's own reading does.
base::Result<domain::ReportContent> readReport(ledger::Ledger &ledger, const domain::ReportQuery &query);

} // namespace workflows
