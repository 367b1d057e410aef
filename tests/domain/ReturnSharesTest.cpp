// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnShares.h"

#include <QTest>

using namespace domain;

class ReturnSharesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handoffsAreSetBesideTheColdestThatIsLargeEnough()
    {
        const auto shares = handoffsThatWork({{Handoff::CalledAhead, {12, 40}},
                                              {Handoff::ContactDetails, {6, 40}},
                                              {Handoff::NameOnly, {1, 3}}});
        QCOMPARE(shares.days, 90);
        QCOMPARE(shares.groups.size(), 3);
        QCOMPARE(shares.groups.at(0).key, ReturnGroupKey(Handoff::NameOnly));
        QVERIFY(!shares.groups.at(0).ratio); // three say nothing
        QCOMPARE(shares.reference, ReturnGroupKey(Handoff::ContactDetails));
        QVERIFY(!shares.groups.at(1).ratio);
        QCOMPARE(shares.groups.at(2).returned, (Share{12, 40}));
        QVERIFY(shares.groups.at(2).ratio);
        QCOMPARE(shares.groups.at(2).ratio->value, 2.0);
        QVERIFY(shares.groups.at(2).ratio->interval->low < 1.0);
    }

    void withoutEnoughOfAnyNothingIsCompared()
    {
        const auto shares = handoffsThatWork({{Handoff::NameOnly, {3, 9}}});
        QVERIFY(!shares.reference);
        QCOMPARE(shares.groups.size(), 1);
        QVERIFY(handoffsThatWork({}).groups.isEmpty());
    }

    void whatChangedIsTheDifference()
    {
        const BeforeAfter change{QDate(2026, 3, 1), 90, {48, 80}, {56, 70}, 3};
        QVERIFY(change.difference());
        QVERIFY(qFuzzyCompare(change.difference()->value, 0.2));
        QVERIFY(!(BeforeAfter{QDate(2026, 3, 1), 90, {}, {1, 1}, 0}.difference()));
    }
};

QTEST_GUILESS_MAIN(ReturnSharesTest)
#include "ReturnSharesTest.moc"
