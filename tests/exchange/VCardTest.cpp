// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCard.h"

#include <QTest>

using exchange::VCard;

namespace {

QStringList linesOf(const VCard &card)
{
    return QString::fromUtf8(exchange::toVCard(card)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

VCard glassworks()
{
    VCard card;
    card.organisation = QStringLiteral("Köhler & Söhne, Glas; Rahmen");
    card.person = QStringLiteral("Jürgen Groß");
    card.title = QStringLiteral("Meister");
    card.phone = QStringLiteral("+49 431 555 0142");
    card.email = QStringLiteral("glas@example.org");
    card.address = QStringLiteral("Hafenstraße 7\n24103 Kiel");
    card.website = QStringLiteral("www.example.org");
    card.note = QStringLiteral("a\\b");
    return card;
}

} // namespace

class VCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specialCharactersAreEscaped()
    {
        const QStringList expected{
            QStringLiteral("BEGIN:VCARD"),
            QStringLiteral("VERSION:3.0"),
            QStringLiteral("N:Jürgen Groß;;;;"),
            QStringLiteral("FN:Jürgen Groß"),
            QStringLiteral("ORG:Köhler & Söhne\\, Glas\\; Rahmen"),
            QStringLiteral("TITLE:Meister"),
            QStringLiteral("TEL;TYPE=WORK,VOICE:+49 431 555 0142"),
            QStringLiteral("EMAIL;TYPE=INTERNET:glas@example.org"),
            QStringLiteral("ADR;TYPE=WORK:;;Hafenstraße 7\\n24103 Kiel;;;;"),
            QStringLiteral("URL:https://www.example.org"),
            QStringLiteral("NOTE:a\\\\b"),
            QStringLiteral("END:VCARD"),
        };
        QCOMPARE(linesOf(glassworks()), expected);
    }

    void whatIsNotKnownIsLeftOut()
    {
        VCard card;
        card.organisation = QStringLiteral("Volt Garage");
        card.title = QStringLiteral("of nobody");
        const QStringList expected{QStringLiteral("BEGIN:VCARD"),       QStringLiteral("VERSION:3.0"),
                                   QStringLiteral("N:Volt Garage;;;;"), QStringLiteral("FN:Volt Garage"),
                                   QStringLiteral("ORG:Volt Garage"),   QStringLiteral("END:VCARD")};
        QCOMPARE(linesOf(card), expected);
    }

    void nobodyAddsAPropertyWithALineBreak()
    {
        VCard card;
        card.organisation = QStringLiteral("Evil\r\nEND:VCARD\rTEL:1\u2028URL:x");
        for (const QString &line : linesOf(card).mid(2, 3))
            QVERIFY2(line.contains(QLatin1StringView("Evil\\nEND:VCARD\\nTEL:1\\nURL:x")), qPrintable(line));
        QCOMPARE(linesOf(card).size(), 6);
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        VCard card;
        card.organisation = QStringLiteral("日本語の店🍣").repeated(40);
        const QByteArray made = exchange::toVCard(card);
        for (const QByteArray &line : made.split('\n')) {
            QVERIFY(line.size() <= 76); // with the \r
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        const QString unfolded = QString::fromUtf8(QByteArray(made).replace("\r\n ", ""));
        QVERIFY(unfolded.contains(QStringLiteral("ORG:") + card.organisation + QStringLiteral("\r\n")));
    }

    void onlyPagesOfTheWebAreLinked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << "example.org"
                              << "https://example.org";
        QTest::newRow("http stays") << " http://example.org/a?b=c "
                                    << "http://example.org/a?b=c";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "";
        QTest::newRow("words") << "ask at the desk"
                               << "";
        QTest::newRow("password") << "https://user:secret@example.org"
                                  << "";
        QTest::newRow("umlaut") << "https://köhler.example"
                                << "https://xn--khler-jua.example";
        QTest::newRow("port") << "example.org:8080/shop"
                              << "https://example.org:8080/shop";
    }

    void onlyPagesOfTheWebAreLinked()
    {
        QFETCH(const QString, typed);
        QTEST(exchange::webAddress(typed), "address");
    }
};

QTEST_GUILESS_MAIN(VCardTest)
#include "VCardTest.moc"
