// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Guidelines.h"

#include "FreshLedger.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class GuidelinesTest final : public QObject
{
    Q_OBJECT

    static Guideline glassGoes(const Shop &shop)
    {
        Guideline g;
        g.name = QStringLiteral("Glass goes to the glazier");
        g.note = QStringLiteral("Offer the courtesy car. %1 <b>“now”</b>");
        g.needs = {shop.glass};
        g.reasons = {*need(ledger::Catalogue(shop.ledger).reasonNamed(QStringLiteral("out_of_stock")))};
        g.roles = {Role::Counter, Role::Manager};
        g.highestValue = Money(50000, Currency::euro());
        g.grant = Grant::AskManager;
        return g;
    }

    static StaffId addStaff(ledger::Ledger &ledger, const char *name)
    {
        Staff staff;
        staff.name = QString::fromLatin1(name);
        return need(ledger::Catalogue(ledger).addStaff(staff));
    }

private Q_SLOTS:
    void itComesBackAsItWasWritten_data() { FreshLedger::addRows(); }
    void itComesBackAsItWasWritten()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Guidelines guidelines(*fresh);
        Guideline given = glassGoes(shop);
        given.id = need(guidelines.add(given));
        const Guideline kept = *need(guidelines.byId(given.id));
        given.version = kept.version;
        given.since = fresh.clock().today();
        QCOMPARE(kept, given);
        QCOMPARE(need(guidelines.words({})).needs.value(shop.glass), QStringLiteral("Windscreen"));
        given.name = QStringLiteral("  ");
        FAILS_WITH(guidelines.add(given), "name.empty");
        FAILS_WITH(guidelines.save(given), "name.empty");
    }

    void whatSomebodyHasReadIsNotRewritten_data() { FreshLedger::addRows(); }
    void whatSomebodyHasReadIsNotRewritten()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Guidelines guidelines(*fresh);
        const GuidelineId id = need(guidelines.add(glassGoes(shop)));
        Guideline edited = *need(guidelines.byId(id));
        edited.grant = Grant::Never;
        edited.reasons.clear();
        SUCCEEDS(guidelines.save(edited));
        QCOMPARE(need(guidelines.versions(id)).size(), 1); // nobody has read it yet
        const StaffId eva = addStaff(*fresh, "Eva");
        const StaffId udo = addStaff(*fresh, "Udo");
        SUCCEEDS(guidelines.confirmRead(edited.version, eva));
        SUCCEEDS(guidelines.confirmRead(edited.version, eva));
        auto states = need(guidelines.readStates());
        QCOMPARE(states.size(), 2);
        QVERIFY(states.at(0).hasRead() && states.at(0).lastNumber == 1 && states.at(0).staff == eva);
        QVERIFY(!states.at(1).hasRead() && states.at(1).lastNumber == 0 && states.at(1).staff == udo);

        edited.grant = Grant::PreApproved;
        SUCCEEDS(guidelines.save(edited));
        const auto versions = need(guidelines.versions(id));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.at(0).grant, Grant::Never);
        QCOMPARE(versions.at(1).grant, Grant::PreApproved);
        states = need(guidelines.readStates());
        QVERIFY(!states.at(0).hasRead() && states.at(0).lastNumber == 1);
        QCOMPARE(need(guidelines.all()).size(), 1);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void whoReadTheWordsThatCameBackHasReadThemStill_data() { FreshLedger::addRows(); }
    void whoReadTheWordsThatCameBackHasReadThemStill()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Guidelines guidelines(*fresh);
        const GuidelineId id = need(guidelines.add(glassGoes(shop)));
        const Guideline first = *need(guidelines.byId(id));
        const StaffId eva = addStaff(*fresh, "Eva");
        SUCCEEDS(guidelines.confirmRead(first.version, eva));
        Guideline edited = first;
        edited.grant = Grant::Never;
        SUCCEEDS(guidelines.save(edited));
        QVERIFY(!need(guidelines.readStates()).constFirst().hasRead());
        SUCCEEDS(guidelines.save(first));
        QCOMPARE(need(guidelines.byId(id)), std::optional(first));
        QVERIFY(need(guidelines.readStates()).constFirst().hasRead());
        SUCCEEDS(guidelines.save(edited));
        SUCCEEDS(guidelines.confirmRead(need(guidelines.byId(id))->version, eva));
        SUCCEEDS(guidelines.save(first)); // read as it was: that stays on the record
        QCOMPARE(need(guidelines.versions(id)).size(), 3);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void retiringAndMovingMakeNoVersion_data() { FreshLedger::addRows(); }
    void retiringAndMovingMakeNoVersion()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Guidelines guidelines(*fresh);
        const GuidelineId first = need(guidelines.add(glassGoes(shop)));
        const GuidelineId second = need(guidelines.add(glassGoes(shop)));
        SUCCEEDS(guidelines.order({second, first}));
        QCOMPARE(need(guidelines.all()).constFirst().id, second);
        Guideline retired = *need(guidelines.byId(second));
        SUCCEEDS(guidelines.confirmRead(retired.version, addStaff(*fresh, "Eva")));
        retired.retiredOn = QDate(2026, 11, 20);
        SUCCEEDS(guidelines.save(retired));
        QCOMPARE(need(guidelines.versions(second)).size(), 1);
        QCOMPARE(need(guidelines.all()).size(), 1);
        QCOMPARE(need(guidelines.all(ledger::Retired::With)).size(), 2);
        QCOMPARE(need(guidelines.readStates()).size(), 1);
    }

    void oneThatAllowedASendAwayStays_data() { FreshLedger::addRows(); }
    void oneThatAllowedASendAwayStays()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Guidelines guidelines(*fresh);
        const GuidelineId id = need(guidelines.add(glassGoes(shop)));
        SendAway record = shop.sendAway(QDate(2026, 11, 1));
        record.guideline = need(guidelines.byId(id))->version;
        const SendAwayId sent = need(ledger::SendAways(*fresh).add(record));
        QCOMPARE(need(ledger::SendAways(*fresh).byId(sent))->guideline, record.guideline);
        FAILS_WITH(guidelines.remove(id), "in.use");
        QCOMPARE(need(guidelines.byId(id))->needs, QList{shop.glass});
        const GuidelineId unused = need(guidelines.add(glassGoes(shop)));
        SUCCEEDS(guidelines.remove(unused));
        QVERIFY(!need(guidelines.byId(unused)));
    }
};

QTEST_GUILESS_MAIN(GuidelinesTest)
#include "GuidelinesTest.moc"
