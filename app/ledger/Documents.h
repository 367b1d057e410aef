// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ledger/Ledger.h"

namespace ledger {

/// The papers that belong to a partner: a signed agreement, a price list.
class Documents
{
public:
    explicit Documents(Ledger &ledger) : m_ledger(ledger) {}

    /// Without what is in them, in the order they came.
    base::Result<QList<domain::Document>> of(domain::CompetitorId competitor);
    /// "record.missing"
    base::Result<QByteArray> content(domain::DocumentId id);
    base::Result<domain::DocumentId> add(domain::CompetitorId competitor, const domain::Document &document,
                                         const QByteArray &content);
    /// "record.missing"
    base::Done remove(domain::DocumentId id);

private:
    Ledger &m_ledger;
};

} // namespace ledger
