// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/ToDoModel.h"

#include <QListView>

namespace ui {

class AnswerBar;
class Theme;
class ToDoDelegate;

/// The to-do list: arrows move, one letter answers, Enter opens the record. The row under the pointer, or
/// else the one with the focus, shows its answers; the context menu has them all, with their keys.
class ToDoView final : public QListView
{
    Q_OBJECT

public:
    ToDoView(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// The row in use stays, or gives its place to the next one when it has been answered or put off.
    void setList(const workflows::ToDoList &list);
    /// Nothing can be answered in a ledger that is read only.
    void setMayAnswer(bool mayAnswer) { m_mayAnswer = mayAnswer; }
    /// Where a menu or a popup about this thing to do belongs; global.
    QPoint placeUnder(const ledger::ToDoItem &item) const;

Q_SIGNALS:
    void answered(const ledger::ToDoItem &item, ui::Answer answer);
    void opened(const ledger::ToDoItem &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// A letter that answers nothing does nothing, least of all move to another row.
    void keyboardSearch(const QString &) override {}
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QList<Answer> answersOf(const QModelIndex &row) const;
    QModelIndex activeRow() const;
    void showAnswers();
    void openMenu(const QModelIndex &row, const QPoint &place);
    void follow(const QPoint &pointer);

    const Theme &m_theme;
    ToDoModel *m_model;
    ToDoDelegate *m_delegate;
    AnswerBar *m_bar;
    QPersistentModelIndex m_hovered;
    bool m_mayAnswer = true;
};

} // namespace ui
