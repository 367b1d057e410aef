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
};

QTEST_GUILESS_MAIN(ChanceTest)
#include "ChanceTest.moc"
