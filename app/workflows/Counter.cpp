// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Counter.h"

#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/LogReader.h"

#include <algorithm>

namespace workflows {

using base::Result;
using domain::Suggestion;

namespace {

constexpr int RecentSendAways = 50;
constexpr qsizetype FewestForUsual = 3;
/// Of those that are found some were never sent away.
constexpr int SearchFactor = 4;

Result<Suggestion> withLevel(ledger::Ledger &ledger, domain::CompetencyId need,
                                    const domain::Competitor &competitor)
{
    TRY_ASSIGN(const auto strength, ledger::Strengths(ledger).of(need, competitor.id));
    return domain::suggestionOf(competitor, strength.level);
}

} // namespace

Result<QList<Suggestion>> suggestPartners(ledger::Ledger &ledger, domain::CompetencyId need,
                                                 qsizetype most)
{
    TRY_ASSIGN(const auto competitors, ledger::Competitors(ledger).all());
    QList<Suggestion> suggestions;
    for (const domain::Competitor &competitor : competitors) {
        TRY_ASSIGN(const auto suggestion, withLevel(ledger, need, competitor));
        suggestions.append(suggestion);
    }
    return domain::bestFirst(suggestions, most);
}

Result<std::optional<Suggestion>> suggestionFor(ledger::Ledger &ledger, domain::CompetencyId need,
                                                       domain::CompetitorId id)
{
    TRY_ASSIGN(const auto competitor, ledger::Competitors(ledger).byId(id));
    if (!competitor)
        return std::nullopt;
    TRY_ASSIGN(const auto suggestion, withLevel(ledger, need, *competitor));
    return suggestion;
}

Result<domain::MaybeMoney> usualForgone(ledger::Ledger &ledger, domain::CompetencyId need)
{
    ledger::Filter filter;
    filter.need = need;
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).sendAways(filter, {}, RecentSendAways));
    QList<domain::Money> known;
    for (const ledger::SendAwayRow &row : page.rows) {
        if (row.forgone)
            known.append(*row.forgone);
    }
    if (known.size() < FewestForUsual)
        return std::nullopt;
    const auto middle = known.begin() + known.size() / 2;
    std::nth_element(known.begin(), middle, known.end());
    return *middle;
}

Result<std::optional<SentBefore>> sentBefore(ledger::Ledger &ledger, domain::CustomerId customer, QDate day)
{
    ledger::Filter filter;
    filter.customer = customer;
    filter.to = day.addDays(-1);
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).sendAways(filter, {}, RecentSendAways));
    for (const ledger::SendAwayRow &row : page.rows) {
        if (domain::countsAsSendAway(row.status))
            return SentBefore{row.id, row.on, row.needName, row.partnerName};
    }
    return std::nullopt;
}

Result<QList<SentCustomer>> findSentCustomers(ledger::Ledger &ledger, const QString &text, QDate day,
                                              int limit)
{
    TRY_ASSIGN(const auto found, ledger::Customers(ledger).find(text, limit * SearchFactor));
    QList<SentCustomer> sent;
    for (const domain::Customer &customer : found) {
        TRY_ASSIGN(const auto before, sentBefore(ledger, customer.id, day));
        if (before)
            sent.append({customer, *before});
        if (sent.size() == limit)
            break;
    }
    return sent;
}

} // namespace workflows
