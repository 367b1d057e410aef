// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/WhoIsMeant.h"

#include "base/Fold.h"
#include "ledger/Catalogue.h"
#include "ledger/Customers.h"
#include "ledger/PersonReader.h"
#include "workflows/Undoable.h"

#include <algorithm>

namespace workflows {

using base::Result;
using domain::ContactId;
using domain::CustomerId;

namespace {

constexpr int mostAlike = 50;

tl::unexpected<base::Error> refused(const char *code, const char *sentence, const QString &text)
{
    return base::failure(QString::fromLatin1(code), said(sentence).arg(text));
}

} // namespace

Result<CustomerId> customerCalled(ledger::Ledger &ledger, const QString &text)
{
    TRY_ASSIGN(const auto found, ledger::Customers(ledger).find(text, mostAlike));
    const QString key = base::fold(text);
    const QString digits = base::foldPhone(text);
    const auto fits = [&](const domain::Customer &customer) {
        return base::fold(customer.name) == key || base::fold(customer.reference) == key
               || std::ranges::any_of(customer.emails,
                                      [&](const QString &each) { return base::fold(each) == key; })
               || (!digits.isEmpty() && std::ranges::any_of(customer.phones, [&](const QString &each) {
                      return base::foldPhone(each) == digits;
                  }));
    };
    QList<CustomerId> ids;
    for (const domain::Customer &customer : found) {
        if (!key.isEmpty() && fits(customer))
            ids.append(customer.id);
    }
    if (ids.isEmpty())
        return refused("customer.missing",
                       QT_TRANSLATE_NOOP("workflows", "Nobody is called “%1”, or has that number, phone or "
                                                      "e-mail. Write it as it stands in the ledger."),
                       text);
    if (ids.size() > 1)
        return refused("customer.several",
                       QT_TRANSLATE_NOOP("workflows",
                                         "Several customers are called “%1”. Say the number, the "
                                         "phone or the e-mail instead."),
                       text);
    return ids.constFirst();
}

Result<ContactId> contactCalled(ledger::Ledger &ledger, const QString &text)
{
    TRY_ASSIGN(const auto all, ledger::allContacts(ledger));
    const QString key = base::fold(text);
    const QString digits = base::foldPhone(text);
    QList<ContactId> ids;
    for (const ledger::ContactThere &each : all) {
        const bool fits =
            base::fold(each.name) == key
            || base::fold(each.name + QLatin1StringView(", ") + each.partner) == key
            || std::ranges::any_of(each.emails, [&](const QString &mail) { return base::fold(mail) == key; })
            || (!digits.isEmpty() && std::ranges::any_of(each.phones, [&](const QString &phone) {
                   return base::foldPhone(phone) == digits;
               }));
        if (fits && !key.isEmpty())
            ids.append(each.id);
    }
    if (ids.isEmpty())
        return refused("contact.missing",
                       QT_TRANSLATE_NOOP("workflows", "No contact person is called “%1”, or has that phone "
                                                      "or e-mail. Write it as it stands in the ledger."),
                       text);
    if (ids.size() > 1)
        return refused("contact.several",
                       QT_TRANSLATE_NOOP("workflows", "Several contact persons are called “%1”. Write “name, "
                                                      "partner”, the phone or the e-mail instead."),
                       text);
    return ids.constFirst();
}

Result<domain::StaffId> staffCalled(ledger::Ledger &ledger, const QString &text)
{
    TRY_ASSIGN(const auto id, ledger::Catalogue(ledger).staffNamed(text));
    if (!id)
        return refused("staff.missing",
                       QT_TRANSLATE_NOOP("workflows", "Nobody in the team is or was called “%1”. Write it as "
                                                      "it stands in the ledger."),
                       text);
    return *id;
}

} // namespace workflows
