// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;
using domain::Level;

class MergeTest final : public QObject
{
    Q_OBJECT

private:
    static qint64 rows(ledger::Ledger &ledger, const char *table)
    {
        return *need(
            ledger.session().number(QStringLiteral("select count(*) from ") + QLatin1StringView(table)));
    }

private Q_SLOTS:
    void twoCompetitorsBecomeOne_data() { FreshLedger::addRows(); }
    void twoCompetitorsBecomeOne()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Competitors competitors(*fresh);
        shop.rate(shop.riverside, 2, QDate(2026, 10, 4)); // a day newer than Northside's 5
        domain::SendAway both = shop.sendAway(QDate(2026, 11, 1));
        both.alternatives = {{shop.riverside, {}}, {shop.northside, {}}};
        both.partner = shop.riverside;
        const auto offeredBoth = need(ledger::SendAways(*fresh).add(both));
        domain::SendAway one = shop.sendAway(QDate(2026, 11, 2));
        one.partner = shop.riverside;
        const auto offeredOne = need(ledger::SendAways(*fresh).add(one));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 11, 3);
        referral.sourceKind = domain::SourceKind::Partner;
        referral.partner = shop.riverside;
        need(ledger::ReferralsIn(*fresh).add(referral));
        need(competitors.setStage(shop.northside, {domain::Stage::Agreed, QDate(2026, 1, 1), {}}));
        need(competitors.setStage(shop.riverside, {domain::Stage::Ended, QDate(2026, 2, 1), {}}));
        domain::Competitor riverside = need(competitors.byId(shop.riverside)).value();
        riverside.website = QStringLiteral("https://riverside.example");
        domain::Contact ben;
        ben.name = QStringLiteral("Ben");
        ben.phones = {QStringLiteral("0431 77")};
        riverside.contacts = {ben};
        need(competitors.save(riverside));
        const auto before = need(ledger::FigureReader(*fresh).flows({}));

        ledger::MergePreview brought;
        brought.sendAways = 2;
        brought.referralsIn = 1;
        brought.contacts = 1;
        brought.newerRatings = 1;
        QCOMPARE(need(competitors.previewMerge(shop.northside, shop.riverside)), brought);
        SUCCEEDS(competitors.merge(shop.northside, shop.riverside));

        QCOMPARE(need(ledger::FigureReader(*fresh).flows({})), before);
        QCOMPARE(need(competitors.all(ledger::Retired::With)).size(), 1);
        const auto kept = need(competitors.byId(shop.northside)).value();
        QCOMPARE(kept.stage, domain::Stage::Ended);
        QCOMPARE(kept.website, QStringLiteral("https://riverside.example"));
        QCOMPARE(kept.contacts.constFirst().phones, QStringList{QStringLiteral("0431 77")});
        QCOMPARE(need(competitors.stages(shop.northside)).size(), 2);
        QCOMPARE(need(ledger::Strengths(*fresh).of(shop.glass, shop.northside)).level, Level::from(2));
        QCOMPARE(need(ledger::Strengths(*fresh).history(shop.glass, shop.northside)).size(), 2);
        const auto first = need(ledger::SendAways(*fresh).byId(offeredBoth)).value();
        QCOMPARE(first.alternatives.size(), 1);
        QCOMPARE(first.partner, std::optional(shop.northside));
        QCOMPARE(first.theirLevel(), Level::from(5)); // Northside's snapshot of that day
        QCOMPARE(need(ledger::SendAways(*fresh).byId(offeredOne))->theirLevel(), Level::from(2));
        QCOMPARE(need(ledger::FigureReader(*fresh).partners({})).constFirst().received.count, 1);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        // What was saved of it can be saved again.
        SUCCEEDS(ledger::SendAways(*fresh).save(first));
    }

    void theNewerRatingStaysWhicheverIsKept_data() { FreshLedger::addRows(); }
    void theNewerRatingStaysWhicheverIsKept()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.rate(shop.riverside, 2, QDate(2026, 10, 2)); // a day older than Northside's 5
        SUCCEEDS(ledger::Competitors(*fresh).merge(shop.northside, shop.riverside));
        QCOMPARE(need(ledger::Strengths(*fresh).of(shop.glass, shop.northside)).level, Level::from(5));
        FAILS_WITH(ledger::Competitors(*fresh).merge(shop.northside, shop.riverside), "record.missing");
        FAILS_WITH(ledger::Competitors(*fresh).merge(shop.riverside, shop.northside), "record.missing");
        QCOMPARE(need(ledger::Competitors(*fresh).all()).size(), 1);
    }

    void twoCompetenciesBecomeOne_data() { FreshLedger::addRows(); }
    void twoCompetenciesBecomeOne()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Catalogue catalogue(*fresh);
        ledger::Strengths strengths(*fresh);
        domain::Competency panes = need(catalogue.competency(shop.glass)).value();
        panes.name = QStringLiteral("Window panes");
        panes.isCore = true;
        panes.id = need(catalogue.addCompetency(panes));
        const auto rate = [&](std::optional<domain::CompetitorId> competitor, int level, QDate on) {
            domain::Strength strength;
            strength.competency = panes.id;
            strength.competitor = competitor;
            strength.level = Level::from(level);
            strength.assessedOn = on;
            need(strengths.set(strength));
        };
        shop.rate({}, 1, QDate(2026, 10, 1));
        rate({}, 2, QDate(2026, 10, 2));             // newer: ours becomes 2
        rate(shop.northside, 3, QDate(2026, 10, 2)); // a day older than the 5
        rate(shop.riverside, 4, QDate(2026, 10, 2)); // the only one
        const auto sent = shop.send(QDate(2026, 11, 1));
        domain::SendAway other = shop.sendAway(QDate(2026, 11, 2));
        other.need = panes.id;
        const auto sentForPanes = need(ledger::SendAways(*fresh).add(other));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 11, 3);
        referral.need = panes.id;
        const auto referred = need(ledger::ReferralsIn(*fresh).add(referral));
        const auto before = need(ledger::FigureReader(*fresh).flows({}));

        QList<ledger::Kind> told;
        connect(&fresh->changes(), &ledger::ChangeHub::changed, this, [&](const QList<ledger::Change> &all) {
            for (const ledger::Change &change : all)
                told.append(change.kind);
        });
        SUCCEEDS(catalogue.mergeCompetencies(shop.glass, panes.id));

        for (const ledger::Kind kind : {ledger::Kind::Guideline, ledger::Kind::FitCheck,
                                        ledger::Kind::Availability}) // they speak of needs too
            QVERIFY(told.contains(kind));
        QCOMPARE(need(ledger::FigureReader(*fresh).flows({})), before);
        QCOMPARE(need(catalogue.competencies(ledger::Retired::With)).size(), 1);
        QVERIFY(need(catalogue.competency(shop.glass))->isCore);
        QCOMPARE(need(ledger::SendAways(*fresh).byId(sent))->need, shop.glass);
        QCOMPARE(need(ledger::SendAways(*fresh).byId(sentForPanes))->need, shop.glass);
        QCOMPARE(need(ledger::ReferralsIn(*fresh).byId(referred))->need, std::optional(shop.glass));
        QCOMPARE(need(strengths.of(shop.glass, {})).level, Level::from(2));
        QCOMPARE(need(strengths.of(shop.glass, shop.northside)).level, Level::from(5));
        QCOMPARE(need(strengths.of(shop.glass, shop.riverside)).level, Level::from(4));
        QCOMPARE(need(strengths.history(shop.glass, {})).size(), 2);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        FAILS_WITH(catalogue.mergeCompetencies(shop.glass, panes.id), "record.missing");
        FAILS_WITH(catalogue.mergeCompetencies(panes.id, shop.glass), "record.missing");
        QCOMPARE(need(catalogue.competencies()).size(), 1);
    }

    void twoCustomersBecomeOne_data() { FreshLedger::addRows(); }
    void twoCustomersBecomeOne()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        domain::Customer ana = need(customers.byId(shop.ana)).value();
        ana.reference = QStringLiteral("K-17");
        ana.emails = {QStringLiteral("ana@example.com")};
        ana.mayKeepSince = QDate(2026, 1, 1);
        need(customers.save(ana));
        // Tom in January, Ana in March; both come back on 1 April, Tom on 2 February too.
        const auto january = shop.send(QDate(2026, 1, 10));
        domain::SendAway byAna = shop.sendAway(QDate(2026, 3, 10));
        byAna.customer = shop.ana;
        const auto march = need(ledger::SendAways(*fresh).add(byAna));
        const auto february = shop.comeBack(QDate(2026, 2, 2));
        domain::ReturnVisit toms = shop.visit(QDate(2026, 4, 1), 1'000);
        toms.note = QStringLiteral("tyres");
        const auto april = need(ledger::ReturnVisits(*fresh).add(toms));
        domain::ReturnVisit anas = shop.visit(QDate(2026, 4, 1), 250);
        anas.customer = shop.ana;
        anas.note = QStringLiteral("wipers");
        need(ledger::ReturnVisits(*fresh).add(anas));
        domain::ReferralIn recommended;
        recommended.on = QDate(2026, 5, 1);
        recommended.sourceKind = domain::SourceKind::WordOfMouth;
        recommended.recommendedBy = shop.ana;
        need(ledger::ReferralsIn(*fresh).add(recommended));

        SUCCEEDS(customers.merge(shop.tom, shop.ana));

        const auto kept = need(customers.byId(shop.tom)).value();
        QCOMPARE(kept.name, QStringLiteral("Tom Brandt"));
        QCOMPARE(kept.reference, QStringLiteral("K-17"));
        QCOMPARE(kept.phones, QStringList{QStringLiteral("0431 555-0142")});
        QCOMPARE(kept.emails, QStringList{QStringLiteral("ana@example.com")});
        QCOMPARE(kept.mayKeepSince, QDate(2026, 1, 1));
        QCOMPARE(need(customers.byId(shop.ana)), std::optional<domain::Customer>());
        const auto joined = need(ledger::ReturnVisits(*fresh).byId(april)).value();
        QCOMPARE(joined.value, domain::MaybeMoney(domain::Money(1'250, domain::Currency::euro())));
        QCOMPARE(joined.note, QStringLiteral("tyres\nwipers"));
        QCOMPARE(joined.belongsTo, std::optional(march));
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(february))->belongsTo, std::optional(january));
        QCOMPARE(rows(*fresh, "return_visit"), 2);
        QCOMPARE(rows(*fresh, "send_away"), 2);
        QCOMPARE(need(customers.story(shop.tom)).size(), 5);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void valuesNotKnownStayUnknownWhenVisitsAreJoined_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("gone");
        QTest::addColumn<int>("joined");
        for (const auto backend : {Backend::SQLite, Backend::PostgreSQL}) {
            if (backend == Backend::PostgreSQL && !FreshLedger::hasServer())
                continue;
            const char *name = backend == Backend::SQLite ? "SQLite" : "PostgreSQL";
            QTest::addRow("%s, neither", name) << backend << -1 << -1 << -1;
            QTest::addRow("%s, the kept one's", name) << backend << 7 << -1 << 7;
            QTest::addRow("%s, the other's", name) << backend << -1 << 7 << 7;
        }
    }
    void valuesNotKnownStayUnknownWhenVisitsAreJoined()
    {
        QFETCH(Backend, backend);
        QFETCH(int, kept);
        QFETCH(int, gone);
        QFETCH(int, joined);
        const auto money = [](int cents) {
            return cents < 0 ? domain::MaybeMoney() : domain::Money(cents, domain::Currency::euro());
        };
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 1, 1));
        domain::SendAway byAna = shop.sendAway(QDate(2026, 1, 1));
        byAna.customer = shop.ana;
        need(ledger::SendAways(*fresh).add(byAna));
        domain::ReturnVisit visit = shop.visit(QDate(2026, 4, 1));
        visit.value = money(kept);
        const auto id = need(ledger::ReturnVisits(*fresh).add(visit));
        visit.customer = shop.ana;
        visit.value = money(gone);
        need(ledger::ReturnVisits(*fresh).add(visit));
        SUCCEEDS(ledger::Customers(*fresh).merge(shop.tom, shop.ana));
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(id))->value, money(joined));
    }

    void customersAreFoundByWhatTellsThemApart_data() { FreshLedger::addRows(); }
    void customersAreFoundByWhatTellsThemApart()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        domain::Customer smith;
        smith.name = QStringLiteral("Maria Schmidt");
        smith.reference = QStringLiteral("K-17");
        smith.emails = {QStringLiteral("Maria@Example.com")};
        const auto seventeen = need(customers.add(smith));
        FAILS_WITH(customers.add(smith), "reference.taken");
        FAILS_WITH(customers.add({}), "customer.empty");

        const auto match = [&](const char *reference, const char *phone, const char *email,
                               const char *name) {
            domain::Customer details;
            details.reference = QString::fromUtf8(reference);
            details.name = QString::fromUtf8(name);
            if (*phone)
                details.phones = {QString::fromUtf8(phone)};
            if (*email)
                details.emails = {QString::fromUtf8(email)};
            return need(customers.match(details));
        };
        const std::optional<domain::CustomerId> nobody;
        QCOMPARE(match("k-17", "", "", "Somebody else"), std::optional(seventeen));
        QCOMPARE(match("", "", "maria@example.COM", ""), std::optional(seventeen));
        QCOMPARE(match("", "", "", "maria  schmidt"), std::optional(seventeen));
        QCOMPARE(match("K-18", "", "", "Maria Schmidt"), nobody); // another one of that name
        QCOMPARE(match("K-18", "", "maria@example.com", ""), nobody);
        QCOMPARE(match("", "(0431) 5550142", "", ""), std::optional(shop.tom));
        QCOMPARE(match("K-19", "0431/5550142", "", ""), std::optional(shop.tom)); // had no number yet
        QCOMPARE(match("", "0431 999", "", "Tom Brandt"), std::optional(shop.tom));
        smith.reference = QStringLiteral("K-18");
        smith.emails.clear();
        need(customers.add(smith));
        QCOMPARE(match("", "", "", "Maria Schmidt"), nobody); // which of the two?
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "MergeTest.moc"
