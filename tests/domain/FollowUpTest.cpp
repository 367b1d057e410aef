// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FollowUp.h"

#include <QTest>

using namespace domain;

class FollowUpTest final : public QObject
{
    Q_OBJECT

    static Money cents(qint64 amount) { return Money(amount, Currency::euro()); }

private Q_SLOTS:
    void urgencyGoesByTheDay()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(urgencyOf(today.addDays(-1), today), Urgency::Late);
        QCOMPARE(urgencyOf(today, today), Urgency::Today);
        QCOMPARE(urgencyOf(today.addDays(1), today), Urgency::Soon);
        QCOMPARE(urgencyOf(today.addDays(SoonDays), today), Urgency::Soon);
        QCOMPARE(urgencyOf(today.addDays(SoonDays + 1), today), Urgency::Later);
    }

    void theMedianIsAValueThatDidOccur()
    {
        QCOMPARE(medianOf({}), MaybeMoney());
        QCOMPARE(medianOf({cents(5)}), MaybeMoney(cents(5)));
        QCOMPARE(medianOf({cents(900), cents(100), cents(300)}), MaybeMoney(cents(300)));
        QCOMPARE(medianOf({cents(900), cents(100), cents(300), cents(400)}), MaybeMoney(cents(300)));
    }
};

QTEST_APPLESS_MAIN(FollowUpTest)
#include "FollowUpTest.moc"
