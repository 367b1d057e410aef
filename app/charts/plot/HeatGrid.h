// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/plot/Type.h"

namespace charts {

/// Rows and columns of numbers on a colour that grows with them; the number is written wherever there is room
/// for it. What is not all known yet is hatched. When not all rows fit, the last of them are shown and a line
/// says how many are missing.
class HeatGrid final : public Chart
{
public:
    struct Cell
    {
        QString label;     ///< in the cell; empty: the cell stays blank
        double heat = 0.0; ///< 0..1
        bool isHatched = false;
        Point point = {};
        QString text = {}; ///< in words, for pointing at it
    };

    struct Row
    {
        QString name;
        QList<Cell> cells; ///< at most one a column
    };

    struct Spec
    {
        Chart::Content content;
        QColor colour;
        QString columnsCaption; ///< what the columns are
        QList<QString> columns;
        QList<Row> rows;
        /// Which rows are kept where there is no room for all: of months the last, of needs the first.
        enum class Keep { First, Last } keep = Keep::First;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    explicit HeatGrid(Spec spec);
    using Content = Chart::Content;

    qreal heightFor(qreal width, const QPaintDevice *device) const override;

private:
    struct Layout
    {
        Type type;
        QRectF target;
        QRectF cells;
        QSizeF cell;
        qsizetype first; ///< row that is shown
        qsizetype shown; ///< how many
    };

    void draw(QPainter &painter, const QRectF &target) const override;
    QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const override;

    Layout layOut(const QRectF &target, const QPaintDevice *device) const;
    QRectF place(const Layout &layout, qsizetype row, qsizetype column) const;
    QRectF mirrored(const Layout &layout, const QRectF &rect) const;
    void drawHead(QPainter &painter, const Layout &layout) const;
    void drawNames(QPainter &painter, const Layout &layout) const;
    void drawCell(QPainter &painter, const Layout &layout, const QRectF &rect, const Cell &cell) const;

    Spec m_spec;
};

} // namespace charts
