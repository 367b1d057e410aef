// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/GridGeometry.h"

#include <algorithm>

namespace ui {

static QList<int> edgesOf(const QList<int> &sizes)
{
    QList<int> edges{0};
    edges.reserve(sizes.size() + 1);
    for (const int size : sizes)
        edges.append(edges.constLast() + size);
    return edges;
}

/// The number of the piece that holds the position, or the nearest one.
static int pieceAt(const QList<int> &edges, int position)
{
    const auto after = std::upper_bound(edges.cbegin(), edges.cend(), position);
    const auto index = static_cast<int>(after - edges.cbegin()) - 1;
    return std::clamp(index, 0, std::max(0, static_cast<int>(edges.size()) - 2));
}

void GridGeometry::setLines(const QList<int> &heights)
{
    m_tops = edgesOf(heights);
}

void GridGeometry::setColumns(const QList<int> &widths)
{
    m_starts = edgesOf(widths);
}

void GridGeometry::setFrozen(int nameWidth, int usWidth, int headHeight)
{
    m_nameWidth = nameWidth;
    m_usWidth = usWidth;
    m_headHeight = headHeight;
}

GridRange GridGeometry::within(const QList<int> &edges, int from, int to)
{
    if (edges.size() < 2 || from >= edges.constLast() || to <= 0 || to <= from)
        return {};
    return {pieceAt(edges, std::max(0, from)), pieceAt(edges, to - 1)};
}

QRect GridGeometry::rectOf(GridPlace place, QPoint scroll) const
{
    QRect rect(0, 0, m_nameWidth, m_headHeight);
    if (place.line >= 0 && place.line < lineCount()) {
        rect.moveTop(m_headHeight + m_tops.at(place.line) - scroll.y());
        rect.setHeight(m_tops.at(place.line + 1) - m_tops.at(place.line));
    }
    if (place.column == GridPlace::Us) {
        rect.moveLeft(m_nameWidth);
        rect.setWidth(m_usWidth);
    } else if (place.column > 0 && place.column <= columnCount()) {
        rect.moveLeft(cellsStart() + m_starts.at(place.column - 1) - scroll.x());
        rect.setWidth(m_starts.at(place.column) - m_starts.at(place.column - 1));
    }
    return rect;
}

GridPlace GridGeometry::placeAt(QPoint point, QPoint scroll) const
{
    GridPlace place{GridPlace::Head, GridPlace::Head};
    if (point.y() >= m_headHeight && lineCount() > 0)
        place.line = pieceAt(m_tops, point.y() - m_headHeight + scroll.y());
    if (point.x() >= cellsStart() && columnCount() > 0)
        place.column = 1 + pieceAt(m_starts, point.x() - cellsStart() + scroll.x());
    else if (point.x() >= m_nameWidth)
        place.column = GridPlace::Us;
    return place;
}

} // namespace ui
