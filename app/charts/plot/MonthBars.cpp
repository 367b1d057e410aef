// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/MonthBars.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace charts {

namespace {

void findExtent(MonthFrameSpec &frame, const QList<MonthBars::Bars> &bars, BarLayout layout)
{
    for (qsizetype month = 0; month < frame.months.size(); ++month) {
        double below = 0.0;
        double above = 0.0;
        for (const MonthBars::Bars &set : bars) {
            const double value = set.values.at(month);
            double &side = value < 0.0 ? below : above;
            side = layout == BarLayout::Stacked
                       ? side + value
                       : (value < 0.0 ? std::min(side, value) : std::max(side, value));
        }
        frame.extent = frame.extent.with({below, above});
    }
}

} // namespace

MonthBars::MonthBars(Spec spec) : Chart(spec.content), m_spec(std::move(spec))
{
    findExtent(m_spec.frame, m_spec.bars, m_spec.layout);
    m_isAllZero = m_spec.frame.extent == Extent();
    for (const Bars &bars : m_spec.bars)
        m_spec.frame.legend.append({bars.name, bars.colour, patternOf(bars.series)});
}

void MonthBars::widen(const Extent &extent)
{
    m_spec.frame.extent = m_spec.frame.extent.with(extent);
}

qreal MonthBars::heightFor(qreal width, const QPaintDevice *device) const
{
    return MonthFrame::heightFor(width, Type(style(), device));
}

qreal MonthBars::groupWidth(const MonthFrame &frame) const
{
    const qreal wanted = frame.step() * 0.72;
    const auto sets = m_spec.layout == BarLayout::Stacked ? 1.0 : static_cast<qreal>(m_spec.bars.size());
    const qreal whole = std::floor(wanted / sets);
    return frame.isSnapped() ? whole * sets : wanted;
}

QRectF MonthBars::barRect(const MonthFrame &frame, qsizetype bars, qsizetype month) const
{
    const double value = m_spec.bars.at(bars).values.at(month);
    const bool stacked = m_spec.layout == BarLayout::Stacked;
    const qreal group = groupWidth(frame);
    const qreal width = stacked ? group : group / static_cast<qreal>(m_spec.bars.size());
    double start = 0.0;
    for (qsizetype i = 0; stacked && i < bars; ++i) {
        const double other = m_spec.bars.at(i).values.at(month);
        if ((other < 0.0) == (value < 0.0))
            start += other;
    }
    const qreal left =
        frame.x(static_cast<double>(month)) - group / 2 + (stacked ? 0.0 : width * static_cast<qreal>(bars));
    return QRectF(QPointF(left, frame.y(start)), QPointF(left + width, frame.y(start + value))).normalized();
}

void MonthBars::draw(QPainter &painter, const QRectF &target) const
{
    const MonthFrame frame(m_spec.frame, target, painter.device());
    frame.drawGrid(painter);

    const auto count = static_cast<double>(m_spec.frame.months.size());
    Canvas canvas(frame.months(), {-0.5, count - 0.5}, {frame.scale().from, frame.scale().to});
    QList<BarSet> sets;
    for (const Bars &bars : m_spec.bars)
        sets.append({bars.colour, style().unfinished(bars.colour), bars.values});
    const qsizetype unfinished =
        m_spec.frame.unfinished ? m_spec.frame.months.indexOf(*m_spec.frame.unfinished) : -1;
    canvas.addBars(sets, m_spec.layout, groupWidth(frame) / frame.step(), unfinished);
    painter.setRenderHint(QPainter::Antialiasing, !frame.isSnapped() || !hasWholePixels(painter));
    canvas.paint(painter);
    if (style().hasPatterns)
        drawPatterns(painter, frame);
    if (m_spec.layout == BarLayout::SideBySide)
        drawGaps(painter, frame);

    frame.drawZero(painter);
    frame.drawTexts(painter);
    if (m_isAllZero) {
        painter.setFont(frame.type().body);
        painter.setPen(style().muted);
        painter.drawText(frame.plot(), Qt::AlignCenter | Qt::TextWordWrap,
                         QCoreApplication::translate("charts", "Nothing was recorded in these months."));
    }
}

void MonthBars::drawPatterns(QPainter &painter, const MonthFrame &frame) const
{
    for (qsizetype i = 0; i < m_spec.bars.size(); ++i) {
        for (qsizetype month = 0; month < m_spec.frame.months.size(); ++month)
            paintPattern(painter, barRect(frame, i, month), patternOf(m_spec.bars.at(i).series),
                         style().surface, frame.type().unit);
    }
}

/// A thin line of the background between neighbours, where they are wide enough to spare it.
void MonthBars::drawGaps(QPainter &painter, const MonthFrame &frame) const
{
    const qreal gap = frame.type().unit < 1.5 ? 1.0 : std::round(frame.type().unit);
    if (groupWidth(frame) / static_cast<qreal>(m_spec.bars.size()) < 4 * gap)
        return;
    for (qsizetype month = 0; month < m_spec.frame.months.size(); ++month) {
        for (qsizetype i = 0; i + 1 < m_spec.bars.size(); ++i) {
            const QRectF bar = barRect(frame, i, month);
            painter.fillRect(QRectF(bar.right() - gap, bar.top(), gap, bar.height()), style().surface);
        }
    }
}

QList<Mark> MonthBars::placedMarks(const QRectF &target, const QPaintDevice *device) const
{
    const MonthFrame frame(m_spec.frame, target, device);
    const bool stacked = m_spec.layout == BarLayout::Stacked;
    QList<Mark> marks;
    for (qsizetype month = 0; month < m_spec.frame.months.size(); ++month) {
        const QRectF column = frame.column(month);
        for (qsizetype i = 0; i < m_spec.bars.size(); ++i) {
            const Bars &bars = m_spec.bars.at(i);
            const QRectF shape = barRect(frame, i, month);
            QRectF reach =
                stacked ? shape : QRectF(shape.left(), column.top(), shape.width(), column.height());
            // The outer bars reach to the next month: no gap in which the pointer is on nothing.
            if (!stacked && i == 0)
                reach.setLeft(column.left());
            if (!stacked && i == m_spec.bars.size() - 1)
                reach.setRight(column.right());
            marks.append({{.series = bars.series, .month = m_spec.frame.months.at(month)},
                          shape,
                          reach,
                          bars.texts.at(month)});
        }
    }
    return marks;
}

} // namespace charts
