// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Changes.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using namespace domain;

class ChangesTest final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 21};

private Q_SLOTS:
    void guidelinesAndAgreementsAreComparedWithTheirOwnSendAways_data() { FreshLedger::addRows(); }
    void guidelinesAndAgreementsAreComparedWithTheirOwnSendAways()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        need(ledger::Competitors(*fresh).setStage(shop.northside, {Stage::Agreed, QDate(2026, 6, 1), {}}));
        Guideline glass;
        glass.name = QStringLiteral("Glass goes to Northside");
        glass.needs = {shop.glass};
        need(ledger::Guidelines(*fresh).add(glass));
        for (const QDate on : {QDate(2026, 4, 1), QDate(2026, 7, 1)}) {
            SendAway sent = shop.sendAway(on);
            sent.partner = shop.northside;
            need(ledger::SendAways(*fresh).add(sent));
            SendAway other = shop.sendAway(on);
            other.partner = shop.riverside;
            need(ledger::SendAways(*fresh).add(other));
        }

        const auto changes = need(workflows::readChanges(*fresh, {.today = m_today}));
        QCOMPARE(changes.size(), 2);
        const workflows::ChangeInForce &guideline = changes.at(0); // written today
        const workflows::ChangeInForce &agreement = changes.at(1);
        QCOMPARE(guideline.point.version, 1);
        QCOMPARE(guideline.about.need, shop.glass);
        QCOMPARE(agreement.point.partner, shop.northside);
        QCOMPARE(agreement.about.partner, shop.northside);
        QCOMPARE(agreement.shares.before.of, 1); // those sent to Riverside are not theirs
        QCOMPARE(agreement.shares.after.of, 1);
    }

    void onlyChangesOfTheMonthsAskedForAreRead_data() { FreshLedger::addRows(); }
    void onlyChangesOfTheMonthsAskedForAreRead()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        need(ledger::Competitors(*fresh).setStage(shop.northside, {Stage::Agreed, QDate(2025, 6, 1), {}}));
        need(ledger::Competitors(*fresh).setStage(shop.riverside, {Stage::Agreed, QDate(2026, 6, 1), {}}));
        workflows::LongTermQuery query{.today = m_today, .from = Month(2026, 1)};
        const auto thisYear = need(workflows::readChanges(*fresh, query));
        QCOMPARE(thisYear.size(), 1);
        QCOMPARE(thisYear.constFirst().point.partner, shop.riverside);
        query.from.reset();
        query.filter.partner = shop.northside;
        const auto theirs = need(workflows::readChanges(*fresh, query));
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs.constFirst().point.partner, shop.northside);
        query.filter.partner.reset();
        QCOMPARE(need(workflows::readChanges(*fresh, query, 1)).size(), 1);
    }
};

QTEST_MAIN(ChangesTest)
#include "ChangesTest.moc"
