// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/ToDoText.h"
#include "workflows/FollowUps.h"

#include <QAbstractListModel>

namespace ui {

/// What waits for somebody, one row each.
class ToDoModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole + 1,
        BelowRole,
        ToneRole, ///< int of Tone
    };

    ToDoModel(const QLocale &locale, QObject *parent);

    void setList(const workflows::ToDoList &list);
    const ledger::ToDoItem &itemAt(int row) const { return m_items.at(row); }
    /// The row of the same thing to do, wherever it stands now; -1 when it is not there any more.
    int rowOf(const ledger::ToDoItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QLocale m_locale;
    QList<ledger::ToDoItem> m_items;
    QList<ToDoText> m_texts;
};

} // namespace ui
