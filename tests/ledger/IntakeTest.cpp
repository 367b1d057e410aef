// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/Records.h"
#include "Lines.h"

#include <QRandomGenerator>

using namespace domain;
using ledger::CustomerCells;

class IntakeTest final : public QObject
{
    Q_OBJECT

    static auto referrals(ledger::Ledger &ledger, const QList<ledger::ReferralInLine> &lines)
    {
        return takeIn<ledger::ReferralInIntake>(ledger, lines, nullptr);
    }

    /// For each reference the first one that has the same customer, whatever the customers' ids.
    static QMap<QString, QString> whoIsWho(ledger::Ledger &ledger)
    {
        QMap<qint64, QString> first;
        QMap<QString, QString> all;
        for (const auto &row : logged(ledger)) {
            const qint64 who = row.customer ? row.customer->value() : 0;
            all.insert(row.reference,
                       first.contains(who) ? first.value(who) : *first.insert(who, row.reference));
        }
        return all;
    }

private Q_SLOTS:
    void aLineBecomesARecordWithAllThatBelongsToIt_data() { FreshLedger::addRows(); }
    void aLineBecomesARecordWithAllThatBelongsToIt()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        ledger::Catalogue catalogue(*fresh);
        Competency paint;
        paint.name = QStringLiteral("Paint");
        paint.category = *catalogue.categoryNamed(QStringLiteral("Body"));
        const auto need = catalogue.addCompetency(paint);
        Competitor volt;
        volt.name = QStringLiteral("Volt");
        const auto partner = ledger::Competitors(*fresh).add(volt);
        SUCCEEDS(ledger::Strengths(*fresh).set({*need, {}, Level::from(1), {}, {}, {}, {}}));
        SUCCEEDS(ledger::Strengths(*fresh).set({*need, *partner, Level::from(4), {}, {}, {}, {}}));

        auto line = sent("A-1", day(1), customer("Tom Brandt", "0431 555-0142", "tom@example.org"));
        line.need = QStringLiteral(" PAINT");
        line.partner = QStringLiteral("volt");
        line.reason = QStringLiteral("conduct");
        line.staff = QStringLiteral("Anna");
        line.record.status = Status::Served;
        line.record.howKnown = HowKnown::PartnerTold;
        line.record.handoff = Handoff::CalledAhead;
        line.record.forgone = Money(4200, Currency::euro());
        line.record.note = QStringLiteral("two doors");
        const auto report = sendAways(*fresh, {line});
        SUCCEEDS(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->customers, 1);
        QCOMPARE(report->staff, QStringList(QStringLiteral("Anna")));
        QVERIFY(report->needs.isEmpty() && report->partners.isEmpty() && report->reasons.isEmpty());

        ledger::SendAways records(*fresh);
        const auto id = records.byReference(QStringLiteral("A-1"));
        SUCCEEDS(id);
        const SendAway record = records.byId(**id)->value();
        QCOMPARE(record.need, *need);
        QCOMPARE(record.partner, std::optional(*partner));
        QCOMPARE(record.ourLevel, Level::from(1));
        QCOMPARE(record.theirLevel(), Level::from(4));
        QCOMPARE(record.motive, Motive::Staff); // as the reason has it
        QCOMPARE(record.outcome, Outcome::Served);
        QCOMPARE(record.forgone, line.record.forgone);
        QVERIFY(!record.followUpOn.isValid());
        const Customer who = ledger::Customers(*fresh).byId(*record.customer)->value();
        QCOMPARE(who.name, QStringLiteral("Tom Brandt"));
        QCOMPARE(who.phones, QStringList(QStringLiteral("0431 555-0142")));
        QCOMPARE(who.emails, QStringList(QStringLiteral("tom@example.org")));
        const auto history = records.history(**id);
        SUCCEEDS(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().status, Status::Served);
        QCOMPARE(history->first().on, day(1));
        QCOMPARE(history->first().staff, QStringLiteral("Anna"));
        QCOMPARE(history->first().recordedAt, fresh.clock().now());
        // Added one by one, it would be the same.
        SendAway twin = record;
        twin.id = {};
        twin.reference = QStringLiteral("A-2");
        const auto twinId = records.add(twin);
        SUCCEEDS(twinId);
        SendAway added = records.byId(*twinId)->value();
        added.id = record.id;
        added.reference = record.reference;
        QCOMPARE(added, record);
    }

    void historyAsksForNothing_data() { FreshLedger::addRows(); }
    void historyAsksForNothing()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const QDate today = fresh.clock().today();
        SUCCEEDS(sendAways(*fresh, {sent("old", today.addMonths(-14), customer("Tom")),
                                    sent("late", today.addMonths(-11), customer("Ann"))}));
        const auto rows = logged(*fresh);
        QVERIFY(!rows.constFirst().followUpOn.isValid());
        QCOMPARE(rows.constLast().followUpOn,
                 rows.constLast().on.addDays(fresh->business().followUpAfterDays));
    }

    void takingInTwiceChangesNothing_data() { FreshLedger::addRows(); }
    void takingInTwiceChangesNothing()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        // Two equal rows without a reference are two send-aways, each time the same two.
        const QList<ledger::SendAwayLine> lines{sent("", day(1), customer("Tom")),
                                                sent("", day(1), customer("Tom")),
                                                sent("B", day(2), customer("Ann")), sent("", day(1), {})};
        const auto first = sendAways(*fresh, lines);
        SUCCEEDS(first);
        QCOMPARE(first->added, 4);
        const auto again = sendAways(*fresh, lines);
        SUCCEEDS(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->alreadyThere, 4);
        QCOMPARE(again->customers, 0);
        QCOMPARE(logged(*fresh).size(), 4);
        // A renamed need is not made again for records that are there.
        ledger::Catalogue catalogue(*fresh);
        Competency need = catalogue.competencies()->first();
        need.name = QStringLiteral("Lacquer");
        SUCCEEDS(catalogue.saveCompetency(need));
        SUCCEEDS(sendAways(*fresh, lines));
        QCOMPARE(catalogue.competencies()->size(), 1);
    }

    void anIdThatIsThereTwiceIsRefusedUnlessItSaysTheSame_data() { FreshLedger::addRows(); }
    void anIdThatIsThereTwiceIsRefusedUnlessItSaysTheSame()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        Refusals refusals;
        const auto report = sendAways(
            *fresh, {sent("A", day(1), {}), sent("A", day(1), {}), sent("A", day(2), {})}, &refusals);
        SUCCEEDS(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(refusals.keys(), QList<qint64>{3});
    }

    void customersAreFoundAsOneByOne_data() { FreshLedger::addRows(); }
    void customersAreFoundAsOneByOne()
    {
        QFETCH(FreshLedger::Backend, backend);
        // Some people, each row with another part of what is known of one of them.
        QList<ledger::SendAwayLine> lines;
        for (const CustomerCells &who :
             {customer("Tom", "0431 555", "tom@x.org"), customer("Ann", "0431 666", "ann@x.org"),
              customer("K-1", "0431 777", "k1@x.org"), customer("K-2", "0431 888", "k2@x.org")}) {
            for (int part = 1; part < 8; ++part)
                lines.append(sent("", day(1),
                                  {part & 1 ? who.caption : QString(), part & 2 ? who.phone : QString(),
                                   part & 4 ? who.email : QString()}));
        }
        QRandomGenerator random(7);
        std::shuffle(lines.begin(), lines.end(), random);
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].record.reference = QString::number(i);

        FreshLedger bulk(backend);
        FreshLedger single(backend);
        Refusals refused;
        SUCCEEDS(sendAways(*bulk, lines, &refused));
        QList<qint64> refusedSingly;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Refusals one;
            SUCCEEDS(sendAways(*single, {lines.at(i)}, &one));
            if (!one.isEmpty())
                refusedSingly.append(i + 1);
        }
        QCOMPARE(refused.keys(), refusedSingly);
        QCOMPARE(whoIsWho(*bulk), whoIsWho(*single));
    }

    void whoCannotBeToldFromOthersIsRefused_data() { FreshLedger::addRows(); }
    void whoCannotBeToldFromOthersIsRefused()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        Customer ann;
        ann.name = QStringLiteral("Ann");
        ann.phones = {QStringLiteral("0431 111")};
        SUCCEEDS(ledger::Customers(*fresh).add(ann));
        ann.phones = {QStringLiteral("0431 222")};
        SUCCEEDS(ledger::Customers(*fresh).add(ann));
        Refusals refusals;
        auto unclear = sent("A", day(1), customer("ann"));
        unclear.need = QStringLiteral("Never made");
        const auto report =
            sendAways(*fresh, {unclear, sent("B", day(1), customer("Ann", "0431/222"))}, &refusals);
        SUCCEEDS(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->customers, 0);
        QCOMPARE(report->needs, QStringList(QStringLiteral("Paint")));
        QCOMPARE(refusals.keys(), QList<qint64>{1});
        QVERIFY(!refusals.first().isEmpty());
    }

    void referralsKnowTheirSource_data() { FreshLedger::addRows(); }
    void referralsKnowTheirSource()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("Tom"))}));
        ledger::ReferralInLine byPartner;
        byPartner.record.reference = QStringLiteral("R1");
        byPartner.record.on = day(2);
        byPartner.record.sourceKind = SourceKind::Partner;
        byPartner.record.value = Money(0, Currency::euro());
        byPartner.source = QStringLiteral("Volt");
        byPartner.need = QStringLiteral("Brakes");
        byPartner.customer = customer("Ann");
        ledger::ReferralInLine byMouth;
        byMouth.record.reference = QStringLiteral("R2");
        byMouth.record.on = day(3);
        byMouth.record.sourceKind = SourceKind::WordOfMouth;
        byMouth.source = QStringLiteral("TOM");
        ledger::ReferralInLine unknown;
        unknown.record.reference = QStringLiteral("R3");
        unknown.record.on = day(4);
        const auto report = referrals(*fresh, {byPartner, byMouth, unknown});
        SUCCEEDS(report);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->customers, 1);
        QCOMPARE(report->partners, QStringList(QStringLiteral("Volt")));
        const auto rows = ledger::LogReader(*fresh)
                              .referralsIn({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 10)
                              ->rows;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).sourceName, QStringLiteral("Volt"));
        QCOMPARE(rows.at(0).value, MaybeMoney(Money(0, Currency::euro())));
        QCOMPARE(rows.at(1).sourceName, QStringLiteral("Tom"));
        QCOMPARE(rows.at(1).value, MaybeMoney());
        QCOMPARE(rows.at(2).sourceKind, SourceKind::Unknown);
    }

    void whatFailsLeavesNothingBehind_data() { FreshLedger::addRows(); }
    void whatFailsLeavesNothingBehind()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto failed = fresh->transact([&]() -> base::Done {
            ledger::SendAwayIntake intake(*fresh);
            TRY(intake.begin());
            auto line = sent("A", day(1), customer("Tom"));
            line.number = 1;
            TRY(intake.add(line));
            TRY(intake.finish([](qint64, const QString &) { return base::Done(); }));
            return base::failure(QStringLiteral("stopped"), QStringLiteral("Stopped."));
        });
        FAILS_WITH(failed, "stopped");
        QVERIFY(logged(*fresh).isEmpty());
        QVERIFY(ledger::Customers(*fresh).find(QStringLiteral("Tom"), 1)->isEmpty());
        // And the next one works as if nothing had been.
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("Tom"))}));
        QCOMPARE(logged(*fresh).size(), 1);
    }

    void recordsOfBothWaysGetDifferentNumbers_data() { FreshLedger::addRows(); }
    void recordsOfBothWaysGetDifferentNumbers()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("Tom")), sent("B", day(1), customer("Ann"))}));
        SendAway one;
        one.on = day(3);
        one.need = ledger::Catalogue(*fresh).competencies()->first().id;
        SUCCEEDS(ledger::SendAways(*fresh).add(one));
        Customer ben;
        ben.name = QStringLiteral("Ben");
        SUCCEEDS(ledger::Customers(*fresh).add(ben));
        SUCCEEDS(sendAways(*fresh, {sent("C", day(4), customer("Cleo"))}));
        QSet<qint64> ids;
        for (const auto &row : logged(*fresh))
            ids.insert(row.id.value());
        QCOMPARE(ids.size(), 4);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "IntakeTest.moc"
