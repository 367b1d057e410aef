// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReferralCard.h"

#include <QTest>

using domain::ReferralCard;

class ReferralCardTest final : public QObject
{
    Q_OBJECT

private:
    static ReferralCard cardOf(const ReferralCard::Place &partner)
    {
        ReferralCard card;
        card.us.name = QStringLiteral("Harbour Street Auto Body");
        card.partner = partner;
        card.ticket = QStringLiteral("K7W-3QD");
        return card;
    }

private Q_SLOTS:
    void contactSaysWhoSentTheCustomer()
    {
        ReferralCard::Place partner;
        partner.name = QStringLiteral("Northside Glass");
        partner.person = QStringLiteral("Lena Roth");
        partner.phone = QStringLiteral("0431 555 0142");
        const QString contact = QString::fromUtf8(workflows::contactOf(cardOf(partner)));
        QVERIFY(contact.contains(QLatin1String("FN:Lena Roth\r\n")));
        QVERIFY(contact.contains(QLatin1String("TEL;TYPE=WORK,VOICE:0431 555 0142\r\n")));
        QVERIFY(contact.contains(QStringLiteral("NOTE:Harbour Street Auto Body · K7W-3QD\r\n")));
    }

    void whatIsTooLongGoesFirstAndTheNumberStays()
    {
        ReferralCard::Place partner;
        partner.name = QStringLiteral("東京🍣").repeated(100);
        partner.person = QStringLiteral("Lena Roth");
        partner.role = QStringLiteral("x").repeated(200);
        partner.phone = QStringLiteral("0431 555 0142");
        partner.address = QStringLiteral("Söhne ").repeated(200);
        partner.website = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(300);
        const QByteArray contact = workflows::contactOf(cardOf(partner));
        QVERIFY2(contact.size() <= 450, contact.constData());
        QVERIFY(contact.contains("0431 555 0142"));
        QVERIFY(!contact.contains("ADR"));
        QVERIFY(!QString::fromUtf8(contact).contains(QChar::ReplacementCharacter));
    }
};

QTEST_GUILESS_MAIN(ReferralCardTest)
#include "ReferralCardTest.moc"
