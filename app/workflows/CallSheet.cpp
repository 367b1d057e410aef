// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CallSheet.h"

#include "workflows/FollowUps.h"

namespace workflows {

using domain::ToDoKind;

namespace {

domain::Call callOf(const ledger::ToDoItem &item)
{
    domain::Call call;
    call.kind = item.kind;
    call.due = item.due;
    call.sentOn = item.sentOn;
    call.needName = item.needName;
    call.customerName = item.customerName;
    call.mayContact = item.mayContact;
    if (item.mayContact)
        call.customerPhone = item.customerPhone;
    call.partnerName = item.partnerName;
    call.contact = item.contact;
    call.partnerPhone = item.partnerPhone;
    call.handoff = item.handoff;
    call.note = item.note;
    return call;
}

} // namespace

base::Result<domain::CallSheet> readCallSheet(ledger::Ledger &ledger, QDate today)
{
    TRY_ASSIGN(const auto list,
               readToDo(ledger, today, ledger::ToDo::Conduct::Without, domain::CallSheet::MostCalls));
    domain::CallSheet sheet;
    sheet.business = ledger.business();
    sheet.today = today;
    sheet.left = list.more();
    for (const ledger::ToDoItem &item : list.items) {
        if (item.kind == ToDoKind::FollowUp || item.kind == ToDoKind::Deferral)
            sheet.calls.append(callOf(item));
    }
    return sheet;
}

} // namespace workflows
