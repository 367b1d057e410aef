// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/plot/Type.h"

namespace charts {

/// Rows with a name and one bar, or two to both sides of a middle, with the numbers written. Painted by hand:
/// Qt Charts knows no bars from a middle outwards. When not all rows fit, the last line says how many are
/// missing.
class RowBars final : public Chart
{
public:
    struct Side
    {
        QString caption; ///< under the bars; none when empty
        QColor colour;
    };

    struct Bar
    {
        Point point;
        double value;  ///< never below zero
        QString label; ///< at the bar
        QString text;  ///< in words, for pointing at it
    };

    struct Row
    {
        QString name;
        QList<Bar> bars; ///< one for each side
    };

    struct Spec
    {
        Chart::Content content;
        QList<Side>
            sides; ///< one, from the names to the end; or two, the first of them back towards the names
        QList<Row> rows;
        Qt::LayoutDirection direction;
    };

    explicit RowBars(Spec spec);
    using Content = Chart::Content;

    qreal heightFor(qreal width, const QPaintDevice *device) const override;
    Extent extent() const override { return {0.0, m_most}; }
    void widen(const Extent &extent) override { m_most = extent.with({0.0, m_most}).most; }

private:
    struct Layout
    {
        Type type;
        QRectF target;
        qsizetype shown; ///< how many rows are drawn
        qreal rowHeight;
        QRectF names;    ///< the first row's name
        qreal starts[2]; ///< where the bars of each side start
        qreal reach;     ///< the length of the longest bar
        qreal labels[2]; ///< where the labels' outer edge lies, when they do not follow the bar's end
    };

    void draw(QPainter &painter, const QRectF &target) const override;
    QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const override;

    bool isTwoSided() const { return m_spec.sides.size() == 2; }
    bool hasCaptions() const { return !m_spec.sides.first().caption.isEmpty(); }
    qreal captionHeight(const Type &type) const;
    Layout layOut(const QRectF &target, const QPaintDevice *device) const;
    void layOutColumns(Layout &layout) const;
    /// Swaps start and end where people read from right to left.
    QRectF mirrored(const Layout &layout, const QRectF &rect) const;
    QRectF barRect(const Layout &layout, qsizetype row, qsizetype side) const;
    QRectF labelRect(const Layout &layout, qsizetype row, qsizetype side) const;
    void drawRow(QPainter &painter, const Layout &layout, qsizetype row) const;
    void drawCaptions(QPainter &painter, const Layout &layout) const;

    Spec m_spec;
    double m_most = 0.0;
};

} // namespace charts
