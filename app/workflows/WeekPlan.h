// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WeekPlan.h"
#include "workflows/Outreach.h"

namespace workflows {

/// An agreement that ends within so many days, or has ended, is to be talked about.
inline constexpr int EndsSoonDays = 30;
/// With whom we talked within so many days nothing new is proposed.
inline constexpr int JustTalkedDays = 14;
/// Proposals of each kind: a week is short.
inline constexpr int MostProposals = 3;

/// The week out of what is known of all competitors and of what is still to be done. Late steps and those
/// before the week are on it when it is the one at hand. Proposed are, by day as evenly as can be: agreements
/// that end soon, partners who have gone quiet, and the best fits; only those with whom nothing is to be done
/// yet and with whom we have not just talked.
domain::WeekPlan weekPlan(const QList<Prospect> &prospects, const QList<domain::Touch> &steps,
                          const domain::Business &business, QDate today, const domain::WorkWeek &week);

base::Result<domain::WeekPlan> readWeekPlan(ledger::Ledger &ledger, QDate today,
                                            const domain::WorkWeek &week);

/// Puts a talk on that day: a next step, without a contact that never was. "date.past".
base::Result<Undoable> planTalk(ledger::Ledger &ledger, const domain::WeekPlan::Entry &proposal, QDate on,
                                std::optional<domain::StaffId> staff, QDate today);
/// The talk took place: it is logged, and what was to be done is done on that day; both or neither.
base::Result<Undoable> logPlanned(ledger::Ledger &ledger, domain::TouchId step, const domain::Touch &talk);

} // namespace workflows
