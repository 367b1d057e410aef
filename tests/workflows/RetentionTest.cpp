// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Retention.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "workflows/PersonalData.h"

using ledger::Erasures;
using Backend = FreshLedger::Backend;

class RetentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsErasedBeforeItIsSwitchedOn_data() { FreshLedger::addRows(); }
    void nobodyIsErasedBeforeItIsSwitchedOn()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend); // today is 2026-11-21
        Shop shop(*fresh);
        shop.send(QDate(2024, 11, 20));
        domain::SendAway anas = shop.sendAway(QDate(2024, 11, 21));
        anas.customer = shop.ana;
        need(ledger::SendAways(*fresh).add(anas));
        const auto people = workflows::whomRetentionErases(*fresh, 24);
        SUCCEEDS(people);
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->constFirst().id, shop.tom);
        QCOMPARE(people->constFirst().caption, QStringLiteral("Tom Brandt"));
        QCOMPARE(people->constFirst().lastEvent, QDate(2024, 11, 20));
        QCOMPARE(need(workflows::applyRetention(*fresh)), 0);
        QVERIFY(need(Erasures(*fresh).all()).isEmpty());

        need(Erasures(*fresh).setRetentionMonths(24));
        QCOMPARE(need(workflows::applyRetention(*fresh)), 1);
        QCOMPARE(need(Erasures(*fresh).all()).size(), 1);
        QVERIFY(need(ledger::Customers(*fresh).byId(shop.tom))->isEmpty());
        QVERIFY(!need(ledger::Customers(*fresh).byId(shop.ana))->isEmpty());
        QCOMPARE(need(workflows::applyRetention(*fresh)), 0);
        need(Erasures(*fresh).setRetentionMonths(0));
        QCOMPARE(need(workflows::applyRetention(*fresh)), 0);
        QVERIFY(!Erasures(*fresh).setRetentionMonths(-1));
    }

    void whatIsHeldIsCountedWithConsent_data() { FreshLedger::addRows(); }
    void whatIsHeldIsCountedWithConsent()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop shop(*fresh);
        shop.live();
        domain::Customer tom = *need(ledger::Customers(*fresh).byId(shop.tom));
        tom.mayKeepSince = QDate(2026, 1, 1);
        need(ledger::Customers(*fresh).save(tom));
        const auto data = workflows::readPersonalData(*fresh);
        SUCCEEDS(data);
        QCOMPARE(data->lines.constFirst().count, 2);
        QCOMPARE(data->lines.at(1).count, 2 + 1 + 2 + 1); // sent, referred, back, checked
        QCOMPARE(data->lines.at(2).count, 1);
        QCOMPARE(data->mayKeep, 1);
        QCOMPARE(data->mayContact, 0);
        QCOMPARE(data->withoutConsent, 1);
        QCOMPARE(data->erased, 0);
        for (const domain::PersonalDataLine &line : data->lines)
            QVERIFY(!line.what.isEmpty() && !line.why.isEmpty() && !line.howLong.isEmpty());
        need(Erasures(*fresh).erase({shop.tom}));
        QCOMPARE(need(workflows::readPersonalData(*fresh)).erased, 1);
        QCOMPARE(need(workflows::readPersonalData(*fresh)).lines.constFirst().count, 1);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
