// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Handbook.h"

#include "ledger/Conduct.h"
#include "ledger/Guidelines.h"
#include "ledger/SuggestionFacts.h"

#include <algorithm>

namespace workflows {

namespace {

constexpr qsizetype partnersNamed = 2;

} // namespace

base::Result<domain::Handbook> readHandbook(ledger::Ledger &ledger, QDate today)
{
    domain::Handbook book;
    book.business = ledger.business();
    book.preparedOn = today;
    ledger::Guidelines guidelines(ledger);
    TRY_ASSIGN(const auto all, guidelines.all());
    book.guidelines = domain::inPrecedence(all);
    TRY_ASSIGN(book.words, guidelines.words(QLocale::c()));
    TRY_ASSIGN(book.actions, ledger::Conduct(ledger).actions());
    TRY_ASSIGN(const auto competencies, ledger::Catalogue(ledger).competencies());
    TRY_ASSIGN(const auto known, ledger::SuggestionFacts(ledger).ofEach(today));
    for (const domain::Competency &competency : competencies) {
        auto partners = domain::bestFirst(known.value(competency.id), partnersNamed);
        partners.removeIf(
            [](const domain::Suggestion &one) { return !one.level || one.level->value() == 0; });
        book.needs.append({competency.name, competency.isCore, partners});
    }
    std::ranges::stable_sort(book.needs, std::greater(), &domain::HandbookNeed::isCore);
    return book;
}

} // namespace workflows
