// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Suggestion.h"
#include "ledger/Customers.h"

namespace workflows {

/// What the counter wants to know while a customer is waiting. All of it reads a few rows only.

/// Whom to suggest for a need; at most `most`.
base::Result<QList<domain::Suggestion>> suggestPartners(ledger::Ledger &ledger, domain::CompetencyId need,
                                                        qsizetype most);
/// The same facts about one competitor.
base::Result<std::optional<domain::Suggestion>>
suggestionFor(ledger::Ledger &ledger, domain::CompetencyId need, domain::CompetitorId competitor);

/// What the counter wants to know as soon as the need is known, read in one go.
struct CounterFacts
{
    /// The best, at most as many as asked for, then those of `also` that are not among them.
    QList<domain::Suggestion> suggestions;
    domain::MaybeMoney usual; ///< see usualForgone()
};

base::Result<CounterFacts> counterFacts(ledger::Ledger &ledger, domain::CompetencyId need, qsizetype most,
                                        const QList<domain::CompetitorId> &also);

/// The median of the last known forgone values of this need (ledger::SuggestionFacts::usualForgone).
base::Result<domain::MaybeMoney> usualForgone(ledger::Ledger &ledger, domain::CompetencyId need);

struct SentCustomer
{
    domain::Customer customer;
    ledger::SentBefore sent;
};

/// The customer whose referral card has that code; nothing for what is no code, and for an anonymous one.
base::Result<std::optional<domain::Customer>> customerOfTicket(ledger::Ledger &ledger, const QString &text);

/// Customers whom we had sent elsewhere before that day, found by any part of name, number, phone or e-mail,
/// or by the ticket on their card.
base::Result<QList<SentCustomer>> findSentCustomers(ledger::Ledger &ledger, const QString &text, QDate day,
                                                    int limit);

} // namespace workflows
