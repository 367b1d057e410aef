// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PartnerStatement.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using Backend = FreshLedger::Backend;
using domain::Month;
using workflows::readStatement;

class PartnerStatementTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 21};

    static workflows::StatementQuery between(domain::CompetitorId partner, const char *from, const char *to)
    {
        return {partner, *Month::fromText(QString::fromLatin1(from)),
                *Month::fromText(QString::fromLatin1(to)), today};
    }

private Q_SLOTS:
    void monthsAddUpToTheTotalAndConductIsNotAmongThem_data() { FreshLedger::addRows(); }
    void monthsAddUpToTheTotalAndConductIsNotAmongThem()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2025, 11, 30)); // before the period
        const auto served = shop.send(QDate(2025, 12, 1));
        need(ledger::SendAways(*fresh).setStatus(served,
                                                 becoming(domain::Status::Served, QDate(2025, 12, 3))));
        shop.send(QDate(2026, 11, 20));
        shop.send(QDate(2026, 11, 22)); // tomorrow
        domain::SendAway elsewhere = shop.sendAway(QDate(2026, 5, 5));
        elsewhere.partner = shop.riverside;
        need(ledger::SendAways(*fresh).add(elsewhere));
        domain::SendAway forStaff = shop.sendAway(QDate(2026, 5, 6));
        forStaff.motive = domain::Motive::Staff;
        forStaff.customer = shop.ana;
        forStaff.reason = need(ledger::Catalogue(*fresh).reasonNamed(QStringLiteral("conduct")));
        need(ledger::SendAways(*fresh).add(forStaff));
        domain::ReferralIn referral;
        referral.on = QDate(2026, 2, 2);
        referral.sourceKind = domain::SourceKind::Partner;
        referral.partner = shop.northside;
        referral.outcome = domain::ReferralOutcome::Bought;
        need(ledger::ReferralsIn(*fresh).add(referral));
        shop.comeBack(QDate(2026, 1, 9));

        auto query = workflows::usualStatement(shop.northside, today);
        const auto statement = need(readStatement(*fresh, query));
        QCOMPARE(statement.months.size(), 12);
        QCOMPARE(statement.months.constFirst().month.text(), QStringLiteral("2025-12"));
        QCOMPARE(statement.total.sent.count, 2);
        QCOMPARE(statement.total.served, 1);
        QCOMPARE(statement.total.received.count, 1);
        QCOMPARE(statement.total.bought, 1);
        QCOMPARE(statement.total.returned.count, 1);
        QCOMPARE(statement.lead(), 1);
        QCOMPARE(statement.coverage.sent, 2);
        QCOMPARE(statement.coverage.withOutcome, 1);
        QVERIFY(statement.isUnfinished());
        domain::PartnerBalance sum(shop.northside, {}, domain::Currency::euro());
        for (const auto &each : statement.months) {
            sum.sent += each.balance.sent;
            sum.served += each.balance.served;
            sum.received += each.balance.received;
            sum.bought += each.balance.bought;
            sum.returned += each.balance.returned;
        }
        sum.name = statement.total.name;
        QCOMPARE(sum, statement.total);
        QVERIFY(statement.named.isEmpty()); // nobody has asked for names

        query.withNames = true;
        const auto named = need(readStatement(*fresh, query)).named;
        QCOMPARE(named.size(), 2);
        for (const auto &each : named)
            QCOMPARE(each.customer, QStringLiteral("Tom Brandt")); // Ana was sent for the staff's sake
        QCOMPARE(named.constFirst().on, QDate(2025, 12, 1));
    }

    void nothingAtAllIsAStatementToo_data() { FreshLedger::addRows(); }
    void nothingAtAllIsAStatementToo()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto statement = need(readStatement(*fresh, workflows::usualStatement(shop.riverside, today)));
        QVERIFY(statement.isEmpty());
        QCOMPARE(statement.months.size(), 12);
        QCOMPARE(statement.lead(), 0);
    }

    void periodsThatCannotBeAreRefused()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        FAILS_WITH(readStatement(*fresh, between(shop.northside, "2026-05", "2026-04")), "statement.period");
        FAILS_WITH(readStatement(*fresh, between(shop.northside, "2026-05", "2026-12")), "statement.period");
        FAILS_WITH(readStatement(*fresh, between(shop.northside, "1026-05", "2026-11")), "statement.period");
        QCOMPARE(need(readStatement(*fresh, between(shop.northside, "2026-04", "2026-04"))).months.size(), 1);
        FAILS_WITH(readStatement(*fresh, between(domain::CompetitorId(4711), "2026-04", "2026-04")),
                   "record.missing");
    }

    void allOfATimeAreThoseWhoWereActiveAndThoseInForce_data() { FreshLedger::addRows(); }
    void allOfATimeAreThoseWhoWereActiveAndThoseInForce()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        workflows::StatementsQuery query{*Month::fromText(u"2025-12"), *Month::fromText(u"2026-11"), today};
        QVERIFY(need(workflows::readStatements(*fresh, query)).statements.isEmpty());
        shop.send(QDate(2025, 11, 30)); // before that time
        QVERIFY(need(workflows::readStatements(*fresh, query)).statements.isEmpty());
        shop.send(QDate(2026, 3, 4));
        need(ledger::Competitors(*fresh).setStage(shop.riverside, {domain::Stage::Agreed, today, {}}));
        query.withNames = true;
        const auto all = need(workflows::readStatements(*fresh, query)).statements;
        QCOMPARE(all.size(), 2);
        QVERIFY(all.at(0).partner.name < all.at(1).partner.name);
        for (const domain::PartnerStatement &each : all) {
            const auto alone =
                need(readStatement(*fresh, {each.partner.id, query.from, query.to, today, query.withNames}));
            QCOMPARE(each.total, alone.total);
            QCOMPARE(each.months.size(), 12);
            for (int i = 0; i < 12; ++i)
                QCOMPARE(each.months.at(i).balance, alone.months.at(i).balance);
            QCOMPARE(each.coverage.sent, alone.coverage.sent);
            QCOMPARE(each.named.size(), alone.named.size());
            QCOMPARE(each.isEmpty(), each.partner.id == shop.riverside);
        }
        query.to = *Month::fromText(u"2026-12");
        FAILS_WITH(workflows::readStatements(*fresh, query), "statement.period");
    }

    void inForceIsWhoHasAgreed_data() { FreshLedger::addRows(); }
    void inForceIsWhoHasAgreed()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        QVERIFY(need(workflows::partnersInForce(*fresh)).isEmpty());
        need(ledger::Competitors(*fresh).setStage(shop.riverside, {domain::Stage::Agreed, today, {}}));
        need(ledger::Competitors(*fresh).setStage(shop.northside, {domain::Stage::Paused, today, {}}));
        const auto inForce = need(workflows::partnersInForce(*fresh));
        QCOMPARE(inForce.size(), 1);
        QCOMPARE(inForce.constFirst().id, shop.riverside);
        domain::Competitor over = inForce.constFirst();
        over.terms.until = fresh->clock().today().addDays(-1);
        SUCCEEDS(ledger::Competitors(*fresh).save(over));
        QVERIFY(need(workflows::partnersInForce(*fresh)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PartnerStatementTest)
#include "PartnerStatementTest.moc"
