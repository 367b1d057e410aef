// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QList>
#include <QPen>
#include <QRectF>

class QAbstractSeries;
class QChart;
class QValueAxis;

namespace charts {

/// What an axis spans.
struct Span
{
    double from;
    double to;
};

/// The bars of one series, one a month.
struct BarSet
{
    QColor colour;
    QColor lighter; ///< for the month that is not over
    QList<double> values;
};

enum class BarLayout { SideBySide, Stacked };

/// The values of a chart and nothing else, drawn by Qt Charts: no axes, margins, legend or background. Made
/// for one painting, in the painter's coordinates.
class Canvas
{
public:
    /// @param plot where the values go, spanning `across` from left to right and `upward` from bottom to top
    Canvas(const QRectF &plot, Span across, Span upward);

    /// Bars around x = 0, 1, 2, ...
    /// @param width of the bars of one month together, as a share of the distance to the next
    /// @param unfinished the index that is drawn lighter, or -1
    void addBars(const QList<BarSet> &sets, BarLayout layout, double width, qsizetype unfinished);
    void addLine(const QList<QPointF> &points, const QPen &pen);
    /// What lies between the points and zero.
    void addArea(const QList<QPointF> &points, const QColor &colour);
    /// What lies between two lines.
    void addBand(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &colour);

    void paint(QPainter &painter);

private:
    void add(QAbstractSeries *series);

    QGraphicsScene m_scene;
    QRectF m_plot;
    QChart *m_chart; ///< owned by the scene
    QValueAxis *m_across;
    QValueAxis *m_upward;
};

} // namespace charts
