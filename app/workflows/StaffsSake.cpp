// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"
#include "ledger/Conduct.h"
#include "ledger/Guidelines.h"
#include "ledger/Records.h"
#include "workflows/Conduct.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::Appeal;
using domain::Exclusion;
using domain::Incident;
using domain::SendAway;
using domain::SendAwayId;

namespace {

Result<Incident> existing(ledger::Ledger &ledger, domain::IncidentId id)
{
    TRY_ASSIGN(const auto found, ledger::Conduct(ledger).incident(id));
    if (!found || found->isInError)
        TRY(refused("record.missing",
                    QT_TRANSLATE_NOOP("workflows", "This incident is not there any more.")));
    return *found;
}

/// The incident as it will be: on the ladder's last step.
Result<Incident> lastStep(ledger::Ledger &ledger, const StaffsSake &asked, Incident incident)
{
    TRY_ASSIGN(const bool wasSent, ledger::Conduct(ledger).hasSentElsewhere(incident.id));
    if (wasSent)
        TRY(refused("exclusion.twice", QT_TRANSLATE_NOOP("workflows", "The customer was sent elsewhere "
                                                                      "because of this incident already.")));
    if (!incident.customer)
        TRY(refused("customer.missing",
                    QT_TRANSLATE_NOOP("workflows", "Say first who it was: only a known customer can be "
                                                   "sent elsewhere for the staff's sake.")));
    if (incident.step != domain::Step::SendElsewhere && !asked.isUncoachable)
        TRY(refused("step.ladder",
                    QT_TRANSLATE_NOOP("workflows", "This is not the last step of the ladder. A manager can "
                                                   "judge that coaching will not help.")));
    if (incident.step != domain::Step::SendElsewhere) {
        incident.step = domain::Step::SendElsewhere;
        incident.isUncoachable = true;
    }
    return incident;
}

/// Whose word it is: never less than a manager's.
Result<domain::Staff> approver(ledger::Ledger &ledger, domain::StaffId id)
{
    TRY_ASSIGN(const auto people, ledger::Catalogue(ledger).staff());
    const auto found = std::ranges::find(people, id, &domain::Staff::id);
    if (found == people.cend() || found->role == domain::Role::Counter)
        TRY(refused("approval.role",
                    QT_TRANSLATE_NOOP("workflows", "Sending a customer elsewhere for the staff's sake takes "
                                                   "the word of a manager or the owner.")));
    return *found;
}

Result<SendAway> sendAwayOf(ledger::Ledger &ledger, const StaffsSake &asked, const Incident &incident,
                            const domain::Staff &manager)
{
    SendAway record;
    record.on = asked.on;
    record.staff = manager.id;
    record.customer = incident.customer;
    record.need = asked.need;
    record.motive = domain::Motive::Staff;
    TRY_ASSIGN(record.reason, ledger::Catalogue(ledger).reasonNamed(QStringLiteral("conduct")));
    record.note = asked.note;
    record.partner = asked.partner;
    record.approvedBy = manager.name;
    record.status = domain::Status::Closed; // nobody asks afterwards how they fared
    TRY_ASSIGN(const auto guidelines, ledger::Guidelines(ledger).all());
    const auto decision = domain::decide(guidelines,
                                         {.reason = record.reason,
                                          .need = record.need,
                                          .forgone = {},
                                          .role = manager.role,
                                          .motive = record.motive},
                                         ledger.business().otherwise);
    if (decision.grant == domain::Grant::Never && decision.guideline)
        TRY(Done(base::failure(
            QStringLiteral("guideline.never"),
            QCoreApplication::translate("workflows", "The guideline “%1” never allows this. The owner can "
                                                     "change it in the playbook.")
                .arg(decision.guideline->name))));
    if (decision.guideline)
        record.guideline = decision.guideline->version;
    return record;
}

SendAway inError(SendAway record)
{
    record.status = domain::Status::EnteredInError;
    return record;
}

Result<Exclusion> existing(ledger::Ledger &ledger, SendAwayId id)
{
    TRY_ASSIGN(const auto exclusion, ledger::Conduct(ledger).exclusion(id));
    if (!exclusion)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This is not there any more.")));
    if (exclusion->liftedOn.isValid())
        TRY(refused("lifted", QT_TRANSLATE_NOOP("workflows", "It has been lifted already.")));
    return *exclusion;
}

/// What `after` makes of the exclusion, which is still there and not lifted.
Result<Undoable> change(ledger::Ledger &ledger, SendAwayId id, const char *what,
                        const std::function<Result<Exclusion>(const Exclusion &)> &after)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto before, existing(ledger, id));
        TRY_ASSIGN(const auto changed, after(before));
        const auto made = swapped(said(what), before, changed, [&ledger](const Exclusion &exclusion) {
            return ledger::Conduct(ledger).saveExclusion(exclusion);
        });
        TRY(made.redo());
        return made;
    });
}

/// Whether no other send-away of that incident counts.
Done checkNotReplaced(ledger::Ledger &ledger, domain::IncidentId id, SendAwayId sendAway)
{
    TRY_ASSIGN(const auto incident, ledger::Conduct(ledger).incident(id));
    TRY_ASSIGN(const bool wasSent, ledger::Conduct(ledger).hasSentElsewhere(id));
    if (!incident || !wasSent || incident->sendAway == sendAway)
        return {};
    return refused("exclusion.twice",
                   QT_TRANSLATE_NOOP("workflows", "The customer has been sent elsewhere again because of the "
                                                  "same incident. Enter that one in error first."));
}

Done checkDay(QDate on)
{
    return on.isValid() ? Done()
                        : refused("date.missing", QT_TRANSLATE_NOOP("workflows", "Say on which day."));
}

} // namespace

Result<Undoable> sendForStaffsSake(ledger::Ledger &ledger, const StaffsSake &asked)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Conduct conduct(ledger);
        ledger::SendAways sendAways(ledger);
        TRY_ASSIGN(const auto before, existing(ledger, asked.incident));
        TRY_ASSIGN(auto after, lastStep(ledger, asked, before));
        TRY_ASSIGN(const auto manager, approver(ledger, asked.by));
        TRY_ASSIGN(const auto record, sendAwayOf(ledger, asked, after, manager));
        TRY_ASSIGN(const auto id, sendAways.add(record));
        TRY_ASSIGN(const auto saved, sendAways.byId(id));
        after.sendAway = id;
        TRY(conduct.saveIncident(after));
        Exclusion exclusion = asked.exclusion;
        exclusion.sendAway = id;
        TRY(conduct.saveExclusion(exclusion));
        const auto saver = [&ledger](const SendAway &sendAway, const Incident &incident) {
            return together(
                ledger,
                {[&ledger, sendAway, id = incident.id] { return checkNotReplaced(ledger, id, sendAway.id); },
                 [&ledger, incident] { return ledger::Conduct(ledger).saveIncident(incident); },
                 [&ledger, sendAway] { return ledger::SendAways(ledger).save(sendAway); }});
        };
        return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Sent elsewhere for the staff's sake")),
                        saver(inError(*saved), before), saver(*saved, after)};
    });
}

Result<Undoable> editExclusion(ledger::Ledger &ledger, const Exclusion &exclusion)
{
    return change(ledger, exclusion.sendAway, QT_TRANSLATE_NOOP("workflows", "Terms changed"),
                  [&](const Exclusion &) { return exclusion; });
}

Result<Undoable> openAppeal(ledger::Ledger &ledger, SendAwayId id, QDate on, const QString &note)
{
    TRY(checkDay(on));
    return change(ledger, id, QT_TRANSLATE_NOOP("workflows", "Appeal noted"), [&](Exclusion exclusion) {
        exclusion.appeal = Appeal::Open;
        exclusion.appealedOn = on;
        exclusion.appealNote = note;
        return exclusion;
    });
}

Result<Undoable> answerAppeal(ledger::Ledger &ledger, SendAwayId id, Appeal answer, QDate on,
                              const std::optional<QString> &note)
{
    TRY(checkDay(on));
    return change(
        ledger, id,
        answer == Appeal::Upheld
            ? QT_TRANSLATE_NOOP("workflows", "Appeal upheld: the customer is welcome again")
            : QT_TRANSLATE_NOOP("workflows", "Appeal rejected"),
        [&](Exclusion exclusion) -> Result<Exclusion> {
            if (exclusion.appeal != Appeal::Open)
                TRY(refused("appeal.none", QT_TRANSLATE_NOOP("workflows", "No appeal waits for an answer.")));
            exclusion.appeal = answer;
            exclusion.appealNote = note.value_or(exclusion.appealNote);
            if (answer == Appeal::Upheld)
                exclusion.liftedOn = on;
            return exclusion;
        });
}

Result<Undoable> liftExclusion(ledger::Ledger &ledger, SendAwayId id, QDate on)
{
    TRY(checkDay(on));
    return change(ledger, id, QT_TRANSLATE_NOOP("workflows", "Lifted: the customer is welcome again"),
                  [&](Exclusion exclusion) {
                      exclusion.liftedOn = on;
                      return exclusion;
                  });
}

Result<Undoable> moveExclusionReview(ledger::Ledger &ledger, SendAwayId id, QDate reviewOn)
{
    return change(ledger, id, QT_TRANSLATE_NOOP("workflows", "Review noted"), [&](Exclusion exclusion) {
        exclusion.reviewOn = reviewOn;
        return exclusion;
    });
}

} // namespace workflows
