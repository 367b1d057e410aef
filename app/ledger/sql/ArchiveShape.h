// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Dialect.h"
#include "ledger/sql/KeyColumns.h"
#include "ledger/sql/Tables.h"

namespace ledger::sql {

/// The tables and columns that an archive holds of a ledger of that version, each table behind those it
/// refers to. Keys to search by, days of return and sums are left out: they follow from the rest.
QList<Table> archivedTables(int version);

/// The keys of that table which an archive leaves out.
QList<KeyColumn> keysOf(const QString &table);

/// Its records in the order of their key, the same on both databases: for "order by".
QString orderOf(const Table &table, const Dialect &dialect);

} // namespace ledger::sql
