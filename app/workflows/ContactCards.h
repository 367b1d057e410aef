// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "exchange/VCardWriter.h"
#include "ledger/Ledger.h"

namespace workflows {

/// The contacts of these competitors as cards, those without a person as the card of the business. What we
/// have noted for ourselves is not on them.
base::Result<QList<exchange::OutgoingCard>> contactCards(ledger::Ledger &ledger,
                                                         const QList<domain::CompetitorId> &whom);

/// Writes them into one file, the whole file or nothing; answers how many cards there are. Errors: of
/// base::saveFile() and of the ledger.
base::Result<qsizetype> saveContactCards(ledger::Ledger &ledger, const QString &path,
                                         const QList<domain::CompetitorId> &whom,
                                         exchange::VCardVersion version);

} // namespace workflows
