// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogDialogs.h"

#include "ledger/Advocacies.h"
#include "ledger/Records.h"
#include "ui/log/AdvocacyDialog.h"
#include "ui/log/ReferralCardDialog.h"
#include "ui/log/ReferralInDialog.h"
#include "ui/log/ReturnVisitDialog.h"
#include "ui/log/SendAwayDialog.h"
#include "ui/log/StatusDialog.h"
#include "workflows/ReferralCard.h"

namespace ui {

namespace {

/// Reads the record as it is now and opens its form.
template <class Dialog, class Store, class Id>
void edit(const PageContext &context, Id id, QWidget *parent)
{
    const auto record = Store(context.ledger).byId(id);
    if (!record)
        return context.shell.showError(record.error());
    if (*record)
        (new Dialog(context, *record, parent))->start();
}

} // namespace

void openSendAwayDialog(const PageContext &context, QWidget *parent)
{
    (new SendAwayDialog(context, std::nullopt, parent))->start();
}

void openReferralInDialog(const PageContext &context, QWidget *parent)
{
    (new ReferralInDialog(context, std::nullopt, parent))->start();
}

void openReturnVisitDialog(const PageContext &context, QWidget *parent)
{
    (new ReturnVisitDialog(context, std::nullopt, parent))->start();
}

void openAdvocacyDialog(const PageContext &context, QWidget *parent)
{
    (new AdvocacyDialog(context, std::nullopt, parent))->start();
}

void editSendAway(const PageContext &context, domain::SendAwayId id, QWidget *parent)
{
    edit<SendAwayDialog, ledger::SendAways>(context, id, parent);
}

void editReferralIn(const PageContext &context, domain::ReferralInId id, QWidget *parent)
{
    edit<ReferralInDialog, ledger::ReferralsIn>(context, id, parent);
}

void editReturnVisit(const PageContext &context, domain::ReturnVisitId id, QWidget *parent)
{
    edit<ReturnVisitDialog, ledger::ReturnVisits>(context, id, parent);
}

void editAdvocacy(const PageContext &context, domain::AdvocacyId id, QWidget *parent)
{
    edit<AdvocacyDialog, ledger::Advocacies>(context, id, parent);
}

void openReferralCard(const PageContext &context, domain::SendAwayId id, QWidget *parent)
{
    const auto sendAway = ledger::SendAways(context.ledger).byId(id);
    const auto card = workflows::readReferralCard(context.ledger, id);
    if (!card && card.error().code == QLatin1StringView("card.early"))
        return context.shell.showMessage(card.error().sentence);
    if (!sendAway || !card)
        return context.shell.showError(sendAway ? card.error() : sendAway.error());
    (new ReferralCardDialog(context, *card, (*sendAway)->partner, parent))->open();
}

void openStatusDialog(const PageContext &context, domain::SendAwayId id, domain::Status status,
                      QWidget *parent)
{
    (new StatusDialog(context, id, status, parent))->start();
}

} // namespace ui
