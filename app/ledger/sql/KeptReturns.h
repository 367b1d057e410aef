// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Cohorts.h"
#include "domain/Forecast.h"
#include "domain/ReturnCurve.h"
#include "ledger/Filter.h"
#include "ledger/sql/Figures.h"

#include <QMap>

namespace ledger::sql {

/// From the table of sums, and nothing when the sums do not hold what is asked for: more than one thing at
/// once, days that they are not kept by, or a day of the analysis with records behind it.

/// How soon customers came back, of all the time: by what is asked for (FigureKind, 0 being those without
/// one), or all under 0.
base::Result<std::optional<QMap<qint64, domain::ReturnTimes>>>
keptReturns(Session &session, const Filter &filter, std::optional<FigureKind> by, QDate today);

base::Result<std::optional<domain::Waiting>> keptWaiting(Session &session, const Filter &filter, QDate today);

base::Result<std::optional<QList<domain::CohortCount>>> keptCohorts(Session &session, const Filter &filter,
                                                                    QDate today);

} // namespace ledger::sql
