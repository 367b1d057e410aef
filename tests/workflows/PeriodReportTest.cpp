// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PeriodReport.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/Records.h"

using namespace domain;

/// A ledger small enough to count by hand. Two send-aways in September 2025 (one in the staff's interest),
/// one in September 2026, three in October 2026; margin 50 %.
class PeriodReportTest final : public QObject
{
    Q_OBJECT

private:
    static Money euros(qint64 amount) { return Money(amount * 100, Currency::euro()); }

    static Business business()
    {
        Business business = FreshLedger::example();
        business.margin = *Margin::fromBasisPoints(5000);
        return business;
    }

    void furnish(ledger::Ledger &ledger)
    {
        ledger::Catalogue catalogue(ledger);
        Competency glass;
        glass.name = QStringLiteral("Windscreen");
        glass.category = *catalogue.addCategory(QStringLiteral("Glass"));
        m_glass = *catalogue.addCompetency(glass);
        Competitor northside;
        northside.name = QStringLiteral("Northside Glass");
        m_northside = *ledger::Competitors(ledger).add(northside);
        Customer tom;
        tom.name = QStringLiteral("Tom Brandt");
        m_tom = *ledger::Customers(ledger).add(tom);

        send(ledger, QDate(2025, 9, 10), 100);
        send(ledger, QDate(2025, 9, 30), 900, Motive::Staff);
        send(ledger, QDate(2026, 9, 25), 200);
        send(ledger, QDate(2026, 10, 1), 300);
        send(ledger, QDate(2026, 10, 20), {}, Motive::Customer, Status::Served);
        send(ledger, QDate(2026, 10, 31), 500, Motive::Customer, Status::Draft);
        come(ledger, QDate(2025, 12, 5), 1000);
        come(ledger, QDate(2026, 10, 15), 240);
        receive(ledger, QDate(2026, 10, 9), 160);
    }

    void send(ledger::Ledger &ledger, QDate on, std::optional<qint64> forgone,
              Motive motive = Motive::Customer, Status status = Status::HandedOff)
    {
        SendAway record;
        record.on = on;
        record.need = m_glass;
        record.partner = m_northside;
        if (motive == Motive::Customer) // or the visits would belong to the other one
            record.customer = m_tom;
        record.motive = motive;
        record.status = status;
        if (forgone)
            record.forgone = euros(*forgone);
        SUCCEEDS(ledger::SendAways(ledger).add(record));
    }

    void come(ledger::Ledger &ledger, QDate on, qint64 value)
    {
        ReturnVisit visit;
        visit.on = on;
        visit.customer = m_tom;
        visit.value = euros(value);
        SUCCEEDS(ledger::ReturnVisits(ledger).add(visit));
    }

    void receive(ledger::Ledger &ledger, QDate on, qint64 value)
    {
        ReferralIn referral;
        referral.on = on;
        referral.sourceKind = SourceKind::Partner;
        referral.partner = m_northside;
        referral.value = euros(value);
        referral.outcome = ReferralOutcome::Bought;
        SUCCEEDS(ledger::ReferralsIn(ledger).add(referral));
    }

    CompetencyId m_glass;
    CompetitorId m_northside;
    CustomerId m_tom;

private Q_SLOTS:
    void finishedMonthIsComparedWithWholeMonths_data() { FreshLedger::addRows(); }
    void finishedMonthIsComparedWithWholeMonths()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger ledger(backend, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto report = workflows::readPeriodReport(*ledger, Month(2026, 10), QDate(2026, 11, 2));
        SUCCEEDS(report);
        QVERIFY(report->isOver());
        QCOMPARE(report->through, QDate(2026, 10, 31));
        QCOMPARE(report->now.sent, Tally(2, euros(300))); // no draft; an unknown value is not zero
        QCOMPARE(report->now.received, Tally(1, euros(160)));
        QCOMPARE(report->now.returned, Tally(1, euros(240)));
        QCOMPARE(report->before.sent, Tally(1, euros(200)));
        QCOMPARE(report->yearBefore.sent, Tally(0, euros(0)));
        QCOMPARE(report->firstMonth, Month(2025, 9));
        // Half of -100 (2025-09) +1000 (2025-12) -200 (2026-09) -300 +240 +160 (2026-10).
        QCOMPARE(report->payoffToDate, euros(400));
        QCOMPARE(report->payback, Month(2025, 12));
        QCOMPARE(*report->breakEven, 1.0 - (600.0 - 160.0) / 1240.0);
        QCOMPARE(report->series.months.size(), 13);
        QCOMPARE(report->series.months.constFirst().month, Month(2025, 10));
        QVERIFY(!report->series.unfinished);
        QCOMPARE(report->payoff.size(), 13);
        QCOMPARE(report->payoff.constFirst().running, euros(-50));
        QCOMPARE(report->payoff.constLast().running, euros(400));
        QCOMPARE(report->partners.size(), 1);
        QCOMPARE(report->partners.constFirst().served, 1);
        QCOMPARE(report->partners.constFirst().net(report->business.margin), euros(50));
        QCOMPARE(report->needs.size(), 1);
        QCOMPARE(report->coverage, (Coverage{2, 2, 1, 1}));
        QCOMPARE(report->forStaff, 0);
    }

    void unfinishedMonthIsComparedWithTheSameDays()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 10, 20), business());
        furnish(*ledger);
        const auto report = workflows::readPeriodReport(*ledger, Month(2026, 10), QDate(2026, 10, 20));
        SUCCEEDS(report);
        QVERIFY(!report->isOver());
        QCOMPARE(report->through, QDate(2026, 10, 20));
        QCOMPARE(report->now.sent.count, 2);
        QCOMPARE(report->before.sent.count, 0); // the one in September was on the 25th
        QCOMPARE(report->series.unfinished, Month(2026, 10));
    }

    void quarterAddsItsMonthsUp_data() { FreshLedger::addRows(); }
    void quarterAddsItsMonthsUp()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger ledger(backend, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto report =
            workflows::readPeriodReport(*ledger, Period::quarterOf(Month(2026, 9)), QDate(2026, 11, 2));
        SUCCEEDS(report);
        QVERIFY(report->isOver());
        QCOMPARE(report->through, QDate(2026, 9, 30));
        QCOMPARE(report->now.sent, Tally(1, euros(200)));
        QCOMPARE(report->before.sent, Tally(0, euros(0)));                  // April to June
        QCOMPARE(report->yearBefore.sent, Tally(1, euros(100)));            // of September 2025
        QCOMPARE(report->series.months.constFirst().month, Month(2025, 9)); // the first record's
        QCOMPARE(report->series.months.constLast().month, Month(2026, 9));
        QCOMPARE(report->payoffToDate, euros(350)); // half of -100 +1000 -200
        QVERIFY(!report->records);
    }

    void unfinishedQuarterIsComparedWithTheSameDaysOfOthers()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 12, 5), business());
        furnish(*ledger);
        send(*ledger, QDate(2026, 7, 2), 50);
        const auto read = [&](QDate today) {
            return *workflows::readPeriodReport(*ledger, Period::quarterOf(Month(2026, 10)), today);
        };
        // On 5 December two months and five days have passed: 25 September is not among those of the third
        // quarter, and 5 December 2025 is among those of the year before.
        const PeriodReport report = read(QDate(2026, 12, 5));
        QVERIFY(!report.isOver());
        QCOMPARE(report.now.sent.count, 2);
        QCOMPARE(report.before.sent, Tally(1, euros(50)));
        QCOMPARE(report.yearBefore.returned, Tally(1, euros(1000)));
        QCOMPARE(report.series.unfinished, Month(2026, 12));
        QCOMPARE(read(QDate(2026, 12, 25)).before.sent, Tally(2, euros(250)));
        QCOMPARE(read(QDate(2026, 12, 4)).yearBefore.returned.count, 0);
        // Months that have not begun are in no picture.
        const PeriodReport early = read(QDate(2026, 10, 9));
        QCOMPARE(early.series.months.constLast().month, Month(2026, 10));
        QCOMPARE(early.before.sent.count, 1);
    }

    void yearIsComparedWithTheYearBefore()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto report =
            workflows::readPeriodReport(*ledger, Period::yearOf(Month(2026, 1)), QDate(2026, 11, 2));
        SUCCEEDS(report);
        QCOMPARE(report->now.sent, Tally(3, euros(500)));
        QCOMPARE(report->before, report->yearBefore);
        QCOMPARE(report->before.sent, Tally(1, euros(100)));
        QCOMPARE(report->before.returned.count, 0); // that was in December, and it is November now
        QCOMPARE(report->coverage, (Coverage{3, 3, 1, 2}));
        QCOMPARE(report->needs.constFirst().sent.count, 3);
    }

    void recordsComeByDayWithoutDraftsAndConduct_data() { FreshLedger::addRows(); }
    void recordsComeByDayWithoutDraftsAndConduct()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger ledger(backend, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto records = [&](int year) {
            const auto report = *workflows::readPeriodReport(
                *ledger, Period::yearOf(Month(year, 1)), QDate(2026, 11, 2), workflows::ReportRecords::With);
            return *report.records;
        };
        QCOMPARE(records(2025).size(), 1); // the other one was for the staff's sake
        const auto all = records(2026);
        QCOMPARE(all.size(), 3); // without the draft
        QCOMPARE(all.at(0).on, QDate(2026, 9, 25));
        QCOMPARE(all.at(2), (PeriodReport::Record{QDate(2026, 10, 20),
                                                  QStringLiteral("Windscreen"),
                                                  {},
                                                  QStringLiteral("Northside Glass"),
                                                  {},
                                                  {},
                                                  Status::Served}));
    }

    void noRecordIsLostBetweenPagesOfReading()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 11, 2), business());
        furnish(*ledger);
        SUCCEEDS(ledger->transact([&]() -> base::Done {
            for (int i = 0; i < 1'010; ++i)
                send(*ledger, QDate(2024, 1, 1).addDays(i % 366), i);
            return {};
        }));
        const auto report = *workflows::readPeriodReport(*ledger, Period::yearOf(Month(2024, 1)),
                                                         QDate(2026, 11, 2), workflows::ReportRecords::With);
        QCOMPARE(report.records->size(), 1'010);
        QCOMPARE(report.now.sent.count, 1'010);
        QVERIFY(std::ranges::is_sorted(*report.records, {}, &PeriodReport::Record::on));
    }

    void staffsInterestIsCountedApart()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto report = workflows::readPeriodReport(*ledger, Month(2025, 9), QDate(2026, 11, 2));
        SUCCEEDS(report);
        QCOMPARE(report->now.sent, Tally(1, euros(100)));
        QCOMPARE(report->forStaff, 1);
        QCOMPARE(report->series.months.size(), 1); // nobody knows what happened before the first record
        QCOMPARE(report->payoffToDate, euros(-50));
        QVERIFY(!report->payback);
        QVERIFY(!report->breakEven);
    }

    void monthBeforeAllRecordsIsEmpty()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite, QDate(2026, 11, 2), business());
        furnish(*ledger);
        const auto report = workflows::readPeriodReport(*ledger, Month(2025, 8), QDate(2026, 11, 2));
        SUCCEEDS(report);
        QVERIFY(report->isEmpty());
        QVERIFY(!report->firstMonth);
        QCOMPARE(report->series.months.size(), 1);
    }

    void monthThatHasNotBegunIsRefused()
    {
        FreshLedger ledger(FreshLedger::Backend::SQLite);
        FAILS_WITH(workflows::readPeriodReport(*ledger, Month(2026, 12), QDate(2026, 11, 30)),
                   "report.period");
    }
};

QTEST_GUILESS_MAIN(PeriodReportTest)
#include "PeriodReportTest.moc"
