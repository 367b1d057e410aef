// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Conduct.h"

#include "ledger/Catalogue.h"
#include "ledger/Conduct.h"
#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "workflows/ExportRecords.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class ConductTest final : public QObject
{
    Q_OBJECT

    static StaffId hire(ledger::Ledger &ledger, const char *name, Role role)
    {
        return need(ledger::Catalogue(ledger).addStaff({{}, QString::fromLatin1(name), role, {}}));
    }

    static ActionId shouting(ledger::Ledger &ledger)
    {
        UnacceptableAction action;
        action.name = QStringLiteral("Shouting at staff");
        return need(ledger::Conduct(ledger).addAction(action));
    }

    static Incident incident(ActionId action, Step step, QDate on)
    {
        Incident i;
        i.on = on;
        i.action = action;
        i.step = step;
        i.description = QStringLiteral("Shouted for ten minutes about the bill.");
        i.reviewOn = on.addDays(14);
        return i;
    }

    static workflows::StaffsSake asked(const Shop &shop, IncidentId id, StaffId by)
    {
        workflows::StaffsSake wanted;
        wanted.incident = id;
        wanted.by = by;
        wanted.need = need(ledger::Catalogue(shop.ledger).competencies()).constFirst().id;
        wanted.on = QDate(2026, 11, 1);
        wanted.exclusion.scope = QStringLiteral("the workshop");
        return wanted;
    }

private Q_SLOTS:
    void anIncidentIsTakenBackAndPutBack()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        const auto noted = workflows::logIncident(
            *fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)), {shop.tom, {}});
        SUCCEEDS(noted);
        QCOMPARE(need(conduct.incidents(10)).size(), 1);
        SUCCEEDS(noted->undo());
        QCOMPARE(need(conduct.incidents(10)).size(), 0);
        SUCCEEDS(noted->redo());
        const auto row = need(conduct.incidents(10)).constFirst();
        const auto reviewed = workflows::reviewIncident(
            *fresh, row.incident.id,
            {QDate(2026, 10, 15), {}, ReviewOutcome::Improved, QStringLiteral("calm"), {}});
        SUCCEEDS(reviewed);
        QVERIFY(!need(conduct.incident(row.incident.id))->reviewOn.isValid());
        SUCCEEDS(reviewed->undo());
        QCOMPARE(need(conduct.incident(row.incident.id))->reviewOn, row.incident.reviewOn);
        QCOMPARE(need(conduct.reviews(row.incident.id)).size(), 0);
    }

    void sendingElsewhereTakesTheLastStepAndAManagersWord()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        const StaffId ben = hire(*fresh, "Ben Counter", Role::Counter);
        const StaffId ruth = hire(*fresh, "Ruth Manager", Role::Manager);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        auto request = asked(shop, id, ruth);
        FAILS_WITH(workflows::sendForStaffsSake(*fresh, request), "step.ladder");
        request.isUncoachable = true;
        request.by = ben;
        FAILS_WITH(workflows::sendForStaffsSake(*fresh, request), "approval.role");
        request.by = ruth;
        const auto sent = workflows::sendForStaffsSake(*fresh, request);
        SUCCEEDS(sent);
        FAILS_WITH(workflows::sendForStaffsSake(*fresh, request), "exclusion.twice");
        FAILS_WITH(workflows::enterInError(*fresh, QList{id}, QDate(2026, 11, 2)), "incident.sent");
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2026, 11, 2))).size(), 1);
        const auto row = need(conduct.exclusions(10)).constFirst();
        QCOMPARE(row.approvedBy, QStringLiteral("Ruth Manager"));
        QCOMPARE(row.incident, std::optional(id));
        SUCCEEDS(sent->undo());
        QCOMPARE(need(conduct.exclusions(10)).size(), 0);
        QCOMPARE(need(conduct.incident(id))->step, Step::Remind);
        SUCCEEDS(sent->redo());
        QCOMPARE(need(conduct.exclusions(10)).size(), 1);
    }

    void aSendAwayInErrorLeavesTheIncidentFree()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        auto request = asked(shop, id, hire(*fresh, "Ruth Manager", Role::Manager));
        request.isUncoachable = true;
        SUCCEEDS(workflows::sendForStaffsSake(*fresh, request));
        QVERIFY(need(conduct.incidents(1)).constFirst().hasSentElsewhere);
        const SendAwayId wrong = *need(conduct.incident(id))->sendAway;
        SUCCEEDS(workflows::enterInError(*fresh, QList{wrong}));
        QVERIFY(!need(conduct.incidents(1)).constFirst().hasSentElsewhere);
        SUCCEEDS(workflows::sendForStaffsSake(*fresh, request));
        const SendAwayId right = *need(conduct.incident(id))->sendAway;
        QVERIFY(right != wrong);
        FAILS_WITH(workflows::enterInError(*fresh, QList{id}, QDate(2026, 11, 2)), "incident.sent");
        SUCCEEDS(workflows::enterInError(*fresh, QList{right}));
        SUCCEEDS(workflows::enterInError(*fresh, QList{id}, QDate(2026, 11, 2)));
    }

    void aReplacedSendAwayDoesNotComeBack_data() { FreshLedger::addRows(); }
    void aReplacedSendAwayDoesNotComeBack()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        auto request = asked(shop, id, hire(*fresh, "Ruth Manager", Role::Manager));
        request.isUncoachable = true;
        const auto first = workflows::sendForStaffsSake(*fresh, request);
        SUCCEEDS(first);
        const SendAwayId wrong = *need(conduct.incident(id))->sendAway;
        const auto takenOut = workflows::enterInError(*fresh, QList{wrong});
        SUCCEEDS(takenOut);
        const auto second = workflows::sendForStaffsSake(*fresh, request);
        SUCCEEDS(second);
        const SendAwayId right = *need(conduct.incident(id))->sendAway;
        FAILS_WITH(takenOut->undo(), "exclusion.twice");
        FAILS_WITH(first->undo(), "exclusion.twice"); // the incident is the second one's now
        FAILS_WITH(first->redo(), "exclusion.twice");
        QCOMPARE(need(conduct.exclusions(10)).size(), 1);
        QCOMPARE(need(conduct.exclusions(10)).constFirst().exclusion.sendAway, right);
        QCOMPARE(need(conduct.incident(id))->sendAway, std::optional(right));
        // Once the second one is taken back, the first may be put back.
        SUCCEEDS(second->undo());
        SUCCEEDS(takenOut->undo());
        QCOMPARE(need(conduct.exclusions(10)).size(), 1);
        QCOMPARE(need(conduct.exclusions(10)).constFirst().exclusion.sendAway, wrong);
        FAILS_WITH(second->redo(), "exclusion.twice");
    }

    void aReviewTakenBackLeavesTheOthers_data() { FreshLedger::addRows(); }
    void aReviewTakenBackLeavesTheOthers()
    {
        QFETCH(const Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        const auto review = [](const char *note, QDate next) {
            return ConductReview{
                QDate(2026, 10, 15), {}, ReviewOutcome::Improved, QString::fromLatin1(note), next};
        };
        const auto mine = workflows::reviewIncident(*fresh, id, review("mine", QDate(2026, 12, 1)));
        SUCCEEDS(mine);
        const auto theirs = review("theirs", QDate(2026, 12, 24));
        SUCCEEDS(workflows::reviewIncident(*fresh, id, theirs));
        SUCCEEDS(mine->undo());
        QCOMPARE(need(conduct.reviews(id)), QList{theirs});
        QCOMPARE(need(conduct.incident(id))->reviewOn, theirs.nextOn);
        FAILS_WITH(mine->undo(), "record.missing");
        SUCCEEDS(mine->redo());
        QCOMPARE(need(conduct.reviews(id)).size(), 2);
        SUCCEEDS(mine->undo());
        QCOMPARE(need(conduct.reviews(id)), QList{theirs});
    }

    void anAppealUpheldLiftsIt()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        ledger::Conduct conduct(*fresh);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        auto request = asked(shop, id, hire(*fresh, "Ruth Manager", Role::Owner));
        request.isUncoachable = true;
        SUCCEEDS(workflows::sendForStaffsSake(*fresh, request));
        const SendAwayId sent = need(conduct.exclusions(10)).constFirst().exclusion.sendAway;
        FAILS_WITH(workflows::answerAppeal(*fresh, sent, Appeal::Upheld, QDate(2026, 11, 9), {}),
                   "appeal.none");
        SUCCEEDS(workflows::openAppeal(*fresh, sent, QDate(2026, 11, 5), QStringLiteral("was ill")));
        const auto upheld = workflows::answerAppeal(*fresh, sent, Appeal::Upheld, QDate(2026, 11, 9), {});
        SUCCEEDS(upheld);
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2026, 11, 9))).size(), 0);
        FAILS_WITH(workflows::liftExclusion(*fresh, sent, QDate(2026, 11, 10)), "lifted");
        SUCCEEDS(upheld->undo());
        QCOMPARE(need(conduct.inForce(shop.tom, QDate(2026, 11, 9))).size(), 1);
    }

    void itIsLeftOutOfExportsUnlessAskedFor()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        IncidentId id;
        SUCCEEDS(workflows::logIncident(*fresh, incident(shouting(*fresh), Step::Remind, QDate(2026, 10, 1)),
                                        {shop.tom, {}}, &id));
        auto request = asked(shop, id, hire(*fresh, "Ruth Manager", Role::Manager));
        request.isUncoachable = true;
        SUCCEEDS(workflows::sendForStaffsSake(*fresh, request));
        const QString file = fresh.path(QStringLiteral("out.csv"));
        const auto kind = workflows::RecordKind::SendAways;
        QCOMPARE(need(workflows::exportRecords(*fresh, kind, file)).rows, 0);
        QCOMPARE(
            need(workflows::exportRecords(*fresh, kind, file, {}, {workflows::ExportConduct::With})).rows, 1);
    }

    void theListAndTheLadderAreUndone()
    {
        FreshLedger fresh(Backend::SQLite);
        ledger::Conduct conduct(*fresh);
        UnacceptableAction threat;
        threat.name = QStringLiteral("Threats");
        const auto added = workflows::addAction(*fresh, threat, QDate(2026, 11, 1));
        SUCCEEDS(added);
        FAILS_WITH(workflows::addAction(*fresh, threat, QDate(2026, 11, 1)), "name.taken");
        SUCCEEDS(added->undo());
        QCOMPARE(need(conduct.actions()).size(), 0);
        SUCCEEDS(added->redo());
        Ladder ladder = need(conduct.ladder());
        ladder.times[Step::Coach] = 3;
        const auto changed = workflows::saveLadder(*fresh, ladder);
        SUCCEEDS(changed);
        QCOMPARE(need(conduct.ladder()), ladder);
        SUCCEEDS(changed->undo());
        QCOMPARE(need(conduct.ladder()), Ladder());
    }
};

QTEST_GUILESS_MAIN(ConductTest)
#include "ConductTest.moc"
