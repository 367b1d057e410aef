// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/ArchiveShape.h"

namespace ledger::sql {

namespace {

bool follows(const Table &table, const Column &column)
{
    if (table.name == QLatin1StringView("send_away") && column.name == QLatin1StringView("returned_on"))
        return true;
    const QList<KeyColumn> keys = keysOf(table.name);
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&](const KeyColumn &key) { return column.name == QLatin1StringView(key.key); });
}

bool isOfSums(const Table &table)
{
    return table.name == QLatin1StringView("figure") || table.name.startsWith(QLatin1StringView("figure_"));
}

} // namespace

QList<KeyColumn> keysOf(const QString &table)
{
    QList<KeyColumn> keys;
    for (const KeyColumn &key : keyColumns()) {
        if (table == QLatin1StringView(key.table))
            keys.append(key);
    }
    return keys;
}

QList<Table> archivedTables(int version)
{
    QList<Table> tables = tablesIn(version);
    tables.removeIf(isOfSums);
    for (Table &table : tables)
        table.columns.removeIf([whole = table](const Column &column) { return follows(whole, column); });
    return tables;
}

QString orderOf(const Table &table, const Dialect &dialect)
{
    // Every table but those of the sums has a key.
    Q_ASSERT(!table.key.isEmpty());
    QStringList order;
    for (const Column &column : table.columns) {
        if (!table.key.contains(column.name))
            continue;
        order.append(column.type == ColumnType::Text ? dialect.inCodeOrder(column.name) : column.name);
    }
    return order.join(QLatin1StringView(", "));
}

} // namespace ledger::sql
