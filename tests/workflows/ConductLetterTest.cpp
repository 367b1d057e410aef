// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ConductLetter.h"

#include "ledger/Catalogue.h"
#include "ledger/Conduct.h"
#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "workflows/Conduct.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class ConductLetterTest final : public QObject
{
    Q_OBJECT

    static QDate today() { return {2026, 11, 21}; }

    static StaffId manager(ledger::Ledger &ledger, const char *name)
    {
        return need(ledger::Catalogue(ledger).addStaff({{}, QString::fromLatin1(name), Role::Manager, {}}));
    }

    /// Tom shouted at `concerned`, and Ruth sent him to Northside.
    static SendAwayId sendTom(const Shop &shop, StaffId concerned, StaffId ruth)
    {
        UnacceptableAction shouting;
        shouting.name = QStringLiteral("Shouting at staff");
        Incident incident;
        incident.on = QDate(2026, 11, 16);
        incident.action = need(ledger::Conduct(shop.ledger).addAction(shouting));
        incident.concerned = concerned;
        incident.step = Step::SendElsewhere;
        incident.isUncoachable = true;
        workflows::StaffsSake asked;
        if (!workflows::logIncident(shop.ledger, incident, {shop.tom, {}}, &asked.incident))
            qFatal("not noted");
        asked.by = ruth;
        asked.need = shop.glass;
        asked.partner = shop.northside;
        asked.on = QDate(2026, 11, 18);
        asked.exclusion.scope = QStringLiteral("the workshop");
        if (!workflows::sendForStaffsSake(shop.ledger, asked))
            qFatal("not sent");
        return need(ledger::Conduct(shop.ledger).exclusions(1)).constFirst().exclusion.sendAway;
    }

private Q_SLOTS:
    void itHoldsWhatIsKnown_data() { FreshLedger::addRows(); }
    void itHoldsWhatIsKnown()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const StaffId ben = manager(*fresh, "Ben");
        const SendAwayId id = sendTom(shop, ben, manager(*fresh, "Ruth"));
        const auto letter = workflows::readConductLetter(*fresh, id, today());
        SUCCEEDS(letter);
        QCOMPARE(letter->on, today());
        QCOMPARE(letter->customer, QStringLiteral("Tom Brandt"));
        QCOMPARE(letter->happenedOn, QDate(2026, 11, 16));
        QCOMPARE(letter->action, QStringLiteral("Shouting at staff"));
        QCOMPARE(letter->from, QDate(2026, 11, 18));
        QCOMPARE(letter->exclusion.scope, QStringLiteral("the workshop"));
        QCOMPARE(letter->partner->name, QStringLiteral("Northside Glass"));
        QCOMPARE(letter->signedBy, QStringLiteral("Ruth"));
        QCOMPARE(letter->appealTo, QStringLiteral("Ruth"));
        QVERIFY(letter->account.isEmpty());
    }

    void whomItHappenedToDoesNotSignIt()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const StaffId ruth = manager(*fresh, "Ruth");
        const auto letter = workflows::readConductLetter(*fresh, sendTom(shop, ruth, ruth), today());
        SUCCEEDS(letter);
        QCOMPARE(letter->signedBy, QString());
        QCOMPARE(letter->appealTo, QString());
    }

    void thereIsNoneOnceItIsOver()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const StaffId ruth = manager(*fresh, "Ruth");
        const SendAwayId id = sendTom(shop, ruth, ruth);
        const auto lifted = workflows::liftExclusion(*fresh, id, today());
        SUCCEEDS(lifted);
        FAILS_WITH(workflows::readConductLetter(*fresh, id, today()), "letter.over");
        SUCCEEDS(lifted->undo());
        SUCCEEDS(workflows::enterInError(*fresh, QList{id}));
        FAILS_WITH(workflows::readConductLetter(*fresh, id, today()), "record.missing");
    }
};

QTEST_GUILESS_MAIN(ConductLetterTest)
#include "ConductLetterTest.moc"
