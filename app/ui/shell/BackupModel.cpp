// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BackupModel.h"

#include "ui/widgets/PlainToolTip.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

BackupModel::BackupModel(const PageContext &context, QList<ledger::KeptBackup> backups, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_backups(std::move(backups))
{}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QStringList heads{tr("Made"), tr("Size"), tr("Folder")};
    return heads.at(section);
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ledger::KeptBackup &backup = m_backups.at(index.row());
    if (role == Qt::DisplayRole)
        return text(backup, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(QDir::toNativeSeparators(backup.path));
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QString BackupModel::text(const ledger::KeptBackup &backup, int column) const
{
    switch (column) {
    case Made:
        return m_context.locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat);
    case Size:
        return m_context.locale.formattedDataSize(backup.bytes, 1);
    default:
        return QDir::toNativeSeparators(QFileInfo(backup.path).path());
    }
}

} // namespace ui
