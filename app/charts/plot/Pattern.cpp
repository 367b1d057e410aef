// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/Pattern.h"

#include <QPainter>

namespace charts {

namespace {

constexpr qreal distance = 4.5; ///< of the lines, in units
constexpr qreal thickness = 1.1;

void paintLevel(QPainter &painter, const QRectF &bar, qreal step)
{
    for (qreal y = bar.bottom() - step; y > bar.top(); y -= step)
        painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right(), y));
}

/// Rising from left to right, or falling.
void paintSlanting(QPainter &painter, const QRectF &bar, qreal step, bool isRising)
{
    const qreal width = bar.width();
    for (qreal y = bar.bottom() + width; y > bar.top(); y -= step * 1.4)
        painter.drawLine(QPointF(isRising ? bar.left() : bar.right(), y),
                         QPointF(isRising ? bar.right() : bar.left(), y - width));
}

} // namespace

Pattern patternOf(Series series)
{
    switch (series) {
    case Series::Received:
        return Pattern::Rising;
    case Series::Returned:
        return Pattern::Level;
    case Series::ReturnedKnownBefore:
        return Pattern::Falling;
    case Series::WordOfMouth:
        return Pattern::Crossed;
    case Series::Sent:
    case Series::Payoff:
        break;
    }
    return Pattern::Plain;
}

void paintPattern(QPainter &painter, const QRectF &bar, Pattern pattern, const QColor &colour, qreal unit)
{
    if (pattern == Pattern::Plain || bar.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(QPen(colour, thickness * unit, Qt::SolidLine, Qt::FlatCap));
    if (pattern == Pattern::Level)
        paintLevel(painter, bar, distance * unit);
    if (pattern == Pattern::Rising || pattern == Pattern::Crossed)
        paintSlanting(painter, bar, distance * unit, true);
    if (pattern == Pattern::Falling || pattern == Pattern::Crossed)
        paintSlanting(painter, bar, distance * unit, false);
    painter.restore();
}

} // namespace charts
