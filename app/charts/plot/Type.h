// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Style.h"

#include <QFontMetricsF>

class QPainter;

namespace charts {

/// The sizes of text on one device, and all other sizes with them: a chart on paper of 1200 dots an inch and
/// one on a screen differ in nothing else.
struct Type
{
    Type(const Style &style, const QPaintDevice *device);

    QFont body;
    QFont small; ///< axes, notes
    QFont strong;
    QFontMetricsF bodyMetrics;
    QFontMetricsF smallMetrics;
    QFontMetricsF strongMetrics;
    /// One pixel of the mock-ups, where text is 13 of them high.
    qreal unit;
};

/// Whether a whole number of units is a whole number of pixels: what stands on them is sharp without
/// smoothing.
bool hasWholePixels(const QPainter &painter);
/// A straight line along an axis, on whole pixels of the device whatever the painter's scale.
void drawHairline(QPainter &painter, QPointF from, QPointF to, qreal width, const QColor &colour);

} // namespace charts
