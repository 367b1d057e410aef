// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/BackupFolder.h"
#include "ui/widgets/PageContext.h"

#include <QAbstractTableModel>

namespace ui {

/// The backups there are of a ledger, the newest first.
class BackupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Size, Folder, ColumnCount };

    BackupModel(const PageContext &context, QList<ledger::KeptBackup> backups, QObject *parent = nullptr);

    const ledger::KeptBackup &at(int row) const { return m_backups.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const ledger::KeptBackup &backup, int column) const;

    PageContext m_context;
    QList<ledger::KeptBackup> m_backups;
};

} // namespace ui
