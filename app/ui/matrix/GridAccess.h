// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/GridContent.h"

#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class MatrixGrid;

/// The grid as a screen reader meets it: a table whose first line and column are the names. Its cells are
/// made when they are asked for.
class GridAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccess(MatrixGrid *grid);
    ~GridAccess() override;

    /// Once for the application.
    static void install();
    /// The number of a place among the children.
    static int indexOf(const GridContent &content, GridPlace place);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int columnCount() const override;
    int rowCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    MatrixGrid *grid() const;

    mutable QHash<int, QAccessible::Id> m_cells;
};

} // namespace ui
