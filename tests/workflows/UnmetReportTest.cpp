// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/UnmetReport.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using namespace domain;
using workflows::readUnmetReport;

class UnmetReportTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 20};

    static void turnAway(const Shop &shop, QDate on, const char *reason,
                         std::optional<CompetencyId> wanted = {})
    {
        SendAway record = shop.sendAway(on);
        record.reason = need(ledger::Catalogue(shop.ledger).reasonNamed(QString::fromLatin1(reason)));
        record.need = wanted.value_or(shop.glass);
        need(ledger::SendAways(shop.ledger).add(record));
    }

    static CompetencyId paint(const Shop &shop)
    {
        Competency paint;
        paint.name = QStringLiteral("Paint");
        paint.category = need(ledger::Catalogue(shop.ledger).addCategory(QStringLiteral("Body")));
        return need(ledger::Catalogue(shop.ledger).addCompetency(paint));
    }

private Q_SLOTS:
    void needsAreSaidWithWhatWouldHaveHelped_data() { FreshLedger::addRows(); }
    void needsAreSaidWithWhatWouldHaveHelped()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        const auto painting = paint(shop);
        turnAway(shop, QDate(2026, 8, 31), "out_of_stock"); // before
        turnAway(shop, QDate(2026, 9, 1), "fully_booked");
        turnAway(shop, QDate(2026, 10, 1), "wait");
        turnAway(shop, QDate(2026, 11, 20), "wait");
        turnAway(shop, QDate(2026, 11, 21), "wait"); // tomorrow
        turnAway(shop, QDate(2026, 10, 5), "out_of_stock", painting);
        turnAway(shop, QDate(2026, 10, 6), "price", painting);
        shop.send(QDate(2026, 10, 7)); // nobody said why

        const auto report = need(readUnmetReport(*fresh, Month(2026, 9), Month(2026, 11), today));
        QVERIFY(report.isUnfinished());
        QCOMPARE(report.total, Tally(6, Money(6 * 42000, Currency::euro())));
        QCOMPARE(report.coverage.sent, 6);
        QVERIFY(!report.before); // the first record is later than June
        const auto remedies = report.remedies();
        QCOMPARE(remedies.size(), 3);
        QCOMPARE(remedies.at(0).remedy, Remedy::Hire);
        QCOMPARE(remedies.at(0).sent.count, 3);
        QCOMPARE(remedies.at(0).wishes.size(), 1);
        QCOMPARE(remedies.at(0).wishes.constFirst().need, QStringLiteral("Windscreen"));
        QCOMPARE(remedies.at(1).remedy, Remedy::Stock);
        QCOMPARE(remedies.at(1).wishes.constFirst().need, QStringLiteral("Paint"));
        QCOMPARE(remedies.at(2).remedy, Remedy::Other);
        QCOMPARE(remedies.at(2).sent.count, 2);

        const auto groups = report.byNeed();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).size(), 3); // booked out, wait, no reason
        QCOMPARE(groups.at(0).constFirst().whole.sent.count, 2);
        QCOMPARE(groups.at(0).constFirst().months.size(), 2);
        qint64 sum = 0;
        for (const auto &group : groups) {
            for (const UnmetNeedSeries &series : group)
                sum += series.whole.sent.count;
        }
        QCOMPARE(sum, report.total.count);
    }

    void unfinishedTimeIsComparedWithTheSameDays()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite, today);
        const Shop shop(*fresh);
        turnAway(shop, QDate(2026, 9, 2), "wait");
        turnAway(shop, QDate(2026, 9, 20), "wait");
        turnAway(shop, QDate(2026, 9, 21), "wait"); // later in its month than today
        turnAway(shop, QDate(2026, 11, 3), "wait");
        const auto report = need(readUnmetReport(*fresh, Month(2026, 11), Month(2026, 11), today));
        QCOMPARE(report.total.count, 1);
        QCOMPARE(report.before->count, 0);
        const auto longer = need(readUnmetReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QVERIFY(!longer.before);
        const auto over = need(readUnmetReport(*fresh, Month(2026, 10), Month(2026, 10), today));
        QCOMPARE(over.before->count, 3);
        QVERIFY(over.isEmpty());
    }

    void emptyLedgerHasNothingToSay()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite, today);
        const auto report = need(readUnmetReport(*fresh, Month(2025, 12), Month(2026, 11), today));
        QVERIFY(report.isEmpty());
        QVERIFY(report.remedies().isEmpty());
        QVERIFY(!report.before);
    }

    void monthsThatHaveNotBegunAreRefused()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite, today);
        FAILS_WITH(readUnmetReport(*fresh, Month(2026, 11), Month(2026, 12), today), "report.period");
        FAILS_WITH(readUnmetReport(*fresh, Month(2026, 11), Month(2026, 10), today), "report.period");
        FAILS_WITH(readUnmetReport(*fresh, Month(2006, 11), Month(2026, 10), today), "report.period");
    }
};

QTEST_GUILESS_MAIN(UnmetReportTest)
#include "UnmetReportTest.moc"
