// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Handbook.h"

#include "ledger/Conduct.h"
#include "ledger/Guidelines.h"
#include "workflows/Counter.h"

#include <algorithm>

namespace workflows {

namespace {

constexpr qsizetype partnersNamed = 2;

/// Those who are known to be any good at it.
base::Result<domain::HandbookNeed> readNeed(ledger::Ledger &ledger, const domain::Competency &competency)
{
    domain::HandbookNeed need{competency.name, competency.isCore, {}};
    TRY_ASSIGN(need.partners, suggestPartners(ledger, competency.id, partnersNamed));
    need.partners.removeIf(
        [](const domain::Suggestion &partner) { return !partner.level || partner.level->value() == 0; });
    return need;
}

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
    for (const domain::Competency &competency : competencies) {
        TRY_ASSIGN(const auto need, readNeed(ledger, competency));
        book.needs.append(need);
    }
    std::ranges::stable_sort(book.needs, std::greater(), &domain::HandbookNeed::isCore);
    return book;
}

} // namespace workflows
