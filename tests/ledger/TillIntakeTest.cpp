// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dump.h"
#include "ledger/Customers.h"
#include "ledger/Records.h"
#include "ledger/TillImports.h"
#include "ledger/Upkeep.h"
#include "Lines.h"

using namespace domain;
using ledger::CustomerCells;
using ledger::IntakeReport;
using ledger::SaleLine;
using ledger::TillImports;
using ledger::TillRun;

Q_DECLARE_METATYPE(ledger::CustomerCells)

/// Whom a till means, who is asked about, and what is kept of it.
class TillIntakeTest final : public QObject
{
    Q_OBJECT

    static base::Result<IntakeReport> sales(ledger::Ledger &ledger, QList<SaleLine> lines,
                                            const TillRun &run = {QStringLiteral("till.csv"), {}})
    {
        IntakeReport report;
        TRY(ledger.transact([&]() -> base::Done {
            ledger::SaleIntake intake(ledger, run);
            TRY(intake.begin());
            qint64 number = 0;
            for (SaleLine &line : lines) {
                line.number = ++number;
                TRY(intake.add(line));
            }
            TRY_ASSIGN(report, intake.finish());
            return {};
        }));
        return report;
    }

    static SaleLine sale(QDate on, const CustomerCells &who, qint64 cents, const char *receipt = "")
    {
        SaleLine line{0, on, who, Money(cents, Currency::euro()), {}};
        line.receipt = QString::fromLatin1(receipt);
        line.content = QStringList{on.toString(Qt::ISODate), who.caption, who.phone, who.email, who.number,
                                   QString::number(cents),   line.receipt}
                           .join(QLatin1Char('|'));
        return line;
    }
    static CustomerCells numbered(const char *number, const char *name, const char *phone = "")
    {
        return {QString::fromUtf8(name), QString::fromLatin1(phone), {}, QString::fromLatin1(number)};
    }
    static CustomerId named(ledger::Ledger &ledger, const char *name)
    {
        const auto found = ledger::Customers(ledger).find(QString::fromUtf8(name), 2);
        return found && found->size() == 1 ? found->first().id : CustomerId();
    }
    static QList<ledger::ReturnVisitRow> returned(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 1000)
            ->rows;
    }
    /// All but the sums, which keep an empty row where there has been something (check() proves them), and
    /// the list of imports, in which those that were taken back stay.
    static QStringList records(ledger::Ledger &ledger)
    {
        QStringList rows = dump(ledger);
        rows.removeIf([](const QString &row) {
            return row.startsWith(QLatin1StringView("figure|"))
                   || row.startsWith(QLatin1StringView("till_import|"));
        });
        return rows;
    }
    static QStringList problems(ledger::Ledger &ledger) { return ledger::check(ledger)->problems; }
    /// Four who were sent elsewhere on the first.
    static base::Done sendFour(ledger::Ledger &ledger)
    {
        // Eva has the phone of her husband, which a list would take for him.
        Customer eva;
        eva.name = QStringLiteral("Eva Brandt");
        eva.phones = {QStringLiteral("0431 555 0199")};
        TRY_ASSIGN(const auto added, ledger::Customers(ledger).add(eva));
        Q_UNUSED(added)
        TRY(sendAways(ledger, {sent("C", day(1), customer("Eva Brandt")),
                               sent("A", day(1), numbered("K-1", "Anna Schmidt", "0431 555 0142"))}));
        Customer tom = eva;
        tom.name = QStringLiteral("Tom Brandt");
        TRY_ASSIGN(const auto toms, ledger::Customers(ledger).add(tom));
        Q_UNUSED(toms)
        TRY(sendAways(ledger, {sent("B", day(1), customer("Tom Brandt")),
                               sent("D", day(1), customer("Jörg Söhnke", "", "jörg@example.org"))}));
        return {};
    }

private Q_SLOTS:
    void whoIsMeantIsFound_data()
    {
        QTest::addColumn<FreshLedger::Backend>("backend");
        QTest::addColumn<CustomerCells>("who");
        QTest::addColumn<QString>("sure");
        QTest::addColumn<QStringList>("asked");
        const auto row = [](const char *name, const CustomerCells &who, const char *sure,
                            const QStringList &asked = {}) {
            QTest::addRow("%s", name)
                << FreshLedger::Backend::SQLite << who << QString::fromUtf8(sure) << asked;
            if (FreshLedger::hasServer())
                QTest::addRow("%s, PostgreSQL", name)
                    << FreshLedger::Backend::PostgreSQL << who << QString::fromUtf8(sure) << asked;
        };
        const QString anna = QStringLiteral("Anna Schmidt");
        const QString tom = QStringLiteral("Tom Brandt");
        const QString eva = QStringLiteral("Eva Brandt");
        row("our number", numbered("k-1", ""), "Anna Schmidt");
        row("our number in the name's place", customer("K-1"), "Anna Schmidt");
        row("our number and a name alike", numbered("K-1", "Schmitt, Anna"), "Anna Schmidt");
        row("our number and another name", numbered("K-1", "Peter Meier"), "", {anna});
        row("number and phone, another name", numbered("K-1", "Anna Meier", "0431 5550142"), "Anna Schmidt");
        row("the name", customer("anna  SCHMIDT"), "Anna Schmidt");
        row("another number, the same name", numbered("K-2", "Anna Schmidt"), "", {anna});
        row("a phone of two", customer("", "(0431) 555-0199"), "", {eva, tom});
        row("a phone of two and the name of one", customer("T. Brandt", "0431 5550199"), "Tom Brandt");
        row("an e-mail", customer("", "", "JORG@example.org"), "Jörg Söhnke");
        row("a name alike", customer("Joerg Soehnke"), "", {QStringLiteral("Jörg Söhnke")});
        row("a name with a slip", customer("Anna Schmitd"), "", {anna});
        row("a name the other way round", customer("Brandt Tom"), "", {tom});
        row("nobody", customer("Zacharias Quill"), "");
    }
    void whoIsMeantIsFound()
    {
        QFETCH(FreshLedger::Backend, backend);
        QFETCH(CustomerCells, who);
        QFETCH(QString, sure);
        QFETCH(QStringList, asked);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const auto report = sales(*fresh, {sale(day(2), who, 100)});
        SUCCEEDS(report);
        const auto rows = returned(*fresh);
        QCOMPARE(rows.isEmpty() ? QString() : rows.first().customerName, sure);
        QCOMPARE(report->onLaterDays, sure.isEmpty() ? 0 : 1);
        QCOMPARE(report->leftDoubtful, asked.isEmpty() ? 0 : 1);
        QCOMPARE(report->leftUnknown, sure.isEmpty() && asked.isEmpty() ? 1 : 0);
        QStringList candidates;
        for (const ledger::TillQuestion &question : report->questions) {
            for (const CustomerId id : question.candidates)
                candidates.append((*ledger::Customers(*fresh).byId(id))->name);
        }
        QCOMPARE(candidates, asked);
    }

    void whatWasDecidedIsNotAskedAgain_data() { FreshLedger::addRows(); }
    void whatWasDecidedIsNotAskedAgain()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const QList<SaleLine> lines{
            sale(day(2), customer("Anna Schmitd"), 100), sale(day(3), customer("Anna Schmitd"), 200),
            sale(day(2), customer("Tomm Brandt"), 50), sale(day(4), customer("Eva Brand"), 70)};
        const auto first = sales(*fresh, lines);
        SUCCEEDS(first);
        QCOMPARE(first->added, 0);
        QCOMPARE(first->tillImport, 0);
        QVERIFY(first->doubtful >= 2);
        QCOMPARE(first->doubtful, first->questions.size());
        const ledger::TillQuestion &anna = first->questions.first(); // the largest sum
        QCOMPARE(anna.caption(), QStringLiteral("Anna Schmitd"));
        QCOMPARE(anna.sales, 2);
        QCOMPARE(anna.firstOn, day(2));
        QCOMPARE(anna.lastOn, day(3));
        QCOMPARE(anna.value, Money(300, Currency::euro()));
        QCOMPARE(anna.doubt, TillDoubt::SimilarName);
        const ledger::TillQuestion &eva = first->questions.at(1);
        QCOMPARE(eva.caption(), QStringLiteral("Eva Brand"));

        TillRun decided{QStringLiteral("till.csv"),
                        {{anna.person, anna.caption(), anna.candidates.first()},
                         {eva.person, eva.caption(), std::nullopt}}};
        const auto second = sales(*fresh, lines, decided);
        SUCCEEDS(second);
        QCOMPARE(second->added, 2);
        QCOMPARE(second->leftNobody, 1);
        QVERIFY(second->tillImport > 0);
        QCOMPARE(second->doubtful, first->doubtful - 2);
        const auto third = sales(*fresh, lines + QList{sale(day(9), customer("Anna Schmitd"), 100)});
        SUCCEEDS(third);
        QCOMPARE(third->added, 1);
        QCOMPARE(third->leftNobody, 1);
        const auto sound = ledger::check(*fresh);
        SUCCEEDS(sound);
        QCOMPARE(sound->problems, QStringList());
    }

    void nobodyIsAskedAboutWhatCannotCount_data() { FreshLedger::addRows(); }
    void nobodyIsAskedAboutWhatCannotCount()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        SUCCEEDS(ledger::Customers(*fresh).add({{}, QStringLiteral("Never Sent"), {}, {}, {}, {}, {}, {}}));
        const auto report = sales(*fresh, {sale(day(1), customer("Anna Schmitd"), 100),
                                           sale(day(5), customer("Never Sennt"), 100),
                                           sale(day(5), customer("Never Sent"), 100)});
        SUCCEEDS(report);
        QCOMPARE(report->doubtful, 0);
        QCOMPARE(report->leftDoubtful, 0);
        QCOMPARE(report->leftEarly, 2);
        QCOMPARE(report->leftUnknown, 1);
        QCOMPARE(report->added, 0);
    }

    void aReceiptTellsTwoSalesFromOneTwice_data() { FreshLedger::addRows(); }
    void aReceiptTellsTwoSalesFromOneTwice()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const CustomerCells anna = customer("K-1");
        const QList<SaleLine> lines{sale(day(2), anna, 100, "R1"), sale(day(2), anna, 100, "r1 "),
                                    sale(day(2), anna, 30, "R1"),  sale(day(2), anna, 100, "R2"),
                                    sale(day(3), anna, 100),       sale(day(3), anna, 100),
                                    sale(day(4), anna, -40),       sale(day(4), anna, 0)};
        const auto report = sales(*fresh, lines);
        SUCCEEDS(report);
        QCOMPARE(report->leftTwice, 1);
        QCOMPARE(report->added, 3);
        QList<qint64> values;
        for (const auto &row : returned(*fresh))
            values.append(row.value->minor());
        QCOMPARE(values, QList<qint64>({230, 200, -40}));
        const auto again = sales(*fresh, lines.mid(2));
        SUCCEEDS(again);
        QCOMPARE(again->added + again->corrected, 0);
    }

    void anImportIsTakenBackAsAWhole_data() { FreshLedger::addRows(); }
    void anImportIsTakenBackAsAWhole()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        ReturnVisit seen;
        seen.customer = named(*fresh, "Tom Brandt");
        seen.on = day(4);
        SUCCEEDS(ledger::ReturnVisits(*fresh).add(seen)); // without a value
        const QStringList before = records(*fresh);
        const QList<SaleLine> lines{
            sale(day(2), customer("K-1"), 100), sale(day(2), customer("Eva Brandt"), 50),
            sale(day(4), customer("Tom Brandt"), 900), sale(day(5), customer("Anna Schmitd"), 900)};
        const auto asked = sales(*fresh, lines);
        SUCCEEDS(asked);
        QCOMPARE(asked->added, 2);
        QCOMPARE(asked->corrected, 1);
        TillImports imports(*fresh);
        SUCCEEDS(imports.takeBack(asked->tillImport));
        QCOMPARE(records(*fresh), before);
        QCOMPARE(problems(*fresh), QStringList());
        FAILS_WITH(imports.takeBack(asked->tillImport), "till.gone");

        const auto &question = asked->questions.first();
        const auto done = sales(
            *fresh, lines,
            {QStringLiteral("x"), {{question.person, question.caption(), question.candidates.first()}}});
        SUCCEEDS(done);
        QCOMPARE(done->added, 3);
        const QStringList after = records(*fresh);
        const auto taken = imports.takeBack(done->tillImport);
        SUCCEEDS(taken);
        QCOMPARE(records(*fresh), before);
        SUCCEEDS(imports.bringBack(*taken));
        QCOMPARE(records(*fresh), after);
        QCOMPARE(problems(*fresh), QStringList());

        const auto more = sales(*fresh, {sale(day(2), customer("K-1"), 700)});
        SUCCEEDS(more);
        QCOMPARE(more->corrected, 1);
        FAILS_WITH(imports.takeBack(done->tillImport), "till.later");
        SUCCEEDS(imports.takeBack(more->tillImport));
        QCOMPARE(records(*fresh), after);
    }

    void pastImportsAreListedAndTakenBackOnlyOnce_data() { FreshLedger::addRows(); }
    void pastImportsAreListedAndTakenBackOnlyOnce()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        TillImports imports(*fresh);
        QCOMPARE(imports.all()->size(), 0);
        const auto first =
            sales(*fresh, {sale(day(2), customer("K-1"), 100), sale(day(2), customer("K-1"), 20),
                           sale(day(3), customer(""), 7), sale(day(5), customer("Anna Schmitd"), 900)});
        const auto second =
            sales(*fresh, {sale(day(6), customer("Eva Brandt"), 50)}, {QStringLiteral("May.csv"), {}});
        SUCCEEDS(sales(*fresh, {sale(day(6), customer("Eva Brandt"), 50)})); // which changes nothing
        auto listed = need(imports.all());
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.first().fileName, QStringLiteral("May.csv"));
        const ledger::TillImport older = listed.last();
        QCOMPARE(older.id, first->tillImport);
        QCOMPARE(older.importedAt, fresh->clock().now());
        QCOMPARE(older.lines, std::optional<qint64>(4));
        QCOMPARE(older.matched, std::optional<qint64>(2));
        QCOMPARE(older.open, std::optional<qint64>(1));
        QCOMPARE(older.value, Money(120, Currency::euro()));
        QVERIFY(!older.isTakenBack());

        QCOMPARE(imports.lookAhead(older.id)->removed, 1);
        const auto taken = imports.takeBack(older.id);
        SUCCEEDS(taken);
        listed = need(imports.all());
        QCOMPARE(listed.last().takenBackAt, fresh->clock().now());
        QVERIFY(!listed.first().isTakenBack());
        QCOMPARE(returned(*fresh).size(), 1);
        FAILS_WITH(imports.lookAhead(older.id), "till.gone");
        SUCCEEDS(imports.bringBack(*taken));
        QVERIFY(!need(imports.all()).last().isTakenBack());
        FAILS_WITH(imports.bringBack(*taken), "till.there");
        QCOMPARE(returned(*fresh).size(), 2);
        QCOMPARE(problems(*fresh), QStringList());
    }

    /// A later import may have been matched by them.
    void decisionsGoOverToTheNextImportThatStands_data() { FreshLedger::addRows(); }
    void decisionsGoOverToTheNextImportThatStands()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const QList<SaleLine> lines{sale(day(5), customer("Anna Schmitd"), 900)};
        const auto asked = sales(*fresh, lines);
        const auto &question = asked->questions.first();
        const auto decided = sales(
            *fresh, lines,
            {QStringLiteral("x"), {{question.person, question.caption(), question.candidates.first()}}});
        const auto later = sales(*fresh, {sale(day(6), customer("Anna Schmitd"), 100)});
        QCOMPARE(later->added, 1);
        const QStringList before = records(*fresh);
        TillImports imports(*fresh);
        const auto ahead = need(imports.lookAhead(decided->tillImport));
        QCOMPARE(ahead.decisions, 1);
        QCOMPARE(ahead.heir, later->tillImport);
        const auto taken = imports.takeBack(decided->tillImport);
        SUCCEEDS(taken);
        QCOMPARE(sales(*fresh, lines)->doubtful, 0);
        SUCCEEDS(imports.takeBack(need(imports.all()).first().id));

        SUCCEEDS(imports.bringBack(*taken));
        QCOMPARE(records(*fresh), before);
        SUCCEEDS(imports.takeBack(decided->tillImport));
        QCOMPARE(imports.lookAhead(later->tillImport)->heir, 0);
        SUCCEEDS(imports.takeBack(later->tillImport));
        QCOMPARE(sales(*fresh, lines)->doubtful, 1);
    }

    void whatIsCancelledIsLeftAsItWas_data() { FreshLedger::addRows(); }
    void whatIsCancelledIsLeftAsItWas()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const auto report = sales(*fresh, {sale(day(2), customer("K-1"), 100)});
        TillImports imports(*fresh);
        const QStringList before = dump(*fresh);
        for (const double last : {0.2, 0.9}) {
            FAILS_WITH(imports.takeBack(report->tillImport, [last](double share) { return share < last; }),
                       "cancelled");
            QCOMPARE(dump(*fresh), before);
        }
        const auto taken = imports.takeBack(report->tillImport);
        const QStringList without = dump(*fresh);
        for (const double last : {0.0, 0.9}) {
            FAILS_WITH(imports.bringBack(*taken, [last](double share) { return share < last; }), "cancelled");
            QCOMPARE(dump(*fresh), without);
        }
    }

    void whatWasEnteredMeanwhileIsNotDoubled_data() { FreshLedger::addRows(); }
    void whatWasEnteredMeanwhileIsNotDoubled()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const auto report = sales(*fresh, {sale(day(2), customer("K-1"), 100)});
        SUCCEEDS(report);
        TillImports imports(*fresh);
        const auto taken = imports.takeBack(report->tillImport);
        SUCCEEDS(taken);
        ReturnVisit seen;
        seen.customer = named(*fresh, "Anna Schmidt");
        seen.on = day(2);
        SUCCEEDS(ledger::ReturnVisits(*fresh).add(seen));
        const QStringList before = records(*fresh);
        FAILS_WITH(imports.bringBack(*taken), "till.there");
        QCOMPARE(records(*fresh), before);
    }

    void customersThatAreMergedOrRemovedTakeTheirDecisionsAlong_data() { FreshLedger::addRows(); }
    void customersThatAreMergedOrRemovedTakeTheirDecisionsAlong()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const CustomerId anna = named(*fresh, "Anna Schmidt");
        const CustomerId eva = named(*fresh, "Eva Brandt");
        const QList<SaleLine> lines{sale(day(2), customer("Anna Schmitd"), 100),
                                    sale(day(2), customer("Eva Brandt"), 40)};
        const auto asked = sales(*fresh, lines);
        SUCCEEDS(asked);
        const auto &question = asked->questions.first();
        SUCCEEDS(sales(*fresh, lines, {QStringLiteral("x"), {{question.person, question.caption(), anna}}}));
        SUCCEEDS(ledger::Customers(*fresh).merge(eva, anna));
        QCOMPARE(returned(*fresh).size(), 1);
        const auto later = sales(*fresh, {sale(day(6), customer("Anna Schmitd"), 100)});
        SUCCEEDS(later);
        QCOMPARE(later->added, 1);
        QCOMPARE(returned(*fresh).last().customer, eva);
    }

    /// Two customers with a visit on one day become one: each import takes back its own part of the value.
    void ofVisitsThatWereJoinedAnImportTakesItsOwnPartBack_data() { FreshLedger::addRows(); }
    void ofVisitsThatWereJoinedAnImportTakesItsOwnPartBack()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(sendFour(*fresh));
        const auto value = [&](const char *what) {
            const auto rows = returned(*fresh);
            return QStringLiteral("%1: %2 visits, %3")
                .arg(QLatin1StringView(what))
                .arg(rows.size())
                .arg(rows.isEmpty() || !rows.first().value ? -1 : rows.first().value->minor());
        };
        const CustomerId anna = named(*fresh, "Anna Schmidt");
        const CustomerId eva = named(*fresh, "Eva Brandt");
        const CustomerId tom = named(*fresh, "Tom Brandt");
        TillImports imports(*fresh);
        const auto first = sales(*fresh, {sale(day(2), customer("Eva Brandt"), 40)});
        const auto second = sales(*fresh, {sale(day(2), customer("K-1"), 100)});
        SUCCEEDS(ledger::Customers(*fresh).merge(eva, anna));
        QCOMPARE(value("joined"), QStringLiteral("joined: 1 visits, 140"));
        FAILS_WITH(imports.takeBack(first->tillImport), "till.later");
        SUCCEEDS(imports.takeBack(second->tillImport));
        QCOMPARE(value("one left"), QStringLiteral("one left: 1 visits, 40"));
        SUCCEEDS(imports.takeBack(first->tillImport));
        QCOMPARE(value("none left"), QStringLiteral("none left: 0 visits, -1"));

        ReturnVisit seen;
        seen.customer = tom;
        seen.on = day(3);
        seen.value = Money(300, Currency::euro());
        SUCCEEDS(ledger::ReturnVisits(*fresh).add(seen));
        const auto third = sales(*fresh, {sale(day(3), customer("Eva Brandt"), 40)});
        SUCCEEDS(ledger::Customers(*fresh).merge(eva, tom));
        QCOMPARE(value("with a seen one"), QStringLiteral("with a seen one: 1 visits, 340"));
        SUCCEEDS(imports.takeBack(third->tillImport));
        QCOMPARE(value("the seen one"), QStringLiteral("the seen one: 1 visits, 300"));
        QCOMPARE(problems(*fresh), QStringList());

        // The other way round: what is seen at the counter goes into the visit of the till.
        ReturnVisit jorgs = seen;
        jorgs.customer = named(*fresh, "Jörg Söhnke");
        jorgs.on = day(2);
        SUCCEEDS(ledger::ReturnVisits(*fresh).add(jorgs));
        const auto fourth = sales(*fresh, {sale(day(2), customer("Eva Brandt"), 70)});
        SUCCEEDS(ledger::Customers(*fresh).merge(eva, jorgs.customer));
        QCOMPARE(value("of the till first"), QStringLiteral("of the till first: 2 visits, 370"));
        SUCCEEDS(imports.takeBack(fourth->tillImport));
        QCOMPARE(value("what was seen"), QStringLiteral("what was seen: 2 visits, 300"));
        QCOMPARE(problems(*fresh), QStringList());
    }

    void howAFileIsReadIsRemembered_data() { FreshLedger::addRows(); }
    void howAFileIsReadIsRemembered()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        TillImports imports(*fresh);
        const QStringList heading{QStringLiteral("Datum"), QStringLiteral("Kunde")};
        QCOMPARE(*imports.layout(heading), QString());
        SUCCEEDS(imports.saveLayout(heading, QStringLiteral("a")));
        SUCCEEDS(imports.saveLayout(heading, QStringLiteral("b")));
        SUCCEEDS(imports.saveLayout({QStringLiteral("Other")}, QStringLiteral("c")));
        QCOMPARE(*imports.layout({QStringLiteral("DATUM"), QStringLiteral("Kunde")}), QStringLiteral("b"));
    }

    void manyPeopleWhoseNamesAreComparedAreJudged_data() { FreshLedger::addRows(); }
    void manyPeopleWhoseNamesAreComparedAreJudged()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QList<ledger::SendAwayLine> lines;
        QList<SaleLine> came;
        for (int i = 0; i < 400; ++i) {
            const QString phone = QStringLiteral("0431 7%1").arg(i, 6, 10, QLatin1Char('0'));
            lines.append(sent("", day(1), {QStringLiteral("Anna %1").arg(i), phone, {}}));
            came.append(sale(day(2), {QStringLiteral("Bert %1").arg(i), phone, {}, {}}, 100 + i));
        }
        SUCCEEDS(sendAways(*fresh, lines));
        const auto report = sales(*fresh, came);
        SUCCEEDS(report);
        QCOMPARE(report->added + report->doubtful, 400);
    }

    void aCrowdOfLikeNamesIsNotAskedAbout_data() { FreshLedger::addRows(); }
    void aCrowdOfLikeNamesIsNotAskedAbout()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QList<ledger::SendAwayLine> lines;
        for (int i = 0; i < 900; ++i)
            lines.append(sent("", day(1), {QStringLiteral("Table Guest %1").arg(i), {}, {}}));
        SUCCEEDS(sendAways(*fresh, lines));
        const auto report = sales(
            *fresh, {sale(day(2), customer("Guest Table"), 1), sale(day(2), customer("Table Guest 7"), 1)});
        SUCCEEDS(report);
        QCOMPARE(report->doubtful, 0);
        QCOMPARE(report->added, 1);
    }
};

QTEST_GUILESS_MAIN(TillIntakeTest)
#include "TillIntakeTest.moc"
