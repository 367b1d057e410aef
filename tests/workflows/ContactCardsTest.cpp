// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ContactCards.h"

#include "exchange/VCardReader.h"
#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "TestData.h"

using Backend = FreshLedger::Backend;

class ContactCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContactIsACardAndOursIsNotOnIt()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        domain::Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        domain::Contact lena;
        lena.name = QStringLiteral("Lena Roth");
        lena.phones = {QStringLiteral("0431 1"), QStringLiteral("0170 2")};
        domain::Contact max;
        max.name = QStringLiteral("Max");
        northside.contacts = {lena, max};
        northside.note = QStringLiteral("haggles");
        northside.openingNote = QStringLiteral("ring twice");
        need(ledger::Competitors(*fresh).save(northside));

        const QString path = fresh.path(QStringLiteral("all.vcf"));
        QCOMPARE(need(workflows::saveContactCards(*fresh, path, {shop.northside, shop.riverside},
                                                  exchange::VCardVersion::Four)),
                 3);
        const QByteArray content = contentOf(path);
        QVERIFY(!content.contains("haggles"));
        const auto read = need(exchange::readVCards(content));
        QCOMPARE(read.cards.size(), 3);
        QCOMPARE(read.cards.at(0).person, QStringLiteral("Lena Roth"));
        QCOMPARE(read.cards.at(0).phones, lena.phones);
        QCOMPARE(read.cards.at(0).note, QStringLiteral("ring twice"));
        QCOMPARE(read.cards.at(2).organisation, QStringLiteral("Riverside Motors"));
        QCOMPARE(read.cards.at(2).person, QString());

        QCOMPARE(need(workflows::contactCards(*fresh, {shop.riverside})).size(), 1);
    }

    void theSameContactKeepsItsNumber()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        domain::Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        domain::Contact lena;
        lena.name = QStringLiteral("Lena Roth");
        northside.contacts = {lena};
        need(ledger::Competitors(*fresh).save(northside));
        const QString before = need(workflows::contactCards(*fresh, {shop.northside})).constFirst().uid;
        northside.contacts = {domain::Contact(), lena}; // saved again, it is another row
        northside.contacts[0].name = QStringLiteral("Al");
        need(ledger::Competitors(*fresh).save(northside));
        const auto after = need(workflows::contactCards(*fresh, {shop.northside}));
        QCOMPARE(after.constLast().uid, before);
        QVERIFY(after.constFirst().uid != before);
        QVERIFY(before.endsWith(fresh->business().identity + QStringLiteral(".elsewhere")));
    }
};

QTEST_GUILESS_MAIN(ContactCardsTest)
#include "ContactCardsTest.moc"
