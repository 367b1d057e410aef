// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Letter.h"
#include "ledger/Catalogue.h"

namespace ledger {

/// What the owner writes to partners, again and again. Names are unique after folding, those of retired
/// templates too.
class Letters
{
public:
    explicit Letters(Ledger &ledger) : m_ledger(ledger) {}

    /// In the owner's order.
    base::Result<QList<domain::LetterTemplate>> all(Retired retired = Retired::Without);
    base::Result<std::optional<domain::LetterTemplate>> byId(domain::LetterTemplateId id);
    /// At the end of the list. "name.empty", "name.long", "name.taken"
    base::Result<domain::LetterTemplateId> add(const domain::LetterTemplate &letter);
    /// The errors of adding; "record.missing".
    base::Done save(const domain::LetterTemplate &letter);
    base::Done order(const QList<domain::LetterTemplateId> &order);

private:
    Ledger &m_ledger;
};

} // namespace ledger
