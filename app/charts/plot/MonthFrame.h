// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/plot/MonthLabels.h"
#include "charts/plot/Pattern.h"
#include "charts/plot/Type.h"
#include "charts/plot/ValueScale.h"

#include <QLocale>

#include <functional>

namespace charts {

struct LegendEntry
{
    QString text;
    QColor colour;
    Pattern pattern = Pattern::Plain; ///< where the style has patterns
};

/// What stands around the values of a chart by months.
struct MonthFrameSpec
{
    enum class Months {
        Cells, ///< each has a width of its own, for bars
        Points ///< the first and the last lie on the edges, for lines
    };

    Style style;
    QLocale locale;
    QList<domain::Month> months = {}; ///< in order without holes
    std::optional<domain::Month> unfinished = {};
    Months places = Months::Cells;
    Extent extent = {}; ///< of the values
    double smallestStep = 0.0;
    std::function<QString(double, const ValueScale &)> valueLabel = {};
    QList<LegendEntry> legend = {};
    /// Written in strong type to the right of the plot, where the caller wants it: only its room is kept
    /// here.
    QString endLabel = {};
};

/// The places of everything in a chart by months, and the parts that are not values: grid, labels, legend,
/// note.
class MonthFrame
{
public:
    MonthFrame(const MonthFrameSpec &spec, const QRectF &target, const QPaintDevice *device);

    const Type &type() const { return m_type; }
    /// Where the grid is.
    const QRectF &plot() const { return m_plot; }
    /// Where the months are: the plot, or for bars its middle, so narrowed that each is a whole number of
    /// units wide.
    const QRectF &months() const { return m_months; }
    const ValueScale &scale() const { return m_scale; }
    /// Whether each month is a whole number of pixels wide.
    bool isSnapped() const { return m_snapped; }
    qreal step() const { return m_step; }
    /// The middle of a month; between two months for what lies between them.
    qreal x(double index) const { return m_first + index * m_step; }
    qreal y(double value) const { return m_plot.bottom() - m_scale.share(value) * m_plot.height(); }
    /// All that the pointer may count as the month's.
    QRectF column(qsizetype index) const;

    /// A good height for any chart by months.
    static qreal heightFor(qreal width, const Type &type);

    void drawGrid(QPainter &painter) const;
    /// The line at zero, over the values.
    void drawZero(QPainter &painter) const;
    void drawTexts(QPainter &painter) const;

private:
    struct LegendPlace
    {
        QPointF start;
        LegendEntry entry;
    };

    qreal placeLegend(const QRectF &room);
    void placeMonths();
    void drawLegend(QPainter &painter) const;

    const MonthFrameSpec m_spec;
    const Type m_type;
    ValueScale m_scale;
    QRectF m_plot;
    QRectF m_months;
    qreal m_first = 0.0;
    qreal m_step = 1.0;
    bool m_snapped = false;
    QList<MonthLabel> m_labels;
    QList<LegendPlace> m_legend;
    QString m_note;
    QRectF m_noteRect;
};

} // namespace charts
