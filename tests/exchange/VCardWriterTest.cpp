// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardWriter.h"

#include "exchange/VCardReader.h"
#include "Python.h"

#include <QTest>

#include <belcard/belcard.hpp>

using exchange::ContactCard;
using exchange::OutgoingCard;
using exchange::VCardVersion;

Q_DECLARE_METATYPE(VCardVersion)

namespace {

ContactCard glassworks()
{
    ContactCard card;
    card.organisation = QStringLiteral("Köhler & Söhne, Glas; Rahmen");
    card.person = QStringLiteral("Jürgen Groß");
    card.role = QStringLiteral("Meister");
    card.phones = {QStringLiteral("+49 431 5550142"), QStringLiteral("+49 170 5550")};
    card.emails = {QStringLiteral("glas@example.org"), QStringLiteral("j@example.org")};
    card.address = QStringLiteral("Hafenstraße 7, 24103 Kiel");
    card.website = QStringLiteral("https://example.org");
    card.note = QStringLiteral("a\\b\nsecond line ") + QString(120, QChar(u'ß'));
    return card;
}

ContactCard firm()
{
    ContactCard card;
    card.organisation = QStringLiteral("Volt Garage");
    card.phones = {QStringLiteral("0431 555")};
    return card;
}

QByteArray written(VCardVersion version)
{
    return exchange::toVCards({{glassworks(), QStringLiteral("contact-5@af.elsewhere")},
                               {firm(), QStringLiteral("competitor-2@af.elsewhere")}},
                              version);
}

/// What the library's own strict grammar finds: one text a property.
QString belcardText(const std::shared_ptr<belcard::BelCardProperty> &property)
{
    return QString::fromStdString(property->getValue());
}

} // namespace

class VCardWriterTest final : public QObject
{
    Q_OBJECT

    static void addVersions()
    {
        QTest::addColumn<VCardVersion>("version");
        QTest::newRow("3.0") << VCardVersion::Three;
        QTest::newRow("4.0") << VCardVersion::Four;
    }

private Q_SLOTS:
    void anotherProgramReadsIt_data() { addVersions(); }
    void anotherProgramReadsIt()
    {
        QFETCH(VCardVersion, version);
        const QStringList read = Python::lines(R"(
import sys, vobject
for card in vobject.readComponents(sys.stdin.buffer.read().decode('utf-8')):
    print('fn', card.fn.value)
    print('org', card.org.value)
    print('uid', card.uid.value)
    for name in ('tel', 'email', 'title', 'url'):
        for each in card.contents.get(name, []):
            print(name, each.value)
    for each in card.contents.get('adr', []):
        print('adr', each.value.street)
    for each in card.contents.get('note', []):
        print('note', each.value.replace('\n', '|'))
)",
                                               written(version));
        const QStringList expected{
            QStringLiteral("fn Jürgen Groß"),
            QStringLiteral("org ['Köhler & Söhne, Glas; Rahmen']"),
            QStringLiteral("uid contact-5@af.elsewhere"),
            QStringLiteral("tel +49 431 5550142"),
            QStringLiteral("tel +49 170 5550"),
            QStringLiteral("email glas@example.org"),
            QStringLiteral("email j@example.org"),
            QStringLiteral("title Meister"),
            QStringLiteral("url https://example.org"),
            QStringLiteral("adr Hafenstraße 7, 24103 Kiel"),
            QStringLiteral("note a\\b|second line ") + QString(120, QChar(u'ß')),
            QStringLiteral("fn Volt Garage"),
            QStringLiteral("org ['Volt Garage']"),
            QStringLiteral("uid competitor-2@af.elsewhere"),
            QStringLiteral("tel 0431 555"),
        };
        QCOMPARE(read, expected);
    }

    void versionFourKeepsToTheGrammar()
    {
        const auto list =
            belcard::BelCardParser::getInstance()->parse(written(VCardVersion::Four).toStdString());
        QVERIFY(list);
        QCOMPARE(list->getCards().size(), 2U);
        const auto &card = list->getCards().front();
        QVERIFY(card->assertRFCCompliance());
        QCOMPARE(belcardText(card->getFullName()), QStringLiteral("Jürgen Groß"));
        QCOMPARE(belcardText(card->getKind()), QStringLiteral("individual"));
        QCOMPARE(card->getPhoneNumbers().size(), 2U);
        QCOMPARE(belcardText(card->getPhoneNumbers().front()), QStringLiteral("+49 431 5550142"));
        QCOMPARE(card->getEmails().size(), 2U);
        QCOMPARE(belcardText(card->getUniqueId()), QStringLiteral("contact-5@af.elsewhere"));
        QCOMPARE(belcardText(list->getCards().back()->getKind()), QStringLiteral("org"));
    }

    void weReadWhatWeWrite_data() { addVersions(); }
    void weReadWhatWeWrite()
    {
        QFETCH(VCardVersion, version);
        const auto read = exchange::readVCards(written(version));
        QVERIFY(read);
        QCOMPARE(read->problems, QStringList());
        QCOMPARE(read->cards, (QList<ContactCard>{glassworks(), firm()}));
    }

    void textCannotBreakOutOfItsLine()
    {
        ContactCard card = firm();
        card.person = QStringLiteral("Jo\r\nTEL:0900 1\nEND:VCARD");
        card.phones = {QStringLiteral("1\r\nNOTE:x")};
        const auto read = exchange::readVCards(exchange::toVCards({{card, {}}}, VCardVersion::Three));
        QVERIFY(read);
        QCOMPARE(read->cards.size(), 1);
        QCOMPARE(read->cards.constFirst().phones, QStringList{QStringLiteral("1 NOTE:x")});
        QCOMPARE(read->cards.constFirst().note, QString());
    }
};

QTEST_GUILESS_MAIN(VCardWriterTest)
#include "VCardWriterTest.moc"
