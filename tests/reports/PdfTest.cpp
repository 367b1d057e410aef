// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

#include "reports/Composer.h"
#include "reports/ToPng.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace reports;

class PdfTest final : public QObject
{
    Q_OBJECT

private:
    static inline const Language german{QLocale(QLocale::German, QLocale::Germany)};

    /// Parts of sixty lines each.
    static Document documentOf(int parts, const Style &style = {Paper::A4, german})
    {
        Composer page(style);
        page.addHead({.title = QStringLiteral("Größe & <Maß>"), .subtitle = {}, .dated = {}});
        for (int part = 1; part <= parts; ++part) {
            page.addHeading(QStringLiteral("Teil %1").arg(part));
            for (int line = 0; line < 60; ++line)
                page.addText(QStringLiteral("Zeile %1").arg(line), page.body(), 0);
        }
        return page.finish({.title = QStringLiteral("Größe & <Maß> (1) \\"),
                            .author = QStringLiteral("Müller & Söhne"),
                            .runningHead = {}});
    }

    QString written(const Document &document, PdfStandard standard)
    {
        const auto pdf = toPdf(document, standard);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().detail));
        const QString path = m_folder.filePath(QStringLiteral("document.pdf"));
        writeFile(path, *pdf);
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        return path;
    }

    static QString uncompressed(const QString &path)
    {
        return QString::fromLatin1(
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")}));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aPdfSaysWhatItIsByWhomAndInWhichLanguage_data()
    {
        QTest::addColumn<PdfStandard>("standard");
        QTest::newRow("usual") << PdfStandard::Usual;
        QTest::newRow("archival") << PdfStandard::Archival;
    }
    void aPdfSaysWhatItIsByWhomAndInWhichLanguage()
    {
        QFETCH(PdfStandard, standard);
        const QString path = written(documentOf(1), standard);
        const QString info = infoOf(path);
        QVERIFY2(info.contains(QStringLiteral("Größe & <Maß> (1) \\")), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("Müller & Söhne")), qPrintable(info));
        QVERIFY(uncompressed(path).contains(QStringLiteral("/Lang (de)")));
    }

    void eachHeadingIsABookmark()
    {
        const Document document = documentOf(3);
        const QJsonArray outline = outlineOf(written(document, PdfStandard::Usual));
        QCOMPARE(outline.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject item = outline.at(i).toObject();
            QCOMPARE(item.value(QLatin1StringView("title")).toString(), QStringLiteral("Teil %1").arg(i + 1));
            QCOMPARE(item.value(QLatin1StringView("destpageposfrom1")).toInt(),
                     document.headings().at(i).place.page + 1);
        }
    }

    void aLongDocumentHasAContentsWithLinks()
    {
        QVERIFY(documentOf(3).links().isEmpty());
        const Document document = documentOf(9);
        QVERIFY(document.pageCount() >= 8);
        QCOMPARE(document.headings().size(), 9);
        QCOMPARE(document.links().size(), 9);
        const QString path = written(document, PdfStandard::Usual);
        const QString first = pagesOf(path).constFirst();
        for (const Document::Heading &heading : document.headings())
            QVERIFY2(first.contains(QStringLiteral("%1 %2").arg(heading.text).arg(heading.place.page + 1)),
                     qPrintable(first));
        QCOMPARE(uncompressed(path).count(QStringLiteral("/Subtype /Link")), 9);
        for (int page = 1; page < document.pageCount(); ++page)
            QVERIFY(!pagesOf(path).at(page).contains(QStringLiteral("Teil 1 ")) || page == 1);
    }

    void archivalSaysSoInMetadataThatAgree()
    {
        const QString path = written(documentOf(2), PdfStandard::Archival);
        const QString pdf = uncompressed(path);
        QVERIFY(pdf.startsWith(QStringLiteral("%PDF-1.4")));
        for (const char *words :
             {"<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>", "/OutputIntents",
              "/S /GTS_PDFA1"})
            QVERIFY2(pdf.contains(QLatin1StringView(words)), words);
        for (const char *words : {"/Type /Mask", "/ca 0", "/JavaScript", "/Encrypt"})
            QVERIFY2(!pdf.contains(QLatin1StringView(words)), words);
        const QString metadata =
            QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}));
        QVERIFY2(metadata.contains(QStringLiteral("Größe &amp; &lt;Maß&gt; (1) \\")), qPrintable(metadata));
        QVERIFY(metadata.contains(QStringLiteral("Müller &amp; Söhne")));
    }

    void closingWordsNeverStandAlone_data()
    {
        QTest::addColumn<bool>("endsWithTable");
        QTest::newRow("after lines") << false;
        QTest::newRow("after a table") << true;
    }
    void closingWordsNeverStandAlone()
    {
        QFETCH(const bool, endsWithTable);
        const Style style{
            .sheet = Paper::A4,
            .language = german,
            .brand = {.closing = QStringLiteral("Auf bald."), .addressLine = QStringLiteral("Hafenstraße")}};
        const auto documentWith = [&](int rows) {
            Composer page(style);
            page.addHead({.title = QStringLiteral("Titel"), .subtitle = {}, .dated = {}});
            Table table{.columns = {{QStringLiteral("Kopf")}}};
            for (int row = 0; row < rows; ++row) {
                const QString words = QStringLiteral("Zeile %1").arg(row);
                if (endsWithTable)
                    table.rows.append({{words}});
                else
                    page.addText(words, page.body(), 0);
            }
            if (endsWithTable)
                page.addTable(table);
            return page.finish({.title = {}, .author = {}, .runningHead = {}});
        };
        // Somewhere among these the words alone would have gone to the second page.
        int rows = 10;
        while (documentWith(rows).pageCount() == 1)
            ++rows;
        const QStringList pages = pagesOf(written(documentWith(rows), PdfStandard::Usual));
        QCOMPARE(pages.size(), 2);
        QVERIFY2(!pages.constFirst().contains(QStringLiteral("Auf bald.")), qPrintable(pages.constFirst()));
        QVERIFY2(pages.at(1).contains(QStringLiteral("Zeile %1 Auf bald. Hafenstraße").arg(rows - 1)),
                 qPrintable(pages.at(1)));
    }

    void fontsAreEmbedded()
    {
        for (const PdfStandard standard : {PdfStandard::Usual, PdfStandard::Archival}) {
            const QString fonts =
                QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {written(documentOf(1), standard)}));
            const QStringList rows = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
            QVERIFY(!rows.isEmpty());
            for (const QString &row : rows)
                QVERIFY2(row.simplified().contains(QStringLiteral("Identity-H yes ")), qPrintable(fonts));
        }
    }

    void makingAPdfCanBeGivenUp()
    {
        int told = 0;
        const auto pdf = toPdf(documentOf(3), PdfStandard::Usual, [&told](double) { return ++told < 2; });
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, QStringLiteral("cancelled"));
        QCOMPARE(told, 2);
    }

    void aPageIsAPicture()
    {
        const Document document = documentOf(1, {{Paper::A4, Orientation::Landscape}, german});
        const auto png = toPng(document, 0);
        QVERIFY(png);
        const QImage picture = QImage::fromData(*png, "PNG");
        QCOMPARE(picture.size(), QSize(1754, 1240));
        QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(pictureNames(QStringLiteral("a"), 1), QStringList{QStringLiteral("a.png")});
        QCOMPARE(pictureNames(QStringLiteral("a"), 2).constLast(), QStringLiteral("a-02.png"));
        QCOMPARE(pictureNames(QStringLiteral("a"), 120).constFirst(), QStringLiteral("a-001.png"));
    }
};

QTEST_MAIN(PdfTest)
#include "PdfTest.moc"
