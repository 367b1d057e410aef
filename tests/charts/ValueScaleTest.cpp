// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/ValueScale.h"

#include "domain/Money.h"

#include <QLocale>
#include <QTest>

using charts::roundScale;
using charts::ValueScale;

class ValueScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheValuesInRoundSteps_data();
    void holdsTheValuesInRoundSteps();
    void moneyTicksShareTheirUnit_data();
    void moneyTicksShareTheirUnit();
};

void ValueScaleTest::holdsTheValuesInRoundSteps_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("smallest");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << 1.0 << 0.0 << 1.0 << 1.0;
    QTest::newRow("counts stay whole") << 0.0 << 2.0 << 1.0 << 0.0 << 2.0 << 1.0;
    QTest::newRow("the mock-up's counts") << 0.0 << 23.0 << 1.0 << 0.0 << 25.0 << 5.0;
    QTest::newRow("the mock-up's pay-off") << -6200.0 << 20900.0 << 0.0 << -10000.0 << 25000.0 << 5000.0;
    QTest::newRow("below zero only") << -950.0 << -20.0 << 0.0 << -1000.0 << 0.0 << 200.0;
    QTest::newRow("cents") << 0.0 << 0.03 << 0.0 << 0.0 << 0.03 << 0.005;
    QTest::newRow("huge") << 0.0 << 9.3e18 << 0.0 << 0.0 << 1e19 << 2e18;
}

void ValueScaleTest::holdsTheValuesInRoundSteps()
{
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const double, smallest);
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, step);
    const ValueScale scale = roundScale(least, most, 7, smallest);
    QCOMPARE(scale.from, from);
    QCOMPARE(scale.to, to);
    QCOMPARE(scale.step, step);
    QVERIFY(scale.ticks().size() <= 8);
    QVERIFY(scale.ticks().contains(0.0));
}

void ValueScaleTest::moneyTicksShareTheirUnit_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("labels");
    QTest::newRow("thousands") << -5000.0 << 10000.0 << QStringLiteral("−€5k €0 €5k €10k");
    QTest::newRow("hundreds") << 0.0 << 1400.0 << QStringLiteral("€0 €500 €1,000 €1,500");
    QTest::newRow("cents") << 0.0 << 0.9 << QStringLiteral("€0 €0.50 €1.00");
    QTest::newRow("millions") << 0.0 << 1'400'000.0 << QStringLiteral("€0 €0.5M €1.0M €1.5M");
    QTest::newRow("billions") << 0.0 << 3e13 << QStringLiteral("€0 €10,000B €20,000B €30,000B");
}

void ValueScaleTest::moneyTicksShareTheirUnit()
{
    QFETCH(const double, least);
    QFETCH(const double, most);
    QFETCH(const QString, labels);
    const ValueScale scale = roundScale(least, most, 3, 0.0);
    QStringList found;
    for (const double tick : scale.ticks())
        found << charts::moneyLabel(tick, scale, domain::Currency::euro(), QLocale(QLocale::English));
    QCOMPARE(found.join(QLatin1Char(' ')), labels);
}

QTEST_APPLESS_MAIN(ValueScaleTest)
#include "ValueScaleTest.moc"
