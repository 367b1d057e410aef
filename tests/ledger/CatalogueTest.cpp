// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"

#include "FreshLedger.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;
using ledger::Retired;

class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAfterFolding_data() { FreshLedger::addRows(); }
    void namesAreUniqueAfterFolding()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Catalogue catalogue(*fresh);
        FAILS_WITH(catalogue.addCategory(QStringLiteral("  GLASS ")), "name.taken");
        FAILS_WITH(catalogue.addCategory(QStringLiteral(" \t ")), "name.empty");
        domain::Competency twin;
        twin.category = need(catalogue.categoryNamed(QStringLiteral("gláss")));
        twin.name = QStringLiteral("windscreen");
        FAILS_WITH(catalogue.addCompetency(twin), "name.taken");
        domain::Competitor other;
        other.name = QStringLiteral("NORTHSIDE   Gläss");
        FAILS_WITH(ledger::Competitors(*fresh).add(other), "name.taken");
        domain::Reason reason;
        reason.name = QStringLiteral("Out Of Stock");
        FAILS_WITH(catalogue.addReason(reason), "name.taken");
        domain::Staff otto;
        otto.name = QStringLiteral("Jörg Weiß");
        otto.id = need(catalogue.addStaff(otto));
        domain::Staff otherOtto;
        otherOtto.name = QStringLiteral("JORG WEISS");
        FAILS_WITH(catalogue.addStaff(otherOtto), "name.taken");
        // Its own name, written otherwise, is no other.
        otto.name = QStringLiteral("JÖRG WEISS ");
        SUCCEEDS(catalogue.saveStaff(otto));
        QCOMPARE(need(catalogue.staff()).constFirst().name, QStringLiteral("JÖRG WEISS"));
        QCOMPARE(need(catalogue.categories()).size(), 1);
        QCOMPARE(need(ledger::Competitors(*fresh).named(QStringLiteral("northside glass"))),
                 std::optional(shop.northside));
    }

    void whatIsUsedIsRetiredAndNotRemoved_data() { FreshLedger::addRows(); }
    void whatIsUsedIsRetiredAndNotRemoved()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Catalogue catalogue(*fresh);
        domain::Staff otto;
        otto.name = QStringLiteral("Otto");
        otto.id = need(catalogue.addStaff(otto));
        domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
        record.staff = otto.id;
        record.reason = need(catalogue.reasonNamed(QStringLiteral("fully_booked")));
        need(ledger::SendAways(*fresh).add(record));
        FAILS_WITH(catalogue.removeCompetency(shop.glass), "in.use");
        FAILS_WITH(catalogue.removeReason(*record.reason), "in.use");
        FAILS_WITH(catalogue.removeStaff(otto.id), "in.use");
        FAILS_WITH(ledger::Competitors(*fresh).remove(shop.northside), "in.use");
        FAILS_WITH(ledger::Customers(*fresh).remove(shop.tom), "in.use");
        // A refused removal took nothing with it: neither ratings nor phones.
        QCOMPARE(need(ledger::Strengths(*fresh).of(shop.glass, shop.northside)).level,
                 domain::Level::from(5));
        QCOMPARE(need(ledger::Customers(*fresh).byId(shop.tom))->phones.size(), 1);

        domain::Competency glass = need(catalogue.competency(shop.glass)).value();
        glass.retiredOn = QDate(2026, 11, 1);
        SUCCEEDS(catalogue.saveCompetency(glass));
        QCOMPARE(need(catalogue.competencies()).size(), 0);
        QCOMPARE(need(catalogue.competencies(Retired::With)).constFirst(), glass);
        otto.retiredOn = QDate(2026, 11, 1);
        SUCCEEDS(catalogue.saveStaff(otto));
        QCOMPARE(need(catalogue.staff()).size(), 0);
        QCOMPARE(need(catalogue.staff(Retired::With)).constFirst(), otto);

        SUCCEEDS(ledger::Competitors(*fresh).remove(shop.riverside));
        SUCCEEDS(ledger::Customers(*fresh).remove(shop.ana));
        QCOMPARE(need(ledger::Competitors(*fresh).all(Retired::With)).size(), 1);
    }

    void theOrderIsTheOwners_data() { FreshLedger::addRows(); }
    void theOrderIsTheOwners()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Catalogue catalogue(*fresh);
        const auto paint = need(catalogue.addCategory(QStringLiteral("Paint")));
        domain::Competency polish;
        polish.name = QStringLiteral("Polish");
        polish.category = paint;
        polish.isCore = true;
        const auto polishId = need(catalogue.addCompetency(polish));
        QCOMPARE(need(catalogue.competencies()).constFirst().id, shop.glass);
        SUCCEEDS(catalogue.orderCategories({paint, need(catalogue.categories()).constFirst().id}));
        QCOMPARE(need(catalogue.competencies()).constFirst().id, polishId);
        QVERIFY(need(catalogue.competencies()).constFirst().isCore);
        SUCCEEDS(catalogue.renameCategory(paint, QStringLiteral("Lacquer")));
        QCOMPARE(need(catalogue.categories()).constFirst().name, QStringLiteral("Lacquer"));
        SUCCEEDS(ledger::Competitors(*fresh).order({shop.riverside, shop.northside}));
        QCOMPARE(need(ledger::Competitors(*fresh).all()).constFirst().id, shop.riverside);
    }

    void whatIsGoneCannotBeSaved_data() { FreshLedger::addRows(); }
    void whatIsGoneCannotBeSaved()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto riverside = need(ledger::Competitors(*fresh).byId(shop.riverside)).value();
        const auto ana = need(ledger::Customers(*fresh).byId(shop.ana)).value();
        SUCCEEDS(ledger::Competitors(*fresh).remove(shop.riverside));
        SUCCEEDS(ledger::Customers(*fresh).remove(shop.ana));
        FAILS_WITH(ledger::Competitors(*fresh).save(riverside), "record.missing");
        FAILS_WITH(ledger::Customers(*fresh).save(ana), "record.missing");
        QCOMPARE(need(ledger::Customers(*fresh).byId(shop.ana)), std::optional<domain::Customer>());
    }

    void ratingsKeepTheirHistory_data() { FreshLedger::addRows(); }
    void ratingsKeepTheirHistory()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Strengths strengths(*fresh);
        domain::Strength ours{shop.glass,
                              {},
                              domain::Level::from(2),
                              QStringLiteral("our own work"),
                              QStringLiteral("the bodyshop"),
                              QStringLiteral("Mia"),
                              QDate(2026, 1, 2)};
        SUCCEEDS(strengths.set(ours));
        domain::Strength unknown = ours;
        unknown.level.reset();
        unknown.assessedOn = {};
        SUCCEEDS(strengths.set(unknown));
        QCOMPARE(need(strengths.of(shop.glass, {})), unknown);
        const auto history = need(strengths.history(shop.glass, {}));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).strength, unknown);
        QCOMPARE(history.at(1).strength, ours);
        QCOMPARE(history.at(1).recordedAt, fresh.clock().now());
        QCOMPARE(need(strengths.history(shop.glass, shop.northside)).size(), 1);
        QCOMPARE(need(strengths.of(shop.glass, shop.riverside)).level, domain::MaybeLevel());
        QCOMPARE(need(strengths.all()).size(), 2);
    }

    void aCompetitorsContactsComeBackInOrder_data() { FreshLedger::addRows(); }
    void aCompetitorsContactsComeBackInOrder()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Competitors competitors(*fresh);
        for (const auto id : {shop.northside, shop.riverside}) {
            domain::Competitor competitor = need(competitors.byId(id)).value();
            domain::Contact first;
            first.name = QStringLiteral("Ben at ") + competitor.name;
            first.phones = {QStringLiteral("0431 1"), QStringLiteral("0431 22 33")};
            domain::Contact second;
            second.name = QStringLiteral("Cleo");
            second.role = QStringLiteral("Owner");
            second.emails = {QStringLiteral("cleo@example.com"), QStringLiteral("Office@Example.com")};
            second.isPreferred = true;
            competitor.contacts = {first, second};
            SUCCEEDS(competitors.save(competitor));
        }
        const auto riverside = need(competitors.byId(shop.riverside)).value();
        QCOMPARE(riverside.contacts.size(), 2);
        QCOMPARE(riverside.contacts.at(0).name, QStringLiteral("Ben at Riverside Motors"));
        QCOMPARE(riverside.contacts.at(0).phones,
                 (QStringList{QStringLiteral("0431 1"), QStringLiteral("0431 22 33")}));
        QCOMPARE(riverside.contactToAskFor(QDate(2026, 11, 1))->emails,
                 (QStringList{QStringLiteral("cleo@example.com"), QStringLiteral("Office@Example.com")}));
        QCOMPARE(need(competitors.all()).at(1), riverside);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void agreementsStandWhereTheLatestEntrySays_data() { FreshLedger::addRows(); }
    void agreementsStandWhereTheLatestEntrySays()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Competitors competitors(*fresh);
        SUCCEEDS(competitors.setStage(shop.northside, {domain::Stage::Agreed, QDate(2026, 5, 1), {}}));
        SUCCEEDS(competitors.setStage(shop.northside, {domain::Stage::InTalks, QDate(2026, 4, 1), {}}));
        QCOMPARE(need(competitors.byId(shop.northside))->stage, domain::Stage::Agreed);
        SUCCEEDS(competitors.setStage(shop.northside,
                                      {domain::Stage::Paused, QDate(2026, 5, 1), QStringLiteral("ill")}));
        const auto northside = need(competitors.byId(shop.northside)).value();
        QCOMPARE(northside.stage, domain::Stage::Paused);
        QCOMPARE(northside.stageSince, QDate(2026, 5, 1));
        const auto stages = need(competitors.stages(shop.northside));
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages.constFirst().stage, domain::Stage::InTalks);
        QCOMPARE(stages.constLast().note, QStringLiteral("ill"));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
