// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchedRows.h"

#include "base/Fold.h"

namespace ui {

SearchedRows::SearchedRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void SearchedRows::search(const QString &text)
{
    m_wanted = base::fold(text);
    invalidateFilter();
}

bool SearchedRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (base::fold(sourceModel()->index(row, column, parent).data().toString()).contains(m_wanted))
            return true;
    }
    return false;
}

} // namespace ui
