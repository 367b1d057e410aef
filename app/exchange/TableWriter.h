// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace exchange {

/// What the cells of a column are. They come as text all the same: a day as 2026-11-22, a number as -1234.5.
enum class ColumnKind { Text, Day, Amount, Number };

struct TableColumn
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
};

/// Writes tables into a file that takes its name when all of it is on disk.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// What follows goes into a table of that name. A file that holds one table only is told once.
    virtual base::Done begin(const QString &table, const QList<TableColumn> &columns) = 0;
    /// As many cells as there are columns.
    virtual base::Done write(const QStringList &cells) = 0;
    virtual base::Done commit() = 0;

    /// How many cells the file holds otherwise than they were given: cut short, or as text.
    virtual qint64 changedCells() const { return 0; }
};

} // namespace exchange
