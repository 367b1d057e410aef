// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ContactImport.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using Backend = FreshLedger::Backend;
using exchange::ContactCard;
using workflows::ContactImport;
using workflows::ContactOutcome;

class ContactImportTest final : public QObject
{
    Q_OBJECT

private:
    static ContactCard card(const char *firm, const char *person, const char *phone = "",
                            const char *mail = "")
    {
        ContactCard made;
        made.organisation = QString::fromUtf8(firm);
        made.person = QString::fromUtf8(person);
        if (*phone)
            made.phones = {QString::fromUtf8(phone)};
        if (*mail)
            made.emails = {QString::fromUtf8(mail)};
        return made;
    }

    static QList<ContactOutcome> outcomes(const ContactImport &import)
    {
        QList<ContactOutcome> all;
        for (const auto &row : import.rows())
            all.append(row.outcome);
        return all;
    }

    /// Northside Glass with Lena, whom we know by phone and mail.
    static void addLena(FreshLedger &fresh, const Shop &shop)
    {
        domain::Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        domain::Contact lena;
        lena.name = QStringLiteral("Lena Roth");
        lena.phones = {QStringLiteral("0431 555-0100")};
        lena.emails = {QStringLiteral("lena@northside.example")};
        lena.isPreferred = true;
        northside.contacts = {lena};
        northside.note = QStringLiteral("ours");
        need(ledger::Competitors(*fresh).save(northside));
    }

    static QList<domain::Competitor> all(FreshLedger &fresh)
    {
        return need(ledger::Competitors(*fresh).all(ledger::Retired::With));
    }

    static domain::Competitor firm(FreshLedger &fresh, const char *name)
    {
        ledger::Competitors competitors(*fresh);
        return *need(competitors.byId(need(competitors.named(QString::fromUtf8(name))).value()));
    }

private Q_SLOTS:
    void eachContactFindsItsPlace_data() { FreshLedger::addRows(); }
    void eachContactFindsItsPlace()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        addLena(fresh, shop);
        const auto before = all(fresh);
        const auto import = need(ContactImport::plan(
            *fresh,
            {card("NORTHSIDE  glass", "Léna Roth", "0431/5550100"),
             card("Northside Glass", "Lena Roth", "0170 1"), card("Northside Glass", "Max"),
             card("Northside Ltd", "Max", "", "LENA@northside.example"), card("Volt", "Samir", "1234"),
             card("volt", "Bea", "1234"), card("", "Private", "999"), card("", "", "0431 5550100")}));
        QCOMPARE(outcomes(import),
                 (QList{ContactOutcome::AlreadyThere, ContactOutcome::Changed, ContactOutcome::NewContact,
                        ContactOutcome::Changed, ContactOutcome::NewCompetitor, ContactOutcome::NewContact,
                        ContactOutcome::NoFirm, ContactOutcome::AlreadyThere}));
        QCOMPARE(import.changes(), 5);
        QCOMPARE(import.rows().at(3).firm, QStringLiteral("Northside Glass")); // by her e-mail
        QCOMPARE(all(fresh), before);                                          // nothing has happened yet

        const auto done = need(import.take(*fresh));
        const auto northside = firm(fresh, "Northside Glass");
        QCOMPARE(northside.contacts.size(), 2);
        QCOMPARE(northside.contacts.at(0).phones,
                 (QStringList{QStringLiteral("0431 555-0100"), QStringLiteral("0170 1")}));
        QVERIFY(northside.contacts.at(0).isPreferred && !northside.contacts.at(1).isPreferred);
        QCOMPARE(northside.note, QStringLiteral("ours"));
        QCOMPARE(firm(fresh, "Volt").contacts.size(), 2);

        // The same file again changes nothing.
        const auto again =
            need(ContactImport::plan(*fresh, {card("Volt", "Samir", "1234"), card("Volt", "Bea")}));
        QCOMPARE(again.changes(), 0);

        need(done.undo());
        QCOMPARE(firm(fresh, "Northside Glass").contacts.size(), 1);
        QVERIFY(!need(ledger::Competitors(*fresh).named(QStringLiteral("Volt")))); // gone, not only retired
        need(done.redo());
        QCOMPARE(firm(fresh, "Northside Glass").contacts.size(), 2);
        QVERIFY(!firm(fresh, "Volt").isRetired());
        QCOMPARE(firm(fresh, "Volt").contacts.size(), 2);
        shop.rate(firm(fresh, "Volt").id, 4, QDate(2026, 11, 20)); // somebody has used it meanwhile
        need(done.undo());
        QVERIFY(firm(fresh, "Volt").isRetired());
        need(done.redo());
        QVERIFY(!firm(fresh, "Volt").isRetired());
    }

    void aNumberIsTheSameWithItsPrefix()
    {
        domain::Business business = FreshLedger::example();
        business.country = QStringLiteral("DE");
        FreshLedger fresh(Backend::SQLite, QDate(2026, 11, 21), business);
        const Shop shop(*fresh);
        addLena(fresh, shop); // 0431 555-0100
        const auto import = need(ContactImport::plan(
            *fresh, {card("", "Lena Roth", "+49 (431) 5550100"), card("Volt", "Samir", "+49 170/5551234")}));
        QCOMPARE(outcomes(import), (QList{ContactOutcome::AlreadyThere, ContactOutcome::NewCompetitor}));
        need(import.take(*fresh));
        QCOMPARE(firm(fresh, "Volt").contacts.constFirst().phones,
                 QStringList{QStringLiteral("0170 5551234")});
    }

    void somebodyDecidesOtherwise()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        auto import = need(ContactImport::plan(
            *fresh, {card("Volt", "Samir"), card("Volt", "Bea"), card("", "Private", "999")}));
        import.setLeftOut(0, true);
        QCOMPARE(outcomes(import),
                 (QList{ContactOutcome::LeftOut, ContactOutcome::NewCompetitor, ContactOutcome::NoFirm}));
        import.setFirm(2, QStringLiteral(" northside GLASS "));
        QCOMPARE(import.rows().at(2).firm, QStringLiteral("Northside Glass"));
        import.setFirm(1, {});
        QCOMPARE(outcomes(import),
                 (QList{ContactOutcome::LeftOut, ContactOutcome::NoFirm, ContactOutcome::NewContact}));
        need(import.take(*fresh));
        QVERIFY(!need(ledger::Competitors(*fresh).named(QStringLiteral("Volt"))));
        QCOMPARE(firm(fresh, "Northside Glass").contacts.constFirst().name, QStringLiteral("Private"));
    }

    void whoWasRetiredComesBackOnlyWhenWanted()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        domain::Competitor northside = firm(fresh, "Northside Glass");
        northside.retiredOn = QDate(2026, 1, 1);
        need(ledger::Competitors(*fresh).save(northside));
        auto import = need(ContactImport::plan(*fresh, {card("Northside Glass", "Max")}));
        QCOMPARE(outcomes(import), QList{ContactOutcome::LeftOut});
        QVERIFY(!import.knownFirms().contains(QStringLiteral("Northside Glass")));
        import.setLeftOut(0, false);
        QCOMPARE(outcomes(import), QList{ContactOutcome::NewContact});
        need(import.take(*fresh));
        QVERIFY(!firm(fresh, "Northside Glass").isRetired());
    }

    void whatOthersHaveChangedIsNotOverwritten()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto import = need(ContactImport::plan(*fresh, {card("Northside Glass", "Max")}));
        addLena(fresh, shop);
        const auto before = all(fresh);
        const auto refused = import.take(*fresh);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("contacts.changed"));
        QCOMPARE(all(fresh), before);
    }

    /// One that fails fails all.
    void allComeInOrNone()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto import =
            need(ContactImport::plan(*fresh, {card("Volt", "Samir"), card("Northside Glass", "Max")}));
        const auto readOnly = need(fresh->again(ledger::Ledger::Access::ReadOnly));
        const auto before = all(fresh);
        QVERIFY(!import.take(*readOnly));
        QCOMPARE(all(fresh), before);
    }
};

QTEST_GUILESS_MAIN(ContactImportTest)
#include "ContactImportTest.moc"
