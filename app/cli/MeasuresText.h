// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Measures.h"

#include <QLocale>

namespace cli {

/// In the shape that README documents: money in minor units, null where something is not defined.
QByteArray measuresJson(const workflows::Measures &measures, QDate today);

/// Tables for people.
QString measuresTables(const workflows::Measures &measures, const QLocale &locale);

} // namespace cli
