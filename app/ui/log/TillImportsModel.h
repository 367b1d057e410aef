// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/TillImports.h"
#include "ui/widgets/PageContext.h"

#include <QAbstractTableModel>

namespace ui {

/// The imports from the till there have been.
class TillImportsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Lines, Matched, Open, Value, State, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< what the column is sorted by

    explicit TillImportsModel(const PageContext &context, QObject *parent = nullptr);

    void setImports(QList<ledger::TillImport> imports);
    const ledger::TillImport &at(int row) const { return m_imports.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const ledger::TillImport &import, int column) const;
    static QVariant sortedBy(const ledger::TillImport &import, int column);
    QString toolTip(const ledger::TillImport &import, int column) const;
    QString countText(std::optional<qint64> count) const;

    PageContext m_context;
    QList<ledger::TillImport> m_imports;
};

} // namespace ui
