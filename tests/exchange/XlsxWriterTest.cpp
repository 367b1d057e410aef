// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxWriter.h"

#include "exchange/RowSource.h"
#include "FullDisk.h"
#include "NaughtyTexts.h"
#include "Python.h"

#include <QTemporaryDir>

using exchange::ColumnKind;
using exchange::XlsxWriter;

namespace {

const QList<exchange::TableColumn> columns{{QStringLiteral("text"), ColumnKind::Text},
                                           {QStringLiteral("day"), ColumnKind::Day},
                                           {QStringLiteral("amount"), ColumnKind::Amount},
                                           {QStringLiteral("level"), ColumnKind::Number}};

base::Done writeAll(XlsxWriter &writer, const QList<QStringList> &rows)
{
    TRY(writer.begin(QStringLiteral("list"), columns));
    for (const QStringList &row : rows)
        TRY(writer.write(row));
    return writer.commit();
}

QStringList row(const QString &text)
{
    return {text, QString(), QString(), QString()};
}

} // namespace

class XlsxWriterTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// What openpyxl prints of the workbook.
    QStringList seen(const char *script) const
    {
        return Python::lines(
            (QByteArray("import openpyxl, sys\nb = openpyxl.load_workbook(sys.stdin.readline().strip())\n")
             + script)
                .constData(),
            path("a.xlsx").toUtf8() + '\n');
    }

private Q_SLOTS:
    void daysAmountsAndTextsAreWhatTheyAre()
    {
        XlsxWriter writer(path("a.xlsx"), domain::Currency::euro());
        QVERIFY(writeAll(
            writer, {{QStringLiteral("=1+1"), QStringLiteral("2026-11-22"), QStringLiteral("-1234.50"),
                      QStringLiteral("4")},
                     {QStringLiteral("https://example.org"), QString(), QStringLiteral("0.00"), QString()},
                     {QStringLiteral("0431 555"), QString(), QString(), QString()}}));
        QCOMPARE(writer.changedCells(), 0);
        const QStringList cells = seen(
            "s = b['list']\n"
            "for r in s.iter_rows(min_row=2):\n"
            "  for c in r: print(type(c.value).__name__, c.value, c.data_type, c.number_format, "
            "c.hyperlink)\n"
            "print(s.freeze_panes, s.auto_filter.ref, s['A1'].font.b, s.column_dimensions['A'].width > 8)\n");
        QCOMPARE(cells, QStringList({QStringLiteral("str =1+1 s General None"),
                                     QStringLiteral("datetime 2026-11-22 00:00:00 d yyyy\\-mm\\-dd None"),
                                     QStringLiteral("float -1234.5 n #,##0.00\\ [$EUR] None"),
                                     QStringLiteral("int 4 n General None"),
                                     QStringLiteral("str https://example.org s General None"),
                                     QStringLiteral("NoneType None n General None"),
                                     QStringLiteral("int 0 n #,##0.00\\ [$EUR] None"),
                                     QStringLiteral("NoneType None n General None"),
                                     QStringLiteral("str 0431 555 s General None"),
                                     QStringLiteral("NoneType None n General None"),
                                     QStringLiteral("NoneType None n General None"),
                                     QStringLiteral("NoneType None n General None"),
                                     QStringLiteral("A2 A1:D4 True True")}));
    }

    void theCurrencyHasItsOwnDecimals_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("format");
        QTest::newRow("none") << QStringLiteral("JPY") << QStringLiteral("#,##0\\ [$JPY]");
        QTest::newRow("three") << QStringLiteral("KWD") << QStringLiteral("#,##0.000\\ [$KWD]");
    }
    void theCurrencyHasItsOwnDecimals()
    {
        QFETCH(QString, currency);
        QFETCH(QString, format);
        XlsxWriter writer(path("a.xlsx"), *domain::Currency::fromCode(currency));
        QVERIFY(writeAll(writer, {{QString(), QString(), QStringLiteral("1500"), QString()}}));
        QCOMPARE(seen("print(b['list']['C2'].number_format)\n"), QStringList(format));
    }

    void difficultTextsComeBackUnharmed()
    {
        NEEDS_TEST_DATA();
        QStringList texts{QStringLiteral("_x000D_"), QStringLiteral("__x0041_x0042_"),
                          QStringLiteral("a\rb"),    QStringLiteral("a\r\nb"),
                          QStringLiteral("\a\x1f"),  QStringLiteral(" blanks "),
                          QStringLiteral("'=1"),     QString(32'767, QLatin1Char('x'))};
        texts += naughtyTexts();
        QList<QStringList> rows;
        for (const QString &text : std::as_const(texts))
            rows.append({text, QStringLiteral("2026-11-22"), QString(), QString()});
        XlsxWriter writer(path("a.xlsx"), domain::Currency::euro());
        QVERIFY(writeAll(writer, rows));
        QCOMPARE(writer.changedCells(), 0);
        const auto source =
            exchange::openRows(path("a.xlsx"), {QStringLiteral("text"), QStringLiteral("day")});
        QVERIFY(source);
        QStringList back;
        exchange::TableRow read;
        for (auto more = (*source)->next(read); more && *more; more = (*source)->next(read))
            back.append(read.cells.constFirst());
        QCOMPARE(back, texts);
        // Another program finds none of them to be a formula or a link.
        QCOMPARE(seen("s = b['list']\n"
                      "print(sum(c.data_type == 'f' or c.hyperlink is not None for c in s['A']))\n"),
                 QStringList(QStringLiteral("0")));
    }

    void whatASheetCannotHoldIsCounted()
    {
        XlsxWriter writer(path("a.xlsx"), domain::Currency::euro());
        const QString tooLong = QString(32'766, QLatin1Char('x')) + QStringLiteral("\U0001f600 and more");
        QVERIFY(writeAll(writer, {row(tooLong),
                                  {QString(32'000, QLatin1Char('\a')), QString(), QString(), QString()},
                                  {QString(), QStringLiteral("1899-12-31"),
                                   QStringLiteral("90071992547409.93"), QString()}}));
        QCOMPARE(writer.changedCells(), 4);
        QCOMPARE(seen("s = b['list']\n"
                      "print(len(s['A2'].value), s['A2'].value[-1], s['B4'].value, s['C4'].value)\n"),
                 QStringList(QStringLiteral("32766 x 1899-12-31 90071992547409.93")));
    }

    void moreRowsThanASheetHasGoOnToTheNext()
    {
        XlsxWriter writer(path("a.xlsx"), domain::Currency::euro(), 4);
        QList<QStringList> rows;
        for (int i = 1; i <= 7; ++i)
            rows.append(row(i == 5 ? QString() : QString::number(i)));
        QVERIFY(writer.begin(QStringLiteral("a/b: a name that is longer than a sheet's"), columns));
        QVERIFY(writer.write(row(QStringLiteral("x"))));
        QVERIFY(writeAll(writer, rows));
        QCOMPARE(seen("for s in b: print(s.title, [c.value for c in s['A']], s.freeze_panes)\n"),
                 QStringList({QStringLiteral("a-b- a name that is longer than ['text', 'x'] A2"),
                              QStringLiteral("list ['text', '1', '2', '3'] A2"),
                              QStringLiteral("list (2) ['text', '4', None, '6'] A2"),
                              QStringLiteral("list (3) ['text', '7'] A2")}));
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 1, 25, 50, 90, 99})
            QTest::addRow("%d", percent) << percent;
    }
    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(int, percent);
        QList<QStringList> rows;
        for (int i = 0; i < 5'000; ++i)
            rows.append(row(QStringLiteral("row %1 %2").arg(i).arg(i * 7919LL)));
        const QString file = path("full.xlsx");
        {
            XlsxWriter writer(file, domain::Currency::euro());
            QVERIFY(writeAll(writer, rows));
        }
        const qint64 size = QFileInfo(file).size();
        writeFile(file, "before");
        {
            XlsxWriter writer(file, domain::Currency::euro());
            const FullDisk full(static_cast<rlim_t>(size * percent / 100));
            const auto done = writeAll(writer, rows);
            QVERIFY(!done);
            QCOMPARE(done.error().code, QStringLiteral("file.write"));
        }
        QCOMPARE(contentOf(file), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("full*")}).size(), 1);
    }

    void anUnfinishedWorkbookNeverTakesTheName()
    {
        {
            XlsxWriter writer(path("kept.xlsx"), domain::Currency::euro());
            QVERIFY(writer.begin(QStringLiteral("list"), columns));
            QVERIFY(writer.write(row(QStringLiteral("x"))));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}).size(), 0);
        XlsxWriter writer(path("nowhere/deep.xlsx"), domain::Currency::euro());
        const auto begun = writer.begin(QStringLiteral("list"), columns);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, QStringLiteral("file.write"));
        QVERIFY(begun.error().sentence.contains(QStringLiteral("deep.xlsx")));
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "XlsxWriterTest.moc"
