// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/plot/Canvas.h"
#include "charts/plot/MonthFrame.h"

namespace charts {

/// Bars by month, side by side or stacked.
class MonthBars final : public Chart
{
public:
    struct Bars
    {
        Series series;
        QString name; ///< in the legend
        QColor colour;
        QList<double> values; ///< one a month
        QList<QString> texts; ///< their values in words, one a month
    };

    struct Spec
    {
        Content content;
        MonthFrameSpec frame; ///< its extent is found here
        QList<Bars> bars;
        BarLayout layout;
    };

    explicit MonthBars(Spec spec);
    /// For the functions that make a Content.
    using Content = Chart::Content;

    qreal heightFor(qreal width, const QPaintDevice *device) const override;
    Extent extent() const override { return m_spec.frame.extent; }
    void widen(const Extent &extent) override;

private:
    void draw(QPainter &painter, const QRectF &target) const override;
    QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const override;

    void drawPatterns(QPainter &painter, const MonthFrame &frame) const;
    void drawGaps(QPainter &painter, const MonthFrame &frame) const;
    /// Of the bars of one month together, on the device.
    qreal groupWidth(const MonthFrame &frame) const;
    QRectF barRect(const MonthFrame &frame, qsizetype bars, qsizetype month) const;

    Spec m_spec;
    bool m_isAllZero;
};

} // namespace charts
