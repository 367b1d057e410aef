// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/import/Shown.h"

namespace workflows {

using exchange::Holds;

Shown::Shown(const exchange::Columns &columns, const QList<exchange::Field> &fields,
             const ImportOptions &options, domain::Currency currency)
    : m_columns(columns), m_fields(fields)
{
    for (qsizetype field = 0; field < fields.size(); ++field) {
        if (!columns.has(field))
            continue;
        if (fields.at(field).holds == Holds::Day)
            m_days.emplace(field, exchange::DateColumn(options.dateFormat));
        else if (fields.at(field).holds == Holds::Amount)
            m_amounts.emplace(field, exchange::AmountColumn(currency, options.decimal));
    }
}

void Shown::see(const Cells &cells)
{
    for (auto &[field, column] : m_days)
        column.see(cells.text(field));
    for (auto &[field, column] : m_amounts)
        column.see(cells.amount(field));
}

QStringList Shown::becomes(const exchange::TableRow &row) const
{
    QStringList shown;
    if (row.cells.size() <= m_columns.last())
        return shown;
    const Cells cells(m_columns, row);
    for (qsizetype field = 0; field < m_fields.size(); ++field)
        shown.append(cells.trimmed(field));
    for (const auto &[field, column] : m_days) {
        if (const auto day = column.read(cells.text(field)); day && day->isValid())
            shown[field] = m_locale.toString(*day, QLocale::LongFormat);
    }
    for (const auto &[field, column] : m_amounts) {
        if (const auto amount = column.read(cells.amount(field)); amount && *amount)
            shown[field] = domain::moneyText(**amount, m_locale);
    }
    return shown;
}

QString Shown::openDay() const
{
    for (const auto &[field, column] : m_days) {
        if (const QString open = column.undecided(); !open.isEmpty())
            return open;
    }
    return {};
}

QString Shown::openAmount() const
{
    for (const auto &[field, column] : m_amounts) {
        if (const QString open = column.undecided(); !open.isEmpty())
            return open;
    }
    return {};
}

} // namespace workflows
