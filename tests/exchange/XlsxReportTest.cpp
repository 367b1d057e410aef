// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxReport.h"

#include "exchange/Report.h"
#include "FullDisk.h"
#include "Python.h"
#include "TestData.h"

#include <QTemporaryDir>
#include <QTest>

using domain::BookChart;

class XlsxReportTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("a.xlsx")); }

    /// What openpyxl prints of the workbook.
    QStringList seen(const char *script) const
    {
        return Python::lines(
            (QByteArray("import openpyxl, sys\nb = openpyxl.load_workbook(sys.stdin.readline().strip())\n")
             + script)
                .constData(),
            path().toUtf8() + '\n');
    }

private Q_SLOTS:
    void itsSheetsAreTheReportAndItsTables()
    {
        QCOMPARE(exchange::writeReportBook(path(), samples::report()).value(), 1);
        QCOMPARE(
            seen("print(b.properties.title, '|', b.properties.creator)\n"
                 "for s in b: print(s.title, s.dimensions, s.freeze_panes, s.auto_filter.ref)\n"
                 "print([c.value for c in b['Report']['A']], {c.data_type for c in b['Report']['A']})\n"),
            QStringList({QStringLiteral("October 2026 | Harbour Street Auto Body"),
                         QStringLiteral("Report A1:A3 None None"),
                         QStringLiteral("Out, in, back A1:C4 A2 A1:C4"),
                         QStringLiteral("Reasons A1:C4 A2 A1:C3"), // the total is not filtered away
                         QStringLiteral("['October 2026', '=We sent 12 customers elsewhere.', 'Known: all.'] "
                                        "{'s'}")}));
    }

    void valuesAreWhatTheyAre()
    {
        QVERIFY(exchange::writeReportBook(path(), samples::report()));
        QCOMPARE(
            seen("for s in ('Out, in, back', 'Reasons'):\n"
                 "  for r in b[s].iter_rows(min_row=2):\n"
                 "    for c in r: print(c.coordinate, c.data_type, c.value, c.number_format, c.font.b)\n"
                 "print(b['Reasons'].column_dimensions['A'].width >= 18)\n"),
            QStringList(
                {QStringLiteral("A2 d 2026-09-01 00:00:00 mmmm\\ yyyy False"),
                 QStringLiteral("B2 n 12 #,##0 False"),
                 QStringLiteral("C2 n -1234.5 #,##0.00\\ [$EUR] False"),
                 QStringLiteral("A3 d 2026-10-01 00:00:00 mmmm\\ yyyy False"),
                 QStringLiteral("B3 n 1200 #,##0 False"), QStringLiteral("C3 n 0.05 #,##0.00\\ [$EUR] False"),
                 QStringLiteral("A4 d 2026-11-01 00:00:00 mmmm\\ yyyy\", not over\" False"),
                 QStringLiteral("B4 n 3 #,##0 False"), QStringLiteral("C4 n None General False"),
                 QStringLiteral("A2 s =cmd|'/c calc'!A1 General False"), QStringLiteral("B2 n 0.25 0% False"),
                 QStringLiteral("C2 d 2026-11-02 00:00:00 yyyy\\-mm\\-dd\", overdue\" False"),
                 QStringLiteral("A3 s @SUM(1+1) General False"), QStringLiteral("B3 n 0.75 0% False"),
                 QStringLiteral("C3 s 1899-01-01 General False"),
                 QStringLiteral("A4 s Together General True"), QStringLiteral("B4 n None General True"),
                 QStringLiteral("C4 n None General True"), QStringLiteral("True")}));
    }

    void itsChartsAreDrawnFromTheCells_data()
    {
        QTest::addColumn<BookChart::Shape>("shape");
        QTest::addColumn<QString>("kind");
        QTest::newRow("columns") << BookChart::Shape::Columns << QStringLiteral("BarChart col clustered");
        QTest::newRow("stacked") << BookChart::Shape::StackedColumns
                                 << QStringLiteral("BarChart col stacked");
        QTest::newRow("line") << BookChart::Shape::Line << QStringLiteral("LineChart None standard");
        QTest::newRow("bars") << BookChart::Shape::Bars << QStringLiteral("BarChart bar clustered");
    }
    void itsChartsAreDrawnFromTheCells()
    {
        QFETCH(BookChart::Shape, shape);
        QFETCH(QString, kind);
        domain::ReportBook book = samples::report();
        book.tables.first().chart->shape = shape;
        QVERIFY(exchange::writeReportBook(path(), book));
        QCOMPARE(
            seen("print([len(s._charts) for s in b])\n"
                 "c = b['Report']._charts[0]\n"
                 "print(type(c).__name__, getattr(c, 'barDir', None), c.grouping)\n"
                 "text = lambda t: ''.join(r.t for p in t.tx.rich.p for r in p.r)\n"
                 "print(text(c.title), '|', text(c.x_axis.title), '|', text(c.y_axis.title))\n"
                 "for s in c.series: print(s.tx.strRef.f, (s.cat.numRef or s.cat.strRef).f, s.val.numRef.f)\n"
                 "g = c.series[0].graphicalProperties\n"
                 "print((g.line if c.tagname == 'lineChart' else g).solidFill.srgbClr, "
                 "[p.idx for p in c.series[0].dPt])\n"),
            QStringList({QStringLiteral("[1, 0, 0]"), kind,
                         QStringLiteral("Out, in, back | Month | Customers"),
                         QStringLiteral("'Out, in, back'!$B$1 'Out, in, back'!$A$2:$A$4 "
                                        "'Out, in, back'!$B$2:$B$4"),
                         QStringLiteral("D55E00 [2]")}));
    }

    void lyingBarsAreNoMoreThanCanBeRead()
    {
        domain::BookTable table = samples::months();
        table.chart->shape = BookChart::Shape::Bars;
        table.chart->unfinishedRow = {};
        table.rows.clear();
        for (qint64 i = 0; i < 40; ++i)
            table.rows.append({{QStringLiteral("Need %1").arg(i)}, {40 - i}, {}});
        domain::ReportBook book = samples::report();
        book.tables = {table};
        QVERIFY(exchange::writeReportBook(path(), book));
        QCOMPARE(seen("print(b['Report']._charts[0].series[0].val.numRef.f, b['Out, in, back'].max_row)\n"),
                 QStringList(QStringLiteral("'Out, in, back'!$B$2:$B$17 41")));
    }

    void tablesOfOneNameEachHaveTheirSheet()
    {
        domain::ReportBook book = samples::report();
        book.tables = {samples::months(), samples::months(), samples::reasons(), samples::reasons()};
        book.tables[1].title = QStringLiteral("OUT, IN, BACK");
        book.tables[2].title = QStringLiteral("Why: [we] sent them elsewhere / and where");
        book.tables[3].title = book.tables[2].title;
        book.tables.append(samples::reasons());
        book.tables.last().rows.clear();
        book.tables.last().hasTotal = false;
        QVERIFY(exchange::writeReportBook(path(), book));
        QCOMPARE(seen("for s in b: print(s.title, s.max_row)\n"
                      "for c in b['Report']._charts: print(c.series[0].val.numRef.f)\n"),
                 QStringList({QStringLiteral("Report 3"), QStringLiteral("Out, in, back 4"),
                              QStringLiteral("OUT, IN, BACK (2) 4"),
                              QStringLiteral("Why- -we- sent them elsewhere - 4"),
                              QStringLiteral("Why- -we- sent them elsewhe (2) 4"),
                              QStringLiteral("Reasons 1"), QStringLiteral("'Out, in, back'!$B$2:$B$4"),
                              QStringLiteral("'OUT, IN, BACK (2)'!$B$2:$B$4")}));
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 25, 50, 90, 99})
            QTest::addRow("%d", percent) << percent;
    }
    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(int, percent);
        domain::ReportBook book = samples::report();
        for (qint64 i = 0; i < 3'000; ++i)
            book.tables[0].rows.append({{QStringLiteral("row %1").arg(i * 7919)}, {i}, {}});
        QVERIFY(exchange::writeReportBook(path(), book));
        const qint64 size = QFileInfo(path()).size();
        writeFile(path(), "before");
        {
            const FullDisk full(static_cast<rlim_t>(size * percent / 100));
            const auto done = exchange::writeReportBook(path(), book);
            QVERIFY(!done);
            QCOMPARE(done.error().code, QStringLiteral("file.write"));
        }
        QCOMPARE(contentOf(path()), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("a.xlsx*")}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(XlsxReportTest)
#include "XlsxReportTest.moc"
