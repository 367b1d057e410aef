// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/FirmAsCustomer.h"

#include "ledger/Competitors.h"
#include "ledger/Customers.h"

#include <QCoreApplication>

#include <memory>

namespace workflows {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::CustomerId;

namespace {

Result<domain::Competitor> existing(ledger::Ledger &ledger, CompetitorId id)
{
    TRY_ASSIGN(const auto firm, ledger::Competitors(ledger).byId(id));
    if (!firm)
        TRY(refused("record.gone",
                    QT_TRANSLATE_NOOP("workflows", "Somebody else has removed this meanwhile.")));
    return *firm;
}

/// Of the same name, and no firm yet.
Result<std::optional<domain::Customer>> namesake(ledger::Ledger &ledger, const QString &name)
{
    domain::Customer sought;
    sought.name = name;
    ledger::Customers customers(ledger);
    TRY_ASSIGN(const auto match, customers.match(sought));
    if (!match)
        return std::nullopt;
    TRY_ASSIGN(const auto customer, customers.byId(*match));
    return customer && !customer->firm ? customer : std::nullopt;
}

Result<CustomerId> addCustomer(ledger::Ledger &ledger, const domain::Competitor &firm)
{
    domain::Customer made;
    made.name = firm.name;
    ledger::Customers customers(ledger);
    TRY_ASSIGN(const CustomerId id, customers.add(made));
    TRY(customers.setFirm(id, firm.id));
    return id;
}

} // namespace

Result<CustomerId> customerFrom(ledger::Ledger &ledger, CompetitorId id)
{
    ledger::Customers customers(ledger);
    TRY_ASSIGN(const auto known, customers.ofFirm(id));
    if (known)
        return *known;
    TRY_ASSIGN(const auto firm, existing(ledger, id));
    TRY_ASSIGN(const auto same, namesake(ledger, firm.name));
    if (!same)
        return addCustomer(ledger, firm);
    TRY(customers.setFirm(same->id, id));
    return same->id;
}

Result<Undoable> makeCustomer(ledger::Ledger &ledger, CompetitorId id)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto firm, existing(ledger, id));
        TRY_ASSIGN(const auto before, namesake(ledger, firm.name));
        TRY_ASSIGN(const CustomerId first, customerFrom(ledger, id));
        auto customer = std::make_shared<CustomerId>(first);
        // What has been written about a new one meanwhile stays with it: then it is only parted from the
        // firm.
        const auto undo = [&ledger, customer, before]() -> Done {
            ledger::Customers customers(ledger);
            TRY(customers.setFirm(*customer, std::nullopt));
            if (before)
                return customers.save(*before);
            TRY_ASSIGN(const auto isUsed, customers.isUsed(*customer));
            return isUsed ? Done() : customers.remove(*customer);
        };
        const auto redo = [&ledger, customer, id]() -> Done {
            TRY_ASSIGN(*customer, customerFrom(ledger, id));
            return {};
        };
        return Undoable{said(QT_TRANSLATE_NOOP("workflows", "%1 is a customer, too")).arg(firm.name),
                        together(ledger, {undo}), together(ledger, {redo}), first.value()};
    });
}

Result<Undoable> partFromCustomer(ledger::Ledger &ledger, CompetitorId id)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto firm, existing(ledger, id));
        ledger::Customers customers(ledger);
        TRY_ASSIGN(const auto customer, customers.ofFirm(id));
        if (!customer)
            TRY(refused("record.gone",
                        QT_TRANSLATE_NOOP("workflows", "Somebody else has removed this meanwhile.")));
        const auto put = [&ledger, customer = *customer](const std::optional<CompetitorId> &is) {
            return ledger::Customers(ledger).setFirm(customer, is);
        };
        TRY(put(std::nullopt));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "%1 is no customer any more")).arg(firm.name),
                       std::optional(id), std::optional<CompetitorId>(), put);
    });
}

} // namespace workflows
