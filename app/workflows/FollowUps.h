// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "domain/ReturnVisit.h"
#include "ledger/ToDo.h"
#include "workflows/Undoable.h"

namespace workflows {

/// What waits for somebody, as far as one list shows it.
struct ToDoList
{
    QDate today;
    QList<ledger::ToDoItem> items; ///< up to domain::SoonDays ahead, the earliest first
    ledger::ToDoCounts counts;     ///< of everything, shown or not

    qint64 due() const { return counts.late + counts.today; }
    qint64 more() const { return due() + counts.soon - items.size(); }
};

/// The most urgent `most` of what is late, due today or due soon.
base::Result<ToDoList> readToDo(ledger::Ledger &ledger, QDate today, ledger::ToDo::Conduct conduct, int most);

/// Who is meant by the id, retired or not; nobody for none.
base::Result<std::optional<domain::Staff>> staffMember(ledger::Ledger &ledger,
                                                       std::optional<domain::StaffId> id);

/// Who answers, and on which business day.
struct Asked
{
    QString by; ///< may be empty
    QDate on;
    QString note = {};
};

/// Nobody knows yet what became of the customer: ask again after the usual time. The next day follows the
/// rule of domain::followUpDue, behind the round that was due. Errors as of ledger::SendAways::askAgain.
base::Result<Undoable> stillWaiting(ledger::Ledger &ledger, domain::SendAwayId id, const Asked &asked);
/// The same with a day that somebody chose; of a deferral the day it is promised for. "date.past" for a day
/// before asked.on.
base::Result<Undoable> putOff(ledger::Ledger &ledger, domain::SendAwayId id, QDate next, const Asked &asked);
/// The customer came back as promised: the visit is logged and the deferral is served, both or neither. The
/// errors of logging a visit.
base::Result<Undoable> keepPromise(ledger::Ledger &ledger, domain::SendAwayId id,
                                   const domain::ReturnVisit &visit);

} // namespace workflows
