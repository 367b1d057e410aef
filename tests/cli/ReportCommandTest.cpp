// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Console.h"
#include "ledger/LogReader.h"
#include "Python.h"
#include "reports/Language.h"
#include "TestData.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The commands "demo" and "report", as typed.
class ReportCommandTest final : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int exit;
        QString out;
        QString err;
    };

    Ran run(const QStringList &words) const
    {
        Ran ran{};
        {
            QTextStream out(&ran.out);
            QTextStream err(&ran.err);
            cli::Console console{out, err, m_clock};
            ran.exit = cli::run(QStringList{QStringLiteral("elsewhere")} + words, console);
        }
        return ran;
    }

    Ran run(const QString &line) const { return run(line.split(QLatin1Char(' '))); }

    /// What is in a folder, hidden or not.
    static QStringList all(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 21)};

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        reports::installReportLanguages(*qApp);
    }

    void demoMakesALedgerOfTheSizeAskedFor()
    {
        const QString file = path("demo.elsewhere");
        const Ran ran = run(QStringLiteral("demo --months 6 --send-aways 90 --seed 3 --out ") + file);
        QCOMPARE(ran.exit, int(cli::Done));
        QCOMPARE(ran.out, QStringLiteral("Made “demo.elsewhere”: Harbour Street Auto Body with 90 customers "
                                         "sent elsewhere.\n"));
        const auto ledger = ledger::Ledger::open(ledger::Location::file(file), m_clock);
        QVERIFY(ledger);
        ledger::Filter all;
        all.withErrors = true;
        QCOMPARE(ledger::LogReader(**ledger).countSendAways(all, 1000), 90);
        all.from = QDate(2026, 11, 22);
        QCOMPARE(ledger::LogReader(**ledger).countSendAways(all, 1000), 0);
    }

    void demoNeverWritesOverAFile()
    {
        const QString file = path("there.elsewhere");
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const Ran ran = run(QStringLiteral("demo --out ") + file);
        QCOMPARE(ran.exit, int(cli::Failed));
        QVERIFY(ran.err.contains(QLatin1String("there.elsewhere")));
    }

    void demoRefusesNumbersOutOfRange()
    {
        QCOMPARE(run(QStringLiteral("demo --send-aways 1000001 --out x")).exit, int(cli::WrongUse));
        QCOMPARE(run(QStringLiteral("demo --months 0 --out x")).exit, int(cli::WrongUse));
        QCOMPARE(run(QStringLiteral("demo --today 2026-02-30 --out x")).exit, int(cli::WrongUse));
        QCOMPARE(run(QStringLiteral("demo")).exit, int(cli::WrongUse));
    }

    void reportOfALedgerIsOfTheLastMonthThatIsOver()
    {
        const QString ledger = path("report.elsewhere");
        QCOMPARE(run(QStringLiteral("demo --out ") + ledger).exit, int(cli::Done));
        const QByteArray before = contentOf(ledger);
        const QString pdf = path("report.pdf");
        const Ran ran = run(QStringLiteral("report monthly --ledger %1 --out %2").arg(ledger, pdf));
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exit, int(cli::Done));
        QVERIFY2(ran.out.contains(QStringLiteral("October 2026 · Monthly report")), qPrintable(ran.out));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QCOMPARE(contentOf(ledger), before);
    }

    void handbookOfTheExampleIsOnePage()
    {
        const QString pdf = path("handbook.pdf");
        const Ran ran = run(QStringLiteral("report handbook --demo --paper a4 --out ") + pdf);
        QCOMPARE(ran.exit, int(cli::Done));
        QVERIFY2(ran.out.contains(QStringLiteral("Handbook, pages: 1")), qPrintable(ran.out));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    void everyKindIsWrittenOfTheExample_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::newRow("quarter") << "quarter"
                                 << "Quarter 3 of 2026 · Quarterly report";
        QTest::newRow("another") << "quarter --period 2026-Q2"
                                 << "Quarter 2 of 2026";
        QTest::newRow("year") << "year"
                              << "2025 · Yearly report";
        QTest::newRow("records") << "year --period 2026 --sections figures,records"
                                 << "2026 · Yearly report";
        QTest::newRow("unmet") << "unmet"
                               << "December 2025 to November 2026";
        QTest::newRow("span") << "unmet --period 2026-03..2026-04"
                              << "March 2026 to April 2026";
        QTest::newRow("team") << "team --period 2026"
                              << "Team and guidelines";
        QTest::newRow("conduct") << "conduct --with-conduct"
                                 << "Conduct towards staff";
        QTest::newRow("matrix") << "matrix"
                                << "Who is good at what";
    }
    void everyKindIsWrittenOfTheExample()
    {
        QFETCH(QString, words);
        QFETCH(QString, title);
        const QString ledger = path("kinds.elsewhere");
        if (!QFile::exists(ledger))
            QCOMPARE(run(QStringLiteral("demo --out ") + ledger).exit, int(cli::Done));
        const QString pdf = path("kind.pdf");
        const Ran ran = run(QStringLiteral("report %1 --ledger %2 --out %3").arg(words, ledger, pdf));
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exit, int(cli::Done));
        QVERIFY2(ran.out.contains(title), qPrintable(ran.out));
        QCOMPARE(ran.out.contains(QLatin1String("It is confidential")),
                 words.startsWith(QLatin1String("team")) || words.startsWith(QLatin1String("conduct")));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    void aKindRefusesATimeThatIsNotItsOwn()
    {
        const auto refused = [this](const char *words) {
            const Ran ran = run(QStringLiteral("report %1 --demo --out ").arg(QString::fromLatin1(words))
                                + path("refused.pdf"));
            return ran.exit == int(cli::WrongUse) && !ran.err.isEmpty();
        };
        QVERIFY(refused("quarter --period 2026-10"));
        QVERIFY(refused("year --period 2026-Q1"));
        QVERIFY(refused("monthly --period 2026"));
        QVERIFY(refused("handbook --period 2026"));
        QVERIFY(refused("unmet --period 2026-11..2026-10"));
        QVERIFY(refused("conduct")); // without saying that one may see it
        QVERIFY(!QFile::exists(path("refused.pdf")));
    }

    void reportOfTheExampleNeedsNoLedger()
    {
        const QString pdf = path("example.pdf");
        const Ran ran =
            run(QStringLiteral("report monthly --demo --month 2031-03 --paper letter --out ") + pdf);
        QCOMPARE(ran.exit, int(cli::Done));
        QVERIFY2(ran.out.contains(QStringLiteral("March 2031")), qPrintable(ran.out));
        static const QRegularExpression letter(QStringLiteral("/MediaBox \\[ ?0 0 612(\\.0+)? 792"));
        QVERIFY(QString::fromLatin1(contentOf(pdf)).contains(letter));
    }

    void reportIsLaidOutAsAsked()
    {
        const QString pdf = path("styled.pdf");
        const Ran ran = run(QStringLiteral("report monthly --demo --month 2026-10 --paper a3 --landscape "
                                           "--language de --sections months,partners --out ")
                            + pdf);
        QCOMPARE(ran.err, QString());
        QVERIFY2(ran.out.contains(QStringLiteral("Oktober 2026 · Monatsbericht")), qPrintable(ran.out));
        static const QRegularExpression wide(QStringLiteral("/MediaBox \\[ ?0 0 1191(\\.0+)? 842"));
        QVERIFY(QString::fromLatin1(contentOf(pdf)).contains(wide));
    }

    void aReportIsAWorkbookByItsName_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("sheets");
        QTest::addColumn<QStringList>("charts");
        const auto list = [](const char *names) {
            return QString::fromUtf8(names).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        const QStringList three = list("Net pay-off, running total LineChart 1 EUR|Out, in, back BarChart 3 "
                                       "Customers|What the pay-off is made of BarChart 5 EUR");
        const char *const period =
            "Report|Figures|Net pay-off, running total|Out, in, back|Partners|What the "
            "pay-off is made of|Why we sent them elsewhere|Needs that we turned "
            "away|Month by month";
        QTest::newRow("month") << "monthly" << list(period) << three;
        QTest::newRow("quarter") << "quarter" << list(period) << three;
        QTest::newRow("year") << "year --period 2026" << list(period) << three;
        QTest::newRow("chosen") << "year --period 2026 --sections records,charts"
                                << list("Report|Records|Net pay-off, running total|Out, in, back")
                                << three.first(2);
        QTest::newRow("unmet") << "unmet"
                               << list("Report|What would have helped|Needs we turned away, by month|Needs "
                                       "and reasons|Month by month")
                               << list("Needs we turned away BarChart 1 Sent elsewhere");
        QTest::newRow("team") << "team"
                              << list("Report|How we hand over|Who hands over how|Approvals|Guidelines and "
                                      "who has read the")
                              << QStringList();
        QTest::newRow("conduct") << "conduct --with-conduct"
                                 << list("Report|Incidents by month and action|Steps taken|Open "
                                         "reviews|Exclusions in force")
                                 << QStringList();
        QTest::newRow("matrix") << "matrix" << list("Report|Strength matrix") << QStringList();
    }
    void aReportIsAWorkbookByItsName()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, sheets);
        QFETCH(QStringList, charts);
        const QString ledger = path("books.elsewhere");
        if (!QFile::exists(ledger))
            QCOMPARE(run(QStringLiteral("demo --out ") + ledger).exit, int(cli::Done));
        const QString book = path("book.xlsx");
        const Ran ran = run(QStringLiteral("report %1 --ledger %2 --out %3").arg(words, ledger, book));
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exit, int(cli::Done));
        QVERIFY2(!ran.out.contains(QLatin1String("pages")), qPrintable(ran.out));
        const QStringList seen = Python::lines(
            "import openpyxl, sys\n"
            "b = openpyxl.load_workbook(sys.stdin.readline().strip())\n"
            "text = lambda t: ''.join(r.t for p in t.tx.rich.p for r in p.r)\n"
            "print('|'.join(b.sheetnames))\n"
            "for c in b['Report']._charts:\n"
            "  unit = text(c.y_axis.title).split(' in ')[-1]\n"
            "  print(text(c.title), type(c).__name__, len(c.series), unit)\n"
            "  for s in c.series:\n"
            "    name, cells = s.val.numRef.f.replace('$', '').rsplit('!', 1)\n"
            "    values = [c[0].value for c in b[name.strip(chr(39))][cells]]\n"
            "    assert values and all(isinstance(v, (int, float)) for v in values), s.val.numRef.f\n"
            "assert not any(c.data_type == 'f' for s in b for r in s for c in r)\n",
            book.toUtf8() + '\n');
        QCOMPARE(seen.constFirst().split(QLatin1Char('|')), sheets);
        QCOMPARE(seen.sliced(1), charts);
    }

    void itsFiguresAreThoseOfThePages()
    {
        const QString book = path("figures.xlsx");
        QCOMPARE(run(QStringLiteral("report monthly --demo --month 2026-10 --out ") + book).exit,
                 int(cli::Done));
        const QStringList seen = Python::lines(
            "import datetime, openpyxl, sys\n"
            "b = openpyxl.load_workbook(sys.stdin.readline().strip())\n"
            "figures = {r[0].value: r[1].value for r in b['Figures']}\n"
            "months = {r[0].value: [c.value for c in r] for r in b['Month by month']}\n"
            "month = months[datetime.datetime(2026, 10, 1)]\n"
            "print(figures['Figure'], month[1:6] == list(figures.values())[1:])\n"
            "reasons = list(b['Why we sent them elsewhere'])\n"
            "sums = [sum(r[i].value or 0 for r in reasons[1:-1]) for i in (1, 2, 3)]\n"
            "print(sums[0] == reasons[-1][1].value == figures['Sent elsewhere'], round(sums[1], 9), "
            "float(round(sums[2] - reasons[-1][3].value, 9)), reasons[1][2].number_format, "
            "reasons[1][3].number_format)\n"
            "needs = [r[0].value for r in b['Needs that we turned away']]\n"
            "print(None not in needs and len(set(needs)) < len(needs))\n",
            book.toUtf8() + '\n');
        QCOMPARE(seen,
                 QStringList({QStringLiteral("October 2026 True"),
                              QStringLiteral("True 1.0 0.0 0% #,##0.00\\ [$EUR]"), QStringLiteral("True")}));
    }

    void aWorkbookIsInTheLanguageOfTheReport()
    {
        const QString book = path("deutsch.xlsx");
        QCOMPARE(run(QStringLiteral("report year --period 2026 --demo --today 2026-11-21 --language de "
                                    "--out ")
                     + book)
                     .exit,
                 int(cli::Done));
        const QStringList seen =
            Python::lines("import openpyxl, sys\n"
                          "b = openpyxl.load_workbook(sys.stdin.readline().strip())\n"
                          "print(b.sheetnames[0], b['Monat für Monat'].cell(1, 1).value)\n"
                          "print([r[0].number_format for r in b['Monat für Monat']][-1])\n",
                          book.toUtf8() + '\n');
        QCOMPARE(seen, QStringList({QStringLiteral("Bericht Monat"),
                                    QStringLiteral("mmmm\\ yyyy\", nicht vorbei\"")}));
    }

    void whatHasNoTablesIsNoWorkbook()
    {
        for (const char *kind : {"handbook", "call-sheet", "week-plan"}) {
            const Ran ran =
                run(QStringLiteral("report %1 --demo --out %2").arg(QLatin1String(kind), path("no.xlsx")));
            QCOMPARE(ran.exit, int(cli::Failed));
            QVERIFY2(ran.err.contains(QStringLiteral("has no tables for a workbook")), qPrintable(ran.err));
        }
        const Ran both = run(QStringLiteral("report monthly --demo --png --out ") + path("no.xlsx"));
        QCOMPARE(both.exit, int(cli::WrongUse));
        QVERIFY(!QFile::exists(path("no.xlsx")));
    }

    void aWorkbookOfAnEmptyLedgerSaysThatItIsEmpty()
    {
        const QString ledger = path("nothing.elsewhere");
        {
            const auto made =
                ledger::Ledger::create(ledger::Location::file(ledger), domain::Business(), m_clock);
            QVERIFY(made);
        }
        const QString book = path("nothing.xlsx");
        const Ran ran = run(QStringLiteral("report monthly --ledger %1 --out %2").arg(ledger, book));
        QCOMPARE(ran.exit, int(cli::Done));
        const QStringList seen =
            Python::lines("import openpyxl, sys\n"
                          "b = openpyxl.load_workbook(sys.stdin.readline().strip())\n"
                          "print(b.sheetnames)\n"
                          "print([c.value for c in b['Report']['A'] if 'no records' in c.value])\n",
                          book.toUtf8() + '\n');
        QCOMPARE(seen.constFirst(), QStringLiteral("['Report']"));
        QVERIFY(seen.constLast().contains(QStringLiteral("There are no records up to then")));
    }

    void reportIsWrittenAsPicturesOfItsPages()
    {
        const Ran ran = run(QStringLiteral("report monthly --demo --month 2026-10 --paper a4 --png --out ")
                            + path("month.png"));
        QCOMPARE(ran.err, QString());
        const QStringList made =
            QDir(m_folder.path()).entryList({QStringLiteral("month-*.png")}, QDir::Files, QDir::Name);
        QVERIFY(made.size() > 1);
        QCOMPARE(made.constFirst(), QStringLiteral("month-01.png"));
        for (const QString &name : made)
            QVERIFY(contentOf(m_folder.filePath(name)).startsWith("\x89PNG"));
        QVERIFY(QDir(m_folder.path())
                    .entryList({QStringLiteral(".elsewhere*")}, QDir::AllEntries | QDir::Hidden)
                    .isEmpty());
    }

    void reportForTheArchiveSaysSo()
    {
        const QString pdf = path("archive.pdf");
        QCOMPARE(run(QStringLiteral("report handbook --demo --pdf-a --out ") + pdf).exit, int(cli::Done));
        QVERIFY(contentOf(pdf).contains("<pdfaid:part>1</pdfaid:part>"));
        QCOMPARE(run(QStringLiteral("report handbook --demo --pdf-a --png --out ") + pdf).exit,
                 int(cli::WrongUse));
    }

    void reportUsedWronglySaysHow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no ledger") << QStringLiteral("report monthly --out x.pdf");
        QTest::newRow("both") << QStringLiteral("report monthly --demo --ledger l --out x.pdf");
        QTest::newRow("no kind") << QStringLiteral("report --demo --out x.pdf");
        QTest::newRow("other kind") << QStringLiteral("report yearly --demo --out x.pdf");
        QTest::newRow("no file") << QStringLiteral("report monthly --demo");
        QTest::newRow("paper") << QStringLiteral("report monthly --demo --paper a5 --out x.pdf");
        QTest::newRow("statement of nobody") << QStringLiteral("report statement --demo --out x.pdf");
        QTest::newRow("statement of one and of all")
            << QStringLiteral("report statement --all --partner QuickDent --demo --out x.pdf");
        QTest::newRow("months of a kind without")
            << QStringLiteral("report unmet --demo --months 2026-01..2026-06 --out x");
        QTest::newRow("months and a month")
            << QStringLiteral("report monthly --demo --months 2026-01..2026-06 --month 2026-05 --out x");
        QTest::newRow("months the wrong way")
            << QStringLiteral("report monthly --demo --months 2026-06..2026-01 --out x");
        QTest::newRow("one month") << QStringLiteral("report monthly --demo --months 2026-06 --out x");
        QTest::newRow("too many months")
            << QStringLiteral("report monthly --demo --months 0001-01..2026-06 --out x");
        QTest::newRow("handbook of all") << QStringLiteral("report handbook --all --demo --out x.pdf");
        QTest::newRow("handbook of somebody")
            << QStringLiteral("report handbook --demo --partner QuickDent --out x.pdf");
        QTest::newRow("no paper of a report")
            << QStringLiteral("report monthly --demo --paper a6 --out x.pdf");
        QTest::newRow("language") << QStringLiteral("report monthly --demo --language xx --out x.pdf");
        QTest::newRow("section") << QStringLiteral(
            "report monthly --demo --sections partners,nothing --out x.pdf");
        QTest::newRow("month") << QStringLiteral("report monthly --demo --month 2026-13 --out x.pdf");
    }
    void reportUsedWronglySaysHow()
    {
        QFETCH(QString, line);
        const Ran ran = run(line);
        QCOMPARE(ran.exit, int(cli::WrongUse));
        QVERIFY(ran.err.startsWith(QLatin1String("elsewhere: ")));
        QCOMPARE(ran.err.count(QLatin1Char('\n')), 1);
    }

    void statementIsOfTheTwelveMonthsToToday()
    {
        const QString pdf = path("statement.pdf");
        const QStringList words{
            QStringLiteral("report"),     QStringLiteral("statement"),    QStringLiteral("--demo"),
            QStringLiteral("--partner"),  QStringLiteral("volt  GARAGE"), QStringLiteral("--today"),
            QStringLiteral("2026-11-21"), QStringLiteral("--out"),        pdf};
        const Ran ran = run(words);
        QCOMPARE(ran.err, QString());
        QVERIFY2(ran.out.contains(QStringLiteral(
                     "Harbour Street Auto Body and Volt Garage · December 2025 to November 2026, pages: 1")),
                 qPrintable(ran.out));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    void statementsOfAllPartnersAreOneDocument()
    {
        const QString pdf = path("statements.pdf");
        const Ran ran = run(
            QStringLiteral("report statement --all --demo --today 2026-11-21 --period 2026 --out ") + pdf);
        QCOMPARE(ran.err, QString());
        QVERIFY2(ran.out.contains(QStringLiteral("Harbour Street Auto Body · Partner statements · January "
                                                 "2026 to November 2026, pages: 7")),
                 qPrintable(ran.out));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    void statementOfSomebodyUnknownFailsByName()
    {
        const Ran ran =
            run(QStringLiteral("report statement --demo --partner Nobody --out ") + path("n.pdf"));
        QCOMPARE(ran.exit, int(cli::Failed));
        QVERIFY2(ran.err.contains(QStringLiteral("“Nobody”")), qPrintable(ran.err));
        QVERIFY(!QFile::exists(path("n.pdf")));
    }

    void reportThatCannotBeWrittenFailsInOneSentence()
    {
        const Ran ran =
            run(QStringLiteral("report monthly --demo --month 2026-10 --out ") + path("none/report.pdf"));
        QCOMPARE(ran.exit, int(cli::Failed));
        QVERIFY2(ran.err.contains(QLatin1String("none/report.pdf")), qPrintable(ran.err));
    }

    void severalMonthsAreAFileEachInAFolder()
    {
        const QString folder = path("series/2026");
        const QString line =
            QStringLiteral("report monthly --demo --today 2026-11-22 --months 2026-08..2026-10 --out ");
        const Ran ran = run(line + folder);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exit, int(cli::Done));
        QCOMPARE(ran.out, QStringLiteral("Wrote 3 file(s) into “%1”: 2026-08 to 2026-10.\n").arg(folder));
        const QStringList names{QStringLiteral("2026-08.pdf"), QStringLiteral("2026-09.pdf"),
                                QStringLiteral("2026-10.pdf")};
        QCOMPARE(all(folder), names);
        for (const QString &name : names)
            QVERIFY(contentOf(QDir(folder).filePath(name)).startsWith("%PDF-"));

        // Nothing is written over unasked, and then nothing is written at all.
        const QString september = QDir(folder).filePath(names.at(1));
        QVERIFY(QFile::remove(QDir(folder).filePath(names.at(0))));
        writeFile(september, "mine");
        const Ran again = run(line + folder);
        QCOMPARE(again.exit, int(cli::Failed));
        QVERIFY2(again.err.contains(september) && again.err.contains(QLatin1String("--replace")),
                 qPrintable(again.err));
        QCOMPARE(contentOf(september), QByteArray("mine"));
        QCOMPARE(all(folder), names.mid(1));
        QCOMPARE(run(line + folder + QStringLiteral(" --replace")).exit, int(cli::Done));
        QVERIFY(contentOf(september).startsWith("%PDF-"));
        QCOMPARE(all(folder), names);
    }

    void severalQuartersAreThoseTheMonthsTouch()
    {
        const QString folder = path("quarters");
        const Ran ran =
            run(QStringLiteral("report quarter --demo --today 2026-11-22 --png --sections figures "
                               "--months 2026-03..2026-04 --out ")
                + folder);
        QCOMPARE(ran.err, QString());
        QCOMPARE(all(folder), QStringList({QStringLiteral("2026-Q1.png"), QStringLiteral("2026-Q2.png")}));
    }

    void ofSeveralMonthsOneOfWhichHasNotBegunNoneIsWritten()
    {
        const QString folder = path("notbegun");
        const Ran ran =
            run(QStringLiteral("report monthly --demo --today 2026-11-22 --months 2026-10..2026-12 "
                               "--out ")
                + folder);
        QCOMPARE(ran.exit, int(cli::Failed));
        QVERIFY2(ran.err.contains(QLatin1String("has not begun")), qPrintable(ran.err));
        QVERIFY(!QFile::exists(folder));
    }

    void monthThatHasNotBegunFails()
    {
        const Ran ran = run(QStringLiteral("report monthly --demo --today 2026-11-21 --month 2026-12 --out ")
                            + path("x.pdf"));
        QCOMPARE(ran.exit, int(cli::Failed));
        QVERIFY2(ran.err.contains(QLatin1String("has not begun")), qPrintable(ran.err));
        QVERIFY(!QFile::exists(path("x.pdf")));
    }
};

QTEST_MAIN(ReportCommandTest)
#include "ReportCommandTest.moc"
