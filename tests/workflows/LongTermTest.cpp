// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/LongTerm.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using namespace domain;
using workflows::LongTermQuery;

class LongTermTest final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 21};

    static void send(FreshLedger &fresh, const SendAway &record)
    {
        need(ledger::SendAways(*fresh).add(record));
    }

    static Money euros(qint64 cents) { return Money(cents, Currency::euro()); }

    /// Twelve customers sent on the first of a month, of whom so many come back ten days later.
    static void month(FreshLedger &fresh, const Shop &shop, Month month, Handoff handoff, int back)
    {
        need(fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 12; ++i) {
                SendAway record = shop.sendAway(month.firstDay());
                record.customer = shop.addCustomer(QStringLiteral("%1 %2").arg(month.text()).arg(i), {});
                record.handoff = handoff;
                send(fresh, record);
                if (i >= back)
                    continue;
                ReturnVisit visit = shop.visit(month.firstDay().addDays(10), 5000);
                visit.customer = *record.customer;
                need(ledger::ReturnVisits(*fresh).add(visit));
            }
            return {};
        }));
    }

private Q_SLOTS:
    void groupsAreDrawnAndTestedFromTenOn_data() { FreshLedger::addRows(); }
    void groupsAreDrawnAndTestedFromTenOn()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        month(fresh, shop, Month(2026, 1), Handoff::NameOnly, 3);
        month(fresh, shop, Month(2026, 2), Handoff::CalledAhead, 9);
        SendAway few = shop.sendAway(QDate(2026, 3, 1));
        few.handoff = Handoff::NamedPerson;
        send(fresh, few);

        LongTermQuery query{.today = m_today, .grouping = ReturnGrouping::Handoff};
        const auto curves = need(workflows::readReturnCurves(*fresh, query));
        QCOMPARE(curves.curve.followed(), 25);
        QCOMPARE(curves.curve.returned(), 12);
        QCOMPARE(curves.groups.size(), 3);
        QVERIFY(curves.groups.at(0).curve.isDrawn());
        QVERIFY(!curves.groups.at(2).curve.isDrawn());
        QVERIFY(curves.logRank);
        QCOMPARE(curves.logRank->degrees, 1); // the third is not in it
        query.from = Month(2026, 2);
        query.to = Month(2026, 2);
        const auto february = need(workflows::readReturnCurves(*fresh, query));
        QCOMPARE(february.curve.followed(), 12);
        QVERIFY(!february.logRank);

        query = {.today = m_today};
        const auto all = need(workflows::readLongTerm(*fresh, query));
        QCOMPARE(all.cohorts.size(), 3);
        QCOMPARE(all.cohorts.at(1).cells.at(0).returned, (Share{9, 12}));
        QCOMPARE(all.needs.constFirst().months.size(), 3);
        QCOMPARE(all.handoffs.reference, ReturnGroupKey(Handoff::NameOnly));
        QCOMPARE(all.handoffs.groups.constLast().ratio->value, 3.0);
        QVERIFY(all.forecast);
        QCOMPARE(all.forecast->waiting, 13);
        QCOMPARE(all.forecast->eachWorth, euros(5000));
    }

    void aChangeIsComparedAmongThoseFollowedLongEnough_data() { FreshLedger::addRows(); }
    void aChangeIsComparedAmongThoseFollowedLongEnough()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        month(fresh, shop, Month(2026, 4), Handoff::NameOnly, 2);
        month(fresh, shop, Month(2026, 6), Handoff::NameOnly, 8);
        month(fresh, shop, Month(2026, 11), Handoff::NameOnly, 12);
        const auto change = need(workflows::readBeforeAfter(*fresh, {.today = m_today}, QDate(2026, 6, 1)));
        QCOMPARE(change.before, (Share{2, 12}));
        QCOMPARE(change.after, (Share{8, 12}));
        QCOMPARE(change.tooRecent, 12);
        QVERIFY(change.difference()->interval->low > 0);
        // Nothing to compare with, on either side.
        QVERIFY(
            !need(workflows::readBeforeAfter(*fresh, {.today = m_today}, QDate(2020, 1, 1))).difference());
        QVERIFY(
            !need(workflows::readBeforeAfter(*fresh, {.today = m_today}, QDate(2026, 11, 1))).difference());
    }

    void oddRecordsKeepEverythingDefined_data()
    {
        QTest::addColumn<FreshLedger::Backend>("backend");
        QTest::addColumn<QString>("what");
        for (const auto &[backend, name] : {std::pair{FreshLedger::Backend::SQLite, "SQLite"},
                                            std::pair{FreshLedger::Backend::PostgreSQL, "PostgreSQL"}}) {
            if (backend == FreshLedger::Backend::PostgreSQL && !FreshLedger::hasServer())
                continue;
            for (const char *what : {"nothing", "one", "anonymous", "future", "early", "zero"})
                QTest::addRow("%s %s", name, what) << backend << QString::fromLatin1(what);
        }
    }
    void oddRecordsKeepEverythingDefined()
    {
        QFETCH(FreshLedger::Backend, backend);
        QFETCH(QString, what);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        if (what == QStringLiteral("one")) {
            shop.send(m_today);
        } else if (what == QStringLiteral("anonymous")) {
            SendAway record = shop.sendAway(QDate(2026, 3, 1));
            record.customer.reset();
            send(fresh, record);
        } else if (what == QStringLiteral("future")) {
            shop.send(QDate(2031, 1, 1));
        } else if (what == QStringLiteral("early")) {
            // The visit was after the send-away, which then turned out to have been later.
            const auto id = shop.send(QDate(2026, 2, 1));
            shop.comeBack(QDate(2026, 2, 3));
            SendAway record = *need(ledger::SendAways(*fresh).byId(id));
            record.on = QDate(2026, 2, 5);
            need(ledger::SendAways(*fresh).save(record));
        } else if (what == QStringLiteral("zero")) {
            month(fresh, shop, Month(2026, 1), Handoff::NameOnly, 0);
            ReturnVisit visit = shop.visit(QDate(2026, 11, 20), 0);
            visit.customer = need(ledger::SendAways(*fresh).byId(SendAwayId(1)))->customer.value();
            need(ledger::ReturnVisits(*fresh).add(visit));
        }
        const auto all =
            need(workflows::readLongTerm(*fresh, {.today = m_today, .grouping = ReturnGrouping::Partner}));
        const ReturnTimes &times = all.returns.times;
        QCOMPARE(times.anonymous, what == QStringLiteral("anonymous") ? 1 : 0);
        QCOMPARE(times.afterTheAnalysis, what == QStringLiteral("future") ? 1 : 0);
        QCOMPARE(times.returned(), what == QStringLiteral("zero") ? 1 : 0);
        for (const ReturnPoint &point : all.returns.curve.points())
            QVERIFY(point.day >= 0 && point.share >= 0 && point.share <= 1);
        QVERIFY(!all.returns.logRank);
        QCOMPARE(all.forecast.has_value(), what == QStringLiteral("zero"));
        if (all.forecast)
            QCOMPARE(all.forecast->value, euros(0));
        QVERIFY(all.needs.isEmpty()
                == (what == QStringLiteral("nothing") || what == QStringLiteral("future")));
        QVERIFY(!need(workflows::readBeforeAfter(*fresh, {.today = m_today}, m_today)).difference());
    }
};

QTEST_GUILESS_MAIN(LongTermTest)
#include "LongTermTest.moc"
