// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogDialogs.h"

#include "ledger/Advocacies.h"
#include "ledger/Catalogue.h"
#include "ledger/FitChecks.h"
#include "ledger/Records.h"
#include "ui/log/AdvocacyDialog.h"
#include "ui/log/FitCheckDialog.h"
#include "ui/log/ReferralCardDialog.h"
#include "ui/log/ReferralInDialog.h"
#include "ui/log/ReturnVisitDialog.h"
#include "ui/log/SendAwayDialog.h"
#include "ui/log/StatusDialog.h"
#include "ui/widgets/Sources.h"
#include "ui/widgets/There.h"
#include "workflows/FitChecks.h"
#include "workflows/ReferralCard.h"

#include <QJsonObject>

namespace ui {

namespace {

/// Reads the record as it is now and opens its form.
template <class Dialog, class Store, class Id>
void edit(const PageContext &context, Id id, QWidget *parent)
{
    if (const auto record = there(context, Store(context.ledger).byId(id)))
        (new Dialog(context, record, parent))->start();
}

template <class Dialog, class Store, class Id>
void reopen(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    if (const Id id(subject.value(QLatin1StringView("record")).toInteger()); id.isValid())
        edit<Dialog, Store>(context, id, parent);
    else
        (new Dialog(context, std::nullopt, parent))->start();
}

} // namespace

void openSendAwayDialog(const PageContext &context, QWidget *parent)
{
    (new SendAwayDialog(context, std::nullopt, parent))->start();
}

static std::optional<domain::ReasonId> betterFit(ledger::Ledger &ledger)
{
    return ledger::Catalogue(ledger).reasonNamed(QStringLiteral("better_fit")).value_or(std::nullopt);
}

/// "Camera calibration, on a Sunday": what we miss, for the note.
static QString missedText(const PageContext &context, const domain::FitCheck &check,
                          const domain::FitAssessment &assessment)
{
    const auto names = needNames(context);
    QStringList missed;
    for (const qsizetype index : assessment.missed)
        missed.append(domain::requirementText(check.requirements.at(index), names));
    return missed.join(QStringLiteral(", "));
}

void openSendAwayAfter(const PageContext &context, domain::FitCheckId fitCheck,
                       const QList<domain::CompetitorId> &offered,
                       const std::optional<domain::CompetitorId> &chosen, QWidget *parent)
{
    const auto check = there(context, ledger::FitChecks(context.ledger).byId(fitCheck));
    if (!check)
        return;
    const auto assessment = domain::assess(check->requirements, check->thresholds);
    domain::SendAway proposal;
    proposal.on = context.clock.today();
    proposal.customer = check->customer;
    proposal.need = workflows::needAfter(check->requirements, assessment).value_or(domain::CompetencyId());
    proposal.reason = betterFit(context.ledger);
    proposal.note = missedText(context, *check, assessment);
    proposal.partner = chosen;
    for (const domain::CompetitorId id : offered)
        proposal.alternatives.append({id, {}});
    auto *dialog = new SendAwayDialog(context, std::nullopt, parent);
    dialog->beginWith(proposal, fitCheck);
    dialog->start();
}

void openFitCheckDialog(const PageContext &context, QWidget *parent)
{
    (new FitCheckDialog(context, std::nullopt, parent))->start();
}

void editFitCheck(const PageContext &context, domain::FitCheckId id, QWidget *parent)
{
    edit<FitCheckDialog, ledger::FitChecks>(context, id, parent);
}

void reopenFitCheckDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    reopen<FitCheckDialog, ledger::FitChecks, domain::FitCheckId>(context, subject, parent);
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

void openPromiseDialog(const PageContext &context, domain::SendAwayId promise, QWidget *parent)
{
    const auto sendAway = there(context, ledger::SendAways(context.ledger).byId(promise));
    if (!sendAway)
        return;
    auto *dialog = new ReturnVisitDialog(context, std::nullopt, parent);
    dialog->setPromise(*sendAway);
    dialog->start();
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
    (new ReferralCardDialog(context, *card, **sendAway, parent))->open();
}

void reopenSendAwayDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    if (const domain::FitCheckId id(subject.value(QLatin1StringView("fitCheck")).toInteger()); id.isValid())
        return openSendAwayAfter(context, id, {}, {}, parent);
    reopen<SendAwayDialog, ledger::SendAways, domain::SendAwayId>(context, subject, parent);
}

void reopenReferralInDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    reopen<ReferralInDialog, ledger::ReferralsIn, domain::ReferralInId>(context, subject, parent);
}

void reopenReturnVisitDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    if (const domain::SendAwayId id(subject.value(QLatin1StringView("promise")).toInteger()); id.isValid())
        return openPromiseDialog(context, id, parent);
    reopen<ReturnVisitDialog, ledger::ReturnVisits, domain::ReturnVisitId>(context, subject, parent);
}

void reopenAdvocacyDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    reopen<AdvocacyDialog, ledger::Advocacies, domain::AdvocacyId>(context, subject, parent);
}

void reopenStatusDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    const auto status =
        domain::fromCode<domain::Status>(subject.value(QLatin1StringView("status")).toString());
    if (status)
        openStatusDialog(context, domain::SendAwayId(subject.value(QLatin1StringView("record")).toInteger()),
                         *status, parent);
}

void openStatusDialog(const PageContext &context, domain::SendAwayId id, domain::Status status,
                      QWidget *parent)
{
    if (const auto record = there(context, ledger::SendAways(context.ledger).byId(id)))
        (new StatusDialog(context, *record, status, parent))->start();
}

} // namespace ui
