// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxReader.h"

#include "exchange/RowSource.h"
#include "Python.h"
#include "TestData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using exchange::RowSource;
using exchange::SourceOptions;
using exchange::TableRow;

using Cells = QList<QStringList>;

/// Workbooks of other programs, and those that were made to do harm.
class XlsxReaderTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    /// The script finds the path of the file to be made on its first line of input.
    void make(const char *script) const { Python::lines(script, path().toUtf8()); }

    /// A workbook of these parts beside those that each one has. The texts stand for a lot: "%x*N%" is N
    /// times x.
    void pack(const QMap<QString, QByteArray> &own) const
    {
        QMap<QString, QByteArray> parts{
            {QStringLiteral("[Content_Types].xml"), "<Types/>"},
            {QStringLiteral("xl/workbook.xml"),
             "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/s.xml'/>"
             "<Relationship Id='b' Type='x/sharedStrings' Target='/xl/strings.xml'/>"
             "<Relationship Id='c' Type='x/styles' Target='styles.xml'/></Relationships>"}};
        parts.insert(own);
        QJsonObject all;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            all.insert(part.key(), QString::fromUtf8(part.value()));
        Python::lines(R"(
import json, re, sys, zipfile
path, parts = sys.stdin.read().split('\n', 1)
with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
    for name, text in json.loads(parts).items():
        with out.open(name, 'w', force_zip64=True) as part:
            for piece in re.split('(%[^%]+[*][0-9]+%)', text):
                many = re.fullmatch('%(.*)[*]([0-9]+)%', piece, re.S)
                what, times = (many[1], int(many[2])) if many else (piece, 1)
                block = max(1, 1000000 // max(1, len(what)))
                for begin in range(0, times, block):
                    part.write((what * min(block, times - begin)).encode())
)",
                      path().toUtf8() + '\n' + QJsonDocument(all).toJson());
    }
    void packSheet(const QByteArray &rows, const QMap<QString, QByteArray> &own = {}) const
    {
        QMap<QString, QByteArray> parts = own;
        parts.insert(QStringLiteral("xl/worksheets/s.xml"),
                     "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        pack(parts);
    }
    static QByteArray text(const QByteArray &content)
    {
        return "<c t='inlineStr'><is><t>" + content + "</t></is></c>";
    }

    auto opened(const SourceOptions &options = {}) const { return exchange::openRows(path(), {}, options); }

    static Cells rowsOf(RowSource &source)
    {
        Cells rows;
        TableRow row;
        for (auto more = source.next(row); more && *more; more = source.next(row))
            rows.append(row.cells);
        return rows;
    }
    /// Of the opening, or of the rows; empty: there is none.
    QString errorOf() const
    {
        const auto source = opened();
        if (!source)
            return source.error().code;
        TableRow row;
        for (auto more = (*source)->next(row); !more || *more; more = (*source)->next(row)) {
            if (!more)
                return more.error().code;
        }
        return {};
    }

private Q_SLOTS:
    void aWorkbookOfOpenpyxlIsRead()
    {
        make(R"(
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Sent'
sheet.merge_cells('A1:D1')
sheet['A1'] = 'Sent elsewhere in 2026'
rows = [['Date', 'Need', 'Value', 'When', 'Paid'],
        [datetime.date(2026, 4, 3), 'Paint & <b>', 1234.5, datetime.datetime(2026, 4, 3, 14, 30), True],
        [datetime.date(1900, 2, 28), '=1+1', 0.1 + 0.2, datetime.time(9, 5), False],
        [None] * 5,
        [datetime.date(2026, 12, 31), 'S\u00f6hne \u20ac \U0001f600\nline two', 491701234567, None, '#N/A']]
for row in rows:
    sheet.append(row)
sheet['B4'].data_type = 's'
sheet['C3'].number_format = '#,##0.00 [$\u20ac-407]'
book.create_sheet('Empty')
book.save(sys.stdin.read())
)");
        const auto source = opened();
        QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
        QCOMPARE((*source)->heading(),
                 QStringList({QStringLiteral("Date"), QStringLiteral("Need"), QStringLiteral("Value"),
                              QStringLiteral("When"), QStringLiteral("Paid")}));
        QCOMPARE((*source)->headingLine(), 2);
        QCOMPARE((*source)->sheets(), QStringList({QStringLiteral("Sent"), QStringLiteral("Empty")}));
        const Cells expected{
            {QStringLiteral("2026-04-03"), QStringLiteral("Paint & <b>"), QStringLiteral("1234.5"),
             QStringLiteral("2026-04-03 14:30:00"), QStringLiteral("true")},
            {QStringLiteral("1900-02-28"), QStringLiteral("=1+1"), QStringLiteral("0.3"),
             QStringLiteral("09:05:00"), QStringLiteral("false")},
            {QStringLiteral("2026-12-31"), QStringLiteral("Söhne € 😀\nline two"),
             QStringLiteral("491701234567"), QString(), QString()},
        };
        QCOMPARE(rowsOf(**source), expected);
        QVERIFY((*source)->rewind());
        QCOMPARE(rowsOf(**source), expected);
        QVERIFY((*source)->rewind());
        TableRow row;
        QVERIFY((*source)->next(row).value());
        QCOMPARE(row.line, 3);
        QCOMPARE(row.numbers, QList<qsizetype>{2});
        QVERIFY((*source)->next(row).value());
        QVERIFY((*source)->next(row).value());
        QCOMPARE(row.line, 6);
        QCOMPARE(row.faults, 1);
    }

    /// As a person reads them who sees one cell beside several others.
    void mergedCellsFillThoseTheyCover()
    {
        make(R"(
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.append(['My list', None, None, None])
sheet.append(['Date', 'Need', 'Value', 'Note'])
sheet.append([datetime.date(2026, 4, 3), 'Paint', 12, 'a'])
sheet.append([None, 'Glass', None, 'b'])
sheet.append([None, 'Wheels', 7, None])
sheet.append([None] * 4)
sheet.append([datetime.date(2026, 4, 4), 'both', 5, None])
sheet.append([None, 'alone', None, None])
for cells in ('A1:D1', 'A3:A6', 'C3:C4', 'B7:C7', 'D7:D8'):
    sheet.merge_cells(cells)
book.save(sys.stdin.read())
)");
        const auto source = exchange::openRows(path(), {QStringLiteral("Date"), QStringLiteral("Need")});
        QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
        const auto row = [](const char *cells) { return QString::fromLatin1(cells).split(QLatin1Char('|')); };
        const Cells expected{row("2026-04-03|Paint|12|a"), row("2026-04-03|Glass|12|b"),
                             row("2026-04-03|Wheels|7|"), row("2026-04-04|both|both|"), row("|alone||")};
        QCOMPARE((*source)->heading(), row("Date|Need|Value|Note"));
        QCOMPARE(rowsOf(**source), expected);
        QVERIFY((*source)->rewind());
        QCOMPARE(rowsOf(**source), expected);
        QVERIFY((*source)->rewind());
        TableRow first;
        TableRow second;
        QVERIFY((*source)->next(first).value() && (*source)->next(second).value());
        QCOMPARE(second.numbers, first.numbers);
    }

    void openingIsCancelled()
    {
        make("import sys, openpyxl\n"
             "book = openpyxl.Workbook()\n"
             "for i in range(20000): book.active.append(['a%d' % i, 'b', i])\n"
             "book.save(sys.stdin.read())\n");
        double seen = 0;
        QVERIFY(exchange::openRows(path(), {}, {}, [&seen](double share) {
            seen = std::max(seen, share);
            return true;
        }));
        QVERIFY2(seen > 0.4, qPrintable(QString::number(seen)));
        const auto opened = exchange::openRows(path(), {}, {}, [](double share) { return share < 0.4; });
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("cancelled"));
    }

    void aWorkbookOfXlsxwriterIsRead()
    {
        make(R"(
import sys, datetime, xlsxwriter
book = xlsxwriter.Workbook(sys.stdin.read(), {'date_1904': True, 'constant_memory': True})
sheet = book.add_worksheet('Liste')
day = book.add_format({'num_format': 'dddd, d. mmmm yyyy'})
bold = book.add_format({'bold': True})
sheet.write_row(0, 2, ['Datum', 'Betrag', 'Formel', 'Fehler'])
sheet.write_datetime(1, 2, datetime.datetime(2026, 11, 22), day)
sheet.write_number(1, 3, 12)
sheet.write_formula(1, 4, '="a"&"b"', None, 'ab')
sheet.write_formula(1, 5, '=1/0', None, '#DIV/0!')
sheet.write_datetime(2, 2, datetime.datetime(1904, 1, 2), day)
sheet.write_string(2, 3, '1.234,50')
sheet.write_rich_string(2, 4, 'so ', bold, 'fett')
book.close()
)");
        const auto source = opened();
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        QCOMPARE((*source)->heading(),
                 QStringList({QString(), QString(), QStringLiteral("Datum"), QStringLiteral("Betrag"),
                              QStringLiteral("Formel"), QStringLiteral("Fehler")}));
        QCOMPARE(rowsOf(**source),
                 Cells({{QString(), QString(), QStringLiteral("2026-11-22"), QStringLiteral("12"),
                         QStringLiteral("ab"), QString()},
                        {QString(), QString(), QStringLiteral("1904-01-02"), QStringLiteral("1.234,50"),
                         QStringLiteral("so fett"), QString()}}));
    }

    void aWorkbookOfLibreOfficeIsRead()
    {
        const QString file = QStringLiteral(ELSEWHERE_SOURCE_DIR "/tests/data/made-by-libreoffice.xlsx");
        const auto source = exchange::openRows(file, {QStringLiteral("Datum"), QStringLiteral("Bedarf")});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        QCOMPARE((*source)->form(), QStringLiteral("sheet “Verkäufe 2026”"));
        QCOMPARE((*source)->headingLine(), 3);
        QCOMPARE(rowsOf(**source), Cells({{QStringLiteral("2026-04-03"), QStringLiteral("Lack"),
                                           QStringLiteral("1234.5"), QStringLiteral("2469")},
                                          {QStringLiteral("2026-04-05"), QStringLiteral("Größe & Gewicht"),
                                           QStringLiteral("1"), QString()}}));
    }

    void whatANumberIsShownAsSaysItsFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<exchange::Shown>("shown");
        using exchange::Shown;
        QTest::newRow("general") << QStringLiteral("General") << Shown::Number;
        QTest::newRow("money") << QStringLiteral("#,##0.00\\ \"days\";[Red]-#,##0.00") << Shown::Number;
        QTest::newRow("science") << QStringLiteral("0.00E+00") << Shown::Number;
        QTest::newRow("German") << QStringLiteral("[$-407]d\\.\\ mmmm\\ yyyy;@") << Shown::Day;
        QTest::newRow("month") << QStringLiteral("mmm") << Shown::Day;
        QTest::newRow("time") << QStringLiteral("h:mm AM/PM") << Shown::Time;
        QTest::newRow("duration") << QStringLiteral("[hh]:mm:ss") << Shown::Time;
        QTest::newRow("both") << QStringLiteral("yyyy-mm-dd hh:mm") << Shown::Day;
    }
    void whatANumberIsShownAsSaysItsFormat()
    {
        QFETCH(QString, format);
        QFETCH(exchange::Shown, shown);
        QCOMPARE(exchange::shownBy(format), shown);
    }

    void daysAreCountedAsSheetsCountThem()
    {
        using exchange::dayText;
        QCOMPARE(dayText(1, false), QStringLiteral("1900-01-01"));
        QCOMPARE(dayText(59, false), QStringLiteral("1900-02-28"));
        QCOMPARE(dayText(60, false), QString()); // a 29 February that there was not
        QCOMPARE(dayText(61, false), QStringLiteral("1900-03-01"));
        QCOMPARE(dayText(46348, false), QStringLiteral("2026-11-22"));
        QCOMPARE(dayText(44886, true), QStringLiteral("2026-11-22"));
        QCOMPARE(dayText(46348.9999999, false), QStringLiteral("2026-11-23"));
        QCOMPARE(dayText(-1, false), QString());
        QCOMPARE(dayText(1e300, false), QString());
    }

    void aSheetOfSeveralHasToBeNamed()
    {
        make(R"(
import sys, openpyxl
book = openpyxl.Workbook()
for name in ('One', 'Two'):
    book.create_sheet(name).append([name])
    book[name].append(['x'])
book.create_sheet('Hidden').append(['h'])
book['Hidden'].sheet_state = 'hidden'
book.save(sys.stdin.read())
)");
        QCOMPARE(errorOf(), QStringLiteral("xlsx.sheet"));
        QVERIFY(opened().error().sentence.contains(QStringLiteral("“One”, “Two”")));
        QCOMPARE((*opened({QStringLiteral("Two")}))->heading(), QStringList{QStringLiteral("Two")});
        QCOMPARE(opened({QStringLiteral("Three")}).error().code, QStringLiteral("xlsx.sheet"));
        QCOMPARE(opened({QStringLiteral("Hidden")}).error().code, QStringLiteral("xlsx.sheet"));
    }

    void columnsWithoutANameOfTheirOwnGetOneWhenAsked()
    {
        packSheet("<row>" + text("Phone") + "<c r='C1' t='str'><v>phone</v></c></row><row>" + text("1")
                  + text("2") + text("3") + text("beyond") + "</row>");
        QCOMPARE(errorOf(), QStringLiteral("csv.heading"));
        SourceOptions options;
        options.mendsHeading = true;
        const auto source = opened(options);
        QCOMPARE((*source)->heading(), QStringList({QStringLiteral("Phone"), QStringLiteral("Column 2"),
                                                    QStringLiteral("phone (2)")}));
        QCOMPARE(rowsOf(**source), Cells({{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}}));
    }

    void theHeadingIsWhereSomebodySaysItIs()
    {
        packSheet("<row>" + text("a") + text("b") + "</row><row/><row r='7'>" + text("c") + text("d")
                  + "</row><row>" + text("1") + text("2") + "</row>");
        SourceOptions options;
        options.headingLine = 7;
        const auto source = opened(options);
        QCOMPARE((*source)->heading(), QStringList({QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(rowsOf(**source), Cells({{QStringLiteral("1"), QStringLiteral("2")}}));
        QCOMPARE((*source)->options().headingLine, 7);
    }

    void whatIsNoWorkbookIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        const auto locked = QStringLiteral("EncryptedPackage");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("xlsx.zip");
        QTest::newRow("text") << QByteArray("date,need\n") << QStringLiteral("xlsx.zip");
        QTest::newRow("half") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("xlsx.zip");
        QTest::newRow("old") << old + QByteArray(4000, 'x') << QStringLiteral("xlsx.old");
        QTest::newRow("locked") << old + QByteArray(4000, 'x')
                                       + QByteArray(reinterpret_cast<const char *>(locked.utf16()),
                                                    locked.size() * 2)
                                << QStringLiteral("xlsx.encrypted");
    }
    void whatIsNoWorkbookIsRefusedWithWhatToDo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        writeFile(path(), content);
        QCOMPARE(errorOf(), code);
        QVERIFY(opened().error().sentence.contains(QStringLiteral("book.xlsx")));
    }

    void anOpenDocumentIsRefusedWithWhatToDo()
    {
        Python::lines(R"(
import sys, zipfile
with zipfile.ZipFile(sys.stdin.read(), 'w') as out:
    out.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')
    out.writestr('content.xml', '<office/>')
)",
                      path().toUtf8());
        QCOMPARE(errorOf(), QStringLiteral("xlsx.kind"));
    }

    void harmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("code");
        const QString damaged = QStringLiteral("xlsx.damaged");
        const QString bomb = QStringLiteral("xlsx.bomb");
        const QByteArray head = "<row>" + text("need") + "</row>";
        QTest::newRow("well") << head + "<row>" + text("x") + "</row>" << QString();
        QTest::newRow("not closed") << head + "<row>" << damaged;
        QTest::newRow("a row beyond all rows") << head + "<row r='1048577'/>" << damaged;
        QTest::newRow("rows that go back") << head + "<row r='9'/><row r='2'/>" << damaged;
        QTest::newRow("row of no number") << head + "<row r='99999999999999999999'/>" << damaged;
        QTest::newRow("a column beyond all columns") << head + "<row><c r='XFE2'/></row>" << damaged;
        QTest::newRow("cells that go back") << head + "<row><c r='C2'/><c r='A2'/></row>" << damaged;
        QTest::newRow("deep") << head + "%<row>*1000%" << damaged;
        QTest::newRow("a text of 3 MB") << head + "<row>" + text("%x*3000000%") + "</row>" << bomb;
        QTest::newRow("an attribute of 3 MB") << head + "<row a='%a*3000000%'/>" << bomb;
        QTest::newRow("a comment of 4 MB") << head + "<!--%<a->*1000000%-->" << bomb;
        QTest::newRow("an instruction of 4 MB") << head + "<?x %<a >*1000000%?>" << bomb;
        QTest::newRow("20 MB of nothing") << head + "%<x/>*5000000%" << bomb;
    }
    void harmIsRefused()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, code);
        packSheet(rows);
        QCOMPARE(errorOf(), code);
    }

    void entitiesAreNotRead()
    {
        pack({{QStringLiteral("xl/worksheets/s.xml"),
               "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData><row>"
                   + text("&b;") + "</row></sheetData></worksheet>"}});
        QCOMPARE(errorOf(), QStringLiteral("xlsx.damaged"));
        pack({{QStringLiteral("xl/worksheets/s.xml"),
               "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>"}});
        QCOMPARE(errorOf(), QStringLiteral("xlsx.damaged"));
    }

    void textsThatAreManyAreKeptInAFile()
    {
        packSheet("<row><c t='s'><v>0</v></c></row><row><c t='s'><v>9001</v></c></row>"
                  "<row><c t='s'><v>5</v></c></row><row><c t='s'><v>99999999</v></c></row>",
                  {{QStringLiteral("xl/strings.xml"),
                    "<sst><si><t>need</t></si>" + QByteArray("%<si><t>") + QByteArray(1000, 'y')
                        + "</t></si>*9000%<si><r><t xml:space='preserve'>la</t></r><rPh><t>no</t></rPh>"
                          "<r><t>st_x000D_</t></r></si></sst>"}});
        const auto source = opened();
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        QCOMPARE(rowsOf(**source), Cells({{QStringLiteral("last\r")}, {QString(1000, QLatin1Char('y'))}}));
    }

    void aFileThatWasCutOffOrTurnedOverTakesNothing()
    {
        packSheet("<row>" + text("need") + "</row>%<row>" + text("abc") + "</row>*2000%");
        const QByteArray whole = contentOf(path());
        QCOMPARE(errorOf(), QString());
        for (const qsizetype size : {whole.size() - 30, whole.size() / 2, qsizetype(30)}) {
            writeFile(path(), whole.left(size));
            QCOMPARE(errorOf(), QStringLiteral("xlsx.zip"));
        }
        int refused = 0;
        for (qsizetype place = 40; place < whole.size(); place += 37) {
            QByteArray turned = whole;
            turned[place] = static_cast<char>(~turned.at(place));
            writeFile(path(), turned);
            refused += errorOf().isEmpty() ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "XlsxReaderTest.moc"
