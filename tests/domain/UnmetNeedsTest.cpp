// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UnmetNeeds.h"

#include <QTest>

using namespace domain;

class UnmetNeedsTest final : public QObject
{
    Q_OBJECT

    static UnmetNeedMonth month(Month month, qint64 need, std::optional<ReasonId> reason, qint64 count)
    {
        return {month,
                {CompetencyId(need),
                 QStringLiteral("need %1").arg(need),
                 reason,
                 {},
                 Tally(count, Money(100 * count, Currency::euro()))}};
    }

private Q_SLOTS:
    void monthsOfOneNeedAndReasonAreOneSeries()
    {
        const ReasonId wait(3);
        const auto all =
            unmetNeedSeries({month(Month(2026, 3), 1, wait, 2), month(Month(2026, 1), 1, wait, 4),
                             month(Month(2026, 2), 1, {}, 1), month(Month(2026, 2), 2, wait, 9)});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).whole.need, CompetencyId(2));
        QCOMPARE(all.at(1).whole.sent, Tally(6, Money(600, Currency::euro())));
        QCOMPARE(all.at(1).months.size(), 2);
        QCOMPARE(all.at(1).months.at(0).month, Month(2026, 1));
        QCOMPARE(all.at(1).months.at(0).sent.count, 4);
        QVERIFY(!all.at(2).whole.reason);
        QVERIFY(unmetNeedSeries({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UnmetNeedsTest)
#include "UnmetNeedsTest.moc"
