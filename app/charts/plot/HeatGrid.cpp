// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/HeatGrid.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr qreal usualRow = 22.0;
constexpr qreal widestCell = 64.0;
constexpr double thickest = 0.5; ///< of the colour, so that the text on it can be read

} // namespace

HeatGrid::HeatGrid(Spec spec) : Chart(spec.content), m_spec(std::move(spec)) {}

qreal HeatGrid::heightFor(qreal, const QPaintDevice *device) const
{
    const Type type(style(), device);
    const auto rows = static_cast<qreal>(std::max<qsizetype>(m_spec.rows.size(), 3));
    return rows * usualRow * type.unit + 2 * type.smallMetrics.height() + 4 * type.unit;
}

HeatGrid::Layout HeatGrid::layOut(const QRectF &target, const QPaintDevice *device) const
{
    Layout layout{Type(style(), device), target, {}, {}, 0, m_spec.rows.size()};
    const Type &type = layout.type;
    qreal names = 0.0;
    for (const Row &row : m_spec.rows)
        names = std::max(names, type.smallMetrics.horizontalAdvance(row.name));
    names = std::ceil(std::min(names, target.width() * 0.34)) + 8 * type.unit;
    const qreal head = 2 * type.smallMetrics.height() + 4 * type.unit;
    const qreal rowHeight = std::floor(usualRow * type.unit);
    const auto fitting = static_cast<qsizetype>(std::floor((target.height() - head) / rowHeight));
    if (fitting < layout.shown) {
        // One line goes to saying how many are left out.
        layout.shown = std::clamp<qsizetype>(fitting - 1, 1, m_spec.rows.size());
        if (m_spec.keep == Spec::Keep::Last)
            layout.first = m_spec.rows.size() - layout.shown;
    }
    const auto columns = static_cast<qreal>(std::max<qsizetype>(m_spec.columns.size(), 1));
    const qreal width = std::min((target.width() - names) / columns, widestCell * type.unit);
    layout.cell = QSizeF(width, rowHeight);
    layout.cells = QRectF(target.left() + names, target.top() + head, width * columns,
                          rowHeight * static_cast<qreal>(layout.shown));
    return layout;
}

QRectF HeatGrid::mirrored(const Layout &layout, const QRectF &rect) const
{
    if (m_spec.direction != Qt::RightToLeft)
        return rect;
    return QRectF(layout.target.left() + layout.target.right() - rect.right(), rect.top(), rect.width(),
                  rect.height());
}

QRectF HeatGrid::place(const Layout &layout, qsizetype row, qsizetype column) const
{
    const QPointF start(layout.cells.left() + static_cast<qreal>(column) * layout.cell.width(),
                        layout.cells.top() + static_cast<qreal>(row - layout.first) * layout.cell.height());
    return mirrored(layout, QRectF(start, layout.cell));
}

void HeatGrid::draw(QPainter &painter, const QRectF &target) const
{
    const Layout layout = layOut(target, painter.device());
    drawHead(painter, layout);
    drawNames(painter, layout);
    const qreal gap = std::max(1.0, std::round(layout.type.unit));
    painter.setFont(layout.type.small);
    for (qsizetype row = layout.first; row < layout.first + layout.shown; ++row) {
        const QList<Cell> &cells = m_spec.rows.at(row).cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!cells.at(column).label.isEmpty())
                drawCell(painter, layout, place(layout, row, column).adjusted(0, 0, -gap, -gap),
                         cells.at(column));
        }
    }
}

/// As many of the columns' names as fit without touching each other.
void HeatGrid::drawHead(QPainter &painter, const Layout &layout) const
{
    const Type &type = layout.type;
    const qreal height = type.smallMetrics.height();
    painter.setFont(type.small);
    painter.setPen(style().muted);
    painter.drawText(
        mirrored(layout, QRectF(layout.cells.left(), layout.target.top(), layout.cells.width(), height)),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, m_spec.columnsCaption);
    qreal widest = 0.0;
    for (const QString &column : m_spec.columns)
        widest = std::max(widest, type.smallMetrics.horizontalAdvance(column));
    const auto every = static_cast<qsizetype>(std::ceil((widest + 6 * type.unit) / layout.cell.width()));
    for (qsizetype i = 0; i < m_spec.columns.size(); i += std::max<qsizetype>(every, 1)) {
        const QRectF below(layout.cells.left() + static_cast<qreal>(i) * layout.cell.width(),
                           layout.target.top() + height, layout.cell.width(), height);
        painter.drawText(mirrored(layout, below), Qt::AlignCenter | Qt::TextDontClip, m_spec.columns.at(i));
    }
}

void HeatGrid::drawNames(QPainter &painter, const Layout &layout) const
{
    const Type &type = layout.type;
    const qreal width = layout.cells.left() - layout.target.left() - 8 * type.unit;
    painter.setFont(type.small);
    painter.setPen(style().text);
    const auto line = [&](qsizetype below) {
        return mirrored(layout, QRectF(layout.target.left(),
                                       layout.cells.top() + static_cast<qreal>(below) * layout.cell.height(),
                                       width, layout.cell.height()));
    };
    const int start =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute
                         | (m_spec.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    for (qsizetype i = 0; i < layout.shown; ++i)
        painter.drawText(
            line(i), start | Qt::TextSingleLine,
            type.smallMetrics.elidedText(m_spec.rows.at(layout.first + i).name, Qt::ElideRight, width));
    const auto missing = static_cast<int>(m_spec.rows.size() - layout.shown);
    if (missing > 0) {
        painter.setPen(style().muted);
        painter.drawText(line(layout.shown), start | Qt::TextDontClip,
                         QCoreApplication::translate("charts", "and %n more in the table", nullptr, missing));
    }
}

void HeatGrid::drawCell(QPainter &painter, const Layout &layout, const QRectF &rect, const Cell &cell) const
{
    painter.fillRect(rect, style().thinned(m_spec.colour, thickest * std::clamp(cell.heat, 0.0, 1.0)));
    const qreal unit = layout.type.unit;
    if (cell.isHatched) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style().line, unit));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 6 * unit)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        painter.restore();
    }
    if (layout.type.smallMetrics.horizontalAdvance(cell.label) + 2 * unit > rect.width())
        return;
    painter.setPen(cell.isHatched ? style().readable(style().muted) : style().text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, cell.label);
}

QList<Mark> HeatGrid::placedMarks(const QRectF &target, const QPaintDevice *device) const
{
    const Layout layout = layOut(target, device);
    QList<Mark> marks;
    for (qsizetype row = layout.first; row < layout.first + layout.shown; ++row) {
        const QList<Cell> &cells = m_spec.rows.at(row).cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const Cell &cell = cells.at(column);
            const QRectF rect = place(layout, row, column);
            if (!cell.label.isEmpty())
                marks.append({cell.point, rect, rect, cell.text});
        }
    }
    return marks;
}

} // namespace charts
