// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/FollowUps.h"

#include "ledger/Catalogue.h"
#include "ledger/Records.h"
#include "workflows/LogRecords.h"

#include <QCoreApplication>

namespace workflows {

using base::Done;
using base::Result;
using domain::SendAway;

namespace {

domain::StatusChange entry(const SendAway &record, const Asked &asked, const QString &note)
{
    domain::StatusChange change;
    change.on = domain::dayOfChange(record.on, asked.on);
    change.staff = asked.by;
    change.note = asked.note.isEmpty() ? note : asked.note;
    return change;
}

Result<SendAway> recordOf(ledger::Ledger &ledger, domain::SendAwayId id)
{
    TRY_ASSIGN(const auto record, ledger::SendAways(ledger).byId(id));
    if (!record)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    return *record;
}

Result<Undoable> moveOn(ledger::Ledger &ledger, const SendAway &record, QDate next, const Asked &asked,
                        const char *what)
{
    const auto step = [&ledger, id = record.id](QDate day, const domain::StatusChange &change) {
        return [&ledger, id, day, change] { return ledger::SendAways(ledger).askAgain(id, change, day); };
    };
    const auto redo = step(next, entry(record, asked, said(what)));
    TRY(redo());
    const auto back = entry(record, asked, said(QT_TRANSLATE_NOOP("workflows", "Taken back: asked again")));
    return Undoable{said(what), step(record.followUpOn, back), redo};
}

} // namespace

Result<ToDoList> readToDo(ledger::Ledger &ledger, QDate today, ledger::ToDo::Conduct conduct, int most)
{
    ToDoList list;
    list.today = today;
    ledger::ToDo toDo(ledger);
    TRY_ASSIGN(list.items, toDo.items(today.addDays(domain::SoonDays), most, conduct));
    TRY_ASSIGN(list.counts, toDo.counts(today, conduct));
    return list;
}

Result<std::optional<domain::Staff>> staffMember(ledger::Ledger &ledger, std::optional<domain::StaffId> id)
{
    if (!id)
        return std::nullopt;
    TRY_ASSIGN(const auto people, ledger::Catalogue(ledger).staff(ledger::Retired::With));
    for (const domain::Staff &person : people) {
        if (person.id == *id)
            return person;
    }
    return std::nullopt;
}

Result<Undoable> stillWaiting(ledger::Ledger &ledger, domain::SendAwayId id, const Asked &asked)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const SendAway record, recordOf(ledger, id));
        // Asked a day or two early counts for the round that was coming.
        const QDate round = record.followUpOn.isValid() ? std::max(record.followUpOn, asked.on) : asked.on;
        const QDate next =
            domain::followUpDue(record.on, round, record.status, ledger.business().followUpAfterDays,
                                ledger.business().followUpEveryDays);
        return moveOn(ledger, record, next, asked, QT_TRANSLATE_NOOP("workflows", "Asked, not known yet"));
    });
}

Result<Undoable> putOff(ledger::Ledger &ledger, domain::SendAwayId id, QDate next, const Asked &asked)
{
    if (next.isValid() && next < asked.on)
        TRY(refused("date.past",
                    QT_TRANSLATE_NOOP("workflows", "That day has passed. Choose today or a later one.")));
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const SendAway record, recordOf(ledger, id));
        return moveOn(ledger, record, next, asked,
                      record.deferredTo.isValid()
                          ? QT_TRANSLATE_NOOP("workflows", "Promised for another day")
                          : QT_TRANSLATE_NOOP("workflows", "To be asked on another day"));
    });
}

Result<Undoable> keepPromise(ledger::Ledger &ledger, domain::SendAwayId id, const domain::ReturnVisit &visit)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto visited, logReturnVisit(ledger, visit, {visit.customer, {}}));
        domain::StatusChange change;
        change.status = domain::Status::Served;
        change.howKnown = domain::HowKnown::CustomerTold;
        change.on = visit.on;
        TRY_ASSIGN(const auto who, staffMember(ledger, visit.staff));
        change.staff = who ? who->name : QString();
        TRY_ASSIGN(const auto kept, setSendAwayStatus(ledger, id, change));
        return Undoable{visited.what, together(ledger, {kept.undo, visited.undo}),
                        together(ledger, {visited.redo, kept.redo})};
    });
}

} // namespace workflows
