// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TeamReport.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace ledger {

/// How the staff send customers elsewhere. Only goodwill counts; of a filter the days, partner, need, reason,
/// hand-off and staff are used.
class TeamReader
{
public:
    explicit TeamReader(Ledger &ledger) : m_ledger(ledger) {}

    /// By name; those of whom nobody noted whose they were come last, without one.
    base::Result<QList<domain::TeamReport::Practice>> practices(const Filter &filter);
    /// Whose word send-aways rest on, by name.
    base::Result<QList<domain::TeamReport::Approver>> approvers(const Filter &filter);
    /// Drafts that wait for a manager, of whatever day.
    base::Result<qint64> waiting();
    /// Those that were drafts and have been cancelled.
    base::Result<qint64> refused(const Filter &filter);

private:
    Ledger &m_ledger;
};

} // namespace ledger
