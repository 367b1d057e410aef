// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "ledger/Ledger.h"

namespace ledger {

/// Word of mouth: reviews, recommendations, thank-yous. LogReader lists it.
class Advocacies
{
public:
    explicit Advocacies(Ledger &ledger) : m_ledger(ledger) {}

    /// "date.missing"
    base::Result<domain::AdvocacyId> add(const domain::Advocacy &advocacy);
    /// "date.missing", "record.missing"
    base::Done save(const domain::Advocacy &advocacy);
    base::Result<std::optional<domain::Advocacy>> byId(domain::AdvocacyId id);

private:
    Ledger &m_ledger;
};

} // namespace ledger
