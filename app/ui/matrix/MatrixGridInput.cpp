// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, mouse and what is said to screen readers.
#include "ui/matrix/GridAccess.h"
#include "ui/matrix/MatrixGrid.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ui {

/// The arrow as a step along the columns: 1 towards the end edge.
static int columnStep(int key, Qt::LayoutDirection direction)
{
    const int forward = direction == Qt::RightToLeft ? -1 : 1;
    return key == Qt::Key_Right ? forward : key == Qt::Key_Left ? -forward : 0;
}

static int lineStep(int key)
{
    return key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
}

// Keys

void MatrixGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (carryByKey(event) || moveByKey(event) || rateByKey(event))
        return;
    const QString text = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_F2) {
        if (m_content.isRated(m_current))
            Q_EMIT evidenceWanted();
        else
            renameCurrent();
    } else if (event->key() == Qt::Key_Space && isPlain) {
        if (m_current.line >= 0 && !m_content.isCategory(m_current.line))
            Q_EMIT strongElsewhereWanted();
    } else if (isPlain && !text.isEmpty() && text.at(0).isLetter()) {
        Q_EMIT searchTyped(text);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool MatrixGrid::rateByKey(const QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isPlain || m_current.line >= m_content.lineCount() || !m_content.isRated(m_current))
        return false;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        Q_EMIT levelTyped(domain::Level::from(key - Qt::Key_0));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT levelTyped(std::nullopt);
    else
        return false;
    announceCurrent();
    return true;
}

int MatrixGrid::linesOnPage() const
{
    const GridRange seen = m_geometry.linesIn(verticalScrollBar()->value(),
                                              verticalScrollBar()->value() + verticalScrollBar()->pageStep());
    return std::max(1, seen.last - seen.first - 1);
}

/// Names can be reached beside and above the cells, categories by their name alone.
GridPlace MatrixGrid::stepped(GridPlace from, int lines, int columns) const
{
    const int lastLine = m_content.lineCount() - 1;
    GridPlace to = from;
    to.column = std::clamp(from.column + columns, static_cast<int>(GridPlace::Head), m_content.columnCount());
    if (m_content.isCategory(to.line) && to.column != GridPlace::Head)
        to.line = std::min(to.line + 1, lastLine);
    if (lines != 0) {
        const int highest = to.column == GridPlace::Head ? 0 : static_cast<int>(GridPlace::Head);
        const int direction = lines < 0 ? -1 : 1;
        to.line = std::clamp(from.line + lines, std::min(highest, lastLine), lastLine);
        const auto isPassedBy = [this, &to] {
            return to.column != GridPlace::Head && m_content.isCategory(to.line);
        };
        while (isPassedBy() && to.line + direction <= lastLine)
            to.line += direction;
        if (isPassedBy())
            to.line = from.line;
    }
    if (to.line == GridPlace::Head && to.column == GridPlace::Head)
        to = from;
    return to;
}

GridPlace MatrixGrid::atEdge(const QKeyEvent *event) const
{
    const bool toEnd = event->key() == Qt::Key_End;
    GridPlace to = m_current;
    to.column = toEnd ? m_content.columnCount() : static_cast<int>(GridPlace::Us);
    if (event->modifiers() & Qt::ControlModifier)
        to.line = toEnd ? m_content.lineCount() - 1 : 0;
    if (m_content.isCategory(to.line))
        to.line = std::min(to.line + 1, m_content.lineCount() - 1);
    return to;
}

bool MatrixGrid::moveByKey(const QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier) || m_content.isEmpty())
        return false;
    const int key = event->key();
    const int far =
        event->modifiers() & Qt::ControlModifier ? m_content.lineCount() + m_content.columnCount() : 1;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        setCurrent(atEdge(event));
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        setCurrent(stepped(m_current, key == Qt::Key_PageUp ? -linesOnPage() : linesOnPage(), 0));
    else if (lineStep(key) != 0 || isEnter)
        setCurrent(stepped(m_current, isEnter ? 1 : far * lineStep(key), 0));
    else if (columnStep(key, layoutDirection()) != 0)
        setCurrent(stepped(m_current, 0, far * columnStep(key, layoutDirection())));
    else
        return false;
    return true;
}

/// Alt and an arrow carry the line or the column along.
bool MatrixGrid::carryByKey(const QKeyEvent *event)
{
    if (event->modifiers() != Qt::AltModifier)
        return false;
    const int lines = lineStep(event->key());
    const int columns = columnStep(event->key(), layoutDirection());
    if (lines != 0 || columns != 0)
        Q_EMIT carryWanted(lines, columns);
    return lines != 0 || columns != 0;
}

// Mouse

void MatrixGrid::mousePressEvent(QMouseEvent *event)
{
    const GridPlace place = placeAt(event->pos());
    const bool isCorner = place.line == GridPlace::Head && place.column == GridPlace::Head;
    if (isCorner || place.line >= m_content.lineCount() || !rectOf(place).contains(event->pos()))
        return;
    setCurrent(place);
    if (event->button() == Qt::LeftButton && !place.isCell() && place.column != GridPlace::Us) {
        m_pressed = place;
        m_pressedAt = event->pos();
    }
}

std::optional<GridPlace> MatrixGrid::dropPlace(QPoint position) const
{
    const QPoint at = QStyle::visualPos(layoutDirection(), viewport()->rect(), position);
    GridPlace place = m_geometry.placeAt(at, scrollPosition());
    if (m_pressed->column == GridPlace::Head) {
        if (place.line < 0)
            return std::nullopt;
        const QRect rect = m_geometry.rectOf({place.line, GridPlace::Head}, scrollPosition());
        return GridPlace{place.line + (at.y() > rect.center().y() ? 1 : 0), GridPlace::Head};
    }
    if (place.column < 1)
        return GridPlace{GridPlace::Head, 1};
    const QRect rect = m_geometry.rectOf({GridPlace::Head, place.column}, scrollPosition());
    return GridPlace{GridPlace::Head, place.column + (at.x() > rect.center().x() ? 1 : 0)};
}

void MatrixGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    const bool isDrag = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drop && !isDrag)
        return;
    m_drop = dropPlace(event->pos());
    if (m_drop)
        scrollTo({std::min(m_drop->line, m_content.lineCount() - 1),
                  std::min(m_drop->column, m_content.columnCount())});
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void MatrixGrid::mouseReleaseEvent(QMouseEvent *)
{
    const auto from = std::exchange(m_pressed, std::nullopt);
    const auto before = std::exchange(m_drop, std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
    if (from && before)
        Q_EMIT moveWanted(*from, *before);
}

void MatrixGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    const GridPlace place = placeAt(event->pos());
    if (place != m_current || !rectOf(place).contains(event->pos()))
        return;
    if (m_content.isRated(place))
        Q_EMIT evidenceWanted();
    else
        renameCurrent();
}

void MatrixGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(isByMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(m_current).center()));
}

bool MatrixGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const GridPlace place = placeAt(help->pos());
    const bool isCorner = place.line == GridPlace::Head && place.column == GridPlace::Head;
    if (isCorner || place.line >= m_content.lineCount() || !rectOf(place).contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    QString text = m_content.spoken(place);
    if (m_content.isRated(place)) {
        const domain::Strength *strength = m_content.strength(place);
        if (strength && !strength->evidence.isEmpty())
            text += QLatin1Char('\n') + strength->evidence;
    }
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<qt>%1</qt>")
                           .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))),
                       viewport(), rectOf(place));
    return true;
}

// Focus

bool MatrixGrid::event(QEvent *event)
{
    // A letter typed on the grid searches: it is not for a shortcut of one letter somewhere else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if ((isPlain && !key->text().isEmpty() && key->key() != Qt::Key_Escape && key->key() != Qt::Key_Tab)
            || (key->modifiers() == Qt::AltModifier
                && (lineStep(key->key()) != 0 || columnStep(key->key(), layoutDirection()) != 0))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void MatrixGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateAround(m_current);
    announceCurrent();
}

void MatrixGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateAround(m_current);
}

void MatrixGrid::announceCurrent()
{
    if (!QAccessible::isActive() || !hasFocus() || m_current.line >= m_content.lineCount())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(GridAccess::indexOf(m_content, m_current));
    QAccessible::updateAccessibility(&focus);
}

} // namespace ui
