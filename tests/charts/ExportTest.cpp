// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Export.h"

#include "charts/Charts.h"
#include "Samples.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using charts::Chart;
using charts::ChartTable;

namespace {

const QLocale english(QLocale::English);

std::unique_ptr<Chart> payoffChart()
{
    const auto series = samples::thirteenMonths();
    const auto payoff = domain::runningPayoff(series, domain::Margin::full());
    return charts::runningPayoffChart(payoff, domain::paybackMonth(payoff), series.unfinished,
                                      samples::light(), english);
}

std::unique_ptr<Chart> barChart()
{
    return charts::outInBackChart(samples::thirteenMonths(), samples::light(), english);
}

ChartTable words(const QString &text)
{
    return {.columns = {{QStringLiteral("Name"), ChartTable::Kind::Words}}, .rows = {{{text, text}}}};
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngIsSharpAtAnyScale();
    void pngOfAbsurdSizeIsRefused();
    void svgHoldsTextAndColours();
    void pdfTextCanBeFound();
    void csvIsWellFormed();
    void csvNeverStartsAFormula_data();
    void csvNeverStartsAFormula();
    void tabsAndLinesStayInTheirCell();
};

void ExportTest::pngIsSharpAtAnyScale()
{
    for (const int scale : {1, 3}) {
        const auto png = charts::toPng(*barChart(), {600, 300}, scale);
        QVERIFY(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.size(), QSize(600, 300) * scale);
        QCOMPARE(image.pixelColor(0, 0), samples::light().surface);
        int orange = 0;
        for (int x = 0; x < image.width(); ++x)
            orange += image.pixelColor(x, 180 * scale) == samples::light().out;
        QVERIFY(orange > 12 * 4 * scale);
    }
}

void ExportTest::pngOfAbsurdSizeIsRefused()
{
    const auto png = charts::toPng(*barChart(), {100'000, 100'000}, 1);
    QVERIFY(!png);
    QCOMPARE(png.error().code, QStringLiteral("chart.too_large"));
}

void ExportTest::svgHoldsTextAndColours()
{
    const auto svg = charts::toSvg(*barChart(), {600, 300});
    QVERIFY(svg);
    QString texts;
    QXmlStreamReader reader(*svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text().trimmed().toString() + QLatin1Char('|');
    }
    QCOMPARE(reader.error(), QXmlStreamReader::NoError);
    for (const char *text : {"Out, in, back", "Sent elsewhere", "Nov*", "* November is not over yet.", "25"})
        QVERIFY2(texts.contains(QLatin1Char('|') + QString::fromLatin1(text) + QLatin1Char('|')), text);
    for (const char *colour : {"#d55e00", "#0072b2", "#009e73"})
        QVERIFY2(svg->contains(colour), colour);
}

void ExportTest::pdfTextCanBeFound()
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!pdftotext.isEmpty(), "poppler-utils is needed");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("chart.pdf"));
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        const qreal width = writer.width();
        payoffChart()->paint(painter, QRectF(0, 0, width, width / 3));
        charts::partnerBalanceChart(samples::partners(), samples::light(), english)
            ->paint(painter, QRectF(0, width / 2, width, width / 2));
    }
    QProcess process;
    process.start(pdftotext, {file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char *found : {"paid back in May", "Nov*", "+€26k", "−€5k", "Delgado Collision", "they sent"})
        QVERIFY2(text.contains(QString::fromUtf8(found)), qPrintable(text));
}

void ExportTest::csvIsWellFormed()
{
    const ChartTable table{.columns = {{QStringLiteral("Partner, or so"), ChartTable::Kind::Words},
                                       {QStringLiteral("Net"), ChartTable::Kind::Number}},
                           .rows = {{{QStringLiteral("a"), QStringLiteral("O\"Neill\nSons")},
                                     {QStringLiteral("−€240"), QStringLiteral("-240.00")}}}};
    QCOMPARE(charts::toCsv(table), QByteArray("\"Partner, or so\",Net\r\n\"O\"\"Neill\nSons\",-240.00\r\n"));
    QCOMPARE(charts::toCsv(payoffChart()->table()).count("\r\n"), 14);
}

void ExportTest::csvNeverStartsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("+") << QStringLiteral("+49 30 1234x") << QByteArray("'+49 30 1234x");
    QTest::newRow("-") << QStringLiteral("-cmd") << QByteArray("'-cmd");
    QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("quoted") << QStringLiteral("=A,B") << QByteArray("\"'=A,B\"");
    QTest::newRow("number") << QStringLiteral("-12.50") << QByteArray("-12.50");
    QTest::newRow("word") << QStringLiteral("a=b") << QByteArray("a=b");
}

void ExportTest::csvNeverStartsAFormula()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    QCOMPARE(charts::toCsv(words(text)), "Name\r\n" + written + "\r\n");
}

void ExportTest::tabsAndLinesStayInTheirCell()
{
    QCOMPARE(charts::toTabs(words(QStringLiteral("a\tb\nc"))), QStringLiteral("Name\na b c\n"));
    QCOMPARE(charts::toTabs(words(QStringLiteral("=1"))), QStringLiteral("Name\n'=1\n"));
}

QTEST_MAIN(ExportTest)
#include "ExportTest.moc"
