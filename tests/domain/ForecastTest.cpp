// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Forecast.h"

#include "Freireich.h"

#include <QTest>

#include <cmath>

using namespace domain;

class ForecastTest final : public QObject
{
    Q_OBJECT

    static Money euros(qint64 cents) { return Money(cents, Currency::euro()); }

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-8; }

private Q_SLOTS:
    void chancesAreThoseOfTheCurveFromTheDayOn()
    {
        // 1 - S(17) of survfit(Surv(t, e) ~ 1, conf.type = "log-log", subset = t > f) in R's survival 3.5-3,
        // for f = 0, 7 and 10.
        const auto ahead = forecast(mercaptopurine(), {8, {{0, 4}, {7, 2}, {10, 1}}}, euros(9000), 12);
        QVERIFY(ahead);
        QCOMPARE(ahead->sent, 8);
        QCOMPARE(ahead->waiting, 7);
        QCOMPARE(ahead->untilDay, 17);
        QVERIFY(isNear(ahead->returns, 4 * 0.3725490196 + 2 * 0.2222222222 + 0.1666666667));
        QVERIFY(isNear(ahead->returnsRange.low, 4 * 0.1950878105 + 2 * 0.0771087078 + 0.0444906343));
        QVERIFY(isNear(ahead->returnsRange.high, 4 * 0.6324891440 + 2 * 0.5448316131 + 0.5182850578));
        QCOMPARE(ahead->eachWorth, euros(1000));
        QCOMPARE(ahead->value, euros(2101));
        QCOMPARE(ahead->low, euros(979));
        QCOMPARE(ahead->high, euros(4138));
    }

    void nothingIsExpectedAfterThePayoffWindowOrBeyondWhatWasSeen()
    {
        ReturnTimes times{{{10, 20, 0}, {20, 20, 0}, {60, 20, 0}, {90, 0, 40}}};
        const auto month = forecast(times, {10, {{15, 10}}}, euros(60'00), 1);
        QVERIFY(month);
        QCOMPARE(month->untilDay, 20);
        QVERIFY(isNear(month->returns, 10 * 0.25));
        const auto year = forecast(times, {20, {{15, 10}, {90, 5}, {400, 5}}}, euros(60'00), 12);
        QVERIFY(year);
        QCOMPARE(year->untilDay, 90);
        QCOMPARE(year->waiting, 20);
        QVERIFY(isNear(year->returns, 10 * 0.5));
    }

    void withoutExperienceThereIsNoForecast()
    {
        QVERIFY(!forecast({}, {}, euros(0), 24));
        QVERIFY(!forecast({{{3, 9, 0}}}, {}, euros(9), 24));     // too few
        QVERIFY(!forecast({{{300, 0, 500}}}, {}, euros(0), 24)); // nobody came back
    }

    void nobodyWaitingBringsNothing()
    {
        const auto ahead = forecast(mercaptopurine(), {}, euros(9000), 24);
        QVERIFY(ahead);
        QCOMPARE(ahead->returns, 0.0);
        QCOMPARE(ahead->value, euros(0));
    }

    void allBackAtOnceIsNoNumberOutOfRange()
    {
        const auto ahead = forecast({{{5, 40, 0}}}, {3, {{2, 3}}}, euros(40), 24);
        QVERIFY(ahead);
        QCOMPARE(ahead->returns, 3.0);
        QCOMPARE(ahead->returnsRange, (Interval{3.0, 3.0}));
        QCOMPARE(ahead->value, euros(3));
    }

    void creditsThatOutweighSalesKeepTheRangeInOrder()
    {
        const auto ahead = forecast(mercaptopurine(), {10, {{0, 10}}}, euros(-9000), 12);
        QVERIFY(ahead);
        QVERIFY(ahead->low < ahead->value && ahead->value < ahead->high);
        const auto absurd =
            forecast(mercaptopurine(), {1'000'000, {{0, 1'000'000}}}, euros(9'000'000'000'000'000'000), 12);
        QVERIFY(absurd);
        QVERIFY(absurd->value > euros(0));
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "ForecastTest.moc"
