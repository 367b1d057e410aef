// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReturnCurve.h"
#include "ledger/Filter.h"
#include "ledger/sql/Figures.h"

#include <QMap>

namespace ledger::sql {

/// How soon customers came back, from the table of sums: by reason or hand-off (FigureKind, 0 being those
/// without one), or all under 0. Nothing when the sums do not hold what is asked for: not all of
/// the time, something else or more than one thing at once, or a day of the analysis with records behind it.
base::Result<std::optional<QMap<qint64, domain::ReturnTimes>>>
keptReturns(Session &session, const Filter &filter, std::optional<FigureKind> by, QDate today);

} // namespace ledger::sql
