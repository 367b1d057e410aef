// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/MonthFrame.h"

#include "charts/plot/Words.h"

#include <QPainter>

#include <cmath>

namespace charts {

namespace {

constexpr qreal legendDot = 9.0;

qreal widestLabel(const ValueScale &scale, const MonthFrameSpec &spec, const QFontMetricsF &metrics)
{
    qreal widest = 0.0;
    for (const double tick : scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(spec.valueLabel(tick, scale)));
    return widest;
}

} // namespace

MonthFrame::MonthFrame(const MonthFrameSpec &spec, const QRectF &target, const QPaintDevice *device)
    : m_spec(spec), m_type(spec.style, device)
{
    const qreal unit = m_type.unit;
    const qreal textHeight = m_type.smallMetrics.height();
    qreal bottom = target.bottom();
    // In a very small space the values come first; legend and note are in the description too.
    if (spec.unfinished && target.height() > 11 * textHeight) {
        m_note = unfinishedNote(*spec.unfinished, spec.locale);
        bottom -= textHeight;
        m_noteRect = QRectF(target.left(), bottom, target.width(), textHeight);
        bottom -= 4 * unit;
    }
    if (!spec.legend.isEmpty() && target.height() > 8 * textHeight)
        bottom =
            target.top() + placeLegend(QRectF(target.topLeft(), QPointF(target.right(), bottom))) - 8 * unit;

    const bool withYears = spec.months.size() > 13;
    bottom -= textHeight * (withYears ? 2 : 1) + 4 * unit;
    const qreal top = target.top() + textHeight / 2;
    const int mostSteps = std::clamp(static_cast<int>((bottom - top) / (2.2 * textHeight)), 1, 7);
    m_scale = roundScale(spec.extent.least, spec.extent.most, mostSteps, spec.smallestStep);

    const qreal left = target.left() + widestLabel(m_scale, spec, m_type.smallMetrics) + 8 * unit;
    qreal right = target.right();
    if (spec.places == MonthFrameSpec::Months::Points)
        right -= std::max(m_type.strongMetrics.horizontalAdvance(spec.endLabel) + 8 * unit, 8 * unit);
    m_plot = QRectF(QPointF(std::round(left), std::round(top)),
                    QPointF(std::max(std::round(right), std::round(left) + 1),
                            std::max(std::round(bottom), std::round(top) + 1)));
    placeMonths();
    const QRectF room(m_plot.left() - 8 * unit, m_plot.bottom() + 4 * unit,
                      target.right() - m_plot.left() + 8 * unit, 2 * textHeight);
    m_labels =
        monthLabels(spec.months, spec.unfinished, spec.locale, m_type.smallMetrics, {m_first, m_step}, room);
}

/// Fills lines from the bottom of the room up, and returns where the topmost starts, from the room's top.
qreal MonthFrame::placeLegend(const QRectF &room)
{
    const qreal unit = m_type.unit;
    const qreal lineHeight = m_type.bodyMetrics.height() + 2 * unit;
    qreal x = room.left();
    int line = 0;
    for (const LegendEntry &entry : m_spec.legend) {
        const qreal width = (legendDot + 6) * unit + m_type.bodyMetrics.horizontalAdvance(entry.text);
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            ++line;
        }
        m_legend.append({QPointF(x, line * lineHeight), entry});
        x += width + 12 * unit;
    }
    const qreal top = room.bottom() - (line + 1) * lineHeight;
    for (LegendPlace &place : m_legend)
        place.start.ry() += top;
    return top - room.top();
}

void MonthFrame::placeMonths()
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(m_spec.months.size(), 1));
    m_months = m_plot;
    if (m_spec.places == MonthFrameSpec::Months::Points) {
        m_step = count > 1 ? m_plot.width() / (count - 1) : m_plot.width();
        m_first = count > 1 ? m_plot.left() : m_plot.center().x();
        return;
    }
    m_step = m_plot.width() / count;
    // Bars on whole pixels are sharp and all equally wide; what is left over goes to both ends. Where months
    // are narrow, that would be too much.
    m_snapped = m_step >= 10.0;
    if (m_snapped) {
        m_step = std::floor(m_step);
        const qreal spare = std::floor((m_plot.width() - m_step * count) / 2);
        m_months = QRectF(m_plot.left() + spare, m_plot.top(), m_step * count, m_plot.height());
    }
    m_first = m_months.left() + m_step / 2;
}

QRectF MonthFrame::column(qsizetype index) const
{
    const qreal left = std::max(x(static_cast<double>(index) - 0.5), m_plot.left());
    const qreal right = std::min(x(static_cast<double>(index) + 0.5), m_plot.right());
    return QRectF(QPointF(left, m_plot.top()), QPointF(right, m_plot.bottom()));
}

qreal MonthFrame::heightFor(qreal width, const Type &type)
{
    return std::clamp(width * 0.45, 160 * type.unit, 320 * type.unit);
}

void MonthFrame::drawGrid(QPainter &painter) const
{
    for (const double tick : m_scale.ticks())
        drawHairline(painter, {m_plot.left(), y(tick)}, {m_plot.right(), y(tick)}, m_type.unit,
                     m_spec.style.line);
}

void MonthFrame::drawZero(QPainter &painter) const
{
    drawHairline(painter, {m_plot.left(), y(0)}, {m_plot.right(), y(0)}, m_type.unit, m_spec.style.muted);
}

void MonthFrame::drawTexts(QPainter &painter) const
{
    const qreal textHeight = m_type.smallMetrics.height();
    painter.setFont(m_type.small);
    painter.setPen(m_spec.style.muted);
    for (const double tick : m_scale.ticks()) {
        const QString text = m_spec.valueLabel(tick, m_scale);
        const qreal width = m_type.smallMetrics.horizontalAdvance(text);
        const QRectF rect(m_plot.left() - 8 * m_type.unit - width, y(tick) - textHeight / 2, width,
                          textHeight);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    for (const MonthLabel &label : m_labels) {
        const QRectF line(label.rect.topLeft(), QSizeF(label.rect.width(), textHeight));
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, label.text);
        if (!label.year.isEmpty())
            painter.drawText(line.translated(0, textHeight), Qt::AlignCenter | Qt::TextDontClip, label.year);
    }
    if (!m_note.isEmpty())
        painter.drawText(m_noteRect, Qt::AlignVCenter | Qt::TextDontClip,
                         m_type.smallMetrics.elidedText(m_note, Qt::ElideRight, m_noteRect.width()));
    drawLegend(painter);
}

void MonthFrame::drawLegend(QPainter &painter) const
{
    const qreal dot = legendDot * m_type.unit;
    const qreal height = m_type.bodyMetrics.height();
    painter.save();
    painter.setFont(m_type.body);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendPlace &place : m_legend) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(place.entry.colour);
        const QRectF mark(place.start.x(), place.start.y() + (height - dot) / 2, dot, dot);
        if (m_spec.style.hasPatterns) {
            painter.drawRect(mark);
            paintPattern(painter, mark, place.entry.pattern, m_spec.style.surface, m_type.unit * 0.7);
        } else {
            painter.drawEllipse(mark);
        }
        painter.setPen(m_spec.style.text);
        const QPointF text(place.start.x() + dot + 6 * m_type.unit,
                           place.start.y() + m_type.bodyMetrics.ascent());
        painter.drawText(text, place.entry.text);
    }
    painter.restore();
}

} // namespace charts
