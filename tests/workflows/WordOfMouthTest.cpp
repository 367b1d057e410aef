// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "workflows/Counter.h"
#include "workflows/LogRecords.h"
#include "workflows/Measures.h"

using Backend = FreshLedger::Backend;

class WordOfMouthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsRecommendedByASentCustomerIsInThePayoff_data() { FreshLedger::addRows(); }
    void whoIsRecommendedByASentCustomerIsInThePayoff()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 9, 1));
        // As the form finds who recommended us.
        const auto found =
            need(workflows::findSentCustomers(*fresh, QStringLiteral("brandt"), QDate(2026, 10, 6), 8));
        QCOMPARE(found.size(), 1);
        domain::ReferralIn friendOfTom;
        friendOfTom.on = QDate(2026, 10, 5);
        friendOfTom.sourceKind = domain::SourceKind::WordOfMouth;
        friendOfTom.recommendedBy = found.constFirst().customer.id;
        friendOfTom.outcome = domain::ReferralOutcome::Bought;
        friendOfTom.value = domain::Money(30000, domain::Currency::euro());
        const auto made = need(workflows::logReferralIn(*fresh, friendOfTom, workflows::CustomerChoice{}));
        const auto wordOfMouth = [&fresh] {
            const auto measures = need(workflows::readMeasures(*fresh, {.today = QDate(2026, 11, 21)}));
            domain::Money sum = domain::Money::zero(domain::Currency::euro());
            for (const domain::PayoffMonth &month : measures.payoff)
                sum += month.wordOfMouth;
            return sum;
        };
        QCOMPARE(wordOfMouth(), domain::Money(30000, domain::Currency::euro()));
        need(made.undo());
        QCOMPARE(wordOfMouth(), domain::Money::zero(domain::Currency::euro()));
    }

    void whatIsHeardSpeaksOfTheLastTimeUpToThatDay_data() { FreshLedger::addRows(); }
    void whatIsHeardSpeaksOfTheLastTimeUpToThatDay()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto september = shop.send(QDate(2026, 9, 1));
        shop.send(QDate(2026, 11, 1));
        domain::Advocacy thanks;
        thanks.on = QDate(2026, 10, 1);
        const auto made = need(workflows::logAdvocacy(*fresh, thanks, {shop.tom, {}}));
        ledger::Advocacies advocacies(*fresh);
        auto kept = *need(advocacies.byId(domain::AdvocacyId(made.added)));
        QCOMPARE(kept.sendAway, std::optional(september));

        need(workflows::saveAdvocacy(*fresh, kept, {shop.ana, {}}));
        kept = *need(advocacies.byId(kept.id));
        QCOMPARE(kept.customer, std::optional(shop.ana));
        QVERIFY(!kept.sendAway);
        need(workflows::saveAdvocacy(*fresh, kept, {}));
        QVERIFY(!need(advocacies.byId(kept.id))->customer);

        const auto error = need(workflows::enterInError(*fresh, QList{kept.id}));
        QVERIFY(need(advocacies.byId(kept.id))->isInError);
        need(error.undo());
        QVERIFY(!need(advocacies.byId(kept.id))->isInError);
    }
};

QTEST_GUILESS_MAIN(WordOfMouthTest)
#include "WordOfMouthTest.moc"
