// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"
#include "Python.h"

/// "import" as typed: its options, and files that are wrong in every way files are wrong.
class ProgramImportTest final : public QObject
{
    Q_OBJECT

    /// Into a ledger that is made, or that is there.
    static Program::Ran import(const Program &program, const char *kind, const QByteArray &content,
                               const QString &options = QStringLiteral("--create"))
    {
        program.write("in.csv", content);
        QStringList words{QStringLiteral("import"), QString::fromLatin1(kind), QStringLiteral("in.csv"),
                          QStringLiteral("--ledger"), QStringLiteral("shop.elsewhere")};
        return program.run(words + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    static QString exported(const Program &program, const char *kind)
    {
        const auto ran = program.run({QStringLiteral("export"), QString::fromLatin1(kind),
                                      QStringLiteral("--ledger"), QStringLiteral("shop.elsewhere"),
                                      QStringLiteral("--out"), QStringLiteral("out.csv")});
        return ran.exit == 0 ? QString::fromUtf8(program.read("out.csv")) : ran.err;
    }

private Q_SLOTS:
    void optionsSayHowTheFileIsWritten()
    {
        const Program program;
        IS_DONE(import(program, "send-aways", "Tag;Bedarf;Wert\n3.4.26;Lack;1.234\n",
                       QStringLiteral("--create --currency USD --map date=Tag --map need=Bedarf --map "
                                      "forgone=Wert --date-format D.M.yy --decimal comma")));
        const QString out = exported(program, "send-aways");
        QVERIFY2(out.contains(QStringLiteral(",2026-04-03,")), qPrintable(out));
        QVERIFY2(out.contains(QStringLiteral(",Lack,")), qPrintable(out));
        QVERIFY2(out.contains(QStringLiteral(",1234.00,")), qPrintable(out));
        FAILS_SAYING(import(program, "sales", "date,amount\n", QStringLiteral("--currency EUR")), 1, "USD");
    }

    void aSheetOfAWorkbookComesInAsAListDoes()
    {
        const Program program;
        Python::lines(R"(
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Mai 2026'
sheet.append(['Sent elsewhere'])
sheet.append(['date', 'need', 'forgone', 'note'])
sheet.append([datetime.date(2026, 5, 4), 'Paint', 1.234, '=1+1'])
sheet['D3'].data_type = 's'
sheet.append(['31.02.2026', 'Paint', '#N/A'])
book.create_sheet('Notes').append(['remember'])
book.save(sys.stdin.read())
)",
                      program.path(QStringLiteral("in.xlsx")).toUtf8());
        const QString line = QStringLiteral("import send-aways in.xlsx --ledger shop.elsewhere --create");
        FAILS_SAYING(program.run(line), 1, "“Mai 2026”, “Notes”");
        const auto ran = program.run(line.split(QLatin1Char(' '))
                                     + QStringList{QStringLiteral("--sheet"), QStringLiteral("Mai 2026"),
                                                   QStringLiteral("--rejects"), QStringLiteral("r.csv")});
        ENDS_WITH(ran, 3);
        QVERIFY2(ran.out.startsWith(QStringLiteral("Read 2 rows (sheet “Mai 2026”).\n"
                                                   "1 cell(s) with an error of the spreadsheet (like #N/A) "
                                                   "were taken for empty.\n"
                                                   "1 added, 0 there already, 1 rejected.\n")),
                 qPrintable(ran.out));
        QVERIFY2(ran.err.startsWith(QStringLiteral("Line 4: “31.02.2026” is not a day of the calendar.\n")),
                 qPrintable(ran.err));
        const QString out = exported(program, "send-aways");
        QVERIFY2(out.contains(QStringLiteral(",2026-05-04,")) && out.contains(QStringLiteral(",1.23,")),
                 qPrintable(out));
    }

    void anEmptySpreadsheetIsMadeFilledInAndImported()
    {
        const Program program;
        IS_DONE(program.run("import send-aways --template form.xlsx"));
        Python::lines(R"(
import sys, openpyxl, datetime
path = sys.stdin.read()
book = openpyxl.load_workbook(path)
heads = {cell.value: cell.column for cell in book.active[1]}
book.active.cell(2, heads['Date'], datetime.date(2026, 5, 4))
book.active.cell(2, heads['Need'], 'Paint')
book.active.cell(2, heads['Hand-off'], 'called ahead')
book.active.cell(2, heads['Forgone value'], 12.5)
book.save(path)
)",
                      program.path(QStringLiteral("form.xlsx")).toUtf8());
        IS_DONE(program.run("import send-aways form.xlsx --ledger shop.elsewhere --create"));
        const QString out = exported(program, "send-aways");
        QVERIFY2(out.contains(QStringLiteral(",2026-05-04,")) && out.contains(QStringLiteral(",12.50,"))
                     && out.contains(QStringLiteral(",called_ahead,")),
                 qPrintable(out));
        FAILS_SAYING(program.run("import send-aways --template form.xlsx"), 1, "there already");
        FAILS_SAYING(program.run("import --template other.xlsx"), 2, "needs kind");
        FAILS_SAYING(program.run("import send-aways x.csv --template other.xlsx"), 2, "x.csv");
    }

    void aDryRunChangesNothing()
    {
        const Program program;
        const auto tried = import(program, "send-aways", "date,need\n2026-04-03,Paint\n",
                                  QStringLiteral("--create --dry-run"));
        IS_DONE(tried);
        QVERIFY2(tried.out.contains(QStringLiteral("1 added")), qPrintable(tried.out));
        QCOMPARE(program.files(), QStringList{QStringLiteral("in.csv")});

        IS_DONE(import(program, "send-aways", "date,need\n2026-04-03,Paint\n"));
        const QByteArray before = program.read("shop.elsewhere");
        IS_DONE(import(program, "send-aways", "date,need\n2026-04-04,Glass\n", QStringLiteral("--dry-run")));
        QCOMPARE(program.read("shop.elsewhere"), before);
    }

    void rejectedRowsComeInOnceTheyAreMended()
    {
        const Program program;
        const auto first = import(program, "send-aways",
                                  "date,need,forgone,note\n"
                                  "2026-04-01,Paint,10,good\n"
                                  "2026-02-30,Paint,10,no such day\n"
                                  "2026-04-02,Paint,ten,no amount\n"
                                  "2026-04-03,Paint\n"
                                  "2026-04-04,,10,\"no need,\nand two lines\"\n",
                                  QStringLiteral("--create --rejects rejected.csv"));
        ENDS_WITH(first, 3);
        QCOMPARE(first.err, QStringLiteral("Line 3: “2026-02-30” is not a day of the calendar.\n"
                                           "Line 4: “ten” is not an amount in EUR.\n"
                                           "Line 5: The row has 2 cells, the heading 4.\n"
                                           "Line 6: There is no need.\n"
                                           "The rejected rows are in “rejected.csv”.\n"));
        QByteArray mended = program.read("rejected.csv");
        mended.replace("2026-02-30,", "2026-02-28,").replace(",ten,", ",10,");
        mended.replace("2026-04-03,Paint\r\n", "2026-04-03,Paint,,\r\n")
            .replace("2026-04-04,,", "2026-04-04,Glass,");
        const auto second = import(program, "send-aways", mended, QString());
        IS_DONE(second);
        QVERIFY2(second.out.contains(QStringLiteral("4 added, 0 there already, 0 rejected.")),
                 qPrintable(second.out));
        QCOMPARE(exported(program, "send-aways").count(QStringLiteral("2026-0")), 5);
    }

    void rejectedSalesAreCountedToo()
    {
        const Program program;
        IS_DONE(import(program, "send-aways", "date,customer,need\n2026-04-01,Ana,Paint\n"));
        const auto sales = import(program, "sales",
                                  "customer,date,amount\nAna,2026-05-01,12.50\nAna,2026-05-32,12.50\n"
                                  "Ana,2026-05-02,\n",
                                  QString());
        ENDS_WITH(sales, 3);
        QVERIFY2(sales.out.contains(QStringLiteral("1 lines fall on later days and make 1 return visits")),
                 qPrintable(sales.out));
        QVERIFY2(sales.out.contains(QStringLiteral("2 lines were rejected.")), qPrintable(sales.out));
        QVERIFY2(sales.err.contains(QStringLiteral("Line 3: ")), qPrintable(sales.err));
        QVERIFY2(sales.err.contains(QStringLiteral("Line 4: There is no amount.")), qPrintable(sales.err));
    }

    void aLedgerThatIsThereIsBackedUpFirst()
    {
        const Program program;
        const char *list = "date,need\n2026-10-01,Paint\n";
        const QString said = QStringLiteral("Backed up to “");
        const auto made = import(program, "send-aways", list);
        IS_DONE(made);
        QVERIFY(!made.out.contains(said));
        const auto more = import(program, "send-aways", list, {});
        IS_DONE(more);
        QVERIFY2(more.out.contains(said), qPrintable(more.out));
        const QString path = more.out.section(said, 1).section(QStringLiteral("”"), 0, 0);
        QCOMPARE(contentOf(path).first(15), QByteArray("SQLite format 3"));
        for (const char *option : {"--no-backup", "--dry-run"}) {
            const auto without = import(program, "send-aways", list, QString::fromLatin1(option));
            IS_DONE(without);
            QVERIFY2(!without.out.contains(said), qPrintable(without.out));
        }
    }

    void importsFromTheTillAreListedAndTakenBack()
    {
        const Program program;
        IS_DONE(import(program, "send-aways", "date,customer,need\n2026-10-01,Anna,Paint\n",
                       QStringLiteral("--create")));
        const QString list = QStringLiteral("till-imports --ledger shop.elsewhere");
        QCOMPARE(program.run(list).out, QStringLiteral("Nothing has been imported from the till yet.\n"));
        IS_DONE(
            import(program, "sales", "date,customer,amount\n2026-10-05,Anna,12\n2026-10-05,Nobody,1\n", {}));
        const QString listed = program.run(list).out;
        QVERIFY2(listed.contains(QRegularExpression(QStringLiteral(" 1 +2 +1 +0 +€12.00 +in.csv\n"))),
                 qPrintable(listed));
        FAILS_SAYING(program.run(list + QStringLiteral(" --take-back 7")), 1, "no import with the number 7");
        const auto taken = program.run(list + QStringLiteral(" --take-back 1"));
        QVERIFY2(taken.out.contains(QStringLiteral("1 visits removed")), qPrintable(taken.err));
        QVERIFY(!exported(program, "return-visits").contains(QStringLiteral("Anna")));
        FAILS_SAYING(program.run(list + QStringLiteral(" --take-back 1")), 1, "taken back already");
    }

    void badFilesAreRefusedAndMakeNoLedger_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &content, const char *said) {
            QTest::newRow(name) << content << QString::fromUtf8(said);
        };
        row("empty", {}, "The file is empty");
        row("line breaks only", "\n\r\n\n", "The file is empty");
        row("a mark only", "\xef\xbb\xbf", "The file is empty");
        row("no heading", "2026-04-01,Paint\n2026-04-02,Glass\n", "The heading lacks “date”, “need”");
        row("a heading twice", "date,need,note,Note\n2026-04-01,Paint,a,b\n", "names “Note” twice");
        row("a quotation mark left open", "date,need\n2026-04-01,Paint\n2026-04-02,\"Glass\n2026-04-03,x\n",
            "line 3 never ends");
        row("half a character of UTF-16",
            QByteArray("\xff\xfe"
                       "d\0a\0t\0e\0\n\0x",
                       13),
            "UTF-16");
        row("UTF-16 without a mark", QByteArray("d\0a\0t\0e\0,\0n\0e\0e\0d\0\n\0", 20), "NUL bytes");
        row("no text", QByteArray(100'000, '\0'), "NUL bytes");
        row("a line of commas", "date,need\n" + QByteArray(100'000, ','), "line 2 never ends");
        row("a line of 20 MB", "date,need\n2026-04-01,Paint\n2026-04-02," + QByteArray(20'000'000, 'x'),
            "line 3 never ends");
    }
    void badFilesAreRefusedAndMakeNoLedger()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const Program program;
        FAILS_SAYING(import(program, "send-aways", content), 1, said.toUtf8());
        QCOMPARE(program.files(), QStringList{QStringLiteral("in.csv")});
    }

    void badRowsAreNamedByTheirLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &content, const char *said) {
            QTest::newRow(name) << content << QString::fromUtf8(said);
        };
        const QByteArray good("2026-04-01,Paint,1\n");
        row("too few cells", "date,need,forgone\n" + good + "2026-04-02\n", "Line 3: The row has 1 cells");
        row("too many cells", "date,need,forgone\n" + good + "2026-04-02,a,1,b\n", "Line 3: The row has 4");
        row("NUL bytes", "date,need,forgone\n" + good + QByteArray("2026-04-02,a\0b,1\n", 17),
            "Line 3: There are NUL bytes");
        row("30 February", "date,need,forgone\n" + good + "2026-02-30,a,1\n", "Line 3: “2026-02-30” is not");
        row("the heading again", "date,need,forgone\n" + good + "date,need,forgone\n",
            "Line 3: “date” is not");
        row("two ways of writing amounts",
            "date,need,forgone\n" + good + "2026-04-02,a,\"1.234,56\"\n2026-04-03,a,\"1,234.56\"\n",
            "Line 3: “1.234,56”: the column writes amounts in two ways, “1,234.56” and “1.234,56”.");
        row("below zero", "date,need,forgone\n" + good + "2026-04-02,a,-5\n", "Line 3: “-5” is below zero.");
        row("more than money has room for",
            "date,need,forgone\n" + good + "2026-04-02,a,99999999999999999999\n",
            "Line 3: “99999999999999999999”");
    }
    void badRowsAreNamedByTheirLines()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const Program program;
        const auto ran = import(program, "send-aways", content);
        ENDS_WITH(ran, 3);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QCOMPARE(exported(program, "send-aways").count(QStringLiteral("2026-04-01,")), 1);
    }

    void aHeadingAloneIsNoFailure()
    {
        const Program program;
        const auto ran = import(program, "send-aways", "date,need\n");
        IS_DONE(ran);
        QVERIFY2(ran.out.contains(QStringLiteral("Read 0 rows")), qPrintable(ran.out));
    }

    void otherEncodingsAreFoundOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = QStringLiteral("date;need\n2026-04-01;Möbel\n");
        QByteArray utf16("\xff\xfe");
        for (const QChar c : text)
            utf16.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16") << utf16;
    }
    void otherEncodingsAreFoundOut()
    {
        QFETCH(QByteArray, content);
        const Program program;
        IS_DONE(import(program, "send-aways", content));
        QVERIFY(exported(program, "send-aways").contains(QStringLiteral(",Möbel,")));
    }

    void rowsAreNeverWrittenOverLedgerOrSource()
    {
        const Program program;
        IS_DONE(import(program, "send-aways", "date,need\n2026-04-01,Paint\n"));
        const QByteArray ledger = program.read("shop.elsewhere");
        const QByteArray bad("date,need\n2026-04-02,Glass\nnever,Paint\n");
        FAILS_SAYING(import(program, "send-aways", bad, QStringLiteral("--rejects shop.elsewhere")), 1,
                     "“shop.elsewhere” is a ledger");
        FAILS_SAYING(import(program, "send-aways", bad, QStringLiteral("--rejects ./in.csv")), 1,
                     "is the file that is read");
        QCOMPARE(program.read("shop.elsewhere"), ledger);
        QCOMPARE(program.read("in.csv"), bad);
    }

    void missingFilesAndFoldersAreNamed()
    {
        const Program program;
        FAILS_SAYING(program.run("import sales none.csv --ledger shop.elsewhere --create"), 1, "“none.csv”");
        FAILS_SAYING(program.run("import sales . --ledger shop.elsewhere --create"), 1, "folder");
        QCOMPARE(program.files(), QStringList());
        program.write("in.csv", "date,need\n");
        FAILS_SAYING(program.run("import send-aways in.csv --ledger shop.elsewhere"), 1, "no ledger at");
    }
};

QTEST_GUILESS_MAIN(ProgramImportTest)
#include "ProgramImportTest.moc"
