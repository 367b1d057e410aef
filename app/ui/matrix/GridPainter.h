// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/GridContent.h"

#include <QFont>
#include <QPainter>

namespace ui {

class Theme;
struct Tokens;

/// How the heads of the columns are written: on one line, on two, or turned when there are many.
enum class HeadStyle { OneLine, TwoLines, Turned };

/// Draws the places of the grid, one at a time. Rectangles are on the viewport already.
class GridPainter
{
public:
    GridPainter(QPainter &painter, const Theme &theme, const GridContent &content, const QFont &font,
                Qt::LayoutDirection direction);

    void drawCell(const QRect &rect, GridPlace place);
    void drawLineHead(const QRect &rect, int line, bool isCurrent);
    /// A line along the lower edge: under a category's name, under the heads.
    void drawRule(const QRect &rect);
    void drawColumnHead(const QRect &rect, int column, HeadStyle style, bool isCurrent);
    void drawFocus(const QRect &rect, bool isActive);
    /// Where something that is dragged would go: a line along that edge of the rectangle.
    void drawDropLine(const QRect &line);

    static QFont levelFont(const QFont &font);
    static QFont categoryFont(const QFont &font);

private:
    void drawLevel(const QRect &rect, GridPlace place, domain::Level level);
    void hatch(const QRect &rect, const QColor &ink);
    void drawMark(const QRect &rect, domain::CellMark mark, const QColor &ink);
    void drawText(const QRect &rect, Qt::Alignment alignment, const QString &text);

    QPainter &m_painter;
    const Tokens &m_tokens;
    const GridContent &m_content;
    QFont m_font;
    QFont m_levelFont;
    Qt::LayoutDirection m_direction;
};

} // namespace ui
