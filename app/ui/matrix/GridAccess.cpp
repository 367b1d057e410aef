// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/GridAccess.h"

#include "ui/matrix/MatrixGrid.h"

namespace ui {

namespace {

class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(MatrixGrid *grid, GridPlace place) : m_grid(grid), m_place(place) {}

    bool isValid() const override
    {
        const GridContent &content = m_grid->content();
        return m_place.line < content.lineCount() && m_place.column <= content.columnCount();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent()->window(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_grid->content().spoken(m_place) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect rect = m_grid->rectOf(m_place);
        return QRect(m_grid->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::Role role() const override
    {
        if (m_place.isCell())
            return QAccessible::Cell;
        return m_place.line == GridPlace::Head ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_grid->hasFocus() && m_grid->current() == m_place;
        state.invalid = !isValid();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    bool isSelected() const override { return state().focused; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {table()->tableInterface()->cellAt(0, columnIndex())};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return {table()->tableInterface()->cellAt(rowIndex(), 0)};
    }
    int columnIndex() const override { return m_place.column + 1; }
    int rowIndex() const override { return m_place.line + 1; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    MatrixGrid *m_grid;
    GridPlace m_place;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(MatrixGrid::staticMetaObject.className()))
        return new GridAccess(static_cast<MatrixGrid *>(object));
    return nullptr;
}

} // namespace

GridAccess::GridAccess(MatrixGrid *grid) : QAccessibleWidget(grid, QAccessible::Table) {}

GridAccess::~GridAccess()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void GridAccess::install()
{
    QAccessible::installFactory(makeAccess); // once only, however often it is asked for
}

MatrixGrid *GridAccess::grid() const
{
    return static_cast<MatrixGrid *>(object());
}

int GridAccess::indexOf(const GridContent &content, GridPlace place)
{
    return (place.line + 1) * (content.columnCount() + 2) + place.column + 1;
}

void *GridAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int GridAccess::columnCount() const
{
    return grid()->content().columnCount() + 2;
}

int GridAccess::rowCount() const
{
    return grid()->content().lineCount() + 1;
}

int GridAccess::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *GridAccess::child(int index) const
{
    return index < 0 ? nullptr : cellAt(index / columnCount(), index % columnCount());
}

QAccessibleInterface *GridAccess::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    // By place, not by number: that depends on how many columns there are by then.
    const int key = row << 16 | column;
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new CellAccess(grid(), {row - 1, column - 1});
    m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *GridAccess::childAt(int x, int y) const
{
    const QPoint position = grid()->viewport()->mapFromGlobal(QPoint(x, y));
    const GridPlace place = grid()->placeAt(position);
    return grid()->rectOf(place).contains(position) ? cellAt(place.line + 1, place.column + 1) : nullptr;
}

int GridAccess::indexOfChild(const QAccessibleInterface *child) const
{
    auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *GridAccess::focusChild() const
{
    const GridPlace place = grid()->current();
    return grid()->hasFocus() ? cellAt(place.line + 1, place.column + 1) : nullptr;
}

QString GridAccess::columnDescription(int column) const
{
    QAccessibleInterface *head = cellAt(0, column);
    return head ? head->text(QAccessible::Name) : QString();
}

QString GridAccess::rowDescription(int row) const
{
    QAccessibleInterface *head = cellAt(row, 0);
    return head ? head->text(QAccessible::Name) : QString();
}

} // namespace ui
