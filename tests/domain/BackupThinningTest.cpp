// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackupThinning.h"

#include <QTest>

using namespace domain;

class BackupThinningTest final : public QObject
{
    Q_OBJECT

    static BackupAge madeOn(const QDate &day, const QTime &time = QTime(8, 0), bool isVerified = true)
    {
        return {QDateTime(day, time), isVerified};
    }

    /// The days of those that stay when a backup is made every day up to `last`, each time thinned.
    static QList<QDate> leftAfterDays(const QDate &first, const QDate &last)
    {
        QList<BackupAge> backups;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            backups.prepend(madeOn(day));
            thin(backups);
        }
        QList<QDate> days;
        for (const BackupAge &backup : backups)
            days.append(backup.madeAt.date());
        return days;
    }

    static void thin(QList<BackupAge> &backups)
    {
        QList<qsizetype> given = backupsToGiveUp(backups);
        std::ranges::sort(given, std::greater());
        for (const qsizetype at : given)
            backups.removeAt(at);
    }

    static QDate day(int number) { return QDate(2026, 11, 22).addDays(-number); }

private Q_SLOTS:
    void whatIsGivenUp_data()
    {
        QTest::addColumn<QList<BackupAge>>("backups");
        QTest::addColumn<QList<qsizetype>>("given");
        const auto row = [](const char *name, const QList<BackupAge> &backups,
                            const QList<qsizetype> &given) { QTest::newRow(name) << backups << given; };
        row("none", {}, {});
        row("one", {madeOn(day(0))}, {});
        row("one that is ages old", {madeOn(day(4000))}, {});
        row("the last of a day stays, and the latest three of all",
            {madeOn(day(0), QTime(9, 0)), madeOn(day(0), QTime(10, 0)), madeOn(day(0), QTime(11, 0)),
             madeOn(day(0), QTime(12, 0)), madeOn(day(0), QTime(13, 0))},
            {1, 0});
        row("whatever their order",
            {madeOn(day(0), QTime(13, 0)), madeOn(day(0), QTime(9, 0)), madeOn(day(0), QTime(12, 0)),
             madeOn(day(0), QTime(11, 0))},
            {1});
        row("two of a day that is over",
            {madeOn(day(0)), madeOn(day(1)), madeOn(day(2)), madeOn(day(3), QTime(18, 0)),
             madeOn(day(3), QTime(8, 0))},
            {4});
        row("what is not verified is never given up",
            {madeOn(day(0), QTime(9, 0), false), madeOn(day(0), QTime(10, 0), false),
             madeOn(day(0), QTime(11, 0), false), madeOn(day(0), QTime(12, 0), false)},
            {});
        row("and nothing verified is given up for it",
            {madeOn(day(0), QTime(19, 0), false), madeOn(day(0), QTime(18, 0), false),
             madeOn(day(0), QTime(17, 0), false), madeOn(day(0), QTime(8, 0))},
            {});
    }
    void whatIsGivenUp()
    {
        QFETCH(QList<BackupAge>, backups);
        QFETCH(QList<qsizetype>, given);
        QCOMPARE(backupsToGiveUp(backups), given);
    }

    void aYearOfDaysLeavesDaysWeeksAndMonths()
    {
        const QDate today(2026, 11, 22); // a Sunday
        const QList<QDate> left = leftAfterDays(today.addDays(-365), today);
        QList<QDate> expected;
        for (int i = 0; i < 12; ++i)
            expected.append(today.addDays(-i));
        for (const QDate &sunday :
             {QDate(2026, 11, 8), QDate(2026, 11, 1), QDate(2026, 10, 25), QDate(2026, 10, 18),
              QDate(2026, 10, 11), QDate(2026, 10, 4), QDate(2026, 9, 27), QDate(2026, 9, 20)})
            expected.append(sunday);
        for (const int month : {10, 9, 8, 7, 6, 5, 4, 3})
            expected.append(QDate(2026, month, 1).addMonths(1).addDays(-1));
        std::ranges::sort(expected, std::greater());
        expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
        QCOMPARE(left, expected);
    }

    void theNewestStaysThroughAnyHistory()
    {
        QList<BackupAge> backups;
        // Two a day, and a long break.
        for (int i = 400; i >= 0; --i) {
            if (i > 100 && i < 180)
                continue;
            for (const int hour : {8, 17}) {
                backups.append(madeOn(day(i), QTime(hour, 0)));
                const BackupAge newest = backups.constLast();
                thin(backups);
                QVERIFY(backups.contains(newest));
            }
        }
        QVERIFY(backups.size() <= 12 + 10 + 9 + 2);
    }
};

QTEST_APPLESS_MAIN(BackupThinningTest)
#include "BackupThinningTest.moc"
