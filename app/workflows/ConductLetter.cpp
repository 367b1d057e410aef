// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ConductLetter.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Conduct.h"
#include "ledger/Customers.h"
#include "ledger/Records.h"
#include "workflows/Undoable.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using domain::ConductLetter;

namespace {

constexpr int appealDays = 28;

/// What happened, and who is to sign: never by itself the one whom it happened to.
Done addIncident(ledger::Ledger &ledger, const domain::Incident &incident, ConductLetter &letter)
{
    letter.happenedOn = incident.on;
    TRY_ASSIGN(const auto actions, ledger::Conduct(ledger).actions(ledger::Retired::With));
    const auto action = std::ranges::find(actions, incident.action, &domain::UnacceptableAction::id);
    if (action != actions.cend())
        letter.action = action->name;
    TRY_ASSIGN(const auto staff, ledger::Catalogue(ledger).staff(ledger::Retired::With));
    const auto isConcerned = [&](const domain::Staff &one) {
        return incident.concerned == one.id && one.name == letter.signedBy;
    };
    if (std::ranges::any_of(staff, isConcerned))
        letter.signedBy.clear();
    return {};
}

} // namespace

base::Result<ConductLetter> readConductLetter(ledger::Ledger &ledger, domain::SendAwayId id, QDate today)
{
    ledger::Conduct conduct(ledger);
    TRY_ASSIGN(const auto sendAway, ledger::SendAways(ledger).byId(id));
    TRY_ASSIGN(const auto exclusion, conduct.exclusion(id));
    if (!sendAway || !exclusion || !domain::countsAsSendAway(sendAway->status))
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    if (!exclusion->isInForce(today))
        TRY(refused("letter.over", QT_TRANSLATE_NOOP("workflows", "It is not in force any more: there is "
                                                                  "nothing to write to the customer.")));
    ConductLetter letter;
    letter.business = ledger.business();
    letter.on = today;
    letter.from = sendAway->on;
    letter.exclusion = *exclusion;
    letter.signedBy = sendAway->approvedBy;
    letter.appealBy = today.addDays(appealDays);
    if (sendAway->customer) {
        TRY_ASSIGN(const auto customer, ledger::Customers(ledger).byId(*sendAway->customer));
        letter.customer = customer ? customer->name : QString();
    }
    TRY_ASSIGN(const auto need, ledger::Catalogue(ledger).competency(sendAway->need));
    letter.need = need ? need->name : QString();
    if (sendAway->partner) {
        TRY_ASSIGN(letter.partner, ledger::Competitors(ledger).byId(*sendAway->partner));
    }
    TRY_ASSIGN(const auto incident, conduct.incidentOf(id));
    if (incident)
        TRY(addIncident(ledger, *incident, letter));
    letter.appealTo = letter.signedBy;
    return letter;
}

} // namespace workflows
