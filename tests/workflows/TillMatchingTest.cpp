// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TillMatching.h"

#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "TestData.h"

using namespace domain;
using workflows::ImportReport;
using workflows::RecordKind;
using workflows::TillFile;

class TillMatchingTest final : public QObject
{
    Q_OBJECT

    static QString write(const FreshLedger &fresh, const QByteArray &content, const char *name = "till.csv")
    {
        const QString path = fresh.path(QString::fromLatin1(name));
        writeFile(path, content);
        return path;
    }
    static TillFile read(FreshLedger &fresh, const QByteArray &content)
    {
        return workflows::readTillFile(*fresh, write(fresh, content)).value();
    }
    static ImportReport tried(FreshLedger &fresh, const TillFile &file)
    {
        return workflows::matchTill(*fresh, file, {}, true).value();
    }
    static void sendAway(FreshLedger &fresh, const QByteArray &lines, const char *country = "")
    {
        Business business = fresh->business();
        business.country = QString::fromLatin1(country);
        if (!fresh->saveBusiness(business))
            qFatal("no business");
        workflows::ImportOptions options;
        options.kind = RecordKind::SendAways;
        options.path = write(fresh, "date,customer,phone,email,customer_number,need\n" + lines, "sent.csv");
        const auto report = workflows::importRecords(*fresh, options);
        if (!report || report->rejected > 0)
            qFatal("nobody was sent away");
    }
    static QList<ledger::ReturnVisitRow> rows(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .returnVisits({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 100'000)
            ->rows;
    }
    static qsizetype visits(ledger::Ledger &ledger) { return rows(ledger).size(); }
    /// All that is known of the visits.
    static QStringList dump(ledger::Ledger &ledger)
    {
        QStringList all;
        for (const auto &row : rows(ledger))
            all.append(QStringLiteral("%1 %2 %3 %4 %5")
                           .arg(row.id.value())
                           .arg(row.on.toString(Qt::ISODate), row.customerName)
                           .arg(row.value ? row.value->minor() : -1)
                           .arg(row.reference));
        return all;
    }

private Q_SLOTS:
    void aGermanTillIsUnderstood_data() { FreshLedger::addRows(); }
    void aGermanTillIsUnderstood()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        sendAway(fresh,
                 "2026-10-01,Anna Schmidt,+49 431 555 0142,,K-1,Paint\n"
                 "2026-10-01,Jörg Söhnke,0431 555 0199,joerg@example.org,,Paint\n"
                 "2026-10-01,Tom Brandt,(0431) 5550111,,,Paint\n",
                 "DE");
        const TillFile file = read(fresh, QByteArray("Bon;Datum;Kunden-Nr;Kunde;Telefon;E-Mail;Betrag\n"
                                                     "1;02.10.2026;;;0431/5550142;;1.200,50\n"
                                                     "2;02.10.2026;;S\xf6hnke, J\xf6rg;;;20,00\n"
                                                     "3;03.10.2026;;;004943155501 11;;30,00\n"
                                                     "4;01.10.2026;K-1;;;;30,00\n"
                                                     "5;31.02.2026;K-1;;;;30,00\n"
                                                     "6;04.10.2026;K-1;;;;viel\n"
                                                     "7;04.10.2026;K-1;;;;4006381333931\n"
                                                     "8;04.10.2026;;;;;7,00\n"));
        QCOMPARE(file.form, QStringLiteral("Windows-1252"));
        QVERIFY(file.isComplete());
        QVERIFY(!file.isRemembered);
        QCOMPARE(file.rows.size(), 8);
        const QStringList before = dump(*fresh);
        const ImportReport report = tried(fresh, file);
        QCOMPARE(dump(*fresh), before);
        QCOMPARE(report.rows, 8);
        QCOMPARE(report.taken.onLaterDays, 2);
        QCOMPARE(report.taken.leftDoubtful, 1); // the name the other way round
        QCOMPARE(report.taken.leftEarly, 1);
        QCOMPARE(report.taken.leftNameless, 1);
        QCOMPARE(report.rejected, 3);
        QCOMPARE(report.examples.at(0).line, 6);
        QCOMPARE(report.examples.at(1).line, 7);
        QVERIFY(report.examples.at(2).why.contains(QStringLiteral("bar code")));
        QCOMPARE(report.taken.value, MaybeMoney(Money(123'050, Currency::euro())));
    }

    void columnsAreRememberedByTheHeading_data() { FreshLedger::addRows(); }
    void columnsAreRememberedByTheHeading()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        sendAway(fresh, "2026-02-01,Anna,,,,Paint\n");
        TillFile file = read(fresh, "A;B;C\n03/04/2026;Anna;5\n");
        QVERIFY(!file.isComplete());
        file.layout.columns = {{QStringLiteral("date"), QStringLiteral("A")},
                               {QStringLiteral("customer"), QStringLiteral("B")},
                               {QStringLiteral("amount"), QStringLiteral("C")}};
        QVERIFY(file.isComplete());
        ImportReport report = tried(fresh, file);
        QCOMPARE(report.openDay, QStringLiteral("03/04/2026"));
        QCOMPARE(report.rejected, 1);
        file.layout.dateFormat = QStringLiteral("mdy");
        report = tried(fresh, file);
        QCOMPARE(report.openDay, QString());
        QCOMPARE(report.taken.added, 1);
        QVERIFY(!read(fresh, "A;B;C\n1;2;3\n").isRemembered); // it was only tried
        file.path = write(fresh, "A;B;C\n03/04/2026;Anna;5\n");
        SUCCEEDS(workflows::matchTill(*fresh, file, {}, false));
        const TillFile again = read(fresh, "A;B;C\n03/05/2026;Anna;5\n");
        QVERIFY(again.isRemembered);
        QCOMPARE(again.layout, file.layout);
        QCOMPARE(rows(*fresh).size(), 1);
        QCOMPARE(rows(*fresh).first().on, QDate(2026, 3, 4));
        QVERIFY(!read(fresh, "A;B;D\n03/05/2026;Anna;5\n").isRemembered);
    }

    void daysInTheOtherOrderAreReadAsTold()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        sendAway(fresh, "2026-02-01,Anna,,,,Paint\n");
        TillFile file = read(fresh, "date;customer;amount\n03/04/2026 12:30;Anna;1.500\n");
        file.layout.dateFormat = QStringLiteral("dmy");
        ImportReport report = tried(fresh, file);
        QCOMPARE(report.openDay, QString());
        QCOMPARE(report.openAmount, QStringLiteral("1.500"));
        file.layout.decimal = exchange::AmountColumn::Decimal::Comma;
        report = tried(fresh, file);
        QCOMPARE(report.openAmount, QString());
        QCOMPARE(report.taken.value, MaybeMoney(Money(150'000, Currency::euro())));
    }

    void aColumnThatIsNotWantedIsNotTaken()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        sendAway(fresh, "2026-02-01,Anna,,,,Paint\n");
        TillFile file = read(fresh, "date,phone,customer,amount\n2026-03-01,555 0142 0,Anna,1\n");
        file.layout.columns.remove(QStringLiteral("customer"));
        QCOMPARE(tried(fresh, file).taken.leftUnknown, 1);
        file.layout.columns.remove(QStringLiteral("date"));
        FAILS_WITH(workflows::matchTill(*fresh, file, {}, true), "csv.columns");
    }

    void allOfItIsUndoneAndRedone_data() { FreshLedger::addRows(); }
    void allOfItIsUndoneAndRedone()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        sendAway(fresh, "2026-02-01,Anna,,,,Paint\n2026-02-01,Tom,,,,Paint\n");
        const TillFile file =
            read(fresh, "date,customer,amount\n2026-03-01,Anna,1\n2026-03-02,Anna,2\n2026-03-02,Tom,3\n");
        const auto report = workflows::matchTill(*fresh, file, {}, false);
        SUCCEEDS(report);
        QCOMPARE(visits(*fresh), 3);
        const QStringList after = dump(*fresh);
        const workflows::Apart here = [&fresh](const QString &, const auto &work) {
            return work(*fresh, ledger::Progress());
        };
        const workflows::Undoable undo =
            workflows::undoOfTill(here, report->taken.tillImport, QStringLiteral("till.csv"));
        QCOMPARE(undo.what, QStringLiteral("Till: till.csv"));
        for (int i = 0; i < 2; ++i) {
            SUCCEEDS(undo.undo());
            QCOMPARE(visits(*fresh), 0);
            SUCCEEDS(undo.redo());
            QCOMPARE(dump(*fresh), after);
        }
        const auto taken = ledger::TillImports(*fresh).takeBack(report->taken.tillImport);
        SUCCEEDS(taken);
        const workflows::Undoable back =
            workflows::undoOfTakingBack(here, *taken, QStringLiteral("till.csv"));
        for (int i = 0; i < 2; ++i) {
            SUCCEEDS(back.undo());
            QCOMPARE(dump(*fresh), after);
            SUCCEEDS(back.redo());
            QCOMPARE(visits(*fresh), 0);
        }
        SUCCEEDS(back.undo());
        const auto again = workflows::matchTill(*fresh, file, {}, false);
        SUCCEEDS(again);
        QCOMPARE(again->taken.added, 0);
        QCOMPARE(again->taken.tillImport, 0);
    }

    void whatIsStoppedLeavesNothing()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        sendAway(fresh, "2026-02-01,Anna,,,,Paint\n");
        QByteArray lines("date,customer,amount\n");
        for (int i = 0; i < 3000; ++i)
            lines += "2026-03-01,Anna,1\n";
        const TillFile file = read(fresh, lines);
        const QStringList before = dump(*fresh);
        FAILS_WITH(workflows::matchTill(*fresh, file, {}, false, {},
                                        [](qint64, double share) { return share < 0.5; }),
                   "cancelled");
        QCOMPARE(dump(*fresh), before);
    }

    void whatCannotBeUsedIsWrittenToAFile()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const TillFile file = read(fresh, "date,customer,amount\nnever,Anna,1\n2026-03-02,Anna,2\n");
        const QString rejects = fresh.path(QStringLiteral("rejected.csv"));
        SUCCEEDS(workflows::matchTill(*fresh, file, {}, true, rejects));
        const QByteArray content = contentOf(rejects);
        QCOMPARE(content.count('\n'), 2);
        QVERIFY(content.contains("rejected_because"));
        QVERIFY(content.contains("never,Anna,1"));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
        QTest::newRow("no text") << QByteArray(5000, '\0') << QStringLiteral("csv.heading");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const auto file = workflows::readTillFile(*fresh, write(fresh, content));
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
    }

    void layoutsAreReadAsTheyWereWritten()
    {
        workflows::ColumnLayout layout{{{QStringLiteral("date"), QStringLiteral("Tag „x“")}},
                                       QStringLiteral("dmy"),
                                       exchange::AmountColumn::Decimal::Comma};
        QCOMPARE(workflows::ColumnLayout::fromText(layout.toText()), layout);
        layout.decimal.reset();
        QCOMPARE(workflows::ColumnLayout::fromText(layout.toText()), layout);
        QCOMPARE(workflows::ColumnLayout::fromText(QStringLiteral("{")), std::nullopt);
        QCOMPARE(workflows::ColumnLayout::fromText(QString()), std::nullopt);
    }

    /// Both halves of an overlapping export make what the whole makes.
    void cdnowInTwoOverlappingExportsIsCdnow()
    {
        NEEDS_TEST_DATA();
        Business business = FreshLedger::example();
        business.currency = *Currency::fromCode(QStringLiteral("USD"));
        FreshLedger fresh(FreshLedger::Backend::SQLite, QDate(1998, 6, 30), business);
        workflows::ImportOptions sent;
        sent.path = testData().filePath(QStringLiteral("cdnow/send-aways.csv"));
        SUCCEEDS(workflows::importRecords(*fresh, sent));
        const QByteArray all = contentOf(testData().filePath(QStringLiteral("cdnow/sales.csv")));
        const QList<QByteArray> lines = all.split('\n');
        const auto part = [&](qsizetype from, qsizetype to) {
            QByteArray some = lines.first() + '\n';
            for (qsizetype i = from; i < to; ++i)
                some += lines.at(i) + '\n';
            return some;
        };
        const auto take = [&](const QByteArray &content) {
            const TillFile file = read(fresh, content);
            return workflows::matchTill(*fresh, file, {}, false).value();
        };
        take(part(1, 30'000));
        take(part(20'000, lines.size()));
        const ImportReport whole = take(all);
        QCOMPARE(whole.taken.visits, 44'021);
        QCOMPARE(whole.taken.added + whole.taken.corrected, 0);
        QCOMPARE(whole.taken.leftDoubtful + whole.taken.leftUnknown, 0);
        QCOMPARE(whole.taken.value->minor(), 171'575'502);
        QCOMPARE(visits(*fresh), 44'021);
    }
};

QTEST_GUILESS_MAIN(TillMatchingTest)
#include "TillMatchingTest.moc"
