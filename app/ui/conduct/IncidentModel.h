// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ui/widgets/PageContext.h"

#include <QAbstractTableModel>

namespace ui {

/// The incidents, newest first.
class IncidentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { On, Customer, Action, Severity, Step, Concerned, Review, What, ColumnCount };

    /// More than a business sees in its life; the newest are shown.
    static constexpr int Most = 10'000;

    explicit IncidentModel(const PageContext &context, QObject *parent = nullptr);

    void setRows(const QList<ledger::IncidentRow> &rows);
    const ledger::IncidentRow &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const ledger::IncidentRow &row, int column) const;
    QVariant sortKey(const ledger::IncidentRow &row, int column) const;
    QVariant tone(const ledger::IncidentRow &row, int column) const;

    PageContext m_context;
    QList<ledger::IncidentRow> m_rows;
};

} // namespace ui
