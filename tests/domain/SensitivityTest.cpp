// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Sensitivity.h"

#include <QTest>

using namespace domain;

class SensitivityTest final : public QObject
{
    Q_OBJECT

    static Flows flows(qint64 forgone, qint64 returned)
    {
        Flows made(Currency::euro());
        made.sent = Tally(1, Money(forgone, Currency::euro()));
        made.returnedInWindow = Tally(1, Money(returned, Currency::euro()));
        made.received = Tally(1, Money(1000, Currency::euro()));
        return made;
    }

private Q_SLOTS:
    void thePayoffFallsToNothingAtTheBreakEven()
    {
        const Flows some = flows(5000, 10'000);
        QCOMPARE(netPayoff(some, Margin::full(), 0), netPayoff(some, Margin::full()));
        QCOMPARE(breakEvenShare(some), 0.6);
        QCOMPARE(netPayoff(some, Margin::full(), 60).minor(), 0);
        QCOMPARE(netPayoff(some, Margin::full(), 100).minor(), -4000);
    }

    void rowsAreByMarginAndColumnsByTenPercent()
    {
        const auto margin = Margin::fromBasisPoints(4000);
        QVERIFY(margin);
        const Sensitivity table = sensitivity(flows(5000, 10'000), marginsAround(*margin));
        QCOMPARE(table.cameAnyway, (QList<int>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(0).margin.basisPoints(), 3000);
        QCOMPARE(table.rows.at(1).net.at(0).minor(), 2400);
        QCOMPARE(table.rows.at(1).net.at(5).minor(), 400);
        QCOMPARE(table.rows.at(2).net.at(10).minor(), -2000);
    }

    void marginsStayWithinTheirBounds()
    {
        QCOMPARE(marginsAround(Margin::full()).size(), 2);
        QCOMPARE(marginsAround(*Margin::fromBasisPoints(500)).size(), 2);
    }

    void nothingIsNothingWhateverIsAssumed()
    {
        const Sensitivity table = sensitivity(Flows(Currency::euro()), {Margin::full()});
        for (const Money &net : table.rows.constFirst().net)
            QCOMPARE(net.minor(), 0);
    }
};

QTEST_GUILESS_MAIN(SensitivityTest)
#include "SensitivityTest.moc"
