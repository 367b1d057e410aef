// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Paperwork.h"

#include "reports/Composer.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

/// Handing a document to a printer that can, and to one that cannot take it.
class PaperworkTest final : public QObject
{
    Q_OBJECT

private:
    static reports::Document documentOf(int pages)
    {
        reports::Composer page({.sheet = reports::Paper::A4, .language = reports::Language(QLocale::c())});
        for (int i = 0; i < pages; ++i)
            page.addBand(
                {.height = reports::px, .paint = [](QPainter &, const QRectF &) {}, .startsPage = true});
        return page.finish({.title = QStringLiteral("Pages"), .author = {}, .runningHead = {}});
    }

    static void setUp(QPrinter &printer, const QString &path)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }

private Q_SLOTS:
    void theChosenPagesArePrinted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.pdf"));
        QPrinter printer;
        setUp(printer, path);
        QVERIFY(ui::printPages(printer, documentOf(4), 1, 2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count 2"));
    }

    void aPrinterThatTakesNothingIsSaidInAClearSentence()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("not there/out.pdf"));
        QPrinter printer;
        setUp(printer, path);
        const base::Done done = ui::printPages(printer, documentOf(2), 0, 1);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("print.failed"));
        QVERIFY2(done.error().sentence.contains(QStringLiteral("printer")),
                 qPrintable(done.error().sentence));
        QVERIFY2(done.error().sentence.contains(QStringLiteral("PDF")), qPrintable(done.error().sentence));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(PaperworkTest)
#include "PaperworkTest.moc"
