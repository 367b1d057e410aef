// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"
#include "Lines.h"
#include "Shop.h"

#include <QRandomGenerator>

/// A business in which anything may happen, in an order that is the same each time.
class BusyLife
{
public:
    BusyLife(ledger::Ledger &of, QDate today) : m_ledger(of), m_today(today), m_random(20261121)
    {
        ledger::Catalogue catalogue(of);
        for (const char *name : {"Glass", "Paint", "Tyres"}) {
            domain::Competency competency;
            competency.name = QString::fromUtf8(name);
            competency.category = need(catalogue.categoryNamed(QStringLiteral("Work")));
            needs.append(need(catalogue.addCompetency(competency)));
        }
        for (const domain::Reason &reason : need(catalogue.reasons()))
            reasons.append(reason.id);
        for (const char *name : {"Anna", "Ben"}) {
            domain::Staff person;
            person.name = QString::fromUtf8(name);
            staff.append(need(catalogue.addStaff(person)));
        }
        for (int i = 0; i < 4; ++i)
            addPartner();
        for (int i = 0; i < 8; ++i)
            addCustomer();
    }

    /// One thing that the program lets people do; false when the ledger refused it, as it may.
    bool goOn()
    {
        using Step = bool (BusyLife::*)();
        constexpr std::pair<Step, int> steps[]{
            {&BusyLife::sendAway, 8},        {&BusyLife::correctSendAway, 5}, {&BusyLife::setStatus, 5},
            {&BusyLife::comeBack, 8},        {&BusyLife::correctVisit, 3},    {&BusyLife::receive, 4},
            {&BusyLife::correctReferral, 2}, {&BusyLife::mergeCustomers, 1},  {&BusyLife::mergePartners, 1},
            {&BusyLife::mergeNeeds, 1},      {&BusyLife::changeWindow, 1},    {&BusyLife::importSendAways, 1},
            {&BusyLife::importSales, 1},     {&BusyLife::forget, 1},          {&BusyLife::failHalfway, 1},
        };
        int all = 0;
        for (const auto &[step, weight] : steps)
            all += weight;
        int chosen = m_random.bounded(all);
        for (const auto &[step, weight] : steps) {
            if (chosen < weight)
                return (this->*step)();
            chosen -= weight;
        }
        return false;
    }

    ledger::Filter filter()
    {
        ledger::Filter filter;
        switch (m_random.bounded(8)) {
        case 0:
            filter.partner = some(partners);
            break;
        case 1:
            filter.need = some(needs);
            break;
        case 2:
            filter.reason = some(reasons);
            break;
        case 3:
            filter.handoff = handoff();
            break;
        case 4:
            filter.staff = some(staff);
            break;
        case 5:
            filter.partner = some(partners);
            filter.need = some(needs);
            break;
        default:
            break;
        }
        switch (m_random.bounded(6)) {
        case 0:
            filter.to = m_today;
            break;
        case 1:
            filter.from = day();
            filter.to = day();
            break;
        case 2:
            filter.from = QDate(2026, 1 + m_random.bounded(11), 1);
            filter.to = filter.from.addMonths(2).addDays(-1);
            break;
        case 3:
            filter.from = QDate(2026, 1 + m_random.bounded(11), 1 + m_random.bounded(28));
            break;
        case 4:
            filter.from = QDate(2025, 1, 1);
            filter.to = day();
            break;
        default:
            break;
        }
        return filter;
    }

    QList<domain::CompetencyId> needs;
    QList<domain::ReasonId> reasons;
    QList<domain::StaffId> staff;
    QList<domain::CompetitorId> partners;
    QList<domain::CustomerId> customers;

private:
    template <class T>
    T some(const QList<T> &of)
    {
        return of.at(m_random.bounded(of.size()));
    }
    template <class T>
    std::optional<T> maybe(const QList<T> &of)
    {
        return m_random.bounded(4) == 0 ? std::nullopt : std::optional(some(of));
    }
    template <class E>
    E any()
    {
        const auto all = domain::allOf<E>();
        return all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))].value;
    }
    std::optional<domain::Handoff> handoff() { return any<domain::Handoff>(); }
    QDate day() { return m_today.addDays(-m_random.bounded(900)); }
    domain::MaybeMoney value()
    {
        if (m_random.bounded(5) == 0)
            return {};
        return domain::Money(m_random.bounded(50'000) - 500, domain::Currency::euro());
    }

    void addPartner()
    {
        domain::Competitor competitor;
        competitor.name = QStringLiteral("Partner %1").arg(++m_names);
        partners.append(need(ledger::Competitors(m_ledger).add(competitor)));
    }
    void addCustomer()
    {
        domain::Customer customer;
        customer.name = QStringLiteral("Customer %1").arg(++m_names);
        customer.reference = QStringLiteral("C%1").arg(m_names);
        customers.append(need(ledger::Customers(m_ledger).add(customer)));
    }

    void fill(domain::SendAway &record)
    {
        record.on = day();
        record.customer = maybe(customers);
        record.knownBefore = any<domain::KnownBefore>();
        record.need = some(needs);
        record.motive = m_random.bounded(6) == 0 ? domain::Motive::Staff : domain::Motive::Customer;
        record.reason = maybe(reasons);
        record.partner = maybe(partners);
        record.alternatives.clear();
        record.handoff = m_random.bounded(4) == 0 ? std::nullopt : handoff();
        record.staff = maybe(staff);
        record.forgone = value();
    }

    bool sendAway()
    {
        domain::SendAway record;
        fill(record);
        if (m_random.bounded(6) == 0)
            record.status = domain::Status::Draft;
        const auto id = ledger::SendAways(m_ledger).add(record);
        if (id)
            m_sendAways.append(*id);
        return id.has_value();
    }
    bool correctSendAway()
    {
        if (m_sendAways.isEmpty())
            return false;
        auto record = *need(ledger::SendAways(m_ledger).byId(some(m_sendAways)));
        if (m_random.bounded(3) == 0) {
            record.status =
                m_random.bounded(2) == 0 ? domain::Status::EnteredInError : domain::Status::HandedOff;
            record.byWhom.reset();
            record.cause.reset();
        } else {
            fill(record);
        }
        return ledger::SendAways(m_ledger).save(record).has_value();
    }
    bool setStatus()
    {
        if (m_sendAways.isEmpty())
            return false;
        return ledger::SendAways(m_ledger)
            .setStatus(some(m_sendAways), becoming(any<domain::Status>(), m_today, any<domain::HowKnown>()))
            .has_value();
    }

    bool comeBack()
    {
        domain::ReturnVisit visit;
        visit.on = day();
        visit.customer = some(customers);
        visit.value = value();
        const auto id = ledger::ReturnVisits(m_ledger).add(visit);
        if (id)
            m_visits.append(*id);
        return id.has_value();
    }
    bool correctVisit()
    {
        if (m_visits.isEmpty())
            return false;
        const auto visit = need(ledger::ReturnVisits(m_ledger).byId(some(m_visits)));
        if (!visit)
            return false; // joined with another one when customers were merged
        domain::ReturnVisit changed = *visit;
        changed.isInError = m_random.bounded(3) == 0;
        changed.on = day();
        changed.value = value();
        return ledger::ReturnVisits(m_ledger).save(changed).has_value();
    }

    void fill(domain::ReferralIn &referral)
    {
        referral.on = day();
        referral.sourceKind = any<domain::SourceKind>();
        referral.partner.reset();
        if (referral.sourceKind == domain::SourceKind::Partner)
            referral.partner = maybe(partners);
        referral.need = maybe(needs);
        referral.staff = maybe(staff);
        referral.value = value();
        referral.outcome = any<domain::ReferralOutcome>();
        referral.isInError = m_random.bounded(5) == 0;
    }
    bool receive()
    {
        domain::ReferralIn referral;
        fill(referral);
        const auto id = ledger::ReferralsIn(m_ledger).add(referral);
        if (id)
            m_referrals.append(*id);
        return id.has_value();
    }
    bool correctReferral()
    {
        if (m_referrals.isEmpty())
            return false;
        auto referral = *need(ledger::ReferralsIn(m_ledger).byId(some(m_referrals)));
        fill(referral);
        return ledger::ReferralsIn(m_ledger).save(referral).has_value();
    }

    template <class T>
    std::pair<T, T> twoOf(QList<T> &of)
    {
        const T kept = of.takeAt(m_random.bounded(of.size()));
        const T gone = of.takeAt(m_random.bounded(of.size()));
        of.append(kept);
        return {kept, gone};
    }
    bool mergeCustomers()
    {
        const auto [kept, gone] = twoOf(customers);
        addCustomer();
        return ledger::Customers(m_ledger).merge(kept, gone).has_value();
    }
    bool mergePartners()
    {
        const auto [kept, gone] = twoOf(partners);
        addPartner();
        return ledger::Competitors(m_ledger).merge(kept, gone).has_value();
    }
    bool mergeNeeds()
    {
        const auto [kept, gone] = twoOf(needs);
        domain::Competency competency;
        competency.name = QStringLiteral("Need %1").arg(++m_names);
        competency.category = need(ledger::Catalogue(m_ledger).categoryNamed(QStringLiteral("Work")));
        needs.append(need(ledger::Catalogue(m_ledger).addCompetency(competency)));
        return ledger::Catalogue(m_ledger).mergeCompetencies(kept, gone).has_value();
    }

    bool changeWindow()
    {
        domain::Business business = m_ledger.business();
        business.payoffWindowMonths = 1 + m_random.bounded(12);
        return m_ledger.saveBusiness(business).has_value();
    }

    bool importSendAways()
    {
        QList<ledger::SendAwayLine> lines;
        for (int i = 0; i < 12; ++i) {
            const QByteArray reference = "I" + QByteArray::number(++m_names);
            const QByteArray number = "C" + QByteArray::number(1 + m_random.bounded(m_names));
            auto line = sent(reference.constData(), day(), customer(number.constData()));
            line.record.forgone = value();
            line.record.handoff = handoff();
            line.partner = QStringLiteral("Partner of a list");
            line.reason = QStringLiteral("Out of stock");
            line.record.status = i % 3 == 0 ? domain::Status::Served : domain::Status::HandedOff;
            line.record.howKnown = domain::HowKnown::PartnerTold;
            lines.append(line);
        }
        return sendAways(m_ledger, lines).has_value();
    }
    bool importSales()
    {
        QList<ledger::SaleLine> lines;
        for (int i = 0; i < 20; ++i) {
            ledger::CustomerCells who;
            who.number = QStringLiteral("C%1").arg(1 + m_random.bounded(m_names));
            lines.append({0, day(), who, domain::Money(m_random.bounded(9'000), domain::Currency::euro()),
                          QString::number(++m_names)});
        }
        return takeIn<ledger::SaleIntake>(m_ledger, lines, nullptr).has_value();
    }

    /// A customer is not known any more.
    bool forget()
    {
        if (m_sendAways.isEmpty())
            return false;
        auto record = *need(ledger::SendAways(m_ledger).byId(some(m_sendAways)));
        record.customer.reset();
        return ledger::SendAways(m_ledger).save(record).has_value();
    }
    /// What was done is undone with the transaction.
    bool failHalfway()
    {
        const auto before = m_sendAways;
        const bool happened = m_ledger
                                  .transact([&]() -> base::Done {
                                      sendAway();
                                      return base::failure(QStringLiteral("test"), QStringLiteral("No."));
                                  })
                                  .has_value();
        m_sendAways = before;
        return !happened;
    }

    ledger::Ledger &m_ledger;
    QDate m_today;
    QRandomGenerator m_random;
    int m_names = 0;
    QList<domain::SendAwayId> m_sendAways;
    QList<domain::ReturnVisitId> m_visits;
    QList<domain::ReferralInId> m_referrals;
};
