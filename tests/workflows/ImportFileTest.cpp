// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportFile.h"

#include "exchange/xlsx/XlsxReader.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "ledger/Upkeep.h"
#include "Python.h"
#include "TestData.h"
#include "workflows/ExportRecords.h"
#include "workflows/import/ColumnWords.h"
#include "workflows/ImportForm.h"

using workflows::ImportFile;
using workflows::ImportOptions;
using workflows::ImportReport;
using workflows::RecordKind;

/// A shop's own list, taken in with what is found in it, and taken back.
class ImportFileTest final : public QObject
{
    Q_OBJECT

    static ImportFile read(FreshLedger &fresh, const QByteArray &content,
                           RecordKind kind = RecordKind::SendAways)
    {
        const QString path = fresh.path(QStringLiteral("list.csv"));
        writeFile(path, content);
        const auto file = workflows::readImportFile(*fresh, kind, path);
        if (!file)
            qFatal("%s", qPrintable(file.error().sentence));
        return *file;
    }
    static auto import(FreshLedger &fresh, const ImportFile &file,
                       const workflows::ImportProgress &progress = {})
    {
        return workflows::importFile(*fresh, file, workflows::optionsFor(file), progress);
    }
    /// All that lists can say of a ledger, and how many things of each kind there are.
    static QString everything(FreshLedger &fresh)
    {
        QString all;
        for (const auto &kind : domain::allOf<RecordKind>()) {
            if (!workflows::canBeExported(kind.value))
                continue;
            const QString path = fresh.path(QStringLiteral("out.csv"));
            const auto done = workflows::exportRecords(*fresh, kind.value, path, {},
                                                       {.conduct = workflows::ExportConduct::With});
            if (!done)
                qFatal("%s", qPrintable(done.error().sentence));
            all += QString::fromUtf8(contentOf(path));
        }
        const auto marks = ledger::Imports(*fresh).since({});
        QStringList tables = marks->made.keys();
        tables.sort();
        for (const QString &table : std::as_const(tables))
            all += table + QLatin1Char('\n');
        const auto needs = ledger::Catalogue(*fresh).competencies();
        for (const domain::Competency &need : *needs)
            all += need.name + QLatin1Char('\n');
        return all;
    }
    static QByteArray messy()
    {
        return "Weggeschickte Kunden;;;;;\n"
               "Datum;Kundenname;Telefon;Was;Wohin;Wert\n"
               "03.04.2026;Ada Lovelace;0431 555 0101;Lack;Nordglas;1.234,50\n"
               "05.04.2026;Bob Byte;0431 555 0102;Felgen;Volt Garage;80,00\n"
               "2026-02-30;Cem;;Lack;;1\n";
    }

private Q_SLOTS:
    void aListOfSomebodyElseIsUnderstood_data() { FreshLedger::addRows(); }
    void aListOfSomebodyElseIsUnderstood()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const ImportFile file = read(fresh, messy());
        QCOMPARE(file.source.headingLine, 2);
        QCOMPARE(file.source.delimiter, ';');
        const auto column = [&](const char *field) {
            return file.layout.columns.value(QString::fromLatin1(field));
        };
        QCOMPARE(column("date"), QStringLiteral("Datum"));
        QCOMPARE(column("customer"), QStringLiteral("Kundenname"));
        QCOMPARE(column("phone"), QStringLiteral("Telefon"));
        QCOMPARE(column("need"), QStringLiteral("Was"));
        QCOMPARE(column("partner"), QStringLiteral("Wohin"));
        QCOMPARE(column("forgone"), QStringLiteral("Wert"));
        QVERIFY(file.missing().isEmpty());
        QVERIFY(!file.isRemembered);
        const auto report = import(fresh, file);
        SUCCEEDS(report);
        QCOMPARE(report->taken.added, 2);
        QCOMPARE(report->rejected, 1);
    }

    void howAListWasReadIsRemembered()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        ImportFile file = read(fresh, "when,thing,what\n3/4/2026,Paint,Glass\n");
        file.layout.columns = {{QStringLiteral("date"), QStringLiteral("when")},
                               {QStringLiteral("need"), QStringLiteral("what")}};
        file.layout.dateFormat = QStringLiteral("mdy");
        SUCCEEDS(import(fresh, file));
        const ImportFile again = read(fresh, "when,thing,what\n3/5/2026,Paint,Glass\n");
        QVERIFY(again.isRemembered);
        QCOMPARE(again.layout, file.layout);
        // What the same heading means in a list of another kind is not known by that.
        QVERIFY(
            !read(fresh, "when,thing,what\n3/5/2026,Paint,Glass\n", RecordKind::ReferralsIn).isRemembered);
    }

    void whatNothingSaysIsAsked()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        ImportFile file = read(fresh, "date,need,forgone\n3/4/2026,Paint,1.234\n");
        ImportOptions options = workflows::optionsFor(file);
        options.dryRun = true;
        options.previewRows = 10;
        auto report = workflows::importFile(*fresh, file, options);
        SUCCEEDS(report);
        QCOMPARE(report->openDay, QStringLiteral("3/4/2026"));
        QCOMPARE(report->openAmount, QStringLiteral("1.234"));
        options.dateFormat = QStringLiteral("dmy");
        options.decimal = exchange::AmountColumn::Decimal::Comma;
        report = workflows::importFile(*fresh, file, options);
        QCOMPARE(report->openDay, QString());
        QCOMPARE(report->openAmount, QString());
        QCOMPARE(report->preview.size(), 1);
        QVERIFY(report->preview.first().becomes.contains(
            QLocale().toString(QDate(2026, 4, 3), QLocale::LongFormat)));
    }

    void aRowIsShownWithTheCellThatIsWrongAndPutRightThere()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const ImportFile file = read(fresh, "date,need,forgone,note\n"
                                            "2026-04-03,Paint,1.50,good\n"
                                            "2026-04-03,,1.50,no need\n"
                                            "2026-04-31,Paint,1.50,no day\n"
                                            "2026-04-03,Paint\n");
        ImportOptions options = workflows::optionsFor(file);
        options.dryRun = true;
        options.previewRows = 1;
        const auto report = workflows::importFile(*fresh, file, options);
        SUCCEEDS(report);
        QCOMPARE(report->preview.size(), 4); // the first, and all that are wrong
        const auto &fields = workflows::fieldsOf(file.kind);
        QCOMPARE(report->preview.at(0).problem, QString());
        QCOMPARE(QLatin1StringView(fields.at(report->preview.at(1).field).name), QLatin1StringView("need"));
        QCOMPARE(QLatin1StringView(fields.at(report->preview.at(2).field).name), QLatin1StringView("date"));
        QCOMPARE(report->preview.at(3).field, -1);

        options.dryRun = false;
        options.edits = {{2, {{1, QStringLiteral("Glass")}}},
                         {3, {{0, QStringLiteral("2026-04-30")}}},
                         {4, {{2, QStringLiteral("7")}}}};
        const auto taken = workflows::importFile(*fresh, file, options);
        SUCCEEDS(taken);
        QCOMPARE(taken->taken.added, 4);
        QVERIFY(everything(fresh).contains(QStringLiteral("2026-04-30")));
    }

    void anImportIsTakenBackAsAWhole_data() { FreshLedger::addRows(); }
    void anImportIsTakenBackAsAWhole()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(import(fresh, read(fresh, "date,need,partner,customer,phone\n"
                                           "2026-01-03,Wheels,Old Partner,Old Customer,0431 555 0199\n")));
        SUCCEEDS(
            import(fresh, read(fresh, "date,customer,phone,value\n2026-06-03,Old Customer,0431 555 0199,5\n",
                               RecordKind::ReturnVisits)));
        SUCCEEDS(import(fresh,
                        read(fresh, "need,competitor,level\nWheels,Old Partner,2\n", RecordKind::Strengths)));
        const QString before = everything(fresh);
        const QList<std::pair<RecordKind, QByteArray>> lists{
            {RecordKind::SendAways,
             "date,need,partner,customer,phone,reason,staff,status,note\n"
             "2026-05-03,Paint,New Partner,New Customer,0431 555 0100,because,Anna,served,=1+1\n"
             "2026-05-04,Wheels,Old Partner,Old Customer,0431 555 0199,because,Anna,,\n"},
            {RecordKind::ReferralsIn, "date,source,customer,need,value\n2026-05-03,Sender,Cleo,Chrome,9\n"},
            {RecordKind::ReturnVisits,
             "date,customer,phone,value\n2026-07-03,Old Customer,0431 555 0199,5\n"},
            {RecordKind::Competitors, "name,contact,phone\nMaker,Max,0431 1\nMaker,Mia,0431 2\n"},
            {RecordKind::Strengths, "need,competitor,level\nWheels,Old Partner,4\nSeats,Seat Shop,5\n"},
        };
        for (const auto &[kind, content] : lists) {
            const ImportFile file = read(fresh, content, kind);
            auto report = import(fresh, file);
            SUCCEEDS(report);
            QVERIFY(report->taken.added > 0);
            const QString after = everything(fresh);
            QVERIFY(after != before);
            SUCCEEDS(workflows::takeBackImport(*fresh, *report));
            QCOMPARE(everything(fresh), before);
            // And again: as if it had never been.
            report = import(fresh, file);
            SUCCEEDS(report);
            QCOMPARE(report->taken.alreadyThere, 0);
            QCOMPARE(everything(fresh), after);
            SUCCEEDS(workflows::takeBackImport(*fresh, *report));
            QCOMPARE(everything(fresh), before);
        }
    }

    void whatIsUsedElsewhereStays_data() { FreshLedger::addRows(); }
    void whatIsUsedElsewhereStays()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto first = import(fresh, read(fresh, "date,need,partner\n2026-05-03,Paint,Volt\n"));
        SUCCEEDS(first);
        SUCCEEDS(import(fresh, read(fresh, "date,need,partner\n2026-05-04,Glass,Volt\n")));
        SUCCEEDS(workflows::takeBackImport(*fresh, *first));
        const QString left = everything(fresh);
        QVERIFY2(left.contains(QStringLiteral("Volt")) && !left.contains(QStringLiteral("Paint")),
                 qPrintable(left));
    }

    void whatWasWorkedOnSinceIsNotTakenBack_data() { FreshLedger::addRows(); }
    void whatWasWorkedOnSinceIsNotTakenBack()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto report =
            import(fresh, read(fresh, "id,date,need\nS1,2026-05-03,Paint\nS2,2026-05-04,Glass\n"));
        SUCCEEDS(report);
        ledger::SendAways sent(*fresh);
        const auto id = sent.byReference(QStringLiteral("S1"))->value();
        domain::StatusChange change;
        change.status = domain::Status::Served;
        change.howKnown = domain::HowKnown::PartnerTold;
        change.on = QDate(2026, 5, 9);
        SUCCEEDS(sent.setStatus(id, change));
        const QString before = everything(fresh);
        FAILS_WITH(workflows::takeBackImport(*fresh, *report), "import.used");
        QCOMPARE(everything(fresh), before);
    }

    void whatSomebodyHasEditedSinceIsLeft_data() { FreshLedger::addRows(); }
    void whatSomebodyHasEditedSinceIsLeft()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const ImportFile file =
            read(fresh, "id,date,need,customer,partner\nS1,2026-05-03,Paint,Anna,Volt\n"
                        "S2,2026-05-04,Glass,Tom,Northside\nS3,2026-05-05,Glass,Eva,Volt\n");
        const auto report = import(fresh, file);
        SUCCEEDS(report);
        ledger::SendAways sent(*fresh);
        auto edited = sent.byId(sent.byReference(QStringLiteral("S2"))->value())->value();
        edited.note = QStringLiteral("called back");
        SUCCEEDS(sent.save(edited));
        ledger::Customers customers(*fresh);
        auto eva = customers.byId(customers.find(QStringLiteral("Eva"), 1)->first().id)->value();
        eva.phones = {QStringLiteral("0431 555 0199")};
        SUCCEEDS(customers.save(eva));
        const auto left = workflows::takeBackImport(*fresh, *report);
        SUCCEEDS(left);
        QCOMPARE(*left, 2);
        QVERIFY(!sent.byReference(QStringLiteral("S1"))->has_value());
        QVERIFY(!sent.byReference(QStringLiteral("S3"))->has_value());
        QCOMPARE(sent.byId(sent.byReference(QStringLiteral("S2"))->value())->value().note,
                 QStringLiteral("called back"));
        QCOMPARE(customers.find(QStringLiteral("Tom"), 1)->size(), 1);
        QCOMPARE(customers.find(QStringLiteral("Eva"), 1)->size(), 1);
        QCOMPARE(customers.find(QStringLiteral("Anna"), 1)->size(), 0);
        const QString rest = everything(fresh);
        QVERIFY2(rest.contains(QStringLiteral("Northside")) && !rest.contains(QStringLiteral("Volt")),
                 qPrintable(rest));
        QCOMPARE(ledger::check(*fresh)->problems, QStringList());
        // What was left is there already when the list comes again.
        const auto again = import(fresh, file);
        SUCCEEDS(again);
        QCOMPARE(again->taken.added, 2);
        QCOMPARE(again->taken.alreadyThere, 1);
    }

    void cancellingAtAnyTimeLeavesTheLedgerAsItWas_data() { FreshLedger::addRows(); }
    void cancellingAtAnyTimeLeavesTheLedgerAsItWas()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        SUCCEEDS(import(fresh, read(fresh, "date,need,partner\n2026-01-03,Wheels,Old\n")));
        const QString before = everything(fresh);
        QByteArray rows = "date,need,partner,customer,forgone\n";
        for (int i = 0; i < 3000; ++i)
            rows += "2026-02-" + QByteArray::number(1 + i % 30) + ",Need " + QByteArray::number(i % 7)
                    + ",Partner,Customer " + QByteArray::number(i) + ",1\n";
        const ImportFile file = read(fresh, rows);
        int calls = 0;
        const auto counted = import(fresh, file, [&](qint64, double) { return ++calls > 0; });
        SUCCEEDS(counted);
        SUCCEEDS(workflows::takeBackImport(*fresh, *counted));
        QVERIFY(calls > 6);
        for (int last = 1; last <= calls; ++last) {
            int seen = 0;
            FAILS_WITH(import(fresh, file, [&](qint64, double) { return ++seen < last; }), "cancelled");
            QCOMPARE(everything(fresh), before);
        }
    }

    void rejectedRowsComeInOnceTheyAreMended()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const ImportFile file = read(fresh, messy());
        ImportOptions options = workflows::optionsFor(file);
        options.rejectsPath = fresh.path(QStringLiteral("rejected.csv"));
        SUCCEEDS(workflows::importFile(*fresh, file, options));
        QByteArray mended = contentOf(options.rejectsPath);
        QVERIFY(mended.contains(workflows::rejectedBecause));
        const ImportFile again = read(fresh, mended.replace("2026-02-30", "2026-02-28"));
        QVERIFY(!again.layout.columns.values().contains(QLatin1StringView(workflows::rejectedBecause)));
        const auto report = import(fresh, again);
        SUCCEEDS(report);
        QCOMPARE(report->taken.added, 1);
        QVERIFY(!report->unknownColumns.contains(QLatin1StringView(workflows::rejectedBecause)));
    }

    void anEmptyFormIsUnderstoodByItself_data()
    {
        QTest::addColumn<RecordKind>("kind");
        for (const auto &kind : domain::allOf<RecordKind>())
            QTest::newRow(kind.code) << kind.value;
    }
    void anEmptyFormIsUnderstoodByItself()
    {
        QFETCH(RecordKind, kind);
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const QString path = fresh.path(QStringLiteral("form.xlsx"));
        SUCCEEDS(workflows::writeImportForm(kind, path));
        const auto file = workflows::readImportFile(*fresh, kind, path);
        SUCCEEDS(file);
        QVERIFY(file->rows.isEmpty());
        QVERIFY(file->missing().isEmpty());
        QCOMPARE(file->layout.columns.size(), workflows::fieldsOf(kind).size());
        for (const exchange::Field &field : workflows::fieldsOf(kind)) {
            const QString name = QString::fromLatin1(field.name);
            QCOMPARE(file->layout.columns.value(name), workflows::fieldLabel(name));
        }
        const auto report = workflows::importRecords(*fresh, {kind, path});
        SUCCEEDS(report);
        QCOMPARE(report->rows, 0);
        FAILS_WITH(workflows::writeImportForm(kind, fresh.path(QStringLiteral("no/such/folder.xlsx"))),
                   "file.write");
    }

    void theFormSaysWhatIsNeededAndWhatBelongsIn()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const QString path = fresh.path(QStringLiteral("form.xlsx"));
        SUCCEEDS(workflows::writeImportForm(RecordKind::SendAways, path));
        const QStringList columns = Python::lines(R"(
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.stdin.read()).active
print(sheet.freeze_panes)
for cell in sheet[1]:
    print(cell.value, cell.font.bold, bool(cell.comment))
)",
                                                  path.toUtf8());
        QCOMPARE(columns.first(), QStringLiteral("A2"));
        QVERIFY(columns.contains(QStringLiteral("Date True False")));
        QVERIFY(columns.contains(QStringLiteral("Hand-off False True")));
    }

    void aFileThatHasChangedIsNotImportedAnew()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const ImportFile file = read(fresh, "date,need\n2026-05-03,Paint\n");
        SUCCEEDS(workflows::checkUnchanged(file));
        writeFile(file.path, "date,need\n2026-05-03,Paint and more\n");
        FAILS_WITH(workflows::checkUnchanged(file), "import.changed");
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "ImportFileTest.moc"
