// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/ChartTable.h"

#include <QWidget>

class QStandardItemModel;

namespace ui {

class DataTable;
class Theme;

/// The figures behind a chart as a table like any other here: sorted by value, copied, searched.
class ChartTableView final : public QWidget
{
    Q_OBJECT

public:
    ChartTableView(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setTable(const charts::ChartTable &table);

private:
    DataTable *m_view;
    QStandardItemModel *m_model;
};

} // namespace ui
