// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Partners.h"

#include "FreshLedger.h"
#include "ledger/ToDo.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;
using ledger::OfConduct;
using ledger::PartnerEntry;
using ledger::Partners;
using Event = ledger::PartnerEntry::Event;

class PartnersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenDownIsReadBack_data() { FreshLedger::addRows(); }
    void whatIsWrittenDownIsReadBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        Partners partners(*fresh);
        domain::Touch touch = shop.touch(QDate(2026, 10, 1));
        touch.summary = QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");
        touch.id = need(partners.addTouch(touch));
        QCOMPARE(need(partners.touch(touch.id)).value(), touch);
        touch.channel = domain::Channel::EMail;
        touch.nextDoneOn = QDate(2026, 10, 5);
        SUCCEEDS(partners.saveTouch(touch));
        QCOMPARE(need(partners.touch(touch.id)).value(), touch);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aDayWithNothingToDoIsRefused_data() { FreshLedger::addRows(); }
    void aDayWithNothingToDoIsRefused()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        domain::Touch touch = shop.touch(QDate(2026, 10, 1));
        touch.nextStep = QStringLiteral(" ");
        FAILS_WITH(Partners(*fresh).addTouch(touch), "touch.step");
        FAILS_WITH(Partners(*fresh).addTouch(shop.touch({})), "date.missing");
        QVERIFY(need(Partners(*fresh).facts(QDate(2026, 1, 1), QDate(2026, 12, 31)))
                    .value(shop.northside)
                    .lastTouch.isNull());
    }

    void factsTellWhatWentBothWays_data() { FreshLedger::addRows(); }
    void factsTellWhatWentBothWays()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        Partners partners(*fresh);
        shop.send(QDate(2025, 9, 1)); // before the period
        shop.send(QDate(2026, 3, 1));
        domain::SendAway staffs = shop.sendAway(QDate(2026, 4, 1));
        staffs.motive = domain::Motive::Staff;
        need(ledger::SendAways(*fresh).add(staffs));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 5, 1);
        referral.sourceKind = domain::SourceKind::Partner;
        referral.partner = shop.northside;
        need(ledger::ReferralsIn(*fresh).add(referral));
        referral.on = QDate(2026, 6, 1);
        referral.isInError = true;
        need(ledger::ReferralsIn(*fresh).add(referral));
        need(partners.addTouch(shop.touch(QDate(2026, 6, 20))));
        const auto early = need(partners.addTouch(shop.touch(QDate(2026, 6, 2))));
        const auto facts = need(partners.facts(QDate(2026, 1, 1), QDate(2026, 12, 31)));
        const ledger::PartnerFacts northside = facts.value(shop.northside);
        QCOMPARE(northside.sent, 1);
        QCOMPARE(northside.received, 1);
        QCOMPARE(northside.lastFlow, QDate(2026, 5, 1));
        QCOMPARE(northside.lastTouch, QDate(2026, 6, 20));
        QCOMPARE(northside.next.value().id, early);
        QVERIFY(!facts.value(shop.riverside).next);
        QVERIFY(facts.value(shop.riverside).lastFlow.isNull());
    }

    void theStoryIsToldNewestFirst_data() { FreshLedger::addRows(); }
    void theStoryIsToldNewestFirst()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        Partners partners(*fresh);
        need(ledger::Competitors(*fresh).setStage(shop.northside,
                                                  {domain::Stage::InTalks, QDate(2026, 2, 1), {}}));
        shop.send(QDate(2026, 3, 1));
        domain::SendAway staffs = shop.sendAway(QDate(2026, 4, 1));
        staffs.motive = domain::Motive::Staff;
        need(ledger::SendAways(*fresh).add(staffs));
        need(partners.addTouch(shop.touch(QDate(2026, 2, 15))));
        const auto eventsOf = [&](int limit, OfConduct conduct) {
            QList<Event> events;
            for (const PartnerEntry &entry : need(partners.story(shop.northside, limit, conduct)))
                events.append(entry.event);
            return events;
        };
        QCOMPARE(eventsOf(9, OfConduct::Without),
                 (QList{Event::SentThere, Event::Touch, Event::StageChanged}));
        QCOMPARE(eventsOf(2, OfConduct::With), (QList{Event::SentThere, Event::SentThere}));
        const PartnerEntry sent = need(partners.story(shop.northside, 1, OfConduct::Without)).constFirst();
        QCOMPARE(sent.on, QDate(2026, 3, 1));
        QCOMPARE(sent.subject, QStringLiteral("Windscreen"));
        QCOMPARE(sent.value->minor(), 42000);
    }

    void nextStepsAreAmongWhatThereIsToDo_data() { FreshLedger::addRows(); }
    void nextStepsAreAmongWhatThereIsToDo()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        Partners partners(*fresh);
        domain::Touch touch = shop.touch(QDate(2026, 10, 1));
        touch.id = need(partners.addTouch(touch));
        ledger::ToDo toDo(*fresh);
        constexpr auto Without = ledger::ToDo::Conduct::Without;
        const auto items = need(toDo.items(QDate(2026, 10, 8), 9, Without));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, domain::ToDoKind::NextStep);
        QCOMPARE(items.constFirst().touch, std::optional(touch.id));
        QCOMPARE(items.constFirst().due, QDate(2026, 10, 8));
        QCOMPARE(items.constFirst().needName, QStringLiteral("Send the draft"));
        QCOMPARE(items.constFirst().partnerName, QStringLiteral("Northside Glass"));
        QCOMPARE(need(toDo.counts(QDate(2026, 10, 9), Without)).late, 1);
        touch.nextDoneOn = QDate(2026, 10, 8);
        SUCCEEDS(partners.saveTouch(touch));
        QVERIFY(need(toDo.items(QDate(2026, 12, 31), 9, Without)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PartnersTest)
#include "PartnersTest.moc"
