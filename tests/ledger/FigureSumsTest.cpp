// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusyLife.h"
#include "ExpectedFigures.h"
#include "FreshLedger.h"

using domain::Flows;
using ledger::Filter;
using Backend = FreshLedger::Backend;

class FigureSumsTest final : public QObject
{
    Q_OBJECT

private:
    static QDate today() { return {2026, 11, 21}; }

    static void compare(ledger::Ledger &ledger, const Filter &filter)
    {
        const ExpectedFigures expected(ledger, today());
        ledger::FigureReader reader(ledger);
        QMap<QString, Flows> flows = expected.flows(filter);
        QCOMPARE(need(reader.flows(filter)), flows.contains({})
                                                 ? flows.value({}, Flows(ledger.business().currency))
                                                 : Flows(ledger.business().currency));
        flows.remove({});
        const auto months = need(reader.months(filter));
        QCOMPARE(months.size(), flows.size());
        for (const domain::MonthFigures &month : months)
            QVERIFY(flows.contains(month.month.text())
                    && flows.find(month.month.text()).value() == month.flows);
        auto partners = expected.partners(filter);
        const auto balances = need(reader.partners(filter));
        QCOMPARE(balances.size(), partners.size());
        for (const domain::PartnerBalance &balance : balances) {
            QVERIFY(partners.contains(balance.partner.value()));
            domain::PartnerBalance &right = partners.find(balance.partner.value()).value();
            right.name = balance.name;
            QCOMPARE(balance, right);
        }
        const auto needs = expected.needs(filter);
        const auto unmet = need(reader.unmetNeeds(filter));
        QCOMPARE(unmet.size(), needs.size());
        for (const domain::UnmetNeed &each : unmet) {
            const auto [count, worth] =
                needs.value({each.need.value(), each.reason ? each.reason->value() : 0});
            QCOMPARE(each.sent.count, count);
            QCOMPARE(each.sent.value.minor(), worth);
        }
        QMap<std::pair<qint64, qint64>, std::pair<qint64, qint64>> byMonth;
        for (const domain::UnmetNeedMonth &each : need(reader.unmetNeedMonths(filter))) {
            Filter month = filter;
            month.from = std::max(each.month.firstDay(), filter.from);
            month.to = filter.to.isValid() ? std::min(each.month.lastDay(), filter.to) : each.month.lastDay();
            const auto [count, worth] = expected.needs(month).value(
                {each.need.need.value(), each.need.reason ? each.need.reason->value() : 0});
            QCOMPARE(each.need.sent.count, count);
            auto &sum = byMonth[{each.need.need.value(), each.need.reason ? each.need.reason->value() : 0}];
            sum.first += count;
            sum.second += worth;
        }
        QCOMPARE(byMonth, needs);
        QCOMPARE(need(reader.coverage(filter)), expected.coverage(filter));
        QCOMPARE(need(reader.forStaff(filter)), expected.forStaff(filter));
        ledger::ReturnTimesReader returns(ledger);
        QCOMPARE(need(returns.all(filter, today())), expected.times(filter, {}).value({}));
        for (const auto grouping : {domain::ReturnGrouping::Handoff, domain::ReturnGrouping::Reason,
                                    domain::ReturnGrouping::Partner, domain::ReturnGrouping::Need}) {
            const auto times = expected.times(filter, grouping);
            const auto groups = need(returns.groups(filter, grouping, today()));
            QCOMPARE(groups.size(), times.size());
            for (const domain::ReturnGroup &group : groups)
                QCOMPARE(group.times, times.value(ExpectedFigures::textOf(group.key)));
        }
        QCOMPARE(need(returns.waiting(filter, today())), expected.waiting(filter));
        QCOMPARE(ExpectedFigures::byMonth(need(returns.cohorts(filter, today()))), expected.cohorts(filter));
        QCOMPARE(need(reader.backInTime(filter)), expected.backInTime(filter));
        auto shares = expected.backInTimeByHandoff(filter);
        QCOMPARE(need(reader.backInTimeByHandoff(filter)), shares);
    }

private Q_SLOTS:
    void whateverHappensFiguresAreThoseOfTheRecords_data() { FreshLedger::addRows(); }
    void whateverHappensFiguresAreThoseOfTheRecords()
    {
        QFETCH(Backend, backend);
        constexpr int steps = 150;
        FreshLedger fresh(backend);
        BusyLife life(*fresh, today());
        int done = 0;
        for (int step = 0; step < steps; ++step) {
            done += life.goOn() ? 1 : 0;
            compare(*fresh, life.filter());
            if (QTest::currentTestFailed())
                return;
            if (step % 20 == 0)
                QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        }
        QVERIFY(done > steps / 2);
        for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i)
            compare(*fresh, life.filter());
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aPlantedDifferenceIsFoundAndMended_data() { FreshLedger::addRows(); }
    void aPlantedDifferenceIsFoundAndMended()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        const Flows right = need(ledger::FigureReader(*fresh).flows({}));
        QVERIFY(need(ledger::check(*fresh)).sumsAreRight);
        for (const char *damage :
             {"update figure set sent = sent + 1 where kind = 1 and period = 202603", "delete from figure",
              "insert into figure select kind, key_1, period, key_2, key_3, 4711, sent, forgone, "
              "with_customer, "
              "with_outcome, with_value, served, for_staff, received, received_value, bought, returned, "
              "returned_value, in_window, in_window_value, known_before, known_before_value, word_of_mouth, "
              "word_of_mouth_value, back_in_time from figure where kind = 1"}) {
            SUCCEEDS(fresh->session().command(QString::fromLatin1(damage)));
            QVERIFY(need(ledger::FigureReader(*fresh).flows({})) != right);
            const auto report = need(ledger::check(*fresh));
            QVERIFY(!report.sumsAreRight);
            QCOMPARE(report.problems.size(), 1);
            SUCCEEDS(ledger::mendFigures(*fresh));
            QVERIFY(need(ledger::check(*fresh)).isSound());
            QCOMPARE(need(ledger::FigureReader(*fresh).flows({})), right);
        }
    }

    /// Another program's changes are noted, and added when the ledger is next opened or written to.
    void whatAnotherProgramWritesIsAddedToo_data() { FreshLedger::addRows(); }
    void whatAnotherProgramWritesIsAddedToo()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        fresh.close();
        {
            const auto session = need(
                ledger::sql::Session::connect(fresh.location(), ledger::sql::Session::Access::ReadWrite));
            SUCCEEDS(session->command(QStringLiteral("update return_visit set value = 1")));
        }
        const auto opened = need(ledger::Ledger::open(fresh.location(), fresh.clock()));
        QVERIFY(need(ledger::check(*opened)).isSound());
        QCOMPARE(need(ledger::FigureReader(*opened).flows({})).returned.value.minor(), 2);
    }
};

QTEST_GUILESS_MAIN(FigureSumsTest)
#include "FigureSumsTest.moc"
