// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Conduct.h"

#include "FreshLedger.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class ConductTest final : public QObject
{
    Q_OBJECT

    static ActionId shouting(ledger::Ledger &ledger)
    {
        UnacceptableAction action;
        action.name = QStringLiteral("Shouting at staff");
        action.severity = Severity::Serious;
        return need(ledger::Conduct(ledger).addAction(action));
    }

    static Incident incident(const Shop &shop, ActionId action, Step step, QDate on)
    {
        Incident i;
        i.on = on;
        i.customer = shop.tom;
        i.action = action;
        i.step = step;
        i.description = QStringLiteral("Shouted for ten minutes about the bill.");
        i.said = QStringLiteral("We will talk when it is calm.");
        i.offered = QStringLiteral("a call back");
        i.witness = QStringLiteral("Ana");
        i.reviewOn = on.addDays(14);
        return i;
    }

    static SendAwayId sentForStaff(const Shop &shop)
    {
        SendAway record = shop.sendAway(QDate(2026, 11, 1));
        record.motive = Motive::Staff;
        return need(ledger::SendAways(shop.ledger).add(record));
    }

private Q_SLOTS:
    void incidentsClimbTheCustomersLadder_data() { FreshLedger::addRows(); }
    void incidentsClimbTheCustomersLadder()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        const ActionId action = shouting(*fresh);
        const Incident first = incident(shop, action, Step::Remind, QDate(2026, 10, 1));
        FAILS_WITH(conduct.addIncident(incident(shop, action, Step::Coach, QDate(2026, 10, 1))),
                   "step.ladder");
        const IncidentId id = need(conduct.addIncident(first));
        Incident expected = first;
        expected.id = id;
        QCOMPARE(need(conduct.incident(id)), std::optional(expected));
        QCOMPARE(need(conduct.position(shop.tom, Step::Remind, QDate(2026, 10, 2))).next, Step::Coach);
        QCOMPARE(need(conduct.position(shop.tom, Step::Remind, QDate(2026, 9, 30))).next, Step::Remind);
        QCOMPARE(need(conduct.position(shop.tom, Step::Remind, QDate(2026, 10, 2), id)).next, Step::Remind);
        QCOMPARE(need(conduct.position(shop.ana, Step::Remind, QDate(2026, 10, 2))).next, Step::Remind);
        Incident judged = incident(shop, action, Step::SendElsewhere, QDate(2026, 10, 3));
        FAILS_WITH(conduct.addIncident(judged), "step.ladder");
        judged.isUncoachable = true;
        SUCCEEDS(conduct.addIncident(judged));
        expected.isInError = true;
        SUCCEEDS(conduct.saveIncident(expected));
        QCOMPARE(need(conduct.incidents(10)).size(), 1);
        QCOMPARE(need(conduct.incidents(10, shop.tom, true)).size(), 2);
        QCOMPARE(need(conduct.incidents(10, shop.ana, true)).size(), 0);
        const auto row = need(conduct.incidents(10)).constFirst();
        QCOMPARE(row.actionName, QStringLiteral("Shouting at staff"));
        QCOMPARE(row.customerName, QStringLiteral("Tom Brandt"));
        QCOMPARE(row.severity, Severity::Serious);
        FAILS_WITH(conduct.addIncident(incident(shop, {}, Step::Remind, QDate(2026, 10, 3))),
                   "action.missing");
        FAILS_WITH(conduct.addIncident(incident(shop, action, Step::Remind, {})), "date.missing");
    }

    void theLadderIsTheOwners_data() { FreshLedger::addRows(); }
    void theLadderIsTheOwners()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        QCOMPARE(need(conduct.ladder()), Ladder());
        SUCCEEDS(conduct.addIncident(incident(shop, shouting(*fresh), Step::Remind, QDate(2026, 1, 1))));
        Ladder edited;
        edited.times = {{Step::Remind, 1}, {Step::Coach, 0}, {Step::FinalWarning, 2}};
        edited.forgottenAfterMonths = 12;
        SUCCEEDS(conduct.saveLadder(edited));
        QCOMPARE(need(conduct.ladder()), edited);
        QCOMPARE(need(conduct.position(shop.tom, Step::Remind, QDate(2026, 11, 1))).next, Step::FinalWarning);
        QCOMPARE(need(conduct.position(shop.tom, Step::Remind, QDate(2027, 11, 1))).next, Step::Remind);
    }

    void actionsInUseAreRetired_data() { FreshLedger::addRows(); }
    void actionsInUseAreRetired()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        const ActionId action = shouting(*fresh);
        UnacceptableAction same = need(conduct.actions()).constFirst();
        FAILS_WITH(conduct.addAction(same), "name.taken");
        SUCCEEDS(conduct.addIncident(incident(shop, action, Step::Remind, QDate(2026, 10, 1))));
        same.retiredOn = QDate(2026, 11, 1);
        same.startsAt = Step::FinalWarning;
        SUCCEEDS(conduct.saveAction(same));
        QCOMPARE(need(conduct.actions()).size(), 0);
        QCOMPARE(need(conduct.actions(ledger::Retired::With)), QList{same});
    }

    void reviewsMoveTheReviewDay_data() { FreshLedger::addRows(); }
    void reviewsMoveTheReviewDay()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        const IncidentId id =
            need(conduct.addIncident(incident(shop, shouting(*fresh), Step::Remind, QDate(2026, 10, 1))));
        const ConductReview review{
            QDate(2026, 10, 15), {}, ReviewOutcome::Improved, QStringLiteral("calm"), QDate(2026, 12, 1)};
        SUCCEEDS(conduct.addReview(id, review));
        QCOMPARE(need(conduct.incident(id))->reviewOn, QDate(2026, 12, 1));
        QCOMPARE(need(conduct.reviews(id)), QList{review});
        Incident edited = *need(conduct.incident(id));
        edited.reviewOn = QDate(2026, 10, 2);
        SUCCEEDS(conduct.saveIncident(edited));
        QCOMPARE(need(conduct.incident(id))->reviewOn, QDate(2026, 12, 1));
        SUCCEEDS(conduct.addReview(id, {QDate(2026, 12, 1), {}, ReviewOutcome::Unchanged, {}, {}}));
        QVERIFY(!need(conduct.incident(id))->reviewOn.isValid());
        QCOMPARE(need(conduct.incidents(1)).constFirst().reviews, 2);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        FAILS_WITH(conduct.addReview(IncidentId(4711), review), "record.missing");
    }

    void onlyAStaffsSakeSendAwayExcludes_data() { FreshLedger::addRows(); }
    void onlyAStaffsSakeSendAwayExcludes()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        Exclusion exclusion;
        exclusion.sendAway = shop.send(QDate(2026, 10, 1));
        FAILS_WITH(conduct.saveExclusion(exclusion), "exclusion.motive");
        exclusion.sendAway = sentForStaff(shop);
        exclusion.scope = QStringLiteral("the workshop");
        exclusion.until = QDate(2026, 12, 31);
        exclusion.reviewOn = QDate(2026, 12, 1);
        SUCCEEDS(conduct.saveExclusion(exclusion));
        exclusion.appeal = Appeal::Open;
        exclusion.appealedOn = QDate(2026, 11, 5);
        exclusion.appealNote = QStringLiteral("was ill");
        SUCCEEDS(conduct.saveExclusion(exclusion));
        QCOMPARE(need(conduct.exclusion(exclusion.sendAway)), std::optional(exclusion));
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2026, 12, 31))), QList{exclusion});
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2027, 1, 1))).size(), 0);
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2026, 10, 31))).size(), 0); // before it was made
        SendAway record = *need(ledger::SendAways(*fresh).byId(exclusion.sendAway));
        record.motive = Motive::Customer;
        FAILS_WITH(ledger::SendAways(*fresh).save(record), "exclusion.motive");
    }

    void incidentsGoWithAMergedCustomer_data() { FreshLedger::addRows(); }
    void incidentsGoWithAMergedCustomer()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        SUCCEEDS(conduct.addIncident(incident(shop, shouting(*fresh), Step::Remind, QDate(2026, 10, 1))));
        SUCCEEDS(ledger::Customers(*fresh).merge(shop.ana, shop.tom));
        QCOMPARE(need(conduct.position(shop.ana, Step::Remind, QDate(2026, 10, 2))).next, Step::Coach);
    }
};

QTEST_GUILESS_MAIN(ConductTest)
#include "ConductTest.moc"
