// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Approvals.h"

#include "ledger/Records.h"
#include "workflows/Permission.h"

#include <QCoreApplication>

namespace workflows {

using base::Done;
using base::Result;
using domain::SendAway;
using domain::Status;

namespace {

/// The draft, when it can be answered.
Result<SendAway> waiting(ledger::Ledger &ledger, domain::SendAwayId id, const DraftAnswer &answer)
{
    if (answer.by.trimmed().isEmpty())
        TRY(refused("approval.name", QT_TRANSLATE_NOOP("workflows", "Say which manager answers this.")));
    TRY_ASSIGN(const auto draft, ledger::SendAways(ledger).byId(id));
    if (!draft || draft->status != Status::Draft)
        TRY(refused("draft.answered",
                    QT_TRANSLATE_NOOP("workflows", "Somebody has answered this draft in the meantime.")));
    return *draft;
}

Done never()
{
    return refused("approval.never",
                   QT_TRANSLATE_NOOP("workflows",
                                     "A guideline says never to this, and nobody can approve it. Decline "
                                     "the draft, or change the guideline first."));
}

/// Moves the draft on, with what else is different in `answered`.
Result<Undoable> answer(ledger::Ledger &ledger, const SendAway &draft, const SendAway &answered,
                        const DraftAnswer &answer, Status status, const char *what)
{
    ledger::SendAways store(ledger);
    TRY(store.save(answered));
    TRY(store.setStatus(draft.id, {.status = status,
                                   .byWhom = {},
                                   .cause = {},
                                   .howKnown = {},
                                   .on = answer.on,
                                   .recordedAt = {},
                                   .staff = answer.by.trimmed(),
                                   .note = answer.note.trimmed()}));
    TRY_ASSIGN(const auto after, store.byId(draft.id));
    return swapped(said(what), draft, *after,
                   [&ledger](const SendAway &record) { return ledger::SendAways(ledger).save(record); });
}

} // namespace

Done approvalMissing()
{
    return refused("approval.missing",
                   QT_TRANSLATE_NOOP("workflows", "A manager has to say yes first. Say who approves it."));
}

Done checkPermission(ledger::Ledger &ledger, const SendAway &sendAway)
{
    if (sendAway.deferredTo.isValid())
        return {};
    TRY_ASSIGN(const auto book, permissionBook(ledger, sendAway.staff, QLocale()));
    const Permission permission =
        permissionFor(book, {sendAway.reason, sendAway.need, sendAway.forgone, book.role, sendAway.motive});
    if (permission.isForbidden)
        return never();
    if (permission.needsApproval && sendAway.approvedBy.trimmed().isEmpty())
        return approvalMissing();
    return {};
}

Result<Undoable> approveDraft(ledger::Ledger &ledger, domain::SendAwayId id, const DraftAnswer &given)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto draft, waiting(ledger, id, given));
        SendAway approved = draft;
        approved.approvedBy = given.by.trimmed();
        TRY(checkPermission(ledger, approved));
        return answer(ledger, draft, approved, given, Status::HandedOff,
                      QT_TRANSLATE_NOOP("workflows", "Draft approved"));
    });
}

Result<Undoable> declineDraft(ledger::Ledger &ledger, domain::SendAwayId id, const DraftAnswer &given)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto draft, waiting(ledger, id, given));
        return answer(ledger, draft, draft, given, Status::Cancelled,
                      QT_TRANSLATE_NOOP("workflows", "Draft declined"));
    });
}

} // namespace workflows
