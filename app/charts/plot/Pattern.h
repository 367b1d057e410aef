// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"

class QPainter;
class QRectF;

namespace charts {

/// What tells the bars of a series from those of the others where colours cannot: on grey paper.
enum class Pattern { Plain, Rising, Level, Falling, Crossed };

/// The same series has the same one in all charts; that of the largest bars, what is sent elsewhere, is
/// plain.
Pattern patternOf(Series series);

/// Thin lines of the colour over a bar, or a legend's mark. `unit`: see Type.
void paintPattern(QPainter &painter, const QRectF &bar, Pattern pattern, const QColor &colour, qreal unit);

} // namespace charts
