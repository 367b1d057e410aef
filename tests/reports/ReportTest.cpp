// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Report.h"

#include "Pdf.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace reports;
using domain::ReportKind;

class ReportTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    static inline const QLocale german{QLocale::German, QLocale::Germany};

    static domain::Handbook book()
    {
        domain::Handbook book;
        book.business.name = QStringLiteral("Harbour Street Auto Body");
        book.preparedOn = QDate(2026, 11, 21);
        domain::UnacceptableAction action;
        action.name = QStringLiteral("Shouting");
        book.actions.append(action);
        domain::HandbookNeed need;
        need.name = QStringLiteral("Windscreen");
        book.needs.append(need);
        return book;
    }

    /// With a table of many pages.
    static domain::PartnerStatement longStatement()
    {
        domain::PartnerStatement statement({}, domain::Month(2026, 11), domain::Month(2026, 11));
        statement.partner.name = QStringLiteral("Volt Garage");
        statement.preparedOn = QDate(2026, 11, 21);
        statement.isNamed = true;
        for (int i = 0; i < 2000; ++i)
            statement.named.append(
                {QDate(2026, 11, 1), QStringLiteral("Kunde %1").arg(i), QStringLiteral("Windschutzscheibe")});
        return statement;
    }

    QString textOf(const domain::ReportContent &content, const Style &style)
    {
        return ::textOf(pdfOf(layOut(content, style), m_folder));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { installReportLanguages(*qApp); }

    void whatIsReadForAKindHasItsSections()
    {
        for (const auto &kind : domain::allOf<ReportKind>()) {
            QStringList codes;
            for (const Section &section : sectionsOf(kind.value)) {
                QVERIFY(!section.label.isEmpty());
                QVERIFY(!codes.contains(section.code));
                codes.append(section.code);
            }
            QVERIFY2(!codes.isEmpty(), kind.code);
        }
    }

    void sectionsAreLeftOutAndMoved()
    {
        const QString all = textOf(book(), {Paper::A4, Language(english)});
        QVERIFY(all.indexOf(QStringLiteral("Guidelines")) < all.indexOf(QStringLiteral("Shouting")));
        QVERIFY(all.indexOf(QStringLiteral("Shouting")) < all.indexOf(QStringLiteral("Windscreen")));
        const QString two = textOf(
            book(), {Paper::A4,
                     Language(english),
                     {QStringLiteral("partners"), QStringLiteral("no such"), QStringLiteral("conduct")}});
        QVERIFY(two.contains(QStringLiteral("When we send a customer elsewhere")));
        QVERIFY(!two.contains(QStringLiteral("Guidelines")));
        QVERIFY(two.contains(QStringLiteral("Windscreen")));
        QVERIFY(two.indexOf(QStringLiteral("Windscreen")) < two.indexOf(QStringLiteral("Shouting")));
    }

    void aReportIsInItsOwnLanguageDownToItsFoot()
    {
        const QString text = textOf(book(), {Paper::A4, Language(german)});
        for (const char *words : {"Was wir nicht hinnehmen", "21. November 2026", "Seite 1 von 1"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("accept")), qPrintable(text));
        // The program goes on in its own.
        QCOMPARE(domain::labelOf(ReportKind::CallSheet), QStringLiteral("call sheet"));
    }

    void languagesAreNested()
    {
        const auto label = [] { return domain::labelOf(ReportKind::CallSheet); };
        const LanguageScope outer{Language(german)};
        QCOMPARE(label(), QStringLiteral("Anrufliste"));
        {
            const LanguageScope inner{Language(english)};
            QCOMPARE(label(), QStringLiteral("call sheet"));
            QCOMPARE(QCoreApplication::translate("reports::CallSheet", "%n day(s) late", nullptr, 1),
                     QStringLiteral("1 day late"));
        }
        QCOMPARE(label(), QStringLiteral("Anrufliste"));
    }

    void aLetterheadStandsAtBothEndsOfAReport()
    {
        QImage logo(90, 30, QImage::Format_RGB32);
        logo.fill(Qt::darkCyan);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && logo.save(&buffer, "PNG"));
        domain::Handbook own = book();
        own.business.address = QStringLiteral("Harbour Street 7, Kiel");
        const auto styleOf = [&own](const domain::Letterhead &letterhead) {
            return Style{.sheet = Paper::A4,
                         .language = Language(english),
                         .brand = brandOf(own.business, letterhead)};
        };
        const auto images = [this](const QString &path) {
            return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count('\n') - 2;
        };
        const QString plain = pdfOf(layOut(own, styleOf({})), m_folder);
        QCOMPARE(images(plain), 0);
        QVERIFY(!::textOf(plain).contains(QStringLiteral("Kiel")));
        const QString path =
            pdfOf(layOut(own, styleOf({png, QStringLiteral("We look forward\nto your call.")})), m_folder);
        QCOMPARE(images(path), 1);
        const QString text = ::textOf(path);
        for (const char *words : {"As of 21 November 2026", "We look forward to your call.",
                                  "Harbour Street Auto Body · Harbour Street 7, Kiel"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        // What is carried about among ourselves needs none.
        domain::CallSheet sheet;
        sheet.business = own.business;
        sheet.today = QDate(2026, 11, 21);
        QVERIFY(
            !textOf(sheet, styleOf({{}, QStringLiteral("Good bye")})).contains(QStringLiteral("Good bye")));
    }

    void whatIsLaidOutInAnotherThreadIsTheSame()
    {
        const domain::ReportContent content = longStatement();
        const Style style{.sheet = Paper::A4, .language = Language(german)};
        QList<double> shares;
        std::optional<base::Result<Document>> made;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            made = layOut(content, style, [&shares](double share) {
                shares.append(share);
                return true;
            });
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(*made);
        QVERIFY(shares.size() > 5 && std::ranges::is_sorted(shares));
        QCOMPARE(shares.constLast(), 1.0);
        const Document here = layOut(content, style);
        QCOMPARE((*made)->pageCount(), here.pageCount());
        QCOMPARE(::textOf(pdfOf(**made, m_folder)), ::textOf(pdfOf(here, m_folder)));
    }

    void aLayoutCanBeGivenUpInTheMiddle()
    {
        int asked = 0;
        const auto made =
            layOut(longStatement(), {Paper::A4, Language(english)}, [&asked](double) { return ++asked < 3; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("cancelled"));
        QCOMPARE(asked, 3);
    }

    void pagesAreAsLargeAsTheSheet_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<Orientation>("orientation");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << Paper::A4 << Orientation::Portrait << QStringLiteral("595 x 842 pts");
        QTest::newRow("A4 landscape")
            << Paper::A4 << Orientation::Landscape << QStringLiteral("842 x 595 pts");
        QTest::newRow("Letter") << Paper::Letter << Orientation::Portrait << QStringLiteral("612 x 792 pts");
        QTest::newRow("A3") << Paper::A3 << Orientation::Portrait << QStringLiteral("842 x 1191 pts");
        QTest::newRow("A3 landscape")
            << Paper::A3 << Orientation::Landscape << QStringLiteral("1191 x 842 pts");
    }
    void pagesAreAsLargeAsTheSheet()
    {
        QFETCH(Paper, paper);
        QFETCH(Orientation, orientation);
        QFETCH(QString, size);
        const QString path = pdfOf(layOut(book(), {{paper, orientation}, Language(english)}), m_folder);
        const QString info = infoOf(path).simplified();
        QVERIFY2(info.contains(QStringLiteral("Page size: ") + size), qPrintable(info));
        QVERIFY(::textOf(path).contains(QStringLiteral("page 1 of 1")));
    }
};

QTEST_MAIN(ReportTest)
#include "ReportTest.moc"
