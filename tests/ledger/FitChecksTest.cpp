// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FitChecks.h"

#include "FreshLedger.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class FitChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckIsKeptWithTheCustomer_data() { FreshLedger::addRows(); }
    void aCheckIsKeptWithTheCustomer()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::FitChecks checks(*fresh);
        FitCheck check;
        check.on = QDate(2026, 11, 20);
        check.customer = shop.tom;
        check.thresholds = {70, 40};
        check.note = QStringLiteral("in a hurry");
        check.requirements = {{shop.glass, {}, Importance::Must, 30},
                              {{}, QStringLiteral("by Friday “%1”"), Importance::Nice, 100}};
        check.id = need(checks.add(check));
        QCOMPARE(need(checks.byId(check.id)), std::optional(check));
        check.decision = FitDecision::SentAway;
        check.sendAway = shop.send(QDate(2026, 11, 20));
        check.requirements.removeLast();
        SUCCEEDS(checks.save(check));
        QCOMPARE(need(checks.byId(check.id)), std::optional(check));
        SUCCEEDS(checks.remove(check.id));
        QVERIFY(!need(checks.byId(check.id)));
        FAILS_WITH(checks.save(check), "record.missing");
        check.requirements.append(Requirement());
        FAILS_WITH(checks.add(check), "requirement.empty");
    }

    void candidatesAreInUseAndGoodAtWhatWeMiss_data() { FreshLedger::addRows(); }
    void candidatesAreInUseAndGoodAtWhatWeMiss()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.rate(shop.riverside, 3, QDate(2026, 10, 1));
        ledger::FitChecks checks(*fresh);
        const QList<Requirement> missed{{shop.glass, {}, Importance::Must, 0}};
        auto found = need(checks.candidates(missed, {}));
        QCOMPARE(found,
                 (QList{FitCandidate{shop.northside, 1.0, 1, 1}, FitCandidate{shop.riverside, 0.6, 1, 1}}));
        Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        northside.retiredOn = QDate(2026, 10, 1);
        need(ledger::Competitors(*fresh).save(northside));
        found = need(checks.candidates(missed, {}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(need(checks.candidates({{shop.glass, {}, Importance::Must, 90}}, {})).size(), 0);
    }
};

QTEST_GUILESS_MAIN(FitChecksTest)
#include "FitChecksTest.moc"
