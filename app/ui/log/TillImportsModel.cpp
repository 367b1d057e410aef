// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillImportsModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"

namespace ui {

using ledger::TillImport;

TillImportsModel::TillImportsModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void TillImportsModel::setImports(QList<TillImport> imports)
{
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

int TillImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int TillImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TillImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Lines && section <= Value)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Imported"), tr("File"),  tr("Lines"), tr("Matched"),
                            tr("In doubt"), tr("Value"), tr("State")};
    return heads.at(section);
}

QVariant TillImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TillImport &import = m_imports.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(import, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(import, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() >= Lines && index.column() <= Value
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant();
    case Qt::ForegroundRole:
        return import.isTakenBack() ? QVariant(m_context.theme.tokens().muted) : QVariant();
    case SortRole:
        return sortedBy(import, index.column());
    default:
        return {};
    }
}

QString TillImportsModel::countText(std::optional<qint64> count) const
{
    return count ? m_context.locale.toString(*count) : QStringLiteral("–");
}

QString TillImportsModel::text(const TillImport &import, int column) const
{
    switch (column) {
    case When:
        return m_context.locale.toString(import.importedAt.toLocalTime(), QLocale::ShortFormat);
    case File:
        return import.fileName;
    case Lines:
        return countText(import.lines);
    case Matched:
        return countText(import.matched);
    case Open:
        return countText(import.open);
    case Value:
        return import.value ? domain::moneyText(*import.value, m_context.locale) : QStringLiteral("–");
    default:
        return import.isTakenBack() ? tr("taken back %1")
                                          .arg(shortDayText(import.takenBackAt.toLocalTime().date(),
                                                            m_context.clock.today(), m_context.locale))
                                    : tr("in the ledger");
    }
}

QVariant TillImportsModel::sortedBy(const TillImport &import, int column)
{
    switch (column) {
    case When:
        return import.importedAt;
    case File:
        return import.fileName;
    case Lines:
        return import.lines.value_or(-1);
    case Matched:
        return import.matched.value_or(-1);
    case Open:
        return import.open.value_or(-1);
    case Value:
        return import.value ? import.value->minor() : qint64{-1};
    default:
        return import.takenBackAt;
    }
}

QString TillImportsModel::toolTip(const TillImport &import, int column) const
{
    switch (column) {
    case Lines:
    case Matched:
    case Open:
    case Value:
        return import.lines ? tr("As it was when the file was imported")
                            : tr("Imported before this was written down");
    case State:
        return import.isTakenBack()
                   ? m_context.locale.toString(import.takenBackAt.toLocalTime(), QLocale::LongFormat)
                   : QString();
    default:
        return text(import, column);
    }
}

} // namespace ui
