// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/Suggestion.h"
#include "ledger/Ledger.h"

#include <QHash>

namespace ledger {

/// What is known of the competitors while a customer is waiting: a fixed number of statements whatever the
/// number of competitors, none of which reads the whole log.
class SuggestionFacts
{
public:
    explicit SuggestionFacts(Ledger &ledger) : m_ledger(ledger) {}

    /// All competitors in use in the order of the matrix's columns, for domain::bestFirst to order. Served
    /// and known count our send-aways there in the customers' interest, for whatever need; a note about this
    /// need weighs more than one about the whole day.
    base::Result<QList<domain::Suggestion>> of(domain::CompetencyId need, QDate day);
    /// One of them, also one that is retired; nothing when there is none.
    base::Result<std::optional<domain::Suggestion>> of(domain::CompetencyId need, QDate day,
                                                       domain::CompetitorId competitor);
    /// The same for every need that somebody was ever rated for, in as many statements as for one.
    base::Result<QHash<domain::CompetencyId, QList<domain::Suggestion>>> ofEach(QDate day);

    /// The median of the last 200 known forgone values of this need; nothing when fewer than three are known.
    base::Result<domain::MaybeMoney> usualForgone(domain::CompetencyId need);
    /// The hand-off of the latest send-away that says one.
    base::Result<std::optional<domain::Handoff>> lastHandoff();

private:
    Ledger &m_ledger;
};

} // namespace ledger
