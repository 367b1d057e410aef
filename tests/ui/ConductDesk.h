// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ui/conduct/ConductPage.h"
#include "ui/Form.h"
#include "ui/widgets/ManagerAccess.h"
#include "workflows/Conduct.h"

#include <QComboBox>
#include <QPlainTextEdit>

/// The page in a window, with a manager at the counter and one unacceptable action.
class ConductDesk : public Form
{
public:
    ConductDesk() : access(context())
    {
        shell.access = &access;
        domain::UnacceptableAction shouting;
        shouting.name = QStringLiteral("Shouting at staff");
        must(conduct().addAction(shouting));
        access.reload();
    }

    ledger::Conduct conduct() const { return ledger::Conduct(*ledger); }
    QList<ledger::IncidentRow> incidents() const { return must(conduct().incidents(100)); }

    void show(ui::ConductPage &page)
    {
        page.resize(1000, 620);
        present(page);
    }
    void run(ui::ConductPage &page, const char *action)
    {
        found<QAction>(page, action)->trigger();
        QTRY_VERIFY(dialog());
        QApplication::setActiveWindow(dialog());
        waitForDialog();
    }
    domain::IncidentId incidentOf(domain::CustomerId customer, domain::Step step)
    {
        domain::Incident incident;
        incident.on = today();
        incident.customer = customer;
        incident.action = must(conduct().actions()).constFirst().id;
        incident.step = step;
        incident.isUncoachable = step == domain::Step::SendElsewhere;
        return must(conduct().addIncident(incident));
    }
    domain::IncidentId sendAwayForStaff(domain::CustomerId customer)
    {
        workflows::StaffsSake asked;
        asked.incident = incidentOf(customer, domain::Step::SendElsewhere);
        asked.by = maria;
        asked.need = glass;
        asked.on = today();
        asked.exclusion.scope = QStringLiteral("the workshop");
        must(workflows::sendForStaffsSake(*ledger, asked));
        return asked.incident;
    }
    QString account() const { return field<QPlainTextEdit>("letterAccount")->toPlainText(); }
    /// Down to the fields that a test is not about.
    void chooseShouting() { field<QComboBox>("action")->setCurrentIndex(1); }

    ui::ManagerAccess access;
};
