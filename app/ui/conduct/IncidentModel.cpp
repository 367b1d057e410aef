// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/IncidentModel.h"

#include "base/Fold.h"
#include "ui/conduct/ConductWords.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/SearchedRows.h"

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
    const QDate review = row.incident.reviewOn;
    if (column == Review && review.isValid() && review <= m_context.clock.today())
        return static_cast<int>(Tone::Bad);
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
    case SearchedRows::SortRole:
        return sortKey(row, index.column());
    case BadgeDelegate::ToneRole:
        return tone(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == On || index.column() == Review)
            return longDayText(index.column() == On ? row.incident.on : row.incident.reviewOn,
                               m_context.locale);
        return {};
    default:
        return {};
    }
}

} // namespace ui
