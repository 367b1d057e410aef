// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DateColumn.h"
#include "workflows/import/Cells.h"
#include "workflows/ImportRecords.h"

#include <QLocale>

#include <map>

namespace workflows {

/// Shows rows as they are understood: the days and amounts of each column as the locale writes them.
class Shown
{
public:
    Shown(const exchange::Columns &columns, const QList<exchange::Field> &fields,
          const ImportOptions &options, domain::Currency currency);

    void see(const Cells &cells);
    /// By field. What cannot be understood is shown as it stands.
    QStringList becomes(const exchange::TableRow &row) const;

    /// Cells of which nobody but a person can say how they are meant; empty: there are none.
    QString openDay() const;
    QString openAmount() const;

private:
    const exchange::Columns &m_columns;
    const QList<exchange::Field> &m_fields;
    QLocale m_locale;
    std::map<qsizetype, exchange::DateColumn> m_days; ///< by field
    std::map<qsizetype, exchange::AmountColumn> m_amounts;
};

} // namespace workflows
