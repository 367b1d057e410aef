// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SendAway.h"

#include <QTest>

using namespace domain;

class SendAwayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// DOMAIN section 3: 7 days after the hand-off, then every 30 until closed.
    void followUpsAreDueAfterAWeekAndThenMonthly_data()
    {
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("due");
        QTest::newRow("never asked") << QDate() << QDate(2026, 3, 8);
        QTest::newRow("asked at once") << QDate(2026, 3, 1) << QDate(2026, 3, 8);
        QTest::newRow("asked the day before") << QDate(2026, 3, 7) << QDate(2026, 3, 8);
        QTest::newRow("asked on the day") << QDate(2026, 3, 8) << QDate(2026, 4, 7);
        QTest::newRow("asked late") << QDate(2026, 3, 20) << QDate(2026, 4, 7);
        QTest::newRow("asked the day before the second") << QDate(2026, 4, 6) << QDate(2026, 4, 7);
        QTest::newRow("asked on the second day") << QDate(2026, 4, 7) << QDate(2026, 5, 7);
        QTest::newRow("asked after a year") << QDate(2027, 3, 8) << QDate(2027, 4, 2);
    }
    void followUpsAreDueAfterAWeekAndThenMonthly()
    {
        QFETCH(QDate, asked);
        QFETCH(QDate, due);
        QCOMPARE(followUpDue(QDate(2026, 3, 1), asked, Status::HandedOff, 7, 30), due);
    }

    void nothingIsDueOnceItIsSettled()
    {
        const QList<Status> open{Status::HandedOff, Status::Acknowledged, Status::Accepted, Status::Booked,
                                 Status::OnHold};
        for (const auto &status : allOf<Status>()) {
            const QDate due = followUpDue(QDate(2026, 3, 1), {}, status.value, 7, 30);
            QVERIFY2(due.isValid() == open.contains(status.value), status.code);
        }
        QVERIFY(!followUpDue(QDate(), QDate(), Status::HandedOff, 7, 30).isValid());
    }

    void theirLevelIsThatOfTheChosenPartner()
    {
        SendAway sendAway;
        sendAway.alternatives = {
            {CompetitorId(1), Level::from(2)}, {CompetitorId(2), Level::from(5)}, {CompetitorId(3), {}}};
        QCOMPARE(sendAway.theirLevel(), MaybeLevel());
        sendAway.partner = CompetitorId(2);
        QCOMPARE(sendAway.theirLevel(), Level::from(5));
        sendAway.partner = CompetitorId(3);
        QCOMPARE(sendAway.theirLevel(), MaybeLevel());
    }

    void notKnownIsNoLevel()
    {
        QCOMPARE(Level::from(0)->value(), 0);
        QVERIFY(MaybeLevel() != Level::from(0));
        QCOMPARE(Level::from(5)->value(), 5);
        QCOMPARE(Level::from(-1), MaybeLevel());
        QCOMPARE(Level::from(6), MaybeLevel());
    }
};

QTEST_GUILESS_MAIN(SendAwayTest)
#include "SendAwayTest.moc"
