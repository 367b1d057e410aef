// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/matrix/GridContent.h"
#include "ui/matrix/GridPainter.h"

#include <QAbstractScrollArea>

#include <functional>

namespace ui {

class InlineEdit;
class Theme;

/// What the grid lets a person do in place; each answers why it could not be done.
struct GridEdits
{
    std::function<base::Done(GridPlace place, const QString &name)> rename;
    std::function<base::Done(const GridContent::Adding &what, const QString &name)> add;
};

/// The strength matrix as a grid with frozen heads. It paints only what is visible, whatever its size. One
/// place is current: a cell, or a name at the edge. Arrows, Home, End, Page Up and Down move; 0 to 5 and
/// Delete rate; F2 is evidence on a cell and renaming on a name; Space asks where else this is strong;
/// letters search.
class MatrixGrid final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    MatrixGrid(const Theme &theme, GridEdits edits, QWidget *parent = nullptr);

    const GridContent &content() const { return m_content; }
    /// Chooses and orders the lines anew; the current place stays with what it was about.
    void setContent(domain::StrengthMatrix matrix, const GridContent::View &view);
    /// Changes levels or counts without moving a line.
    void updateMatrix(const std::function<void(domain::StrengthMatrix &)> &change);

    GridPlace current() const { return m_current; }
    void setCurrent(GridPlace place);
    /// Adds in place: opens a line or a column and the field for its name. Goes on after each until Esc.
    void startAdding(const GridContent::Adding &what);
    void renameCurrent();

    /// On the viewport.
    QRect rectOf(GridPlace place) const;
    /// The place there, or the nearest one.
    GridPlace placeAt(QPoint position) const;
    /// How many cells have been drawn since the grid was made: what scrolling costs.
    qint64 cellsPainted() const { return m_cellsPainted; }

    QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    void currentChanged();
    void addingEnded();
    void levelTyped(domain::MaybeLevel level);
    void evidenceWanted();
    void strongElsewhereWanted();
    void searchTyped(const QString &text);
    void copyWanted();
    void menuWanted(const QPoint &global);
    /// The line or column at `from` is to stand before what is at `before` now (one past the end: last).
    void moveWanted(ui::GridPlace from, ui::GridPlace before);
    /// The current line goes one up (-1) or down (1), or the current column one on from ours (1) or back.
    void carryWanted(int lines, int columns);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // Geometry
    void layOut();
    void layOutColumns(int available);
    QPoint scrollPosition() const;
    QRect visual(const QRect &logical) const;
    void scrollTo(GridPlace place);
    void updateAround(GridPlace place);

    // Painting
    void paintPart(QPainter &painter, const QRect &dirty);
    void paintLines(GridPainter &paint, GridRange lines);
    void paintCells(GridPainter &paint, GridRange lines, GridRange columns);
    void paintHeads(GridPainter &paint, GridRange columns);
    void paintHint(QPainter &painter);
    void paintFocusAndDrop(QPainter &painter, GridPainter &paint, const QRect &dirty);

    // Keys
    bool rateByKey(const QKeyEvent *event);
    bool moveByKey(const QKeyEvent *event);
    bool carryByKey(const QKeyEvent *event);
    GridPlace stepped(GridPlace from, int lines, int columns) const;
    GridPlace atEdge(const QKeyEvent *event) const;
    int linesOnPage() const;

    // Adding and renaming in place
    void openEditor(GridPlace place, const QString &text, const QString &what);
    void addTyped(const QString &name);
    void placeEditor();
    void editorClosed(bool wasKept);

    // Dragging a name
    std::optional<GridPlace> dropPlace(QPoint position) const;
    void announceCurrent();

    const Theme &m_theme;
    GridEdits m_edits;
    GridContent m_content;
    GridGeometry m_geometry;
    HeadStyle m_headStyle = HeadStyle::OneLine;
    GridPlace m_current{0, 1};
    InlineEdit *m_editor;
    GridPlace m_edited;
    std::optional<GridPlace> m_pressed;
    QPoint m_pressedAt;
    std::optional<GridPlace> m_drop;
    qint64 m_cellsPainted = 0;
};

} // namespace ui
