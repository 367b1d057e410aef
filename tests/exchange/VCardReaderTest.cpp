// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardReader.h"

#include "exchange/PlainText.h"
#include "exchange/VCardWriter.h"
#include "NaughtyTexts.h"

#include <QStringEncoder>
#include <QTest>

using exchange::ContactCard;
using exchange::ReadContacts;

namespace {

ReadContacts readAll(const QByteArray &content)
{
    const auto read = exchange::readVCards(content);
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return *read;
}

QByteArray card(const QByteArray &lines, const char *version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + QByteArray(version) + "\r\n" + lines + "END:VCARD\r\n";
}

ContactCard readOne(const QByteArray &content)
{
    const ReadContacts all = readAll(content);
    if (all.cards.size() != 1 || !all.problems.isEmpty())
        qFatal("%d cards, %s", static_cast<int>(all.cards.size()),
               qPrintable(all.problems.join(QLatin1Char('\n'))));
    return all.cards.constFirst();
}

} // namespace

class VCardReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardOfAnAddressBook()
    {
        const ContactCard read = readOne(card("N:Haddad;Samir;;Dr.;\r\n"
                                              "FN:Dr. Samir Haddad\r\n"
                                              "ORG:Volt\\, Garage;Service\r\n"
                                              "TITLE:Owner\r\n"
                                              "item1.TEL;type=WORK;type=VOICE:0431 555 0142\r\n"
                                              "item1.X-ABLabel:_$!<Work>!$_\r\n"
                                              "TEL;TYPE=FAX:0431 555 0143\r\n"
                                              "TEL;type=CELL;type=pref:+49 170 555\r\n"
                                              "EMAIL;type=INTERNET:samir@volt.example\r\n"
                                              "ADR;TYPE=WORK:;;Kai 7;Kiel;;24103;Germany\r\n"
                                              "URL:www.volt.example\r\n"
                                              "NOTE:first line\\nsecond\\; line\r\n"
                                              "BDAY:1970-13-99\r\n"));
        QCOMPARE(read.person, QStringLiteral("Dr. Samir Haddad"));
        QCOMPARE(read.organisation, QStringLiteral("Volt, Garage"));
        QCOMPARE(read.role, QStringLiteral("Owner"));
        QCOMPARE(read.phones, (QStringList{QStringLiteral("+49 170 555"), QStringLiteral("0431 555 0142")}));
        QCOMPARE(read.emails, QStringList{QStringLiteral("samir@volt.example")});
        QCOMPARE(read.address, QStringLiteral("Kai 7, Kiel, 24103, Germany"));
        QCOMPARE(read.website, QStringLiteral("https://www.volt.example"));
        QCOMPARE(read.note, QStringLiteral("first line\nsecond; line"));
    }

    void versionFourHasAddressesForNumbers()
    {
        const ContactCard read = readOne(card("FN:Jo\r\n"
                                              "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-431-555;ext=5\r\n"
                                              "EMAIL;PREF=1:mailto:jo@x.example?bcc=all@x.example\r\n",
                                              "4.0"));
        QCOMPARE(read.phones, QStringList{QStringLiteral("+49-431-555")});
        QCOMPARE(read.emails, QStringList{QStringLiteral("jo@x.example")});
    }

    /// As Outlook and older phones write them.
    void versionTwoHasQuotedPrintableAndCharacterSets()
    {
        const ContactCard read =
            readOne(card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen\r\n"
                         "FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen M=FCl=\r\nler\r\n"
                         "ORG;CHARSET=WINDOWS-1251;ENCODING=QUOTED-PRINTABLE:=C2=EE=EB=FC=F2;x\r\n"
                         "TEL;WORK;VOICE:0431 1234\r\n"
                         "TEL;HOME;FAX:0431 9\r\n"
                         "PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQEA\r\nAAAABBBBCCCC\r\nDDDD==\r\n\r\n"
                         "EMAIL;PREF;INTERNET:j@x.example\r\n"
                         "NOTE:a long\r\n  line\r\n",
                         "2.1"));
        QCOMPARE(read.person, QStringLiteral("Jürgen Müller"));
        QCOMPARE(read.organisation, QStringLiteral("Вольт"));
        QCOMPARE(read.phones, QStringList{QStringLiteral("0431 1234")});
        QCOMPARE(read.emails, QStringList{QStringLiteral("j@x.example")});
        QCOMPARE(read.note, QStringLiteral("a long line"));
    }

    void theCharacterSetIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray text = card("FN:Grüße\r\n");
        const QString unicode = QString::fromUtf8(text);
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-8") << text;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text;
        QTest::newRow("UTF-16 little endian") << QByteArray(little(unicode));
        QTest::newRow("UTF-16 big endian") << QByteArray(big(unicode));
        QTest::newRow("Windows-1252 unsaid") << unicode.toLatin1();
        QTest::newRow("Latin 1 said") << card("FN;CHARSET=iso-8859-1:Gr\xfc\xdf"
                                              "e\r\n");
        QTest::newRow("a set nobody knows") << card("FN;CHARSET=klingon//IGNORE:Grüße\r\n");
        QTest::newRow("another than it says") << card("FN;CHARSET=UTF-8:Gr\xfc\xdf"
                                                      "e\r\n");
    }
    void theCharacterSetIsFoundOut()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(readOne(content).person, QStringLiteral("Grüße"));
    }

    void linesMayEndAsTheyLike_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR") << QByteArray("\r");
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    }
    void linesMayEndAsTheyLike()
    {
        QFETCH(QByteArray, end);
        QByteArray content = card("FN:Jo Berg\r\nTEL:0431 1\r\n");
        content.replace("\r\n", end);
        const ContactCard read = readOne(content);
        QCOMPARE(read.person, QStringLiteral("Jo Berg"));
        QCOMPARE(read.phones, QStringList{QStringLiteral("0431 1")});
    }

    void aFirmIsNoPerson_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("named twice") << QByteArray("N:;;;;\r\nFN:Volt Garage\r\nORG:Volt Garage;\r\n");
        QTest::newRow("no name") << QByteArray("ORG:Volt Garage\r\n");
        QTest::newRow("Apple") << QByteArray("N:;;;;\r\nFN:Volt Garage\r\nX-ABShowAs:COMPANY\r\n");
        QTest::newRow("4.0") << QByteArray("KIND:org\r\nFN:Volt Garage\r\n");
    }
    void aFirmIsNoPerson()
    {
        QFETCH(QByteArray, lines);
        const ContactCard read = readOne(card(lines));
        QCOMPARE(read.organisation, QStringLiteral("Volt Garage"));
        QCOMPARE(read.person, QString());
    }

    void brokenCardsCostThemselvesOnly()
    {
        const ReadContacts all =
            readAll("rubbish\r\n" + card("FN:One\r\n") + card("FN:Two\r\nrubbish\r\n") + card("TEL:1\r\n")
                    + "BEGIN:VCARD\r\nFN:Four\r\n" + card("FN:Five\r\n")
                    + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Six\r\nTEL:0431 6");
        QStringList names;
        for (const ContactCard &each : all.cards)
            names.append(each.person);
        QCOMPARE(names, (QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Four"),
                                     QStringLiteral("Five"), QStringLiteral("Six")}));
        QCOMPARE(all.cards.constLast().phones, QStringList{QStringLiteral("0431 6")});
        QCOMPARE(all.problems,
                 (QStringList{
                     QStringLiteral("Card 2 has lines that belong to no field; they are passed over."),
                     QStringLiteral("Card 3 names neither a person nor a business, and is left out."),
                     QStringLiteral("Card 4 has no end: what could be read of it is here."),
                     QStringLiteral("Card 6 is cut off: what could be read of it is here."),
                 }));
    }

    void whatBelongsToSomebodyElseIsPassedOver()
    {
        const ContactCard read = readOne(card("FN:Boss\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Secretary\r\n"
                                              "TEL:99\r\nEND:VCARD\r\nTEL:0431 1\r\n",
                                              "2.1"));
        QCOMPARE(read.person, QStringLiteral("Boss"));
        QCOMPARE(read.phones, QStringList{QStringLiteral("0431 1")});
        const ReadContacts group = readAll(card("KIND:group\r\nFN:Football\r\nMEMBER:urn:x\r\n", "4.0"));
        QVERIFY(group.cards.isEmpty() && group.problems.isEmpty());
    }

    void noFileIsTooStrange_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("vcard.none");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)
                                   << QStringLiteral("vcard.none");
        QTest::newRow("a table") << QByteArray("name,phone\r\nJo,1\r\n") << QStringLiteral("vcard.none");
        QTest::newRow("too large") << QByteArray(exchange::MostVCardBytes + 1, 'x')
                                   << QStringLiteral("vcard.huge");
    }
    void noFileIsTooStrange()
    {
        QFETCH(QByteArray, content);
        const auto read = exchange::readVCards(content);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QVERIFY(!read.error().sentence.isEmpty());
    }

    void textCannotPretendToBeSomethingElse()
    {
        const ContactCard read = readOne(card("FN:Jo\\nTEL:0900 1\x07 \xe2\x80\xae"
                                              "B\r\nURL:javascript:alert(1)\r\n"
                                              "EMAIL:a@b.example\\nBcc: all@b.example\r\nNOTE:"
                                              + QByteArray(50'000, 'n') + "\r\n"));
        QCOMPARE(read.person, QStringLiteral("Jo TEL:0900 1 B"));
        QCOMPARE(read.website, QString());
        QCOMPARE(read.emails, QStringList{QStringLiteral("a@b.example Bcc: all@b.example")});
        QCOMPARE(read.note.size(), 4'000);
        QVERIFY(read.phones.isEmpty());
    }

    void picturesOfAnySizeArePassedOver()
    {
        QByteArray picture("PHOTO;ENCODING=b;TYPE=JPEG:");
        for (int i = 0; i < 40'000; ++i)
            picture += QByteArray(70, 'A') + "\r\n ";
        const ContactCard read = readOne(card(picture + "A==\r\nFN:Jo\r\n" + "PHOTO:data:image/png;base64,"
                                              + QByteArray(1'000'000, 'A') + "\r\nTEL:0431 1\r\n"));
        QCOMPARE(read.person, QStringLiteral("Jo"));
        QCOMPARE(read.phones, QStringList{QStringLiteral("0431 1")});
    }

    void manyCardsAreReadAndTooManyAreNot()
    {
        QByteArray content;
        for (int i = 0; i < exchange::MostContacts + 1; ++i)
            content += card("FN:Jo\r\n");
        const ReadContacts all = readAll(content);
        QCOMPARE(all.cards.size(), exchange::MostContacts);
        QCOMPARE(all.problems, QStringList{QStringLiteral("Only the first 10000 cards are read.")});
    }

    void naughtyTextsComeThrough()
    {
        for (const QString &text : naughtyTexts()) {
            ContactCard card;
            card.organisation = QStringLiteral("Volt Garage");
            card.person = text;
            card.note = text;
            const QByteArray content = exchange::toVCards({{card, {}}}, exchange::VCardVersion::Three);
            QCOMPARE(readOne(content).person, exchange::plainLine(text));
        }
    }
};

QTEST_GUILESS_MAIN(VCardReaderTest)
#include "VCardReaderTest.moc"
