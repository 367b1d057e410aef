// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Outreach.h"

#include <QAbstractTableModel>

namespace ui {

/// Competitors as possible partners.
class PartnersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Agreement, Fit, Gains, OutIn, LastContact, NextStep, ColumnCount };

    explicit PartnersModel(const PageContext &context, QObject *parent = nullptr);

    void setRows(const QList<workflows::Prospect> &rows);
    const workflows::Prospect &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString dayText(QDate day) const;
    QString text(const workflows::Prospect &row, int column) const;
    QVariant sortKey(const workflows::Prospect &row, int column) const;
    QString tip(const workflows::Prospect &row, int column) const;
    QVariant ink(const workflows::Prospect &row, int column) const;

    PageContext m_context;
    QList<workflows::Prospect> m_rows;
};

} // namespace ui
