// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/IncidentModel.h"

#include "base/Fold.h"
#include "ui/conduct/ConductWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"

namespace ui {

IncidentModel::IncidentModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{}

void IncidentModel::setRows(const QList<ledger::IncidentRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Date"), tr("Customer"),        tr("What happened"), tr("Severity"),
                             tr("Step"), tr("Staff concerned"), tr("Review"),        tr("Description")};
    return titles.value(section);
}

QString IncidentModel::text(const ledger::IncidentRow &row, int column) const
{
    const domain::Incident &incident = row.incident;
    const QDate today = m_context.clock.today();
    switch (column) {
    case On:
        return shortDayText(incident.on, today, m_context.locale);
    case Customer:
        return customerText(incident.customer, row.customerName);
    case Action:
        return row.actionName;
    case Severity:
        return domain::labelOf(row.severity);
    case Step:
        return domain::labelOf(incident.step);
    case Concerned:
        return row.concernedName;
    case Review:
        return shortDayText(incident.reviewOn, today, m_context.locale);
    default:
        return incident.description.simplified();
    }
}

QVariant IncidentModel::sortKey(const ledger::IncidentRow &row, int column) const
{
    switch (column) {
    case On:
        return row.incident.on;
    case Severity:
        return static_cast<int>(row.severity);
    case Step:
        return static_cast<int>(row.incident.step);
    case Review:
        return row.incident.reviewOn;
    default:
        return base::fold(text(row, column));
    }
}

QVariant IncidentModel::tone(const ledger::IncidentRow &row, int column) const
{
    if (column == Severity)
        return static_cast<int>(toneOf(row.severity));
    if (column == Step)
        return static_cast<int>(toneOf(row.incident.step));
    return {};
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ledger::IncidentRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case BadgeDelegate::ToneRole:
        return tone(row, index.column());
    case Qt::ForegroundRole: {
        const bool isDue = index.column() == Review && row.incident.reviewOn.isValid()
                           && row.incident.reviewOn <= m_context.clock.today();
        return isDue ? QVariant(m_context.theme.tokens().bad) : QVariant();
    }
    case Qt::ToolTipRole:
        if (index.column() == On || index.column() == Review)
            return longDayText(index.column() == On ? row.incident.on : row.incident.reviewOn,
                               m_context.locale);
        return {};
    default:
        return {};
    }
}

SearchedRows::SearchedRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(IncidentModel::SortRole);
    setDynamicSortFilter(true);
}

void SearchedRows::search(const QString &text)
{
    m_wanted = base::fold(text);
    invalidateFilter();
}

bool SearchedRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (base::fold(sourceModel()->index(row, column, parent).data().toString()).contains(m_wanted))
            return true;
    }
    return false;
}

} // namespace ui
