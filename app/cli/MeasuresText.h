// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OrderedJson.h"
#include "workflows/Measures.h"

#include <QLocale>

namespace cli {

/// The members of an object in the shape that README documents: money in minor units, null where something is
/// not defined.
QList<json::Entry> measuresJson(const workflows::Measures &measures, QDate today);

/// Tables for people.
QString measuresTables(const workflows::Measures &measures, const QLocale &locale);

} // namespace cli
