// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/LogRecords.h"

#include "exchange/Phone.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "workflows/Approvals.h"
#include "workflows/FirmAsCustomer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace workflows {

using base::Done;
using base::Result;

namespace {

Result<std::optional<domain::CompetencyId>> resolve(ledger::Ledger &ledger, const NeedChoice &choice)
{
    if (choice.known || choice.newName.isEmpty())
        return choice.known;
    ledger::Catalogue catalogue(ledger);
    TRY_ASSIGN(const auto existing, catalogue.competencyNamed(choice.newName));
    if (existing)
        return existing;
    domain::Competency need;
    need.name = choice.newName;
    TRY_ASSIGN(need.category, catalogue.categoryNamed(said(QT_TRANSLATE_NOOP("workflows", "Other"))));
    TRY_ASSIGN(const auto added, catalogue.addCompetency(need));
    return std::optional(added);
}

Done sendTo(ledger::Ledger &ledger, domain::SendAway &sendAway, const QString &newPartner)
{
    if (newPartner.isEmpty())
        return {};
    ledger::Competitors competitors(ledger);
    TRY_ASSIGN(auto id, competitors.named(newPartner));
    if (!id) {
        domain::Competitor partner;
        partner.name = newPartner;
        TRY_ASSIGN(id, competitors.add(partner));
    }
    sendAway.partner = id;
    QList<domain::Alternative> &offered = sendAway.alternatives;
    const auto isIt = [&id](const domain::Alternative &each) { return each.competitor == *id; };
    if (std::ranges::none_of(offered, isIt))
        offered =
            offered.mid(0, domain::SendAway::MostAlternatives - 1) + QList{domain::Alternative{*id, {}}};
    return {};
}

/// The ledger's own save() sets a record back to how it was and forth again.
template <class Store, class Record>
Undoable saved(ledger::Ledger &ledger, const char *what, const Record &before, const Record &after)
{
    return swapped(said(what), before, after,
                   [&ledger](const Record &record) { return Store(ledger).save(record); });
}

domain::SendAway inError(domain::SendAway record)
{
    record.status = domain::Status::EnteredInError;
    return record;
}

domain::ReferralIn inError(domain::ReferralIn record)
{
    record.isInError = true;
    return record;
}

domain::ReturnVisit inError(domain::ReturnVisit record)
{
    record.isInError = true;
    return record;
}

domain::Advocacy inError(domain::Advocacy record)
{
    record.isInError = true;
    return record;
}

template <class Store, class Record>
Result<Undoable> add(ledger::Ledger &ledger, Record record, const char *what)
{
    Store store(ledger);
    TRY_ASSIGN(const auto id, store.add(record));
    TRY_ASSIGN(const auto present, store.byId(id));
    Undoable made = saved<Store>(ledger, what, inError(*present), *present);
    made.added = id.value();
    return made;
}

template <class Store, class Record>
Result<Undoable> change(ledger::Ledger &ledger, const Record &record, const char *what)
{
    Store store(ledger);
    TRY_ASSIGN(const auto before, store.byId(record.id));
    TRY(store.save(record));
    TRY_ASSIGN(const auto after, store.byId(record.id));
    return saved<Store>(ledger, what, *before, *after);
}

/// All of them, or none.
template <class Store, class Id>
Result<Undoable> takeOut(ledger::Ledger &ledger, const QList<Id> &ids)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        QList<std::function<Done()>> undo;
        QList<std::function<Done()>> redo;
        for (const Id id : ids) {
            TRY_ASSIGN(const auto record, Store(ledger).byId(id));
            if (!record)
                continue;
            const Undoable one = saved<Store>(ledger, "", *record, inError(*record));
            undo.append(one.undo);
            redo.append(one.redo);
        }
        const auto all = together(ledger, redo);
        TRY(all());
        return Undoable{said(QT_TRANSLATE_N_NOOP("workflows", "%n record(s) entered in error"),
                             static_cast<int>(redo.size())),
                        together(ledger, undo), all};
    });
}

Done needsCustomer()
{
    return base::failure(
        QStringLiteral("customer.missing"),
        said(QT_TRANSLATE_NOOP("workflows",
                               "Say who came back: only a known customer can be seen to return.")));
}

} // namespace

Result<std::optional<domain::CustomerId>> resolveCustomer(ledger::Ledger &ledger,
                                                          const CustomerChoice &choice)
{
    if (choice.firm) {
        TRY_ASSIGN(const auto customer, customerFrom(ledger, *choice.firm));
        return std::optional(customer);
    }
    if (choice.known || choice.details.isEmpty())
        return choice.known;
    ledger::Customers customers(ledger);
    // Whoever is known by the number is known by it with and without the country's prefix.
    const QString country = exchange::phoneCountry(ledger.business().country);
    domain::Customer sought = choice.details;
    domain::Customer made = choice.details;
    for (QString &phone : made.phones) {
        const exchange::Phone read = exchange::readPhone(phone, country);
        sought.phones += {read.written, read.key};
        phone = read.written;
    }
    TRY_ASSIGN(const auto match, customers.match(sought));
    if (match)
        return match;
    TRY_ASSIGN(const auto added, customers.add(made));
    return std::optional(added);
}

Result<Undoable> logSendAway(ledger::Ledger &ledger, domain::SendAway sendAway,
                             const CustomerChoice &customer)
{
    return logSendAway(ledger, sendAway, NeedChoice{sendAway.need}, customer);
}

Result<Undoable> saveSendAway(ledger::Ledger &ledger, domain::SendAway sendAway,
                              const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(sendAway.customer, resolveCustomer(ledger, customer));
        TRY_ASSIGN(const auto before, ledger::SendAways(ledger).byId(sendAway.id));
        if (before && before->status == domain::Status::Draft && domain::countsAsSendAway(sendAway.status))
            TRY(checkPermission(ledger, sendAway));
        return change<ledger::SendAways>(ledger, sendAway,
                                         QT_TRANSLATE_NOOP("workflows", "Send-away edited"));
    });
}

Result<Undoable> logSendAway(ledger::Ledger &ledger, domain::SendAway sendAway, const NeedChoice &need,
                             const CustomerChoice &customer, const QString &newPartner)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto known, resolve(ledger, need));
        sendAway.need = known.value_or(domain::CompetencyId());
        TRY(sendTo(ledger, sendAway, newPartner));
        TRY_ASSIGN(sendAway.customer, resolveCustomer(ledger, customer));
        if (domain::countsAsSendAway(sendAway.status))
            TRY(checkPermission(ledger, sendAway));
        return add<ledger::SendAways>(ledger, sendAway,
                                      sendAway.status == domain::Status::Draft
                                          ? QT_TRANSLATE_NOOP("workflows", "Draft saved: waits for a manager")
                                          : QT_TRANSLATE_NOOP("workflows", "Customer sent elsewhere"));
    });
}

Result<Undoable> saveSendAway(ledger::Ledger &ledger, domain::SendAway sendAway, const NeedChoice &need,
                              const CustomerChoice &customer, const QString &newPartner)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto known, resolve(ledger, need));
        sendAway.need = known.value_or(domain::CompetencyId());
        TRY(sendTo(ledger, sendAway, newPartner));
        return saveSendAway(ledger, sendAway, customer);
    });
}

Result<Undoable> setSendAwayStatus(ledger::Ledger &ledger, domain::SendAwayId id,
                                   const domain::StatusChange &statusChange)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::SendAways store(ledger);
        TRY_ASSIGN(const auto before, store.byId(id));
        if (before && before->status == domain::Status::Draft
            && statusChange.status == domain::Status::HandedOff)
            TRY(approvalMissing());
        TRY(store.setStatus(id, statusChange));
        TRY_ASSIGN(const auto after, store.byId(id));
        return saved<ledger::SendAways>(ledger, QT_TRANSLATE_NOOP("workflows", "Status changed"), *before,
                                        *after);
    });
}

Result<Undoable> logReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                               const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(referral.customer, resolveCustomer(ledger, customer));
        return add<ledger::ReferralsIn>(ledger, referral,
                                        QT_TRANSLATE_NOOP("workflows", "Customer referred to us"));
    });
}

Result<Undoable> saveReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral,
                                const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(referral.customer, resolveCustomer(ledger, customer));
        return change<ledger::ReferralsIn>(ledger, referral,
                                           QT_TRANSLATE_NOOP("workflows", "Referral edited"));
    });
}

Result<Undoable> logReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral, const NeedChoice &need,
                               const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(referral.need, resolve(ledger, need));
        return logReferralIn(ledger, referral, customer);
    });
}

Result<Undoable> saveReferralIn(ledger::Ledger &ledger, domain::ReferralIn referral, const NeedChoice &need,
                                const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(referral.need, resolve(ledger, need));
        return saveReferralIn(ledger, referral, customer);
    });
}

Result<Undoable> logReturnVisit(ledger::Ledger &ledger, domain::ReturnVisit visit,
                                const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto who, resolveCustomer(ledger, customer));
        if (!who)
            TRY(needsCustomer());
        visit.customer = *who;
        return add<ledger::ReturnVisits>(ledger, visit, QT_TRANSLATE_NOOP("workflows", "Customer came back"));
    });
}

Result<Undoable> saveReturnVisit(ledger::Ledger &ledger, domain::ReturnVisit visit,
                                 const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto who, resolveCustomer(ledger, customer));
        if (!who)
            TRY(needsCustomer());
        visit.customer = *who;
        return change<ledger::ReturnVisits>(ledger, visit,
                                            QT_TRANSLATE_NOOP("workflows", "Return visit edited"));
    });
}

namespace {

/// The customer of the word of mouth and the send-away it speaks of.
Done attribute(ledger::Ledger &ledger, domain::Advocacy &advocacy, const CustomerChoice &customer)
{
    const auto before = std::exchange(advocacy.customer, {});
    TRY_ASSIGN(advocacy.customer, resolveCustomer(ledger, customer));
    if (!advocacy.customer || advocacy.customer != before)
        advocacy.sendAway.reset();
    if (!advocacy.customer || advocacy.sendAway)
        return {};
    TRY_ASSIGN(const auto sent,
               ledger::Customers(ledger).sentBefore(*advocacy.customer, advocacy.on.addDays(1)));
    if (sent)
        advocacy.sendAway = sent->id;
    return {};
}

} // namespace

Result<Undoable> logAdvocacy(ledger::Ledger &ledger, domain::Advocacy advocacy,
                             const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY(attribute(ledger, advocacy, customer));
        return add<ledger::Advocacies>(ledger, advocacy,
                                       QT_TRANSLATE_NOOP("workflows", "Word of mouth written down"));
    });
}

Result<Undoable> saveAdvocacy(ledger::Ledger &ledger, domain::Advocacy advocacy,
                              const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY(attribute(ledger, advocacy, customer));
        return change<ledger::Advocacies>(ledger, advocacy,
                                          QT_TRANSLATE_NOOP("workflows", "Word of mouth edited"));
    });
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::AdvocacyId> &ids)
{
    return takeOut<ledger::Advocacies>(ledger, ids);
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::SendAwayId> &ids)
{
    return takeOut<ledger::SendAways>(ledger, ids);
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::ReferralInId> &ids)
{
    return takeOut<ledger::ReferralsIn>(ledger, ids);
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<domain::ReturnVisitId> &ids)
{
    return takeOut<ledger::ReturnVisits>(ledger, ids);
}

} // namespace workflows
