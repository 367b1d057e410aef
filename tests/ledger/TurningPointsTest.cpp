// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/TurningPoints.h"

#include "FreshLedger.h"
#include "Shop.h"

using namespace domain;

class TurningPointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guidelinesAndAgreementsChangeThings_data() { FreshLedger::addRows(); }
    void guidelinesAndAgreementsChangeThings()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QVERIFY(need(ledger::turningPoints(*fresh, QDate(2026, 11, 21))).isEmpty());
        const Shop shop(*fresh);
        shop.live();
        ledger::Competitors competitors(*fresh);
        need(competitors.setStage(shop.riverside, {Stage::Contacted, QDate(2026, 2, 1), {}}));
        const TurningPoint agreed{QDate(2026, 1, 5), TurningPoint::What::Agreement,
                                  QStringLiteral("Northside Glass"), 0, shop.northside};
        const TurningPoint written{QDate(2026, 11, 21),
                                   TurningPoint::What::Guideline,
                                   QStringLiteral("Glass goes to the glazier"),
                                   1,
                                   {},
                                   shop.glass};
        QCOMPARE(need(ledger::turningPoints(*fresh, QDate(2026, 11, 21))),
                 (QList<TurningPoint>{written, agreed}));
        QCOMPARE(need(ledger::turningPoints(*fresh, QDate(2026, 11, 20))), (QList<TurningPoint>{agreed}));
    }
};

QTEST_GUILESS_MAIN(TurningPointsTest)
#include "TurningPointsTest.moc"
