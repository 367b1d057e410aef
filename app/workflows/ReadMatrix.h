// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StrengthMatrix.h"
#include "ledger/Ledger.h"

namespace workflows {

/// The whole matrix, retired rows and columns too, with how often each need was asked for in the last twelve
/// months.
base::Result<domain::StrengthMatrix> readMatrix(ledger::Ledger &ledger, QDate today);

/// How many send-aways asked for each competency in the twelve months that end with `today`.
base::Result<QHash<domain::CompetencyId, qint64>> askedInLastYear(ledger::Ledger &ledger, QDate today);

} // namespace workflows
