// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace ui {

/// A place in the grid: the heads have the numbers below 0.
struct GridPlace
{
    static constexpr int Head = -1;
    static constexpr int Us = 0; ///< our own column; the competitors' follow

    int line = 0;   ///< Head: the names of the columns
    int column = 0; ///< Head: the names of the lines

    bool isCell() const { return line >= 0 && column >= 0; }
    bool operator==(const GridPlace &) const = default;
};

/// Numbers first..last, both included; empty when last < first.
struct GridRange
{
    int first = 0;
    int last = -1;

    bool operator==(const GridRange &) const = default;
};

/// Where everything is: names and our column stand still at the start edge, the heads at the top, and the
/// competitors' cells scroll under them. All in pixels from the start edge, whatever side that is on.
class GridGeometry
{
public:
    void setLines(const QList<int> &heights);
    void setColumns(const QList<int> &widths); ///< of the competitors
    void setFrozen(int nameWidth, int usWidth, int headHeight);

    int lineCount() const { return static_cast<int>(m_tops.size()) - 1; }
    int columnCount() const { return static_cast<int>(m_starts.size()) - 1; } ///< competitors only
    int nameWidth() const { return m_nameWidth; }
    int headHeight() const { return m_headHeight; }
    /// Where the scrolling part begins.
    int cellsStart() const { return m_nameWidth + m_usWidth + UsGap; }
    QSize scrolledSize() const { return {m_starts.constLast(), m_tops.constLast()}; }

    QRect rectOf(GridPlace place, QPoint scroll) const;
    /// The place under a point, or the nearest one.
    GridPlace placeAt(QPoint point, QPoint scroll) const;
    /// Those that reach into the span from `from` (included) to `to` (not included) of the scrolled part.
    GridRange linesIn(int from, int to) const { return within(m_tops, from, to); }
    GridRange columnsIn(int from, int to) const { return within(m_starts, from, to); }

    static constexpr int UsGap = 12; ///< between our column and theirs

private:
    static GridRange within(const QList<int> &edges, int from, int to);

    QList<int> m_tops{0};   ///< of each line, and the end of the last
    QList<int> m_starts{0}; ///< of each competitor's column, and the end of the last
    int m_nameWidth = 0;
    int m_usWidth = 0;
    int m_headHeight = 0;
};

} // namespace ui
