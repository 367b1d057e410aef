// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Customers.h"
#include "ledger/Intake.h"
#include "ledger/Records.h"
#include "ledger/Upkeep.h"
#include "Lines.h"

#include <QRandomGenerator>

using namespace domain;
using ledger::CustomerCells;

/// Visits of those who were sent away, from a list of visits or from the till.
class VisitIntakeTest final : public QObject
{
    Q_OBJECT

    static auto visits(ledger::Ledger &ledger, const QList<ledger::ReturnVisitLine> &lines,
                       Refusals *refusals = nullptr)
    {
        return takeIn<ledger::ReturnVisitIntake>(ledger, lines, refusals);
    }
    static auto sales(ledger::Ledger &ledger, const QList<ledger::SaleLine> &lines)
    {
        return takeIn<ledger::SaleIntake>(ledger, lines, nullptr);
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

    static QList<ledger::ReturnVisitRow> returned(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100'000)
            ->rows;
    }

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(VisitIntakeTest)
#include "VisitIntakeTest.moc"
