// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/ValueLines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr qreal endGap = 8.0;
constexpr qreal mostEndShare = 0.34; ///< of the width, for names that would take all of it

} // namespace

ValueLines::ValueLines(Spec spec) : Chart(spec.content), m_spec(std::move(spec))
{
    for (const Line &line : m_spec.lines) {
        for (const QList<QPointF> *points : {&line.points, &line.low, &line.high}) {
            for (const QPointF &point : *points)
                m_spec.extent = m_spec.extent.with({point.y(), point.y()});
        }
    }
}

qreal ValueLines::heightFor(qreal width, const QPaintDevice *device) const
{
    const Type type(style(), device);
    return std::clamp(width * 0.45, 160 * type.unit, 320 * type.unit);
}

ValueLines::Layout ValueLines::layOut(const QRectF &target, const QPaintDevice *device) const
{
    Layout layout{Type(style(), device), {}, {}, target, 0.0};
    const Type &type = layout.type;
    const qreal textHeight = type.smallMetrics.height();
    // In a very small space the values come first; what the numbers below are is in the description too.
    const bool hasCaption = !m_spec.acrossCaption.isEmpty() && target.height() > 8 * textHeight;
    const qreal bottom = target.bottom() - (hasCaption ? 2 : 1) * textHeight - 4 * type.unit;
    const qreal top = target.top() + textHeight / 2;
    const int mostSteps = std::clamp(static_cast<int>((bottom - top) / (2.2 * textHeight)), 1, 7);
    layout.scale = roundScale(m_spec.extent.least, m_spec.extent.most, mostSteps, m_spec.smallestStep);

    qreal widest = 0.0;
    for (const double tick : layout.scale.ticks())
        widest = std::max(widest, type.smallMetrics.horizontalAdvance(m_spec.valueLabel(tick, layout.scale)));
    for (const Line &line : m_spec.lines)
        layout.endRoom = std::max(layout.endRoom, type.strongMetrics.horizontalAdvance(line.endLabel));
    layout.endRoom = std::min(std::ceil(layout.endRoom), target.width() * mostEndShare);
    const qreal left = std::round(target.left() + widest + 8 * type.unit);
    const qreal right = std::round(target.right() - layout.endRoom - 2 * endGap * type.unit);
    layout.plot =
        QRectF(QPointF(left, std::round(top)),
               QPointF(std::max(right, left + 1), std::max(std::round(bottom), std::round(top) + 1)));
    return layout;
}

QPointF ValueLines::place(const Layout &layout, QPointF value) const
{
    const QRectF &plot = layout.plot;
    const double across = (value.x() - m_spec.across.from) / (m_spec.across.to - m_spec.across.from);
    return {plot.left() + across * plot.width(),
            plot.bottom() - layout.scale.share(value.y()) * plot.height()};
}

void ValueLines::draw(QPainter &painter, const QRectF &target) const
{
    const Layout layout = layOut(target, painter.device());
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas bands(layout.plot, m_spec.across, {layout.scale.from, layout.scale.to});
    for (const Line &line : m_spec.lines) {
        if (!line.low.isEmpty())
            bands.addBand(line.low, line.high, style().thinned(line.colour, 0.13));
    }
    bands.paint(painter);
    drawAxes(painter, layout);
    drawLines(painter, layout);
    drawEndLabels(painter, layout);
}

void ValueLines::drawAxes(QPainter &painter, const Layout &layout) const
{
    const Type &type = layout.type;
    const QRectF &plot = layout.plot;
    const qreal textHeight = type.smallMetrics.height();
    painter.setFont(type.small);
    for (const double tick : layout.scale.ticks()) {
        const qreal y = place(layout, {m_spec.across.from, tick}).y();
        drawHairline(painter, {plot.left(), y}, {plot.right(), y}, type.unit,
                     tick == 0.0 ? style().muted : style().line);
        painter.setPen(style().muted);
        painter.drawText(QRectF(layout.target.left(), y - textHeight / 2,
                                plot.left() - 8 * type.unit - layout.target.left(), textHeight),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         m_spec.valueLabel(tick, layout.scale));
    }
    qreal free = layout.target.left();
    for (const AcrossLabel &label : m_spec.acrossLabels) {
        const qreal x = place(layout, {label.at, layout.scale.from}).x();
        const qreal width = type.smallMetrics.horizontalAdvance(label.text);
        if (x - width / 2 < free)
            continue;
        painter.drawText(QRectF(x - width / 2, plot.bottom() + 4 * type.unit, width, textHeight),
                         Qt::AlignCenter | Qt::TextDontClip, label.text);
        free = x + width / 2 + 6 * type.unit;
    }
    if (plot.bottom() + 2 * textHeight <= layout.target.bottom())
        painter.drawText(
            QRectF(plot.left(), plot.bottom() + 4 * type.unit + textHeight, plot.width(), textHeight),
            Qt::AlignCenter | Qt::TextDontClip, m_spec.acrossCaption);
}

void ValueLines::drawLines(QPainter &painter, const Layout &layout) const
{
    Canvas canvas(layout.plot, m_spec.across, {layout.scale.from, layout.scale.to});
    for (const Line &line : m_spec.lines)
        canvas.addLine(line.points,
                       QPen(line.colour, 2.2 * layout.type.unit, line.pen, Qt::FlatCap, Qt::RoundJoin));
    canvas.paint(painter);
}

/// At the height of their lines' ends, and where these are close, one under the other in the same order.
void ValueLines::drawEndLabels(QPainter &painter, const Layout &layout) const
{
    struct Label
    {
        const Line *line;
        qreal y;
    };
    QList<Label> labels;
    for (const Line &line : m_spec.lines)
        labels.append({&line, place(layout, line.points.constLast()).y()});
    std::ranges::stable_sort(labels, {}, &Label::y);
    const QFontMetricsF &metrics = layout.type.strongMetrics;
    const qreal height = metrics.height();
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels.at(i).y, labels.at(i - 1).y + height);
    qreal lowest = layout.plot.bottom();
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        labels[i].y = std::min(labels.at(i).y, lowest);
        lowest = labels.at(i).y - height;
    }
    painter.setFont(layout.type.strong);
    for (const Label &label : std::as_const(labels)) {
        painter.setPen(style().readable(label.line->colour));
        const QRectF rect(layout.plot.right() + endGap * layout.type.unit, label.y - height / 2,
                          layout.target.right() - layout.plot.right() - endGap * layout.type.unit, height);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(label.line->endLabel, Qt::ElideMiddle, rect.width()));
    }
}

QList<Mark> ValueLines::placedMarks(const QRectF &target, const QPaintDevice *device) const
{
    const Layout layout = layOut(target, device);
    const qreal radius = 4 * layout.type.unit;
    const qreal reach = 14 * layout.type.unit;
    QList<Mark> marks;
    for (const Line &line : m_spec.lines) {
        for (const Reading &reading : line.readings) {
            const QPointF centre = place(layout, reading.at);
            const auto around = [centre](qreal r) {
                return QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
            };
            marks.append({line.point, around(radius), around(reach), reading.text, true});
        }
    }
    return marks;
}

} // namespace charts
