// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

namespace workflows {

struct DemoOptions
{
    QDate today;       ///< the story ends on this day
    int months = 24;   ///< 1..600: whole months told, before the one of `today`
    int sendAways = 0; ///< 0: a believable number for a business of that size; up to MostSendAways
    quint64 seed = 7;  ///< the same options and seed make the same ledger, record for record
};

inline constexpr int MostDemoMonths = 600;
inline constexpr int MostDemoSendAways = 1'000'000;

/// Makes a new ledger with the example business "Harbour Street Auto Body": its matrix, its partners and
/// their agreements, and a story that pays off after about two thirds of the time. All or nothing. Errors:
/// those of ledger::Ledger::create(), "demo.options" for numbers out of range, "cancelled" when the progress
/// says so.
base::Done makeDemo(const ledger::Location &location, const DemoOptions &options,
                    const ledger::Progress &progress = {});

} // namespace workflows
