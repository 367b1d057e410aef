// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnVisit.h"

#include <QTest>

#include <algorithm>

using namespace domain;

class ReturnVisitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitBelongsToTheLatestSendAwayBeforeItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("belongsTo");
        QTest::newRow("before the first") << QDate(2026, 1, 9) << 0LL;
        QTest::newRow("on the day of the first") << QDate(2026, 1, 10) << 0LL;
        QTest::newRow("the day after") << QDate(2026, 1, 11) << 7LL;
        QTest::newRow("on the day of the second") << QDate(2026, 3, 10) << 7LL;
        QTest::newRow("after two of one day, the one entered last") << QDate(2026, 3, 11) << 9LL;
        QTest::newRow("years after") << QDate(2031, 1, 1) << 2LL;
    }
    void aVisitBelongsToTheLatestSendAwayBeforeItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, belongsTo);
        // In the order they were entered, which is not that of their days.
        std::vector<SentDay> sent{{SendAwayId(2), QDate(2026, 6, 1)},
                                  {SendAwayId(3), QDate(2026, 3, 10)},
                                  {SendAwayId(7), QDate(2026, 1, 10)},
                                  {SendAwayId(9), QDate(2026, 3, 10)}};
        const auto expected = belongsTo ? std::optional(SendAwayId(belongsTo)) : std::nullopt;
        do {
            QCOMPARE(sendAwayBefore(sent, day), expected);
        } while (std::next_permutation(sent.begin(), sent.end(),
                                       [](const SentDay &a, const SentDay &b) { return a.id < b.id; }));
        QCOMPARE(sendAwayBefore({}, day), std::optional<SendAwayId>());
    }

    void oneForTheStaffsSakeTakesNoVisitFromAnother()
    {
        const std::vector<SentDay> sent{{SendAwayId(1), QDate(2026, 1, 10), false},
                                        {SendAwayId(2), QDate(2026, 2, 10), true},
                                        {SendAwayId(3), QDate(2026, 3, 10), false}};
        QCOMPARE(sendAwayBefore(sent, QDate(2026, 2, 1)), std::optional(SendAwayId(1)));
        QCOMPARE(sendAwayBefore(sent, QDate(2026, 4, 1)), std::optional(SendAwayId(2)));
    }
};

QTEST_GUILESS_MAIN(ReturnVisitTest)
#include "ReturnVisitTest.moc"
