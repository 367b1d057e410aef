// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PartnerLetter.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using domain::PartnerLetter;
using reports::Language;
using reports::Paper;

class PartnerLetterTest final : public QObject
{
    Q_OBJECT

private:
    static PartnerLetter letter()
    {
        PartnerLetter letter;
        letter.business.name = QStringLiteral("Harbour Street Auto Body");
        letter.business.phone = QStringLiteral("0431 555 0100");
        letter.on = QDate(2026, 11, 22);
        letter.address = QStringLiteral("Volt Garage\nSamir Haddad\n\n5 Dock Road");
        letter.subject = QStringLiteral("Our half-year together");
        letter.body =
            QStringLiteral("Dear Samir Haddad,\n\nfirst line,\nsecond line.\n\n\n«our phone number is "
                           "missing»");
        return letter;
    }

    const Language m_english{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Language m_german{QLocale(QLocale::German, QLocale::Germany)};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void itStandsAsItWasTypedOnOnePage_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }
    void itStandsAsItWasTypedOnOnePage()
    {
        QFETCH(const Paper, paper);
        const auto document =
            reports::partnerLetter(letter(), QStringLiteral("Volt Garage"), {paper, m_english});
        QCOMPARE(document.pageCount(), 1);
        QCOMPARE(document.title(), QStringLiteral("Our half-year together · Volt Garage"));
        const QString text = ::textOf(pdfOf(document, m_folder));
        const QString expected = QStringLiteral(
            "Volt Garage Samir Haddad 5 Dock Road 22 November 2026 Our half-year together Dear Samir Haddad, "
            "first line, second line. «our phone number is missing»");
        QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void theLogoOfTheLetterheadIsAtItsHead()
    {
        QImage logo(120, 40, QImage::Format_RGB32);
        logo.fill(Qt::darkCyan);
        const auto pictures = [this](const reports::LetterPaper &paper) {
            const QString path = pdfOf(reports::partnerLetter(letter(), {}, paper), m_folder);
            return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count('\n') - 2;
        };
        QCOMPARE(pictures({Paper::A4, m_english}), 0);
        QCOMPARE(pictures({Paper::A4, m_english, logo}), 1);
        QCOMPARE(reports::partnerLetter(letter(), {}, {Paper::Letter, m_english, logo}).pageCount(), 1);
    }

    void theDateIsInThePartnersLanguage()
    {
        const auto document = reports::partnerLetter(letter(), {}, {Paper::A4, m_german});
        const QString text = ::textOf(pdfOf(document, m_folder));
        QVERIFY2(text.contains(QStringLiteral("22. November 2026"))
                     && text.contains(QStringLiteral("Seite 1")),
                 qPrintable(text));
    }

    void textsOfAnyKindArePlainAndLongOnesGoOn()
    {
        PartnerLetter odd = letter();
        odd.subject = QStringLiteral("O'Brien & <b>Söhne</b> %1\u0007");
        odd.address = QStringLiteral("<i>x</i>");
        odd.body = QStringLiteral("A line that is long enough to need two of them on the paper. ").repeated(3)
                   + QStringLiteral("\n\nAnd a paragraph.").repeated(60);
        const auto document = reports::partnerLetter(odd, {}, {Paper::A4, m_english});
        QVERIFY(document.pageCount() > 1);
        const QString text = ::textOf(pdfOf(document, m_folder));
        QVERIFY2(text.contains(QStringLiteral("<i>x</i>"))
                     && text.contains(QStringLiteral("<b>Söhne</b> %1")),
                 qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("And a paragraph.")), 60);
    }

    void anEmptyLetterIsAPageOfOurs()
    {
        PartnerLetter empty;
        empty.business.name = QStringLiteral("Harbour Street");
        empty.on = QDate(2026, 11, 22);
        const auto document = reports::partnerLetter(empty, {}, {Paper::A4, m_english});
        QCOMPARE(document.pageCount(), 1);
        QVERIFY(::textOf(pdfOf(document, m_folder)).contains(QStringLiteral("Harbour Street")));
    }
};

QTEST_MAIN(PartnerLetterTest)
#include "PartnerLetterTest.moc"
