// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerDialogs.h"

#include "ledger/Competitors.h"
#include "ledger/Partners.h"
#include "ui/partners/CompetitorDialog.h"
#include "ui/partners/TouchDialog.h"
#include "ui/widgets/There.h"

#include <QJsonObject>

namespace ui {

void openTouchDialog(const PageContext &context, QWidget *parent)
{
    if (const auto partner = context.shell.partner())
        logContactWith(context, *partner, parent);
    else
        (new TouchDialog(context, std::nullopt, parent))->start();
}

void logContactWith(const PageContext &context, domain::CompetitorId partner, QWidget *parent)
{
    auto *dialog = new TouchDialog(context, std::nullopt, parent);
    dialog->setPartner(partner);
    dialog->start();
}

void logPlannedTalk(const PageContext &context, const domain::Touch &step, QWidget *parent)
{
    auto *dialog = new TouchDialog(context, std::nullopt, parent);
    dialog->setStep(step);
    dialog->start();
}

void editTouch(const PageContext &context, domain::TouchId id, QWidget *parent)
{
    if (const auto touch = there(context, ledger::Partners(context.ledger).touch(id)))
        (new TouchDialog(context, touch, parent))->start();
}

void editCompetitor(const PageContext &context, domain::CompetitorId id, QWidget *parent)
{
    if (const auto competitor = there(context, ledger::Competitors(context.ledger).byId(id)))
        (new CompetitorDialog(context, *competitor, parent))->start();
}

void reopenTouchDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    const domain::TouchId id(subject.value(QLatin1StringView("record")).toInteger());
    const domain::TouchId stepId(subject.value(QLatin1StringView("step")).toInteger());
    if (id.isValid())
        return editTouch(context, id, parent);
    if (stepId.isValid()) {
        if (const auto step = there(context, ledger::Partners(context.ledger).touch(stepId)))
            logPlannedTalk(context, *step, parent);
    } else {
        (new TouchDialog(context, std::nullopt, parent))->start();
    }
}

void reopenCompetitorDialog(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    editCompetitor(context, domain::CompetitorId(subject.value(QLatin1StringView("record")).toInteger()),
                   parent);
}

} // namespace ui
