// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Days.h"

namespace ui {

LogModel::LogModel(const PageContext &context, QList<LogColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_columns(std::move(columns))
{}

void LogModel::setFilter(const ledger::Filter &filter)
{
    if (m_wasAsked && filter == m_filter)
        return;
    m_wasAsked = true;
    m_filter = filter;
    readFirstPage();
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const LogColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column.isAmount ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

void LogModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).order)
        return;
    const ledger::LogOrder order{*m_columns.at(column).order, direction};
    if (order == m_order)
        return;
    m_order = order;
    if (m_wasAsked)
        readFirstPage();
}

QString LogModel::dayText(QDate day) const
{
    return shortDayText(day, m_context.clock.today(), m_context.locale);
}

QString LogModel::amountText(const domain::MaybeMoney &amount) const
{
    return amount ? domain::shortMoneyText(*amount, m_context.locale) : tr("unknown");
}

QString LogModel::customerText(const std::optional<domain::CustomerId> &customer, const QString &name) const
{
    if (!customer)
        return tr("anonymous");
    return name.isEmpty() ? tr("without a name") : name;
}

QVariant LogModel::mutedInk() const
{
    return m_context.theme.tokens().muted;
}

} // namespace ui
