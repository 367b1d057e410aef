// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ColumnFit.h"

#include <QList>
#include <QTableView>

class QAction;

namespace ui {

class EmptyState;
class Theme;

/// A table as all tables here are: rows of 32 px, one line selected at a time or several, sorted by a click
/// on a head, columns resized, moved and hidden (by the menu of the heads), the selection copied as
/// tab-separated text, the keyboard for everything, and a sentence where there is nothing. Cells with a Badge
/// tone or a series are drawn by BadgeDelegate.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    DataTable(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    /// Says what stands there while the model has no rows.
    void setEmptyState(const QString &sentence, QAction *action = nullptr);
    /// At the top of the context menu, before Copy. The actions stay their owner's.
    void setContextActions(const QList<QAction *> &actions);
    /// One that cannot be hidden: what the row is about. The first by default.
    void setKeyColumn(int column) { m_keyColumn = column; }
    /// Those that are hidden until the person asks for them; for a table never seen before.
    void setHiddenAtFirst(const QList<int> &columns);
    /// One entry for each column: until the person changes a width or hides a column, the table shares its
    /// room among them by what stands in the first rows, and leaves out what does not fit.
    void setColumnFits(const QList<ColumnFit> &fits);

    /// That row alone is selected and current, whatever keys are held down: selectRow() adds to the selection
    /// while Ctrl is.
    void choose(int row);
    /// The selected cells' rows with their shown columns, and the heads above when there are several rows.
    QString selectionAsText() const;
    void copySelection() const;

    /// Widths, order, hidden columns, sorting.
    QByteArray saveState() const;
    /// False, and nothing changed, when the state is another table's or an older column set's.
    bool restoreState(const QByteArray &state);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The person began to type on the table: put it into the search field and go there.
    void searchTyped(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void openHeaderMenu(const QPoint &position);
    void showEmptyState();
    bool isFitting() const { return !m_fits.isEmpty() && !m_isArranged; }
    int headWidth(int column) const;
    void measureRows(int first, int last);
    void measureAll();
    void shareRoom();
    void setArranged(bool isArranged);

    const Theme &m_theme;
    EmptyState *m_empty;
    QAction *m_copy;
    QList<QAction *> m_contextActions;
    int m_keyColumn = 0;
    QList<int> m_hiddenAtFirst;
    QList<ColumnFit> m_fits;
    QList<int> m_wanted;       ///< by column, in pixels; the widest cell seen so far
    bool m_isArranged = false; ///< by the person: widths and columns stay as they are
    bool m_isSharing = false;
};

} // namespace ui
