// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace exchange {

/// What the cells of a field are.
enum class Holds { Text, Day, Amount };

/// One field that a kind of file may have.
struct Field
{
    const char *name;
    bool isRequired = false;
    bool isProse = false; ///< of any length; records are not found by it
    Holds holds = Holds::Text;
};

/// Which column of a file holds which field.
class Columns
{
public:
    /// `mapping`: field to the heading's name where they differ; an empty one: to none. Errors, each naming
    /// them: "csv.columns" (required ones missing, or a mapped column that is not in the heading), "csv.map"
    /// (no such field).
    static base::Result<Columns> match(const QStringList &heading, const QList<Field> &fields,
                                       const QHash<QString, QString> &mapping);

    /// The cell of a field; empty when the file has no such column.
    QString cell(const QStringList &cells, qsizetype field) const
    {
        const qsizetype column = m_columns.at(field);
        return column < 0 ? QString() : cells.at(column);
    }
    /// Where it is; -1: nowhere.
    qsizetype column(qsizetype field) const { return m_columns.at(field); }
    /// The last column that holds a field.
    qsizetype last() const { return m_columns.isEmpty() ? -1 : *std::ranges::max_element(m_columns); }
    bool has(qsizetype field) const { return m_columns.at(field) >= 0; }
    /// Columns that no field was found for; they are passed over.
    const QStringList &unknown() const { return m_unknown; }

private:
    QList<qsizetype> m_columns; ///< by field; -1: none
    QStringList m_unknown;
};

} // namespace exchange
