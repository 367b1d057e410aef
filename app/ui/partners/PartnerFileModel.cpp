// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerFileModel.h"

#include "base/Fold.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SearchedRows.h"

#include <algorithm>

namespace ui {

using workflows::PartnerFileLine;

PartnerFileModel::PartnerFileModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void PartnerFileModel::setPreview(const workflows::PartnerFilePreview &preview)
{
    beginResetModel();
    m_lines = preview.lines;
    m_ticked.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).isProposed)
            m_ticked.insert(row);
    }
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<qsizetype> PartnerFileModel::ticked() const
{
    QList<qsizetype> lines(m_ticked.cbegin(), m_ticked.cend());
    std::ranges::sort(lines);
    return lines;
}

void PartnerFileModel::toggle(const QList<int> &rows)
{
    const bool areAllTicked = std::ranges::all_of(
        rows, [this](int row) { return !m_lines.at(row).canChange || m_ticked.contains(row); });
    for (const int row : rows)
        tick(row, !areAllTicked);
    Q_EMIT tickedChanged();
}

void PartnerFileModel::tick(int row, bool isTicked)
{
    if (!m_lines.at(row).canChange)
        return;
    if (isTicked)
        m_ticked.insert(row);
    else
        m_ticked.remove(row);
    Q_EMIT dataChanged(index(row, Entry), index(row, ColumnCount - 1));
}

int PartnerFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PartnerFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PartnerFileModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Entry && m_lines.at(index.row()).canChange)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PartnerFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Entry"), tr("Day"), tr("Customer"), tr("Need"), tr("Change"), tr("Remark")};
    return titles.at(section);
}

QString PartnerFileModel::text(const PartnerFileLine &line, int column) const
{
    const bool isResult = line.about == PartnerFileLine::About::Result;
    switch (column) {
    case Entry:
        return isResult ? tr("Our ticket %1").arg(line.ticket) : tr("Sent to us: %1").arg(line.ticket);
    case Day:
        return shortDayText(line.on, m_context.clock.today(), m_context.locale);
    case Customer:
        if (isResult || line.customer.isEmpty())
            return line.customer;
        return line.isCustomerKnown ? tr("known: %1").arg(line.customer) : tr("new: %1").arg(line.customer);
    case Need:
        return line.need;
    case Change:
        if (isResult)
            return line.now ? tr("%1 → %2", "status before, after")
                                  .arg(domain::labelOf(*line.now), domain::labelOf(*line.then))
                            : domain::labelOf(*line.then);
        return tr("new customer sent to us");
    default:
        return line.why ? workflows::reasonText(*line.why) : QString();
    }
}

QVariant PartnerFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartnerFileLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Entry || !line.canChange)
            return {};
        return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    case SearchedRows::SortRole:
        return index.column() == Day ? QVariant(line.on) : QVariant(base::fold(text(line, index.column())));
    case Qt::ForegroundRole:
        return line.canChange ? QVariant() : QVariant(m_context.theme.tokens().muted);
    case Qt::ToolTipRole:
        return index.column() == Day ? plainToolTip(longDayText(line.on, m_context.locale)) : QString();
    default:
        return {};
    }
}

bool PartnerFileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !m_lines.at(index.row()).canChange)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT tickedChanged();
    return true;
}

} // namespace ui
