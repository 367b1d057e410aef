// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ChartTable.h"
#include "charts/Style.h"
#include "domain/Id.h"
#include "domain/Month.h"
#include "domain/Words.h"

#include <QRectF>

class QPainter;
class QPaintDevice;

namespace charts {

enum class Series { Sent, Received, Returned, ReturnedKnownBefore, WordOfMouth, Payoff };

/// What one bar or dot of a chart stands for: the series, and the month, partner, need, reason or hand-off it
/// belongs to.
struct Point
{
    Series series = Series::Sent;
    std::optional<domain::Month> month = {};
    std::optional<domain::CompetitorId> partner = {};
    std::optional<domain::CompetencyId> need = {};
    std::optional<domain::ReasonId> reason = {};
    std::optional<domain::Handoff> handoff = {};

    bool operator==(const Point &) const = default;
};

/// Where a point was drawn, for pointing at it.
struct Mark
{
    Point point;
    QRectF shape;     ///< the bar, or the place of the dot
    QRectF reach;     ///< where the pointer counts as being on it
    QString text;     ///< its values in words, one a line, plain text
    bool dot = false; ///< a point on a line rather than a bar
};

/// What the axis of values spans. Charts of two partners or two periods are given each other's, so that they
/// can be compared by eye.
struct Extent
{
    double least = 0.0;
    double most = 0.0;

    Extent with(const Extent &other) const;
    bool operator==(const Extent &) const = default;
};

/// A finished chart: measures in, picture out. It is drawn as vectors, text as text, so that the same chart
/// serves the window, paper and files. It needs a QApplication and the thread of the windows, but no display.
class Chart
{
public:
    virtual ~Chart();
    Chart(const Chart &) = delete;
    Chart &operator=(const Chart &) = delete;

    /// What it shows, to be written over it: paint() does not.
    QString title() const { return m_content.title; }
    /// The chart in words, for those who do not see it.
    QString description() const { return m_content.description; }
    const ChartTable &table() const { return m_content.table; }
    /// How a workbook draws the table, with its own means; nothing for a chart that no report has.
    const std::optional<domain::BookChart> &inWorkbook() const { return m_content.inWorkbook; }
    const Style &style() const { return m_content.style; }
    /// Of its values; {0, 0} for one without an axis of values.
    virtual Extent extent() const { return {}; }
    /// Lets the axis of values span at least this.
    virtual void widen(const Extent &extent) { Q_UNUSED(extent) }
    /// True when there is nothing to draw; paint() then writes a sentence that says so.
    bool isEmpty() const { return m_content.table.rows.isEmpty(); }

    /// Draws within the rectangle, in the painter's coordinates. The background is left as it is.
    void paint(QPainter &painter, const QRectF &target) const;
    /// All points in reading order, where paint() draws them in this rectangle of this device.
    QList<Mark> marks(const QRectF &target, const QPaintDevice *device) const;
    /// The height that shows everything well at this width, in the device's units. Charts of rows need all of
    /// it, and say how many rows they left out when they get less; the others are content with half.
    virtual qreal heightFor(qreal width, const QPaintDevice *device) const = 0;

protected:
    struct Content
    {
        QString title;
        QString description;
        QString whenEmpty;
        ChartTable table;
        Style style;
        std::optional<domain::BookChart> inWorkbook = {};
    };

    explicit Chart(Content content);

private:
    virtual void draw(QPainter &painter, const QRectF &target) const = 0;
    virtual QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const = 0;

    Content m_content;
};

} // namespace charts
