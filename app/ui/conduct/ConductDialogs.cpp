// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ConductDialogs.h"

#include "ledger/Conduct.h"
#include "ui/conduct/ConductLetterDialog.h"
#include "ui/conduct/IncidentDialog.h"
#include "ui/conduct/StaffsSakeDialog.h"
#include "ui/widgets/There.h"
#include "workflows/ConductLetter.h"

#include <QJsonObject>

namespace ui {

void openIncident(const PageContext &context, const std::optional<domain::Incident> &existing,
                  std::optional<domain::CustomerId> customer, QWidget *parent)
{
    auto *dialog = new IncidentDialog(context, existing, parent);
    if (customer)
        dialog->setCustomer(*customer);
    // Queued: the next form opens when this one is closed.
    QObject::connect(
        dialog, &IncidentDialog::lastStepTaken, parent,
        [context, parent](domain::IncidentId id) { openStaffsSake(context, id, parent); },
        Qt::QueuedConnection);
    dialog->start();
}

void reopenIncident(const PageContext &context, const QJsonObject &subject, QWidget *parent)
{
    const domain::IncidentId id(subject.value(QLatin1StringView("record")).toInteger());
    if (!id.isValid())
        return openIncident(context, std::nullopt, std::nullopt, parent);
    if (const auto incident = there(context, ledger::Conduct(context.ledger).incident(id)))
        openIncident(context, incident, std::nullopt, parent);
}

void openStaffsSake(const PageContext &context, domain::IncidentId id, QWidget *parent)
{
    if (const auto incident = there(context, ledger::Conduct(context.ledger).incident(id)))
        (new StaffsSakeDialog(context, *incident, parent))->start();
}

void openConductLetter(const PageContext &context, domain::SendAwayId id, QWidget *parent)
{
    const auto letter = workflows::readConductLetter(context.ledger, id, context.clock.today());
    if (letter)
        (new ConductLetterDialog(context, *letter, parent))->open();
    else
        context.shell.showError(letter.error());
}

} // namespace ui
