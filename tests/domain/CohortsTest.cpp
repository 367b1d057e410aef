// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Cohorts.h"

#include <QTest>

using namespace domain;

class CohortsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesGrowWithTheMonthsSince()
    {
        const auto all = cohorts({{Month(2026, 1), 0, 2}, {Month(2026, 1), 2, 1}, {Month(2026, 1), {}, 7}},
                                 QDate(2026, 4, 30));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().sent, 10);
        QCOMPARE(all.constFirst().cells,
                 (QList<CohortCell>{{{2, 10}, true}, {{2, 10}, true}, {{3, 10}, true}, {{3, 10}, false}}));
    }

    void aCellIsCompleteOnceTheLastOfTheMonthHasBeenFollowedThatLong_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QList<bool>>("complete");
        QTest::newRow("the first day") << QDate(2026, 1, 1) << QList<bool>{false};
        QTest::newRow("the month is over") << QDate(2026, 1, 31) << QList<bool>{false};
        QTest::newRow("the first is a month old") << QDate(2026, 2, 1) << QList<bool>{false, false};
        QTest::newRow("the last is nearly one") << QDate(2026, 2, 27) << QList<bool>{false, false};
        QTest::newRow("the last is one") << QDate(2026, 2, 28) << QList<bool>{true, false};
        QTest::newRow("two of them") << QDate(2026, 3, 31) << QList<bool>{true, true, false};
    }
    void aCellIsCompleteOnceTheLastOfTheMonthHasBeenFollowedThatLong()
    {
        QFETCH(QDate, today);
        QFETCH(QList<bool>, complete);
        const auto all = cohorts({{Month(2026, 1), {}, 4}}, today);
        QCOMPARE(all.size(), 1);
        QList<bool> seen;
        for (const CohortCell &cell : all.constFirst().cells)
            seen.append(cell.isComplete);
        QCOMPARE(seen, complete);
    }

    void monthsInWhichNobodyWasSentHaveNoShare()
    {
        const auto all = cohorts({{Month(2026, 3), {}, 1}, {Month(2026, 1), 0, 1}}, QDate(2026, 6, 15));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).month, Month(2026, 2));
        QCOMPARE(all.at(1).sent, 0);
        QVERIFY(!all.at(1).cells.constFirst().returned.value());
        QCOMPARE(all.at(0).cells.constFirst().returned.value(), 1.0);
    }

    void twentyYearsKeepTheirFirstMonthsSince()
    {
        const auto all = cohorts({{Month(2006, 1), 200, 1}}, QDate(2026, 1, 1), 12);
        QCOMPARE(all.constFirst().cells.size(), 12);
        QCOMPARE(all.constFirst().cells.constLast().returned, (Share{0, 1}));
        QVERIFY(all.constFirst().cells.constLast().isComplete);
    }

    void whatIsDatedAfterTodayIsLeftOut()
    {
        QVERIFY(cohorts({{Month(2026, 2), {}, 3}}, QDate(2026, 1, 15)).isEmpty());
        QVERIFY(cohorts({}, QDate(2026, 1, 15)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CohortsTest)
#include "CohortsTest.moc"
