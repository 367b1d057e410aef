// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ReferralCard.h"

#include "Pdf.h"
#include "reports/QrCode.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using domain::ReferralCard;
using reports::Paper;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

/// As the exchange of files would write it, with everything that has to survive the camera.
const QByteArray contact =
    QByteArrayLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Jürgen Groß;;;;\r\nFN:Jürgen Groß\r\n"
                      "ORG:Köhler & Söhne\\, Glas – 東京 شارع\r\n"
                      "TEL;TYPE=WORK,VOICE:+49 431 555 0142\r\nEND:VCARD\r\n");

ReferralCard northside()
{
    ReferralCard card;
    card.us.name = QStringLiteral("Harbour Street Auto Body");
    card.us.phone = QStringLiteral("0431 555 0100");
    card.us.website = QStringLiteral("https://www.harbourstreet.example/");
    ReferralCard::Place partner;
    partner.name = QStringLiteral("Northside Glass");
    partner.person = QStringLiteral("Lena Roth");
    partner.role = QStringLiteral("workshop");
    partner.phone = QStringLiteral("0431 555 0142");
    partner.address = QStringLiteral("Hafenstraße 7, 24103 Kiel");
    partner.website = QStringLiteral("https://northside.example");
    partner.openingNote = QStringLiteral("Mon to Fri 8 to 17, ring at the side door");
    card.partner = partner;
    card.on = QDate(2026, 11, 21);
    card.need = QStringLiteral("Windscreen replacement");
    card.handoff = domain::Handoff::CalledAhead;
    card.told = QStringLiteral("Volvo V60, camera behind the mirror, needs it by Friday.");
    card.ticket = QStringLiteral("K7W-3QD");
    card.contact = contact;
    return card;
}

ReferralCard laterWithUs()
{
    ReferralCard card = northside();
    card.partner.reset();
    card.handoff.reset();
    card.deferredTo = QDate(2026, 11, 27);
    card.us.address = QStringLiteral("Harbour Street 12");
    return card;
}

ReferralCard awkward()
{
    ReferralCard card = northside();
    const QString longName = QStringLiteral("O'Brien & <b>Söhne</b> %1 Glas- und Rahmenbau Gesellschaft ");
    card.us.name = longName + QStringLiteral("شركة الزجاج ").repeated(6);
    card.partner->name = QStringLiteral("مركز خدمة السيارات الشمالي ") + longName.repeated(5);
    card.partner->person = QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän").repeated(6);
    card.partner->address = longName.repeated(20);
    card.partner->openingNote = longName.repeated(20);
    card.told = QStringLiteral("line\nbreak ") + longName.repeated(60);
    return card;
}

} // namespace

class ReferralCardTest final : public QObject
{
    Q_OBJECT

private:
    QString write(const ReferralCard &card, Paper paper, const QLocale &locale = english)
    {
        return pdfOf(reports::referralCard(card, paper, reports::Language(locale)), m_folder);
    }

    /// All words in the order a person reads them, not line by line across the columns.
    static QString textOf(const QString &pdf)
    {
        return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}))
            .simplified();
    }

    /// What a camera reads from the paper as a printer of that resolution leaves it.
    QByteArray scanned(const QString &pdf, int dpi) const
    {
        const QString picture = m_folder.filePath(QStringLiteral("card"));
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                              QStringLiteral("-r"), QString::number(dpi), pdf, picture});
        return outputOf(QStringLiteral("zbarimg"),
                        {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                         QStringLiteral("-Sqrcode.enable"), picture + QStringLiteral(".png")});
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void codeScans_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("dpi");
        QTest::newRow("A6, office printer") << static_cast<int>(Paper::A6) << 300;
        QTest::newRow("A6, on a screen") << static_cast<int>(Paper::A6) << 150;
        QTest::newRow("receipt, thermal printer") << static_cast<int>(Paper::Receipt) << 203;
    }

    void codeScans()
    {
        QFETCH(const int, paper);
        QFETCH(const int, dpi);
        // zbarimg ends what it has read with one line break more.
        QCOMPARE(scanned(write(northside(), static_cast<Paper>(paper)), dpi), contact + '\n');
    }

    void codeOfALongContactScansToo()
    {
        ReferralCard card = northside();
        card.contact = contact + QByteArrayLiteral("NOTE:") + QByteArray("Söhne ").repeated(30) + "\r\n";
        QCOMPARE(scanned(write(card, Paper::Receipt), 203), card.contact + '\n');
    }

    void everythingKnownIsOnIt()
    {
        for (const Paper paper : {Paper::A6, Paper::Receipt}) {
            const QString text = textOf(write(northside(), paper));
            for (const char *expected :
                 {"Harbour Street Auto Body", "0431 555 0100", "We recommend", "Northside Glass", "Ask for",
                  "Lena Roth (workshop)", "0431 555 0142", "Hafenstraße 7, 24103 Kiel", "northside.example",
                  "Mon to Fri 8 to 17", "Windscreen replacement", "We have called ahead", "What we told",
                  "camera behind the mirror", "K7W-3QD", "21 November 2026"})
                QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
        }
    }

    void whatIsNotKnownLeavesNoLabel()
    {
        ReferralCard card = northside();
        card.partner->person.clear();
        card.partner->phone = QStringLiteral("  ");
        card.partner->address.clear();
        card.partner->website.clear();
        card.partner->openingNote.clear();
        card.told.clear();
        card.handoff.reset();
        card.contact.clear();
        card.us.phone.clear();
        card.us.website.clear();
        for (const Paper paper : {Paper::A6, Paper::Receipt}) {
            const QString text = textOf(write(card, paper));
            QVERIFY(text.contains(QLatin1String("Your request")));
            QVERIFY(!textOf(write(northside(), paper)).contains(QLatin1String("https")));
            for (const char *absent :
                 {"Ask for", "Phone", "Address", "Website", "Open", "told", "ahead", "Scan", "()", ":"})
                QVERIFY2(!text.contains(QLatin1String(absent)), absent);
        }
        const QString message = reports::referralMessage(card, reports::Language(english));
        QVERIFY2(!message.contains(QLatin1String("Phone")), qPrintable(message));
        QVERIFY(!message.contains(QLatin1String("\n\n\n")));
    }

    void deferralIsOurOwnPromise()
    {
        const QString text = textOf(write(laterWithUs(), Paper::A6));
        QVERIFY2(text.contains(QLatin1String("Our promise to you")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Friday, 27 November 2026")));
        QVERIFY(text.contains(QLatin1String("What we agreed")));
        QVERIFY(!text.contains(QLatin1String("Northside")));
        QVERIFY(!text.contains(QLatin1String("We recommend")));
    }

    void customersLanguageLeavesTheProgramsAlone()
    {
        const QString text = textOf(write(northside(), Paper::A6, german));
        QVERIFY2(text.contains(QLatin1String("Wir empfehlen")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("21. November 2026")));
        QVERIFY(!text.contains(QLatin1String("Ask for")));
        QVERIFY(textOf(write(northside(), Paper::A6, english)).contains(QLatin1String("We recommend")));
        QVERIFY(reports::referralMessage(laterWithUs(), reports::Language(german))
                    .contains(QLatin1String("Freitag, 27. November 2026")));
        QCOMPARE(QCoreApplication::translate("reports", "We recommend"), QStringLiteral("We recommend"));
    }

    void paperIsOneSheetHoweverLongTheWords()
    {
        for (const ReferralCard &card : {northside(), laterWithUs(), awkward()}) {
            const QString path = write(card, Paper::A6);
            QVERIFY2(infoOf(path).contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))),
                     qPrintable(infoOf(path)));
            QVERIFY2(infoOf(path).contains(
                         QRegularExpression(QStringLiteral("Page size:\\s+29[78].* x 4(19|20).*"))),
                     qPrintable(infoOf(path)));
            QVERIFY(textOf(path).contains(QLatin1String("K7W-3QD")));
        }
    }

    void receiptIsAsLongAsItsText()
    {
        const auto shortOne =
            reports::referralCard(laterWithUs(), Paper::Receipt, reports::Language(english));
        const auto longOne = reports::referralCard(awkward(), Paper::Receipt, reports::Language(english));
        QCOMPARE(shortOne.pageCount(), 1);
        QCOMPARE(longOne.pageCount(), 1);
        QCOMPARE(qRound(longOne.pageLayout().pageSize().size(QPageSize::Millimeter).width()), 80);
        QVERIFY(longOne.sheet().height() > shortOne.sheet().height() * 1.3);
        const QString info = infoOf(write(laterWithUs(), Paper::Receipt));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size:\\s+22[67].*"))),
                 qPrintable(info));
    }

    void lettersOfArabicAreJoined()
    {
        ReferralCard card = northside();
        card.partner->name = QStringLiteral("مركز");
        const auto ink = [&card] {
            const auto document = reports::referralCard(card, Paper::A6, reports::Language(english));
            QImage page(420, 592, QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter painter(&page);
            document.paintPage(painter, page.rect(), 0);
            return page;
        };
        const QImage joined = ink();
        // A letter that must not join stands between them.
        card.partner->name = QStringLiteral("م\u200cر\u200cك\u200cز");
        QVERIFY(joined != ink());
    }

    void tooMuchForACodeIsNoCode()
    {
        QVERIFY(!reports::QrCode::of(QByteArray(5000, 'x')));
        QVERIFY(!reports::QrCode::of({}));
    }

    void messageReadsLikeALetter()
    {
        QCOMPARE(
            reports::referralMessage(northside(), reports::Language(english)),
            QStringLiteral("We recommend: Northside Glass\n\n"
                           "We have called ahead: they expect you.\n\n"
                           "Ask for: Lena Roth (workshop)\n"
                           "Phone: 0431 555 0142\n"
                           "Address: Hafenstraße 7, 24103 Kiel\n"
                           "Website: https://northside.example\n"
                           "Open: Mon to Fri 8 to 17, ring at the side door\n"
                           "Your request: Windscreen replacement\n"
                           "What we told them: Volvo V60, camera behind the mirror, needs it by Friday.\n\n"
                           "Your code: K7W-3QD\n"
                           "Please mention it there, so that they know who sent you.\n\n"
                           "Harbour Street Auto Body\n"
                           "0431 555 0100 · www.harbourstreet.example"));
    }
};

QTEST_MAIN(ReferralCardTest)
#include "ReferralCardTest.moc"
