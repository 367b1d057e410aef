// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

/// One firm that is a competitor and a customer has its name and its phones once.
class FirmAsCustomerTest final : public QObject
{
    Q_OBJECT

    static void name(ledger::Ledger &ledger, domain::CompetitorId id, const char *called,
                     const QStringList &phones)
    {
        ledger::Competitors competitors(ledger);
        auto firm = need(competitors.byId(id)).value();
        firm.name = QString::fromUtf8(called);
        firm.contacts = {{{}, QStringLiteral("Lena Roth"), {}, phones, {}, true}};
        need(competitors.save(firm));
    }
    static domain::Customer customer(ledger::Ledger &ledger, domain::CustomerId id)
    {
        return need(ledger::Customers(ledger).byId(id)).value();
    }

private Q_SLOTS:
    void aFirmIsNotSentToItself_data() { FreshLedger::addRows(); }
    void aFirmIsNotSentToItself()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto before = shop.send(QDate(2026, 10, 1));
        need(ledger::Customers(*fresh).setFirm(shop.tom, shop.northside));
        FAILS_WITH(sendAways.add(shop.sendAway(QDate(2026, 11, 1))), "partner.self");
        auto other = shop.sendAway(QDate(2026, 11, 1));
        other.partner = shop.riverside;
        const auto id = need(sendAways.add(other));
        other = need(sendAways.byId(id)).value();
        other.partner = shop.northside;
        other.alternatives = {{shop.northside, {}}};
        FAILS_WITH(sendAways.save(other), "partner.self");
        // What was written before they were one can still be put right.
        auto old = need(sendAways.byId(before)).value();
        old.forgone = domain::Money(100, domain::Currency::euro());
        need(sendAways.save(old));
    }

    void theCustomerFollowsTheFirm_data() { FreshLedger::addRows(); }
    void theCustomerFollowsTheFirm()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        name(*fresh, shop.northside, "Northside Glass", {QStringLiteral("0431 1")});
        need(customers.setFirm(shop.tom, shop.northside));
        QCOMPARE(customer(*fresh, shop.tom).name, QStringLiteral("Northside Glass"));
        QCOMPARE(customer(*fresh, shop.tom).phones,
                 QStringList({QStringLiteral("0431 1"), QStringLiteral("0431 555-0142")}));
        QCOMPARE(need(customers.ofFirm(shop.northside)), std::optional(shop.tom));

        name(*fresh, shop.northside, "Nordglas", {QStringLiteral("0431 2")});
        QCOMPARE(customer(*fresh, shop.tom).name, QStringLiteral("Nordglas"));
        QCOMPARE(customer(*fresh, shop.tom).phones,
                 QStringList({QStringLiteral("0431 2"), QStringLiteral("0431 555-0142")}));
        QCOMPARE(need(customers.find(QStringLiteral("nordgl"), 5)).size(), 1);

        auto edited = customer(*fresh, shop.tom);
        edited.name = QStringLiteral("Tom");
        edited.phones.clear();
        edited.note = QStringLiteral("pays late");
        need(customers.save(edited));
        QCOMPARE(customer(*fresh, shop.tom).name, QStringLiteral("Nordglas"));
        QCOMPARE(customer(*fresh, shop.tom).phones, QStringList(QStringLiteral("0431 2")));
        QCOMPARE(customer(*fresh, shop.tom).note, QStringLiteral("pays late"));

        FAILS_WITH(customers.setFirm(shop.ana, shop.northside), "firm.taken");
        need(customers.setFirm(shop.tom, std::nullopt));
        name(*fresh, shop.northside, "Glass again", {});
        QCOMPARE(customer(*fresh, shop.tom).name, QStringLiteral("Nordglas"));
    }

    void mergingEitherKeepsIt_data() { FreshLedger::addRows(); }
    void mergingEitherKeepsIt()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        ledger::Competitors competitors(*fresh);
        name(*fresh, shop.riverside, "Riverside Motors", {QStringLiteral("0431 7")});
        need(customers.setFirm(shop.tom, shop.riverside));
        QVERIFY(need(competitors.previewMerge(shop.northside, shop.riverside)).isCustomer);
        need(competitors.merge(shop.northside, shop.riverside));
        QCOMPARE(customer(*fresh, shop.tom).firm, std::optional(shop.northside));
        QCOMPARE(customer(*fresh, shop.tom).name, QStringLiteral("Northside Glass"));
        QVERIFY(customer(*fresh, shop.tom).phones.contains(QStringLiteral("0431 7")));

        need(customers.merge(shop.ana, shop.tom));
        QCOMPARE(customer(*fresh, shop.ana).firm, std::optional(shop.northside));
        QCOMPARE(customer(*fresh, shop.ana).name, QStringLiteral("Northside Glass"));
    }

    void twoFirmsThatAreBothCustomersBecomeOneCustomer_data() { FreshLedger::addRows(); }
    void twoFirmsThatAreBothCustomersBecomeOneCustomer()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        need(customers.setFirm(shop.tom, shop.northside));
        need(customers.setFirm(shop.ana, shop.riverside));
        need(ledger::Competitors(*fresh).merge(shop.northside, shop.riverside));
        QCOMPARE(need(customers.ofFirm(shop.northside)), std::optional(shop.tom));
        QVERIFY(!need(customers.byId(shop.ana)));
    }

    void whatTheyDidAsCustomersIsInTheirStory_data() { FreshLedger::addRows(); }
    void whatTheyDidAsCustomersIsInTheirStory()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        need(ledger::Customers(*fresh).setFirm(shop.tom, shop.riverside));
        shop.send(QDate(2026, 11, 1)); // Tom, to Northside
        domain::ReturnVisit visit;
        visit.on = QDate(2026, 11, 10);
        visit.customer = shop.tom;
        visit.value = domain::Money(12'300, fresh->business().currency);
        need(ledger::ReturnVisits(*fresh).add(visit));
        ledger::Partners partners(*fresh);
        using Event = ledger::PartnerEntry::Event;
        const auto story = need(partners.story(shop.riverside, 10, ledger::OfConduct::Without));
        QCOMPARE(story.size(), 2);
        QVERIFY(story.constFirst().event == Event::CameBack);
        QVERIFY(story.constLast().event == Event::WereSent);
        const auto facts = need(partners.facts(QDate(2026, 1, 1), QDate(2026, 12, 1)));
        QCOMPARE(facts.value(shop.riverside).customer, std::optional(shop.tom));
        const auto bought = need(partners.asCustomer(shop.tom));
        QCOMPARE(bought.visits, 1);
        QCOMPARE(bought.value, domain::MaybeMoney(visit.value));
        QCOMPARE(bought.last, visit.on);
    }
};

QTEST_GUILESS_MAIN(FirmAsCustomerTest)
#include "FirmAsCustomerTest.moc"
