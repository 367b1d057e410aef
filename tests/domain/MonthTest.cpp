// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Month.h"

#include <QTest>

using domain::Month;
using domain::wholeMonthsBetween;

class MonthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsPassAsPeopleCountThem_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("months");
        QTest::newRow("the same day") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << 0;
        QTest::newRow("backwards") << QDate(2026, 3, 1) << QDate(2025, 3, 1) << 0;
        QTest::newRow("a day short") << QDate(2026, 1, 15) << QDate(2026, 2, 14) << 0;
        QTest::newRow("to the day") << QDate(2026, 1, 15) << QDate(2026, 2, 15) << 1;
        QTest::newRow("31 January to 28 February") << QDate(2026, 1, 31) << QDate(2026, 2, 28) << 1;
        QTest::newRow("in a leap year a day short") << QDate(2024, 1, 31) << QDate(2024, 2, 28) << 0;
        QTest::newRow("in a leap year") << QDate(2024, 1, 31) << QDate(2024, 2, 29) << 1;
        QTest::newRow("31 March to 30 April") << QDate(2026, 3, 31) << QDate(2026, 4, 30) << 1;
        QTest::newRow("31 January to 30 March") << QDate(2026, 1, 31) << QDate(2026, 3, 30) << 1;
        QTest::newRow("29 February to 28 February") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << 12;
        QTest::newRow("29 February, a day short") << QDate(2024, 2, 29) << QDate(2025, 2, 27) << 11;
        QTest::newRow("over New Year") << QDate(2025, 12, 31) << QDate(2026, 1, 31) << 1;
        QTest::newRow("New Year's Eve to New Year") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << 0;
        QTest::newRow("24 months") << QDate(1997, 1, 1) << QDate(1999, 1, 1) << 24;
        QTest::newRow("a day less") << QDate(1997, 1, 1) << QDate(1998, 12, 31) << 23;
    }
    void monthsPassAsPeopleCountThem()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, months);
        QCOMPARE(wholeMonthsBetween(from, to), months);
    }

    void monthsAreReadFromTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("a month") << "1997-06"
                                 << "1997-06";
        QTest::newRow("December") << "2026-12"
                                  << "2026-12";
        QTest::newRow("long ago") << "0001-01"
                                  << "0001-01";
        for (const char *text : {"", "1997", "1997-6", "1997-13", "1997-00", "97-06", "1997/06", "1997-06-01",
                                 " 1997-6", "0000-01", "-997-06", "June 97", "1997-0x"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << QString();
    }
    void monthsAreReadFromTheirText()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto month = Month::fromText(text);
        QCOMPARE(month ? month->text() : QString(), read);
    }

    void monthsKnowTheirDays()
    {
        QCOMPARE(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Month(2100, 2).lastDay(), QDate(2100, 2, 28)); // no leap year
        QCOMPARE(Month(2026, 12).lastDay(), QDate(2026, 12, 31));
        QCOMPARE(Month(QDate(2026, 2, 28)).firstDay(), QDate(2026, 2, 1));
    }

    void monthsAreCountedOverTheYears()
    {
        QCOMPARE(Month(2026, 1).plus(-1), Month(2025, 12));
        QCOMPARE(Month(2025, 12).plus(1), Month(2026, 1));
        QCOMPARE(Month(2026, 5).plus(-29), Month(2023, 12));
        QCOMPARE(Month(2026, 5).monthsSince(Month(2023, 12)), 29);
        QCOMPARE(Month(2023, 12).monthsSince(Month(2026, 5)), -29);
        QVERIFY(Month(2025, 12) < Month(2026, 1));
    }
};

QTEST_GUILESS_MAIN(MonthTest)
#include "MonthTest.moc"
