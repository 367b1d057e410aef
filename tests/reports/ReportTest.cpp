// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Report.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

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
