// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"
#include "ledger/Filter.h"
#include "workflows/Undoable.h"

namespace workflows {

/// Fails with that code for months in the wrong order, or that have not begun on `today`, or for more than
/// ten years of them.
base::Done checkMonths(const char *code, domain::Month from, domain::Month to, QDate today);

/// All days of those months up to `today`, without conduct.
ledger::Filter daysOf(domain::Month from, domain::Month to, QDate today);

/// The days of the months that lie so many months before those: all of them, or up to the same day of the
/// month when the last one is not over.
ledger::Filter sameDaysBefore(domain::Month from, domain::Month to, int monthsBefore, QDate today);

} // namespace workflows
