// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Chance.h"

#include <QTest>

#include <cmath>
#include <limits>

class ChanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chiSquareTailsAreThoseOfTheTables_data()
    {
        QTest::addColumn<double>("chiSquare");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("tail"); // pchisq(x, df, lower.tail = FALSE) of R 4.2.2
        QTest::newRow("5 % of one") << 3.841458820694124 << 1 << 0.05;
        QTest::newRow("small") << 0.1 << 5 << 0.999837683388077;
        QTest::newRow("many") << 250.0 << 99 << 4.84431241138537e-15;
        QTest::newRow("in the middle") << 100.0 << 100 << 0.481191684527957;
    }
    void chiSquareTailsAreThoseOfTheTables()
    {
        QFETCH(double, chiSquare);
        QFETCH(int, degrees);
        QFETCH(double, tail);
        const double computed = domain::chiSquareTail(chiSquare, degrees);
        QVERIFY2(std::abs(computed - tail) <= 1e-12 * tail, qPrintable(QString::number(computed, 'g', 15)));
    }

    void whatIsNoChiSquareSaysNothing()
    {
        QCOMPARE(domain::chiSquareTail(0, 3), 1.0);
        QCOMPARE(domain::chiSquareTail(5, 0), 1.0);
        QCOMPARE(domain::chiSquareTail(-1, 1), 1.0);
        QCOMPARE(domain::chiSquareTail(std::nan(""), 1), 1.0);
        QCOMPARE(domain::chiSquareTail(std::numeric_limits<double>::infinity(), 1), 0.0);
        QCOMPARE(domain::chiSquareTail(1e6, 1), 0.0);
    }

    void differencesAreThoseOfNewcombe_data()
    {
        QTest::addColumn<domain::Share>("later");
        QTest::addColumn<domain::Share>("earlier");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe 1998, table II, method 10.
        QTest::newRow("a") << domain::Share{56, 70} << domain::Share{48, 80} << .0524 << .3339;
        QTest::newRow("b") << domain::Share{9, 10} << domain::Share{3, 10} << .1705 << .8090;
        QTest::newRow("c") << domain::Share{6, 7} << domain::Share{2, 7} << .0582 << .8062;
        QTest::newRow("d") << domain::Share{5, 56} << domain::Share{0, 29} << -.0381 << .1926;
        QTest::newRow("e") << domain::Share{0, 10} << domain::Share{0, 20} << -.1611 << .2775;
        QTest::newRow("f") << domain::Share{0, 10} << domain::Share{0, 10} << -.2775 << .2775;
        QTest::newRow("g") << domain::Share{10, 10} << domain::Share{0, 20} << .6791 << 1.0;
        QTest::newRow("h") << domain::Share{10, 10} << domain::Share{0, 10} << .6075 << 1.0;
    }
    void differencesAreThoseOfNewcombe()
    {
        QFETCH(domain::Share, later);
        QFETCH(domain::Share, earlier);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto difference = domain::differenceOf(later, earlier);
        QVERIFY(difference && difference->interval);
        QVERIFY2(std::abs(difference->interval->low - low) <= 5.1e-5,
                 qPrintable(QString::number(difference->interval->low)));
        QVERIFY2(std::abs(difference->interval->high - high) <= 5.1e-5,
                 qPrintable(QString::number(difference->interval->high)));
    }

    void ratiosAreThoseOfThePhysiciansHealthStudy()
    {
        // Heart attacks on placebo and on aspirin: 1.82, 1.43 to 2.30 (Agresti 2007, section 2.2.3).
        const auto ratio = domain::ratioOf({189, 11'034}, {104, 11'037});
        QVERIFY(ratio && ratio->interval);
        QVERIFY(std::abs(ratio->value - 1.82) < 0.005);
        QVERIFY(std::abs(ratio->interval->low - 1.43) < 0.005);
        QVERIFY(std::abs(ratio->interval->high - 2.30) < 0.01);
    }

    void ofNothingThereIsNoShare()
    {
        const domain::Share none;
        const domain::Share some{2, 5};
        QVERIFY(!none.value());
        QVERIFY(!none.interval());
        QVERIFY(!domain::differenceOf(none, some));
        QVERIFY(!domain::differenceOf(some, none));
        QVERIFY(!domain::ratioOf(none, some));
        QVERIFY(!domain::ratioOf(some, none));
        QVERIFY(!domain::ratioOf(some, {0, 5}));
        const auto zero = domain::ratioOf({0, 5}, some);
        QVERIFY(zero);
        QCOMPARE(zero->value, 0.0);
        QVERIFY(!zero->interval);
    }

    void intervalsOfSharesHoldTheShare()
    {
        for (const domain::Share share : {domain::Share{0, 1}, domain::Share{1, 1}, domain::Share{3, 3},
                                          domain::Share{90, 100}, domain::Share{0, 1'000'000}}) {
            const auto interval = share.interval();
            QVERIFY(interval);
            QVERIFY(interval->low >= 0 && interval->low <= *share.value());
            QVERIFY(interval->high <= 1 && interval->high >= *share.value());
        }
        QVERIFY(std::abs(domain::Share{3, 3}.interval()->low - 0.4385) < 5e-5);
    }
};

QTEST_GUILESS_MAIN(ChanceTest)
#include "ChanceTest.moc"
