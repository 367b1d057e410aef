// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ledger::sql {

enum class ColumnType { Number, Text, Date, Time, Bytes };

/// What the numbered files of resources/sql say of a column.
struct Column
{
    QString name;
    ColumnType type = ColumnType::Text;
    bool mayBeNull = true;
    QString refersTo; ///< the table whose key its values are; empty: none

    bool operator==(const Column &) const = default;
};

struct Table
{
    QString name;
    QList<Column> columns;   ///< in the order in which the databases have them
    QStringList key;         ///< the columns of the primary key; empty: it has none
    bool isNumbered = false; ///< the database gives new rows their "id"

    QStringList columnNames() const;
};

/// The tables of a ledger of that version, each behind those it refers to, but for those that only one of the
/// databases has. Read from the numbered files, so that a table or a column that is added there is copied and
/// archived from that day on.
QList<Table> tablesIn(int version);

} // namespace ledger::sql
