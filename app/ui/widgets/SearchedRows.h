// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Those rows in which any cell holds the text that is searched for, whatever its case and accents; sorted by
/// what the cells say under SortRole.
class SearchedRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit SearchedRows(QObject *parent = nullptr);

    void search(const QString &text);
    bool isSearching() const { return !m_wanted.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted; ///< folded
};

} // namespace ui
