// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Counter.h"

#include "ledger/Records.h"
#include "ledger/SuggestionFacts.h"

#include <algorithm>

namespace workflows {

using base::Result;
using domain::Suggestion;

namespace {

/// Of those that are found some were never sent away.
constexpr int SearchFactor = 4;

} // namespace

Result<QList<Suggestion>> suggestPartners(ledger::Ledger &ledger, domain::CompetencyId need, qsizetype most)
{
    TRY_ASSIGN(const auto facts, ledger::SuggestionFacts(ledger).of(need, ledger.clock().today()));
    return domain::bestFirst(facts, most);
}

Result<std::optional<Suggestion>> suggestionFor(ledger::Ledger &ledger, domain::CompetencyId need,
                                                domain::CompetitorId competitor)
{
    return ledger::SuggestionFacts(ledger).of(need, ledger.clock().today(), competitor);
}

Result<CounterFacts> counterFacts(ledger::Ledger &ledger, domain::CompetencyId need, qsizetype most,
                                  const QList<domain::CompetitorId> &also)
{
    CounterFacts facts;
    TRY_ASSIGN(const auto inUse, ledger::SuggestionFacts(ledger).of(need, ledger.clock().today()));
    facts.suggestions = domain::bestFirst(inUse, most);
    const auto among = [](const QList<Suggestion> &all, domain::CompetitorId id) {
        const auto found = std::ranges::find(all, id, &Suggestion::competitor);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    for (const domain::CompetitorId id : also) {
        if (among(facts.suggestions, id))
            continue;
        auto one = among(inUse, id);
        if (!one) { // retired
            TRY_ASSIGN(one, suggestionFor(ledger, need, id));
        }
        if (one)
            facts.suggestions.append(*one);
    }
    TRY_ASSIGN(facts.usual, usualForgone(ledger, need));
    return facts;
}

Result<domain::MaybeMoney> usualForgone(ledger::Ledger &ledger, domain::CompetencyId need)
{
    return ledger::SuggestionFacts(ledger).usualForgone(need);
}

Result<std::optional<domain::Customer>> customerOfTicket(ledger::Ledger &ledger, const QString &text)
{
    TRY_ASSIGN(const auto id, ledger::SendAways(ledger).byTicket(text));
    if (!id)
        return std::nullopt;
    TRY_ASSIGN(const auto sendAway, ledger::SendAways(ledger).byId(*id));
    if (!sendAway || !sendAway->customer)
        return std::nullopt;
    return ledger::Customers(ledger).byId(*sendAway->customer);
}

Result<QList<SentCustomer>> findSentCustomers(ledger::Ledger &ledger, const QString &text, QDate day,
                                              int limit)
{
    ledger::Customers customers(ledger);
    TRY_ASSIGN(auto found, customers.find(text, limit * SearchFactor));
    TRY_ASSIGN(const auto owner, customerOfTicket(ledger, text));
    if (owner) {
        found.removeIf([&](const domain::Customer &customer) { return customer.id == owner->id; });
        found.prepend(*owner);
    }
    QList<SentCustomer> sent;
    for (const domain::Customer &customer : std::as_const(found)) {
        TRY_ASSIGN(const auto before, customers.sentBefore(customer.id, day));
        if (before)
            sent.append({customer, *before});
        if (sent.size() == limit)
            break;
    }
    return sent;
}

} // namespace workflows
