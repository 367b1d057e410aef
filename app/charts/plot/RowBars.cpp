// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/RowBars.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace charts {

namespace {

constexpr qreal usualRow = 29.0;
constexpr qreal tightRow = 20.0;
constexpr qreal barHeight = 12.0;
constexpr qreal gap = 12.0;

} // namespace

RowBars::RowBars(Spec spec) : Chart(spec.content), m_spec(std::move(spec))
{
    for (const Row &row : m_spec.rows) {
        for (const Bar &bar : row.bars)
            m_most = std::max(m_most, bar.value);
    }
}

qreal RowBars::captionHeight(const Type &type) const
{
    return hasCaptions() ? type.bodyMetrics.height() + 8 * type.unit : 0.0;
}

qreal RowBars::heightFor(qreal, const QPaintDevice *device) const
{
    const Type type(style(), device);
    const auto rows = static_cast<qreal>(std::max<qsizetype>(m_spec.rows.size(), 3));
    return rows * usualRow * type.unit + captionHeight(type);
}

RowBars::Layout RowBars::layOut(const QRectF &target, const QPaintDevice *device) const
{
    Layout layout{Type(style(), device), target, m_spec.rows.size(), 0.0, {}, {}, 0.0, {}};
    const qreal unit = layout.type.unit;
    const qreal room = target.height() - captionHeight(layout.type);
    layout.rowHeight = room / static_cast<qreal>(layout.shown);
    if (layout.rowHeight < tightRow * unit) {
        layout.rowHeight = tightRow * unit;
        const auto fitting = static_cast<qsizetype>(std::floor(room / layout.rowHeight));
        // One line goes to saying how many are left out.
        layout.shown = std::clamp<qsizetype>(fitting - 1, 1, m_spec.rows.size());
    }
    layout.rowHeight = std::floor(std::min(layout.rowHeight, usualRow * unit));
    layOutColumns(layout);
    return layout;
}

void RowBars::layOutColumns(Layout &layout) const
{
    const qreal unit = layout.type.unit;
    qreal nameWidth = 0.0;
    qreal labelWidth = 0.0;
    for (qsizetype i = 0; i < layout.shown; ++i) {
        const Row &row = m_spec.rows.at(i);
        nameWidth = std::max(nameWidth, layout.type.bodyMetrics.horizontalAdvance(row.name));
        for (const Bar &bar : row.bars)
            labelWidth = std::max(labelWidth, layout.type.smallMetrics.horizontalAdvance(bar.label));
    }
    nameWidth = std::ceil(std::min(nameWidth + unit, layout.target.width() * 0.4));
    labelWidth = std::ceil(labelWidth);
    layout.names = QRectF(layout.target.topLeft(), QSizeF(nameWidth, layout.rowHeight));
    const qreal left = std::ceil(layout.names.right() + gap * unit);
    const qreal width = layout.target.right() - left;
    if (isTwoSided()) {
        // bar, label | label, bar
        layout.reach = std::max(std::floor((width - 2 * labelWidth - 4 * gap * unit) / 2), unit);
        layout.starts[0] = left + layout.reach;
        layout.labels[0] = layout.starts[0] + gap * unit;
        layout.labels[1] = layout.labels[0] + labelWidth + 2 * gap * unit;
        layout.starts[1] = layout.labels[1] + labelWidth + gap * unit;
    } else {
        layout.reach = std::max(std::floor(width - labelWidth - gap * unit), unit);
        layout.starts[0] = left;
    }
}

QRectF RowBars::mirrored(const Layout &layout, const QRectF &rect) const
{
    if (m_spec.direction != Qt::RightToLeft)
        return rect;
    return QRectF(layout.target.left() + layout.target.right() - rect.right(), rect.top(), rect.width(),
                  rect.height());
}

QRectF RowBars::barRect(const Layout &layout, qsizetype row, qsizetype side) const
{
    const double value = m_spec.rows.at(row).bars.at(side).value;
    qreal length = m_most > 0.0 ? std::round(layout.reach * value / m_most) : 0.0;
    if (value > 0.0)
        length = std::max(length, layout.type.unit); // few among many still shows
    const qreal height = std::round(barHeight * layout.type.unit);
    const qreal top = std::round(layout.target.top() + static_cast<qreal>(row) * layout.rowHeight
                                 + (layout.rowHeight - height) / 2);
    const bool backwards = isTwoSided() && side == 0;
    const qreal start = layout.starts[side];
    return mirrored(layout, QRectF(backwards ? start - length : start, top, length, height));
}

QRectF RowBars::labelRect(const Layout &layout, qsizetype row, qsizetype side) const
{
    const QString &label = m_spec.rows.at(row).bars.at(side).label;
    const qreal width = layout.type.smallMetrics.horizontalAdvance(label);
    const qreal top = layout.target.top() + static_cast<qreal>(row) * layout.rowHeight;
    if (!isTwoSided()) {
        const QRectF bar = mirrored(layout, barRect(layout, row, side));
        return mirrored(layout,
                        QRectF(bar.right() + gap / 2 * layout.type.unit, top, width, layout.rowHeight));
    }
    // Both columns of numbers are aligned to their ends, so that digits stand under digits.
    const qreal columnWidth = side == 0 ? layout.labels[1] - layout.labels[0] - 2 * gap * layout.type.unit
                                        : layout.starts[1] - layout.labels[1] - gap * layout.type.unit;
    return mirrored(layout, QRectF(layout.labels[side] + columnWidth - width, top, width, layout.rowHeight));
}

void RowBars::draw(QPainter &painter, const QRectF &target) const
{
    const Layout layout = layOut(target, painter.device());
    for (qsizetype row = 0; row < layout.shown; ++row)
        drawRow(painter, layout, row);
    const auto missing = static_cast<int>(m_spec.rows.size() - layout.shown);
    if (missing > 0) {
        painter.setFont(layout.type.small);
        painter.setPen(style().muted);
        const QRectF line = layout.names.translated(0, static_cast<qreal>(layout.shown) * layout.rowHeight);
        const QString text =
            QCoreApplication::translate("charts", "and %n more in the table", nullptr, missing);
        painter.drawText(mirrored(layout, QRectF(line.topLeft(), QSizeF(target.width(), line.height()))),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, text);
    }
    if (hasCaptions())
        drawCaptions(painter, layout);
}

void RowBars::drawRow(QPainter &painter, const Layout &layout, qsizetype row) const
{
    const Row &content = m_spec.rows.at(row);
    const QRectF place =
        mirrored(layout, layout.names.translated(0, static_cast<qreal>(row) * layout.rowHeight));
    const Qt::Alignment start = m_spec.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(layout.type.body);
    painter.setPen(style().text);
    painter.drawText(place,
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start) | Qt::TextSingleLine,
                     layout.type.bodyMetrics.elidedText(content.name, Qt::ElideRight, place.width()));
    painter.setFont(layout.type.small);
    painter.setPen(style().muted);
    for (qsizetype side = 0; side < content.bars.size(); ++side) {
        painter.fillRect(barRect(layout, row, side), m_spec.sides.at(side).colour);
        painter.drawText(labelRect(layout, row, side), Qt::AlignCenter | Qt::TextDontClip,
                         content.bars.at(side).label);
    }
}

void RowBars::drawCaptions(QPainter &painter, const Layout &layout) const
{
    const qsizetype lines = layout.shown + (layout.shown < m_spec.rows.size() ? 1 : 0);
    const qreal top =
        layout.target.top() + static_cast<qreal>(lines) * layout.rowHeight + 4 * layout.type.unit;
    painter.setFont(layout.type.small);
    for (qsizetype side = 0; side < m_spec.sides.size(); ++side) {
        const Side &content = m_spec.sides.at(side);
        const qreal width = layout.type.smallMetrics.horizontalAdvance(content.caption);
        const qreal start = layout.starts[side];
        const QRectF place(isTwoSided() && side == 0 ? start - width : start, top, width,
                           layout.type.smallMetrics.height());
        painter.setPen(style().readable(content.colour));
        painter.drawText(mirrored(layout, place), Qt::AlignCenter | Qt::TextDontClip, content.caption);
    }
}

QList<Mark> RowBars::placedMarks(const QRectF &target, const QPaintDevice *device) const
{
    const Layout layout = layOut(target, device);
    const qreal middle = isTwoSided() ? (layout.starts[0] + layout.starts[1]) / 2 : target.left();
    QList<Mark> marks;
    for (qsizetype row = 0; row < layout.shown; ++row) {
        const qreal top = target.top() + static_cast<qreal>(row) * layout.rowHeight;
        for (qsizetype side = 0; side < m_spec.sides.size(); ++side) {
            const Bar &bar = m_spec.rows.at(row).bars.at(side);
            const bool first = isTwoSided() && side == 0;
            const QRectF reach(QPointF(first ? target.left() : middle, top),
                               QPointF(first ? middle : target.right(), top + layout.rowHeight));
            marks.append({bar.point, barRect(layout, row, side), mirrored(layout, reach), bar.text});
        }
    }
    return marks;
}

} // namespace charts
