// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartTableView.h"

#include "ui/widgets/DataTable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

static constexpr int sortRole = Qt::UserRole + 1;

ChartTableView::ChartTableView(const Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_view(new DataTable(theme, objectName, this)), m_model(new QStandardItemModel(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(sortRole);
    sorted->setSourceModel(m_model);
    m_view->setModel(sorted);
    m_view->setEmptyState(tr("There are no figures for this choice."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void ChartTableView::setTable(const charts::ChartTable &table)
{
    m_model->clear();
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        const charts::ChartTable::Column &head = table.columns.at(column);
        auto *item = new QStandardItem(head.header);
        const bool isNumber = head.kind == charts::ChartTable::Kind::Number;
        item->setTextAlignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(column, item);
    }
    for (const QList<charts::ChartTable::Cell> &row : table.rows) {
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto *item = new QStandardItem(row.at(column).shown);
            const bool isNumber = table.columns.at(column).kind == charts::ChartTable::Kind::Number;
            item->setData(isNumber ? QVariant(row.at(column).plain.toDouble())
                                   : QVariant(row.at(column).plain),
                          sortRole);
            item->setTextAlignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
            item->setEditable(false);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    m_view->resizeColumnsToContents();
}

} // namespace ui
