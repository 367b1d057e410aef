// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoModel.h"

#include "ui/widgets/PlainToolTip.h"

namespace ui {

ToDoModel::ToDoModel(const QLocale &locale, QObject *parent) : QAbstractListModel(parent), m_locale(locale) {}

void ToDoModel::setList(const workflows::ToDoList &list)
{
    beginResetModel();
    m_items = list.items;
    m_texts.clear();
    for (const ledger::ToDoItem &item : m_items)
        m_texts.append(toDoText(item, list.today, m_locale));
    endResetModel();
}

int ToDoModel::rowOf(const ledger::ToDoItem &item) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        const ledger::ToDoItem &other = m_items.at(row);
        if (other.kind == item.kind && other.sendAway == item.sendAway && other.incident == item.incident
            && other.touch == item.touch)
            return row;
    }
    return -1;
}

int ToDoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ToDoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ToDoText &text = m_texts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text.title;
    case WhenRole:
        return text.when;
    case BelowRole:
        return text.below;
    case ToneRole:
        return static_cast<int>(text.tone);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{text.day, text.title, text.below}.join(QLatin1Char('\n')));
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "when, what to do, about what").arg(text.when, text.title, text.below);
    case Qt::AccessibleDescriptionRole:
        return text.day;
    default:
        return {};
    }
}

} // namespace ui
