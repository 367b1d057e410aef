// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Period.h"

#include <QTest>

using namespace domain;

class PeriodTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quarterOfTheCalendarHasTheMonthInIt_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("January") << 1 << "2026-Q1" << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("March") << 3 << "2026-Q1" << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("April") << 4 << "2026-Q2" << QDate(2026, 4, 1) << QDate(2026, 6, 30);
        QTest::newRow("December") << 12 << "2026-Q4" << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    }
    void quarterOfTheCalendarHasTheMonthInIt()
    {
        QFETCH(int, month);
        const Period quarter = Period::quarterOf(Month(2026, month));
        QTEST(quarter.text(), "text");
        QTEST(quarter.firstDay(), "firstDay");
        QTEST(quarter.lastDay(), "lastDay");
        QVERIFY(quarter.contains(Month(2026, month)));
        QVERIFY(!quarter.contains(quarter.first().plus(-1)));
        QVERIFY(!quarter.contains(quarter.last().plus(1)));
    }

    void neighboursAreOfTheSameLength()
    {
        const Period quarter = Period::quarterOf(Month(2026, 2));
        QCOMPARE(quarter.before().text(), QStringLiteral("2025-Q4"));
        QCOMPARE(quarter.yearBefore().text(), QStringLiteral("2025-Q1"));
        QCOMPARE(quarter.next().text(), QStringLiteral("2026-Q2"));
        const Period year = Period::yearOf(Month(2026, 7));
        QCOMPARE(year.before(), year.yearBefore());
        QCOMPARE(year.before().text(), QStringLiteral("2025"));
    }

    void lastFinishedIsOver()
    {
        using Kind = Period::Kind;
        const auto text = [](Kind kind, QDate today) { return Period::lastFinished(kind, today).text(); };
        QCOMPARE(text(Kind::Month, QDate(2026, 11, 22)), QStringLiteral("2026-10"));
        QCOMPARE(text(Kind::Quarter, QDate(2026, 11, 22)), QStringLiteral("2026-Q3"));
        QCOMPARE(text(Kind::Quarter, QDate(2026, 12, 31)), QStringLiteral("2026-Q3"));
        QCOMPARE(text(Kind::Quarter, QDate(2027, 1, 1)), QStringLiteral("2026-Q4"));
        QCOMPARE(text(Kind::Year, QDate(2027, 1, 1)), QStringLiteral("2026"));
    }

    void thoseAmongMonthsAreAllThatTheyTouch()
    {
        using Kind = Period::Kind;
        const auto texts = [](Kind kind, Month from, Month to) {
            QStringList all;
            for (const Period &period : domain::periodsAmong(kind, from, to))
                all.append(period.text());
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(texts(Kind::Month, Month(2025, 11), Month(2026, 1)),
                 QStringLiteral("2025-11 2025-12 2026-01"));
        QCOMPARE(texts(Kind::Quarter, Month(2025, 12), Month(2026, 4)),
                 QStringLiteral("2025-Q4 2026-Q1 2026-Q2"));
        QCOMPARE(texts(Kind::Year, Month(2025, 12), Month(2026, 1)), QStringLiteral("2025 2026"));
        QCOMPARE(texts(Kind::Year, Month(2026, 2), Month(2026, 3)), QStringLiteral("2026"));
    }

    void textIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-10", "2026-Q1", "2026-Q4", "2026", "0001"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void textIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        const auto period = Period::fromText(text);
        QVERIFY(period);
        QCOMPARE(period->text(), text);
    }

    void whatIsNoPeriodIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "26", "0000", "2026-", "2026-Q0", "2026-Q5", "2026-q1", "2026Q11",
                                 "2026-13", "20x6", "2026-Q10", "2026-Qx"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoPeriodIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!Period::fromText(text));
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "PeriodTest.moc"
