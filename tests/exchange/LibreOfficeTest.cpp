// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Report.h"
#include "exchange/xlsx/XlsxReport.h"
#include "exchange/xlsx/XlsxWriter.h"
#include "NaughtyTexts.h"
#include "Python.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using exchange::ColumnKind;

namespace {

// Of what is written as CSV: UTF-8, texts and nothing else in quotation marks, formulas as such, all sheets.
constexpr auto filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,true,false,-1";
constexpr int patience = 100'000; // milliseconds, for its first start on a busy machine

const QList<exchange::TableColumn> columns{{QStringLiteral("text"), ColumnKind::Text},
                                           {QStringLiteral("day"), ColumnKind::Day},
                                           {QStringLiteral("amount"), ColumnKind::Amount},
                                           {QStringLiteral("level"), ColumnKind::Number}};

/// What could be taken for something else, and what breaks programs.
QStringList difficultTexts()
{
    return QStringList{QStringLiteral("=1+1"),     QStringLiteral("+49 431 555"), QStringLiteral("-5"),
                       QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1"),        QStringLiteral("'=1"),
                       QStringLiteral("0431"),     QStringLiteral("2026-11-22"),  QStringLiteral("1e5"),
                       QStringLiteral("TRUE"),     QStringLiteral("_x000D_"),     QStringLiteral(" blanks ")}
           + (testData().exists() ? naughtyTexts() : QStringList());
}

} // namespace

/// What another spreadsheet finds in our workbooks: LibreOffice, started once for all of them.
class LibreOfficeTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    base::Done writeList(const QString &path) const
    {
        exchange::XlsxWriter writer(path, domain::Currency::euro());
        TRY(writer.begin(QStringLiteral("list"), columns));
        TRY(writer.write({QStringLiteral("Söhne"), QStringLiteral("2026-11-22"), QStringLiteral("-1234.50"),
                          QStringLiteral("4")}));
        TRY(writer.begin(QStringLiteral("texts"), {columns.constFirst()}));
        for (const QString &text : difficultTexts())
            TRY(writer.write({text}));
        return writer.commit();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeList(path("list.xlsx")));
        QVERIFY(exchange::writeReportBook(path("report.xlsx"), samples::report()));
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + path("profile"),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      QString::fromLatin1(filter), QStringLiteral("--outdir"), m_folder.path(),
                      path("list.xlsx"), path("report.xlsx")});
        QVERIFY2(office.waitForStarted(), "libreoffice-calc-nogui is needed");
        QVERIFY(office.waitForFinished(patience));
        QVERIFY2(office.exitCode() == 0, office.readAll().constData());
    }

    void daysAndAmountsAreValuesAndTextsAreTexts()
    {
        QCOMPARE(contentOf(path("list-list.csv")), QByteArray("\"text\",\"day\",\"amount\",\"level\"\n"
                                                              "\"Söhne\",2026-11-22,-1234.5,4\n"));
    }

    void difficultTextsAreReadUnchanged()
    {
        NEEDS_TEST_DATA();
        // All of them are texts, so all are quoted: another reader takes the quotation marks off.
        const QStringList read =
            Python::lines("import csv, json, sys\n"
                          "csv.field_size_limit(10 ** 6)\n"
                          "with open(sys.stdin.readline().strip(), encoding='utf-8', newline='') as f:\n"
                          "  text = f.read()\n"
                          "for row in csv.reader(text.splitlines(keepends=True)): print(json.dumps(row))\n",
                          path("list-texts.csv").toUtf8() + '\n');
        const QStringList texts = difficultTexts();
        QCOMPARE(read.size(), texts.size() + 1);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonArray row = QJsonDocument::fromJson(read.at(i + 1).toUtf8()).array();
            QCOMPARE(row.at(0).toString(), texts.at(i));
        }
    }

    void aReportIsReadWithItsValues()
    {
        QCOMPARE(contentOf(path("report-Report.csv")),
                 QByteArray("\"October 2026\"\n\"=We sent 12 customers elsewhere.\"\n\"Known: all.\"\n"));
        QCOMPARE(contentOf(path("report-Out, in, back.csv")),
                 QByteArray("\"Month\",\"Sent\",\"Net value\"\n"
                            "09/01/2026,12,-1234.5\n10/01/2026,1200,0.05\n11/01/2026,3,\n"));
        QCOMPARE(contentOf(path("report-Reasons.csv")), QByteArray("\"Reason\",\"Share\",\"Since\"\n"
                                                                   "\"=cmd|'/c calc'!A1\",25%,2026-11-02\n"
                                                                   "\"@SUM(1+1)\",75%,\"1899-01-01\"\n"
                                                                   "\"Together\",,\n"));
    }
};

QTEST_GUILESS_MAIN(LibreOfficeTest)
#include "LibreOfficeTest.moc"
