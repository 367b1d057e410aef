// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "ledger/Ledger.h"

namespace ledger {

struct AdvocacyRow
{
    domain::Advocacy advocacy;
    QString customerName; ///< empty: not known who
    QDate sentOn;         ///< of the send-away it speaks of
    QString needName;
    QString partnerName;
};

/// Word of mouth: reviews, recommendations, thank-yous. What was entered in error is in no list but byId().
class Advocacies
{
public:
    explicit Advocacies(Ledger &ledger) : m_ledger(ledger) {}

    /// "date.missing"
    base::Result<domain::AdvocacyId> add(const domain::Advocacy &advocacy);
    /// "date.missing", "record.missing"
    base::Done save(const domain::Advocacy &advocacy);
    base::Result<std::optional<domain::Advocacy>> byId(domain::AdvocacyId id);
    /// Oldest first.
    base::Result<QList<domain::Advocacy>> ofCustomer(domain::CustomerId id);
    base::Result<QList<domain::Advocacy>> ofSendAway(domain::SendAwayId id);
    /// Newest first, at most `limit`.
    base::Result<QList<AdvocacyRow>> latest(int limit);

private:
    base::Result<QList<domain::Advocacy>> read(const QString &where, qint64 id);

    Ledger &m_ledger;
};

} // namespace ledger
