// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnShares.h"

#include <QTest>

using namespace domain;

class ReturnSharesTest final : public QObject
{
    Q_OBJECT

    static ReturnGroup group(ReturnGroupKey key, qint64 back, qint64 late, qint64 away)
    {
        return {key, {}, {{{10, back, 0}, {120, late, 0}, {300, 0, away}}}};
    }

private Q_SLOTS:
    void onlyReturnsInTimeCount()
    {
        const ReturnTimes times{{{1, 2, 0}, {90, 3, 0}, {91, 4, 0}, {200, 0, 11}}};
        QCOMPARE(returnedWithin(times, 90), (Share{5, 20}));
        QCOMPARE(returnedWithin(times, 91), (Share{9, 20}));
        QCOMPARE(returnedWithin({}, 90), Share());
    }

    void whoWasNotFollowedThatLongIsNeitherBackNorAway()
    {
        QCOMPARE(returnedWithin({{{30, 0, 5}, {89, 0, 1}, {90, 0, 2}}}, 90), (Share{0, 2}));
    }

    void handoffsAreSetBesideTheColdestThatIsLargeEnough()
    {
        const auto shares =
            handoffsThatWork({group(Handoff::CalledAhead, 12, 4, 24), group({}, 5, 0, 60),
                              group(Handoff::ContactDetails, 6, 0, 34), group(Handoff::NameOnly, 1, 0, 2)},
                             90);
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
        const auto shares = handoffsThatWork({group(Handoff::NameOnly, 3, 0, 6)}, 90);
        QVERIFY(!shares.reference);
        QCOMPARE(shares.groups.size(), 1);
        QVERIFY(handoffsThatWork({}, 90).groups.isEmpty());
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
