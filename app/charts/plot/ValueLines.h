// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/plot/Canvas.h"
#include "charts/plot/Type.h"
#include "charts/plot/ValueScale.h"

#include <QLocale>

#include <functional>

namespace charts {

/// Lines over an axis of numbers, each with its name at its end, with the band it may as well lie in when
/// there is one.
class ValueLines final : public Chart
{
public:
    /// A point of a line that can be read off.
    struct Reading
    {
        QPointF at;
        QString text; ///< in words
    };

    struct Line
    {
        Point point;
        QString endLabel;
        QColor colour;
        QList<QPointF> points;
        QList<QPointF> low;  ///< the band's lower edge, from left to right; empty: no band
        QList<QPointF> high; ///< and its upper edge
        QList<Reading> readings;
        Qt::PenStyle pen = Qt::SolidLine;
    };

    struct AcrossLabel
    {
        double at;
        QString text;
    };

    struct Spec
    {
        Chart::Content content;
        QLocale locale;
        Span across;
        QList<AcrossLabel> acrossLabels;
        QString acrossCaption; ///< what the numbers below are
        Extent extent;         ///< of the values
        double smallestStep = 0.0;
        std::function<QString(double, const ValueScale &)> valueLabel;
        QList<Line> lines;
    };

    explicit ValueLines(Spec spec);
    using Content = Chart::Content;

    qreal heightFor(qreal width, const QPaintDevice *device) const override;
    Extent extent() const override { return m_spec.extent; }
    void widen(const Extent &extent) override { m_spec.extent = m_spec.extent.with(extent); }

private:
    struct Layout
    {
        Type type;
        ValueScale scale;
        QRectF plot;
        QRectF target;
        qreal endRoom; ///< for the names at the lines' ends
    };

    void draw(QPainter &painter, const QRectF &target) const override;
    QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const override;

    Layout layOut(const QRectF &target, const QPaintDevice *device) const;
    QPointF place(const Layout &layout, QPointF value) const;
    void drawAxes(QPainter &painter, const Layout &layout) const;
    void drawLines(QPainter &painter, const Layout &layout) const;
    void drawEndLabels(QPainter &painter, const Layout &layout) const;

    Spec m_spec;
};

} // namespace charts
