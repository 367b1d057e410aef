// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/Type.h"

#include <QPainter>

#include <cmath>

namespace charts {

namespace {

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont result = font;
    // Shaping may swap "+" and "−" before figures for glyphs that have no character: PDFs then lose the sign.
    result.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

qreal pixelSize(const QFont &font, const QPaintDevice *device)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return font.pointSizeF() * device->logicalDpiY() / 72.0;
}

} // namespace

Type::Type(const Style &style, const QPaintDevice *device)
    : body(scaled(style.font, 0.92, QFont::Normal))
    , small(scaled(style.font, 0.85, QFont::Normal))
    , strong(scaled(style.font, 1.0, QFont::DemiBold))
    , bodyMetrics(body, device)
    , smallMetrics(small, device)
    , strongMetrics(strong, device)
    , unit(pixelSize(style.font, device) / 13.0)
{}

bool hasWholePixels(const QPainter &painter)
{
    const qreal scale = painter.deviceTransform().m11();
    return painter.deviceTransform().type() <= QTransform::TxScale && qFuzzyCompare(scale, std::round(scale));
}

void drawHairline(QPainter &painter, QPointF from, QPointF to, qreal width, const QColor &colour)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF line = toDevice.mapRect(QRectF(from, to).normalized());
    const qreal thick = std::max(1.0, std::round(width * toDevice.m11()));
    const QRectF snapped = line.width() > line.height()
                               ? QRectF(line.left(), std::round(line.top()), line.width(), thick)
                               : QRectF(std::round(line.left()), line.top(), thick, line.height());
    painter.fillRect(toDevice.inverted().mapRect(snapped), colour);
}

} // namespace charts
