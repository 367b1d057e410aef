// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"

#include "FreshLedger.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "ledger/Upkeep.h"

#include <QRandomGenerator>

using namespace domain;
using ledger::CustomerCells;
using ledger::IntakeReport;

class IntakeTest final : public QObject
{
    Q_OBJECT

    using Refusals = QMap<qint64, QString>;

    template <class Intake, class Line>
    static base::Result<IntakeReport> takeIn(ledger::Ledger &ledger, QList<Line> lines, Refusals *refusals)
    {
        IntakeReport report;
        TRY(ledger.transact([&]() -> base::Done {
            Intake intake(ledger);
            TRY(intake.begin());
            qint64 number = 0;
            for (Line &line : lines) {
                line.number = ++number;
                TRY(intake.add(line));
            }
            if constexpr (std::is_same_v<Intake, ledger::SaleIntake>) {
                TRY_ASSIGN(report, intake.finish());
            } else {
                TRY_ASSIGN(report, intake.finish([&](qint64 refused, const QString &why) -> base::Done {
                    if (refusals)
                        refusals->insert(refused, why);
                    return {};
                }));
            }
            return {};
        }));
        return report;
    }
    static auto sendAways(ledger::Ledger &ledger, const QList<ledger::SendAwayLine> &lines,
                          Refusals *refusals = nullptr)
    {
        return takeIn<ledger::SendAwayIntake>(ledger, lines, refusals);
    }
    static auto referrals(ledger::Ledger &ledger, const QList<ledger::ReferralInLine> &lines,
                          Refusals *refusals = nullptr)
    {
        return takeIn<ledger::ReferralInIntake>(ledger, lines, refusals);
    }
    static auto visits(ledger::Ledger &ledger, const QList<ledger::ReturnVisitLine> &lines,
                       Refusals *refusals = nullptr)
    {
        return takeIn<ledger::ReturnVisitIntake>(ledger, lines, refusals);
    }
    static auto sales(ledger::Ledger &ledger, const QList<ledger::SaleLine> &lines)
    {
        return takeIn<ledger::SaleIntake>(ledger, lines, nullptr);
    }

    static CustomerCells customer(const char *caption, const char *phone = "", const char *email = "")
    {
        return {QString::fromUtf8(caption), QString::fromUtf8(phone), QString::fromUtf8(email)};
    }
    static ledger::SendAwayLine sent(const char *reference, QDate on, const CustomerCells &who)
    {
        ledger::SendAwayLine line;
        line.record.reference = QString::fromUtf8(reference);
        line.record.on = on;
        line.customer = who;
        line.need = QStringLiteral("Paint");
        line.content = line.record.reference + on.toString(Qt::ISODate) + who.caption + who.phone + who.email;
        return line;
    }
    static ledger::SaleLine sale(QDate on, const CustomerCells &who, qint64 cents)
    {
        return {0, on, who, Money(cents, Currency::euro()),
                on.toString(Qt::ISODate) + who.caption + QString::number(cents)};
    }
    static ledger::ReturnVisitLine visit(const char *reference, QDate on, const CustomerCells &who)
    {
        ledger::ReturnVisitLine line;
        line.record.reference = QString::fromUtf8(reference);
        line.record.on = on;
        line.customer = who;
        line.content = line.record.reference + on.toString(Qt::ISODate) + who.caption;
        return line;
    }

    static QList<ledger::SendAwayRow> logged(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .sendAways({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 1000)
            ->rows;
    }
    static QList<ledger::ReturnVisitRow> returned(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100'000)
            ->rows;
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

    static QDate day(int ofOctober) { return QDate(2026, 10, ofOctober); }

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

    void aTillsCodeIsKeptAsOurNumber_data() { FreshLedger::addRows(); }
    void aTillsCodeIsKeptAsOurNumber()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("C00002"))}));
        const auto found = ledger::Customers(*fresh).find(QStringLiteral("c00002"), 2);
        SUCCEEDS(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().reference, QStringLiteral("C00002"));
        const auto report = sales(*fresh, {sale(day(2), customer("c00002"), 100)});
        SUCCEEDS(report);
        QCOMPARE(report->visits, 1);
    }

    void aTillsLinesOfADayAreOneVisit_data() { FreshLedger::addRows(); }
    void aTillsLinesOfADayAreOneVisit()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("K-1")), sent("B", day(5), customer("K-2"))}));
        const QList<ledger::SaleLine> lines{sale(day(2), customer("K-1"), 100),
                                            sale(day(2), customer("K-1"), 250),
                                            sale(day(3), customer("K-1"), 0),
                                            sale(day(1), customer("K-1"), 10),
                                            sale(day(5), customer("K-2"), 20),
                                            sale(day(2), customer("K-9"), 30),
                                            sale(day(2), {}, 40)};
        const auto report = sales(*fresh, lines);
        SUCCEEDS(report);
        QCOMPARE(report->onLaterDays, 3);
        QCOMPARE(report->visits, 2);
        QCOMPARE(report->visitors, 1);
        QCOMPARE(report->value, MaybeMoney(Money(350, Currency::euro())));
        QCOMPARE(report->leftEarly, 2);
        QCOMPARE(report->leftUnknown, 1);
        QCOMPARE(report->leftNameless, 1);
        auto rows = returned(*fresh);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().value, MaybeMoney(Money(350, Currency::euro())));
        QCOMPARE(rows.first().howKnown, ReturnKnown::Till);
        QCOMPARE(rows.first().sentOn, day(1));

        const auto again = sales(*fresh, lines);
        SUCCEEDS(again);
        QCOMPARE(again->added + again->corrected, 0);
        QCOMPARE(again->alreadyThere, 2);
        // An export that begins in the middle of a day knows less of it.
        SUCCEEDS(sales(*fresh, {lines.at(1)}));
        QCOMPARE(returned(*fresh).first().value, rows.first().value);
        const auto more = sales(*fresh, {lines.at(0), lines.at(1), sale(day(2), customer("K-1"), 1)});
        SUCCEEDS(more);
        QCOMPARE(more->corrected, 1);
        QCOMPARE(returned(*fresh).first().value, MaybeMoney(Money(351, Currency::euro())));
    }

    void theTillFillsInWhatTheCounterDidNotKnow_data() { FreshLedger::addRows(); }
    void theTillFillsInWhatTheCounterDidNotKnow()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("K-1"))}));
        auto known = visit("V2", day(3), customer("K-1"));
        known.record.value = Money(500, Currency::euro());
        SUCCEEDS(visits(*fresh,
                        {visit("V1", day(2), customer("K-1")), known, visit("V3", day(4), customer("K-1"))}));
        ledger::ReturnVisits records(*fresh);
        auto mistaken = records.byId(returned(*fresh).last().id)->value();
        mistaken.isInError = true;
        mistaken.howKnown = ReturnKnown::Till;
        SUCCEEDS(records.save(mistaken));

        const auto report =
            sales(*fresh, {sale(day(2), customer("K-1"), 100), sale(day(3), customer("K-1"), 900),
                           sale(day(4), customer("K-1"), 70)});
        SUCCEEDS(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->corrected, 1);
        const auto rows = returned(*fresh);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).value, MaybeMoney(Money(100, Currency::euro())));
        QCOMPARE(rows.at(0).howKnown, ReturnKnown::Seen);
        QCOMPARE(rows.at(1).value, MaybeMoney(Money(500, Currency::euro())));
    }

    void visitsThatCannotBeAreRefused_data() { FreshLedger::addRows(); }
    void visitsThatCannotBeAreRefused()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendAways(*fresh, {sent("A", day(1), customer("Tom")), sent("B", day(9), customer("Ann"))}));
        Refusals refusals;
        const auto report = visits(*fresh,
                                   {visit("1", day(2), customer("Tom")), visit("2", day(2), customer("Tom")),
                                    visit("3", day(1), customer("Tom")), visit("4", day(9), customer("Ann")),
                                    visit("5", day(3), customer("Nobody"))},
                                   &refusals);
        SUCCEEDS(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(refusals.keys(), QList<qint64>({2, 3, 4, 5}));
        QCOMPARE(returned(*fresh).first().reference, QStringLiteral("1"));
        SUCCEEDS(visits(*fresh, {visit("6", day(2), customer("Tom"))}, &refusals));
        QVERIFY(refusals.contains(1));
    }

    void visitsAreAttributedAsTheDomainSays_data() { FreshLedger::addRows(); }
    void visitsAreAttributedAsTheDomainSays()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QRandomGenerator random(11);
        const auto someDay = [&random] { return QDate(2024, 1, 20).addDays(random.bounded(800)); };
        QList<ledger::SendAwayLine> early;
        QList<ledger::SendAwayLine> late;
        QList<ledger::SaleLine> lines;
        for (int i = 0; i < 60; ++i) {
            auto line = sent("", someDay(), customer("K-1"));
            line.record.reference = QString::number(i);
            if (i % 7 == 0)
                line.record.status = Status::EnteredInError;
            (i < 30 ? early : late).append(line);
        }
        early.first().record.on = QDate(2024, 1, 31);
        early.first().record.status = Status::HandedOff;
        for (int i = 0; i < 300; ++i)
            lines.append(sale(someDay(), customer("K-1"), 100));
        lines.append(sale(QDate(2024, 2, 29), customer("K-1"), 100));
        SUCCEEDS(sendAways(*fresh, early));
        SUCCEEDS(sales(*fresh, lines));
        SUCCEEDS(sendAways(*fresh, late)); // the visits that are there are attributed anew

        QList<SentDay> sentDays;
        for (const auto &row : logged(*fresh)) {
            if (!countsAsSendAway(row.status))
                continue;
            sentDays.append({row.id, row.on});
        }
        const auto rows = returned(*fresh);
        QVERIFY(rows.size() > 200);
        for (const auto &row : rows)
            QCOMPARE(row.belongsTo, sendAwayBefore(sentDays, row.on));
        // months_since is proven by the ledger's own check, which recomputes it by the domain's rule.
        const auto sound = ledger::check(*fresh);
        SUCCEEDS(sound);
        QCOMPARE(sound->problems, QStringList());
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

    void monthsAreCountedAlikeEverywhere_data() { FreshLedger::addRows(); }
    void monthsAreCountedAlikeEverywhere()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        // A visit k days after the send-away, for all ends of months of a leap year and after.
        QList<ledger::SendAwayLine> sentLines;
        QList<ledger::SaleLine> lines;
        int number = 0;
        for (QDate from(2023, 12, 28); from < QDate(2024, 4, 2); from = from.addDays(1)) {
            const CustomerCells who{QStringLiteral("K-%1").arg(++number), {}, {}};
            sentLines.append(sent("", from, who));
            for (const int later : {1, 28, 29, 30, 31, 32, 59, 60, 61, 62, 90, 365, 366})
                lines.append(sale(from.addDays(later), who, 100));
        }
        SUCCEEDS(sendAways(*fresh, sentLines));
        const auto report = sales(*fresh, lines);
        SUCCEEDS(report);
        QCOMPARE(report->visits, lines.size());
        const auto sound = ledger::check(*fresh);
        SUCCEEDS(sound);
        QCOMPARE(sound->problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "IntakeTest.moc"
