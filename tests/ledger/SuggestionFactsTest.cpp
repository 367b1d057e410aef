// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/SuggestionFacts.h"

#include "FreshLedger.h"
#include "ledger/Availabilities.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class SuggestionFactsTest final : public QObject
{
    Q_OBJECT

    static constexpr int Year = 2026;

private Q_SLOTS:
    void theFactsAreOfTheLog_data() { FreshLedger::addRows(); }
    void theFactsAreOfTheLog()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        Contact al;
        al.name = QStringLiteral("Al");
        Contact bea;
        bea.name = QStringLiteral("Bea");
        bea.phones = {QStringLiteral("0431 1"), QStringLiteral("0431 2")};
        bea.isPreferred = true;
        northside.contacts = {al, bea};
        need(ledger::Competitors(*fresh).save(northside));
        ledger::SendAways sendAways(*fresh);
        const QDate day(Year, 10, 1);
        need(sendAways.setStatus(shop.send(day), becoming(Status::Served, day)));
        need(sendAways.setStatus(shop.send(day), becoming(Status::Served, day)));
        need(sendAways.setStatus(shop.send(day), becoming(Status::Declined, day)));
        need(sendAways.setStatus(shop.send(day), becoming(Status::Served, day, HowKnown::Assumed)));
        SendAway forStaff = shop.sendAway(day);
        forStaff.motive = Motive::Staff;
        need(sendAways.setStatus(need(sendAways.add(forStaff)), becoming(Status::Served, day)));
        ReferralIn referral;
        referral.on = day;
        referral.sourceKind = SourceKind::Partner;
        referral.partner = shop.riverside;
        need(ledger::ReferralsIn(*fresh).add(referral));

        ledger::SuggestionFacts facts(*fresh);
        const auto all = need(facts.of(shop.glass, day));
        QCOMPARE(all.size(), 2);
        Suggestion expected;
        expected.competitor = northside.id;
        expected.name = northside.name;
        expected.stage = northside.stage;
        expected.level = Level::from(5);
        expected.contact = QStringLiteral("Bea");
        expected.phone = QStringLiteral("0431 1");
        expected.served = 2;
        expected.known = 3;
        QCOMPARE(all.at(0), expected);
        QCOMPARE(all.at(1).level, MaybeLevel());
        QCOMPARE(all.at(1).known, 0);
        QCOMPARE(all.at(1).sentUs, 1);
        QCOMPARE(need(facts.of(shop.glass, day, shop.northside)), std::optional(expected));
        QCOMPARE(need(facts.ofEach(day)), (QHash<CompetencyId, QList<Suggestion>>{{shop.glass, all}}));
        QVERIFY(!need(facts.of(shop.glass, day, CompetitorId(4711))));
        northside.retiredOn = day;
        need(ledger::Competitors(*fresh).save(northside));
        QCOMPARE(need(facts.of(shop.glass, day)).size(), 1);
        QVERIFY(need(facts.of(shop.glass, day, shop.northside)));
    }

    void anAgreementCountsWhileItIsInForceAndWhoIsAwayIsNotAskedFor_data() { FreshLedger::addRows(); }
    void anAgreementCountsWhileItIsInForceAndWhoIsAwayIsNotAskedFor()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QDate last(2026, 12, 31);
        ledger::Competitors competitors(*fresh);
        need(competitors.setStage(shop.northside, {Stage::Agreed, QDate(2026, 1, 2), {}}));
        domain::Competitor northside = *need(competitors.byId(shop.northside));
        northside.terms = {QStringLiteral("windscreens"), QStringLiteral("dents"), QDate(2026, 1, 1), last};
        northside.contacts = {{{}, QStringLiteral("Lena"), {}, {QStringLiteral("1")}, {}, true, last},
                              {{}, QStringLiteral("Bea"), {}, {QStringLiteral("2")}, {}, false, {}}};
        SUCCEEDS(competitors.save(northside));
        QCOMPARE(need(competitors.byId(shop.northside))->terms, northside.terms);
        ledger::SuggestionFacts facts(*fresh);
        const auto on = [&](QDate day) { return *need(facts.of(shop.glass, day, shop.northside)); };
        QVERIFY(on(last).hasAgreement);
        QCOMPARE(on(last).contact, QStringLiteral("Bea"));
        QVERIFY(!on(last.addDays(1)).hasAgreement);
        QCOMPARE(on(last.addDays(1)).contact, QStringLiteral("Lena"));
        QCOMPARE(on(last).contact, northside.contactToAskFor(last)->name);
        northside.terms.until = QDate(2025, 12, 31);
        FAILS_WITH(competitors.save(northside), "terms.order");
    }

    void todayIsForgottenTomorrow_data() { FreshLedger::addRows(); }
    void todayIsForgottenTomorrow()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QDate today(Year, 11, 21);
        ledger::Availabilities availabilities(*fresh);
        ledger::SuggestionFacts facts(*fresh);
        const auto is = [&](QDate day) { return need(facts.of(shop.glass, day, shop.northside))->today; };
        SUCCEEDS(availabilities.note(today, {shop.northside, {}, domain::Availability::Full}));
        QCOMPARE(is(today), domain::Availability::Full);
        QCOMPARE(is(today.addDays(1)), domain::Availability::Unknown);
        SUCCEEDS(availabilities.note(today, {shop.northside, shop.glass, domain::Availability::Free}));
        QCOMPARE(is(today), domain::Availability::Free); // of this need
        SUCCEEDS(availabilities.note(today, {shop.northside, shop.glass, domain::Availability::Unknown}));
        QCOMPARE(is(today), domain::Availability::Full);
        QCOMPARE(need(availabilities.of(today)).size(), 1);
        SUCCEEDS(availabilities.note(today.addDays(1), {shop.riverside, {}, domain::Availability::Full}));
        QCOMPARE(need(availabilities.of(today)).size(), 0);
        SUCCEEDS(ledger::Competitors(*fresh).remove(shop.riverside));
    }

    void theUsualIsTheMedianOfTheLastKnown_data() { FreshLedger::addRows(); }
    void theUsualIsTheMedianOfTheLastKnown()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SuggestionFacts facts(*fresh);
        QCOMPARE(need(facts.lastHandoff()), std::optional<Handoff>());
        for (const qint64 cents : {100, 90000, 300}) {
            QCOMPARE(need(facts.usualForgone(shop.glass)), MaybeMoney());
            SendAway record = shop.sendAway(QDate(Year, 10, 1));
            record.forgone = Money(cents, Currency::euro());
            record.handoff = cents == 300 ? Handoff::CalledAhead : Handoff::NameOnly;
            need(ledger::SendAways(*fresh).add(record));
        }
        SendAway unknown = shop.sendAway(QDate(Year, 10, 2));
        unknown.forgone.reset();
        need(ledger::SendAways(*fresh).add(unknown));
        QCOMPARE(need(facts.usualForgone(shop.glass)), MaybeMoney(Money(300, Currency::euro())));
        QCOMPARE(need(facts.lastHandoff()), std::optional(Handoff::CalledAhead));
    }
};

QTEST_GUILESS_MAIN(SuggestionFactsTest)
#include "SuggestionFactsTest.moc"
