// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ReturnTimesReader.h"

#include "FreshLedger.h"
#include "Shop.h"

using namespace domain;

class ReturnTimesReaderTest final : public QObject
{
    Q_OBJECT

    static ReturnTimes read(FreshLedger &fresh, const ledger::Filter &filter = {},
                            QDate today = QDate(2026, 11, 21))
    {
        return need(ledger::ReturnTimesReader(*fresh).all(filter, today));
    }

    static SendAwayId send(FreshLedger &fresh, const SendAway &record)
    {
        return need(ledger::SendAways(*fresh).add(record));
    }

private Q_SLOTS:
    void anEmptyLedgerHasNoTimes_data() { FreshLedger::addRows(); }
    void anEmptyLedgerHasNoTimes()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QCOMPARE(read(fresh), ReturnTimes());
        QVERIFY(
            need(ledger::ReturnTimesReader(*fresh).groups({}, ReturnGrouping::Partner, fresh.clock().today()))
                .isEmpty());
    }

    void onlyTheNextVisitOnALaterDayIsAReturn_data() { FreshLedger::addRows(); }
    void onlyTheNextVisitOnALaterDayIsAReturn()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 1, 31));
        shop.comeBack(QDate(2026, 2, 28));
        shop.comeBack(QDate(2026, 3, 5));
        shop.send(QDate(2026, 3, 5)); // back on the same day, and not since
        QCOMPARE(read(fresh).days, (QList<ReturnDay>{{28, 1, 0}, {261, 0, 1}}));
        // As it was seen earlier: the day before the visit, and on the day of it.
        QCOMPARE(read(fresh, {}, QDate(2026, 2, 27)), (ReturnTimes{{{27, 0, 1}}, 0, 1}));
        QCOMPARE(read(fresh, {}, QDate(2026, 2, 28)), (ReturnTimes{{{28, 1, 0}}, 0, 1}));
    }

    void whoWasSentTwiceCameBackFromBoth_data() { FreshLedger::addRows(); }
    void whoWasSentTwiceCameBackFromBoth()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 3, 1));
        shop.send(QDate(2026, 3, 11));
        shop.send(QDate(2026, 3, 11));
        shop.comeBack(QDate(2026, 3, 21));
        QCOMPARE(read(fresh).days, (QList<ReturnDay>{{10, 2, 0}, {20, 1, 0}}));
    }

    void whatCannotBeFollowedIsLeftOutAndCounted_data() { FreshLedger::addRows(); }
    void whatCannotBeFollowedIsLeftOutAndCounted()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        SendAway anonymous = shop.sendAway(QDate(2026, 3, 1));
        anonymous.customer.reset();
        send(fresh, anonymous);
        SendAway forStaff = shop.sendAway(QDate(2026, 3, 2));
        forStaff.motive = Motive::Staff;
        send(fresh, forStaff);
        SendAway wrong = shop.sendAway(QDate(2026, 3, 3));
        wrong.status = Status::EnteredInError;
        send(fresh, wrong);
        SendAway ana = shop.sendAway(QDate(2026, 3, 4));
        ana.customer = shop.ana;
        send(fresh, ana);
        ReturnVisit mistaken = shop.visit(QDate(2026, 4, 1));
        mistaken.customer = shop.ana;
        mistaken.isInError = true;
        need(ledger::ReturnVisits(*fresh).add(mistaken));
        QCOMPARE(read(fresh), (ReturnTimes{{{262, 0, 1}}, 1, 0}));
        QCOMPARE(read(fresh, {}, QDate(2026, 3, 2)), (ReturnTimes{{}, 1, 1}));
    }

    void groupsAreApartByWhatWasRecorded_data() { FreshLedger::addRows(); }
    void groupsAreApartByWhatWasRecorded()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        SendAway warm = shop.sendAway(QDate(2026, 5, 1));
        warm.handoff = Handoff::CalledAhead;
        send(fresh, warm);
        SendAway cold = warm;
        cold.customer = shop.ana;
        cold.partner = shop.riverside;
        cold.handoff = Handoff::NameOnly;
        send(fresh, cold);
        send(fresh, cold);
        SendAway nowhere = cold;
        nowhere.partner.reset();
        nowhere.handoff.reset();
        nowhere.customer.reset();
        send(fresh, nowhere);
        shop.comeBack(QDate(2026, 5, 31));

        ledger::ReturnTimesReader reader(*fresh);
        const QDate today(2026, 6, 30);
        const ReturnTimes back{{{30, 1, 0}}};
        const ReturnTimes waiting{{{60, 0, 2}}};
        const ReturnTimes unknown{{}, 1, 0};
        QCOMPARE(need(reader.groups({}, ReturnGrouping::Handoff, today)),
                 (QList<ReturnGroup>{{Handoff::NameOnly, labelOf(Handoff::NameOnly), waiting},
                                     {Handoff::CalledAhead, labelOf(Handoff::CalledAhead), back},
                                     {{}, {}, unknown}}));
        QCOMPARE(need(reader.groups({}, ReturnGrouping::Partner, today)),
                 (QList<ReturnGroup>{{shop.riverside, QStringLiteral("Riverside Motors"), waiting},
                                     {shop.northside, QStringLiteral("Northside Glass"), back},
                                     {{}, {}, unknown}}));
        const ReturnTimes all{{{30, 1, 0}, {60, 0, 2}}, 1, 0};
        QCOMPARE(need(reader.groups({}, ReturnGrouping::Need, today)),
                 (QList<ReturnGroup>{{shop.glass, QStringLiteral("Windscreen"), all}}));
        QCOMPARE(need(reader.groups({}, ReturnGrouping::Reason, today)), (QList<ReturnGroup>{{{}, {}, all}}));
        ledger::Filter filter;
        filter.partner = shop.riverside;
        QCOMPARE(read(fresh, filter, today), waiting);
        filter = {};
        filter.handoff = Handoff::CalledAhead;
        filter.to = QDate(2026, 5, 1);
        QCOMPARE(read(fresh, filter, today), back);
        filter.from = QDate(2026, 5, 2);
        filter.to = {};
        QCOMPARE(read(fresh, filter, today), ReturnTimes());
    }

    void whoTurnsOutToBeOneCustomerCameBackAsOne_data() { FreshLedger::addRows(); }
    void whoTurnsOutToBeOneCustomerCameBackAsOne()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 3, 1));
        SendAway ana = shop.sendAway(QDate(2026, 3, 4));
        ana.customer = shop.ana;
        send(fresh, ana);
        ReturnVisit visit = shop.visit(QDate(2026, 3, 9));
        visit.customer = shop.ana;
        need(ledger::ReturnVisits(*fresh).add(visit));
        QCOMPARE(read(fresh).days, (QList<ReturnDay>{{5, 1, 0}, {265, 0, 1}}));
        need(ledger::Customers(*fresh).merge(shop.tom, shop.ana));
        QCOMPARE(read(fresh).days, (QList<ReturnDay>{{5, 1, 0}, {8, 1, 0}}));
    }

    void cohortsCountWholeMonths_data() { FreshLedger::addRows(); }
    void cohortsCountWholeMonths()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 1, 31));
        shop.send(QDate(2026, 1, 30));
        shop.send(QDate(2026, 4, 2));
        SendAway anonymous = shop.sendAway(QDate(2026, 4, 2));
        anonymous.customer.reset();
        send(fresh, anonymous);
        shop.comeBack(QDate(2026, 2, 28)); // a month after the 30th and the 31st: there is no later day
        shop.comeBack(QDate(2026, 5, 1));
        ledger::ReturnTimesReader reader(*fresh);
        QCOMPARE(need(reader.cohorts({}, QDate(2026, 11, 21))),
                 (QList<CohortCount>{{Month(2026, 1), 1, 2}, {Month(2026, 4), 0, 1}}));
        QCOMPARE(need(reader.cohorts({}, QDate(2026, 4, 30))),
                 (QList<CohortCount>{{Month(2026, 1), 1, 2}, {Month(2026, 4), {}, 1}}));
        QCOMPARE(need(reader.cohorts({}, QDate(2026, 2, 27))), (QList<CohortCount>{{Month(2026, 1), {}, 2}}));
    }
};

QTEST_GUILESS_MAIN(ReturnTimesReaderTest)
#include "ReturnTimesReaderTest.moc"
