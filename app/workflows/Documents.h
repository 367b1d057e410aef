// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "workflows/Undoable.h"

namespace workflows {

/// What one paper may have: the ledger is one file that people copy.
inline constexpr qint64 MostDocumentBytes = 10'000'000;

/// Keeps a copy of the file with the partner. "file.read" when it cannot be read, "document.empty" for one
/// with nothing in it, "document.big" for more than MostDocumentBytes.
base::Result<Undoable> attachDocument(ledger::Ledger &ledger, domain::CompetitorId competitor,
                                      const QString &path, QDate today);
/// "record.missing"
base::Result<Undoable> removeDocument(ledger::Ledger &ledger, domain::CompetitorId competitor,
                                      const domain::Document &document);

} // namespace workflows
