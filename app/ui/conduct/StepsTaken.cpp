// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/StepsTaken.h"

namespace ui {

static constexpr int Most = 1000;

base::Result<StepsTaken> stepsTaken(ledger::Ledger &ledger, domain::CustomerId customer, QDate day,
                                    domain::Step startsAt, domain::IncidentId without)
{
    ledger::Conduct conduct(ledger);
    StepsTaken all;
    TRY_ASSIGN(all.ladder, conduct.ladder());
    TRY_ASSIGN(const auto incidents, conduct.incidents(Most, customer));
    const int months = all.ladder.forgottenAfterMonths;
    const QDate since = months > 0 ? day.addMonths(-months) : QDate(1, 1, 1);
    for (const ledger::IncidentRow &row : incidents) {
        const QDate on = row.incident.on;
        if (row.incident.id != without && on <= day && on >= since)
            ++all.taken[row.incident.step];
    }
    TRY_ASSIGN(all.position, conduct.position(customer, startsAt, day, without));
    return all;
}

} // namespace ui
