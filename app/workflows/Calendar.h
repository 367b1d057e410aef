// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Calendar.h"
#include "ledger/Ledger.h"

namespace workflows {

struct CalendarOptions
{
    exchange::CalendarForm form = exchange::CalendarForm::Events;
    bool withDone = false; ///< next steps with partners done within the last DoneDays too
};

/// Of what was done long ago no calendar needs to hear.
inline constexpr int DoneDays = 90;
/// What lies further ahead is left for the next time.
inline constexpr int AheadDays = 366;

/// What there is to do with partners and for customers: next steps, follow-ups, promises to customers.
/// Nothing that is about conduct; of customers the name only, as the list of what is to be done shows it.
base::Result<QList<exchange::CalendarEntry>> readCalendar(ledger::Ledger &ledger, bool withDone);

/// Writes all of it as iCalendar, the whole file or nothing, and answers how many entries it has. Errors: of
/// base::saveFile() and of the ledger.
base::Result<qsizetype> saveCalendar(ledger::Ledger &ledger, const QString &path,
                                     const CalendarOptions &options);

} // namespace workflows
