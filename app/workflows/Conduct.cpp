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

auto saver(ledger::Ledger &ledger)
{
    return [&ledger](const Incident &incident) { return ledger::Conduct(ledger).saveIncident(incident); };
}

/// Whether the customer is sent elsewhere because of it on that day.
Result<bool> excludesOn(ledger::Ledger &ledger, const Incident &incident, QDate day)
{
    ledger::Conduct conduct(ledger);
    TRY_ASSIGN(const bool wasSent, conduct.hasSentElsewhere(incident.id));
    if (!wasSent)
        return false;
    TRY_ASSIGN(const auto exclusion, conduct.exclusion(*incident.sendAway));
    return exclusion && exclusion->isInForce(day);
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
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(incident.customer, resolveCustomer(ledger, customer));
        TRY_ASSIGN(const auto id, ledger::Conduct(ledger).addIncident(incident));
        TRY_ASSIGN(const auto saved, existing(ledger, id));
        if (made)
            *made = id;
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "Incident noted")), inError(saved), saved,
                       saver(ledger));
    });
}

Result<Undoable> correctIncident(ledger::Ledger &ledger, Incident incident, const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto before, existing(ledger, incident.id));
        TRY_ASSIGN(incident.customer, resolveCustomer(ledger, customer));
        TRY(ledger::Conduct(ledger).saveIncident(incident));
        TRY_ASSIGN(const auto after, existing(ledger, incident.id));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "Incident corrected")), before, after,
                       saver(ledger));
    });
}

Result<Undoable> enterInError(ledger::Ledger &ledger, const QList<IncidentId> &ids, QDate today)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        QList<std::function<Done()>> undo;
        QList<std::function<Done()>> redo;
        for (const IncidentId id : ids) {
            TRY_ASSIGN(const auto incident, existing(ledger, id));
            TRY_ASSIGN(const bool isExcluded, excludesOn(ledger, incident, today));
            if (isExcluded)
                TRY(refused("incident.sent",
                            QT_TRANSLATE_NOOP("workflows", "The customer was sent elsewhere because of this "
                                                           "incident. Lift that first.")));
            const Undoable one = swapped({}, incident, inError(incident), saver(ledger));
            undo.append(one.undo);
            redo.append(one.redo);
        }
        const auto all = together(ledger, redo);
        TRY(all());
        return Undoable{said(QT_TRANSLATE_N_NOOP("workflows", "%n incident(s) entered in error"),
                             static_cast<int>(ids.size())),
                        together(ledger, undo), all};
    });
}

Result<Undoable> reviewIncident(ledger::Ledger &ledger, IncidentId id, const domain::ConductReview &review)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto before, existing(ledger, id));
        TRY_ASSIGN(const auto added, ledger::Conduct(ledger).addReview(id, review));
        // Taken back and made again it is another entry: whoever undoes next has to know which.
        const auto present = std::make_shared<domain::ConductReviewId>(added);
        return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Review noted")),
                        [&ledger, present, day = before.reviewOn] {
                            return ledger::Conduct(ledger).takeBackReview(*present, day);
                        },
                        [&ledger, id, review, present]() -> Done {
                            TRY_ASSIGN(*present, ledger::Conduct(ledger).addReview(id, review));
                            return {};
                        }};
    });
}

// What the owner does not accept.

namespace {

Result<UnacceptableAction> existing(ledger::Ledger &ledger, domain::ActionId id)
{
    TRY_ASSIGN(const auto all, ledger::Conduct(ledger).actions(ledger::Retired::With));
    const auto found = std::ranges::find(all, id, &UnacceptableAction::id);
    if (found == all.cend())
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "It is not on the list any more.")));
    return *found;
}

auto actionSaver(ledger::Ledger &ledger)
{
    return [&ledger](const UnacceptableAction &action) { return ledger::Conduct(ledger).saveAction(action); };
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
    return swapped(what, before, after, actionSaver(ledger));
}

} // namespace

Result<Undoable> addAction(ledger::Ledger &ledger, const UnacceptableAction &action, QDate today)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto id, ledger::Conduct(ledger).addAction(action));
        TRY_ASSIGN(const auto added, existing(ledger, id));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "Added: %1")).arg(added.name),
                       retired(added, today), added, actionSaver(ledger));
    });
}

Result<Undoable> saveAction(ledger::Ledger &ledger, const UnacceptableAction &action)
{
    return inOneTransaction(ledger, [&] {
        return change(ledger, action, said(QT_TRANSLATE_NOOP("workflows", "Changed: %1")).arg(action.name));
    });
}

Result<Undoable> retireAction(ledger::Ledger &ledger, domain::ActionId id, QDate today)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto action, existing(ledger, id));
        return change(ledger, retired(action, today),
                      said(QT_TRANSLATE_NOOP("workflows", "Taken off the list: %1")).arg(action.name));
    });
}

Result<Undoable> saveLadder(ledger::Ledger &ledger, const domain::Ladder &ladder)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto before, ledger::Conduct(ledger).ladder());
        TRY(ledger::Conduct(ledger).saveLadder(ladder));
        return swapped(
            said(QT_TRANSLATE_NOOP("workflows", "Ladder changed")), before, ladder,
            [&ledger](const domain::Ladder &steps) { return ledger::Conduct(ledger).saveLadder(steps); });
    });
}

} // namespace workflows
