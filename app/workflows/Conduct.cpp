// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Conduct.h"

#include "ledger/Conduct.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::Exclusion;
using domain::Incident;
using domain::IncidentId;
using domain::SendAwayId;
using domain::UnacceptableAction;

namespace {

Result<Incident> existing(ledger::Ledger &ledger, IncidentId id)
{
    TRY_ASSIGN(const auto incident, ledger::Conduct(ledger).incident(id));
    if (!incident)
        TRY(refused("record.missing",
                    QT_TRANSLATE_NOOP("workflows", "This incident is not there any more.")));
    return *incident;
}

std::function<Done()> saver(ledger::Ledger &ledger, const QList<Incident> &incidents)
{
    return [&ledger, incidents] {
        return ledger.transact([&]() -> Done {
            for (const Incident &incident : incidents)
                TRY(ledger::Conduct(ledger).saveIncident(incident));
            return {};
        });
    };
}

Incident inError(Incident incident)
{
    incident.isInError = true;
    return incident;
}

} // namespace

Result<Undoable> logIncident(ledger::Ledger &ledger, Incident incident, const CustomerChoice &customer,
                             IncidentId *made)
{
    Incident saved;
    TRY(ledger.transact([&]() -> Done {
        TRY_ASSIGN(incident.customer, resolveCustomer(ledger, customer));
        TRY_ASSIGN(const auto id, ledger::Conduct(ledger).addIncident(incident));
        TRY_ASSIGN(saved, existing(ledger, id));
        return {};
    }));
    if (made)
        *made = saved.id;
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Incident noted")), saver(ledger, {inError(saved)}),
                    saver(ledger, {saved})};
}

Result<Undoable> correctIncident(ledger::Ledger &ledger, Incident incident, const CustomerChoice &customer)
{
    Incident before;
    Incident after;
    TRY(ledger.transact([&]() -> Done {
        TRY_ASSIGN(before, existing(ledger, incident.id));
        TRY_ASSIGN(incident.customer, resolveCustomer(ledger, customer));
        TRY(ledger::Conduct(ledger).saveIncident(incident));
        TRY_ASSIGN(after, existing(ledger, incident.id));
        return {};
    }));
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Incident corrected")), saver(ledger, {before}),
                    saver(ledger, {after})};
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<IncidentId> &ids, QDate today)
{
    ledger::Conduct conduct(ledger);
    QList<Incident> before;
    QList<Incident> after;
    for (const IncidentId id : ids) {
        TRY_ASSIGN(const auto incident, existing(ledger, id));
        if (incident.sendAway) {
            TRY_ASSIGN(const auto exclusion, conduct.exclusion(*incident.sendAway));
            if (exclusion && exclusion->isInForce(today))
                TRY(refused("incident.sent",
                            QT_TRANSLATE_NOOP("workflows", "The customer was sent elsewhere because of this "
                                                           "incident. Lift that first.")));
        }
        before.append(incident);
        after.append(inError(incident));
    }
    const auto redo = saver(ledger, after);
    TRY(redo());
    return Undoable{QCoreApplication::translate("workflows", "%n incident(s) entered in error", nullptr,
                                                static_cast<int>(after.size())),
                    saver(ledger, before), redo};
}

Result<Undoable> reviewIncident(ledger::Ledger &ledger, IncidentId id, const domain::ConductReview &review)
{
    TRY_ASSIGN(const auto before, existing(ledger, id));
    const auto redo = [&ledger, id, review] { return ledger::Conduct(ledger).addReview(id, review); };
    TRY(redo());
    return Undoable{
        said(QT_TRANSLATE_NOOP("workflows", "Review noted")),
        [&ledger, id, day = before.reviewOn] { return ledger::Conduct(ledger).takeBackReview(id, day); },
        redo};
}

// What the owner does not accept.

namespace {

std::function<Done()> saver(ledger::Ledger &ledger, const UnacceptableAction &action)
{
    return [&ledger, action] { return ledger::Conduct(ledger).saveAction(action); };
}

Result<UnacceptableAction> existing(ledger::Ledger &ledger, domain::ActionId id)
{
    TRY_ASSIGN(const auto all, ledger::Conduct(ledger).actions(ledger::Retired::With));
    const auto found = std::ranges::find(all, id, &UnacceptableAction::id);
    if (found == all.cend())
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "It is not on the list any more.")));
    return *found;
}

UnacceptableAction retired(UnacceptableAction action, QDate on)
{
    action.retiredOn = on;
    return action;
}

Result<Undoable> change(ledger::Ledger &ledger, const UnacceptableAction &after, const QString &what)
{
    TRY_ASSIGN(const auto before, existing(ledger, after.id));
    TRY(ledger::Conduct(ledger).saveAction(after));
    return Undoable{what, saver(ledger, before), saver(ledger, after)};
}

} // namespace

Result<Undoable> addAction(ledger::Ledger &ledger, const UnacceptableAction &action, QDate today)
{
    TRY_ASSIGN(const auto id, ledger::Conduct(ledger).addAction(action));
    TRY_ASSIGN(const auto added, existing(ledger, id));
    return Undoable{QCoreApplication::translate("workflows", "Added: %1").arg(added.name),
                    saver(ledger, retired(added, today)), saver(ledger, added)};
}

Result<Undoable> saveAction(ledger::Ledger &ledger, const UnacceptableAction &action)
{
    return change(ledger, action, QCoreApplication::translate("workflows", "Changed: %1").arg(action.name));
}

Result<Undoable> retireAction(ledger::Ledger &ledger, domain::ActionId id, QDate today)
{
    TRY_ASSIGN(const auto action, existing(ledger, id));
    return change(ledger, retired(action, today),
                  QCoreApplication::translate("workflows", "Taken off the list: %1").arg(action.name));
}

Result<Undoable> saveLadder(ledger::Ledger &ledger, const domain::Ladder &ladder)
{
    const auto saves = [&ledger](const domain::Ladder &steps) {
        return [&ledger, steps] { return ledger::Conduct(ledger).saveLadder(steps); };
    };
    TRY_ASSIGN(const auto before, ledger::Conduct(ledger).ladder());
    TRY(ledger::Conduct(ledger).saveLadder(ladder));
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Ladder changed")), saves(before), saves(ladder)};
}

} // namespace workflows
