// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Permission.h"

#include "ledger/Catalogue.h"
#include "ledger/Guidelines.h"

namespace workflows {

base::Result<PermissionBook>
permissionBook(ledger::Ledger &ledger, const std::optional<domain::StaffId> &atCounter, const QLocale &locale)
{
    PermissionBook book;
    TRY_ASSIGN(book.guidelines, ledger::Guidelines(ledger).all());
    TRY_ASSIGN(book.words, ledger::Guidelines(ledger).words(locale));
    TRY_ASSIGN(const auto people, ledger::Catalogue(ledger).staff(ledger::Retired::With));
    book.otherwise = ledger.business().otherwise;
    for (const domain::Staff &person : people) {
        if (person.id == atCounter) {
            book.atCounter = person.name;
            book.role = person.role;
        }
        if (person.role != domain::Role::Counter && !person.isRetired())
            book.deciders.append(person);
    }
    return book;
}

Permission permissionFor(const PermissionBook &book, domain::GuidelineCase asked)
{
    asked.role = book.role;
    Permission permission;
    permission.decision = domain::decide(book.guidelines, asked, book.otherwise);
    permission.needsApproval = domain::needsApproval(permission.decision, book.role);
    permission.isForbidden = permission.decision.grant == domain::Grant::Never;
    return permission;
}

} // namespace workflows
