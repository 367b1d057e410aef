// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ChartTable.h"
#include "workflows/Measures.h"

class QLocale;

namespace ui {

/// What is compared, and what it is called.
struct Compared
{
    const workflows::Measures &measures;
    QString caption;
};

/// The figures of two sides beside each other: one a row, with what the first has more or less than the
/// second.
charts::ChartTable comparison(const Compared &one, const Compared &other, const QLocale &locale);

} // namespace ui
