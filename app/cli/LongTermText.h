// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OrderedJson.h"
#include "domain/Sensitivity.h"
#include "workflows/LongTerm.h"

#include <QLocale>

namespace cli {

/// What the command was asked for and found.
struct LongTermFigures
{
    workflows::LongTerm measures;
    std::optional<domain::ReturnGrouping> grouping;
    std::optional<domain::BeforeAfter> change;
    domain::Sensitivity sensitivity;
};

/// The members that come after those of measuresJson(), in the shape that README documents.
QList<json::Entry> longTermJson(const LongTermFigures &figures);

/// The share that came back, by group, and what follows from it in sentences.
QString longTermTables(const LongTermFigures &figures, const QLocale &locale);

} // namespace cli
