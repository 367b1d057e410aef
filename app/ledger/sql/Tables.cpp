// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Tables.h"

#include "ledger/sql/Schema.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace ledger::sql {

namespace {

std::optional<ColumnType> typeOf(const QString &word)
{
    static const QHash<QString, ColumnType> types{
        {QStringLiteral("{id}"), ColumnType::Number},    {QStringLiteral("bigint"), ColumnType::Number},
        {QStringLiteral("integer"), ColumnType::Number}, {QStringLiteral("smallint"), ColumnType::Number},
        {QStringLiteral("text"), ColumnType::Text},      {QStringLiteral("{date}"), ColumnType::Date},
        {QStringLiteral("{time}"), ColumnType::Time},    {QStringLiteral("{bytes}"), ColumnType::Bytes},
    };
    const auto known = types.constFind(word);
    return known == types.constEnd() ? std::nullopt : std::optional(*known);
}

/// "a integer, check (b in (1, 2))" in its parts: a comma inside brackets or quotes parts nothing.
QStringList partsOf(const QString &body)
{
    QStringList parts{QString()};
    int depth = 0;
    bool isQuoted = false;
    for (const QChar c : body) {
        if (c == u'\'')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == u'(' || c == u')'))
            depth += c == u'(' ? 1 : -1;
        if (depth < 0)
            break; // the bracket that ends the table
        if (depth == 0 && !isQuoted && c == u',')
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

void takePart(Table &table, const QString &part)
{
    const QString text = part.simplified();
    static const QRegularExpression key(QStringLiteral("^primary key \\(([^)]+)\\)"));
    if (const auto match = key.match(text); match.hasMatch()) {
        table.key = match.captured(1).split(QStringLiteral(", "));
        return;
    }
    const auto type = typeOf(text.section(QLatin1Char(' '), 1, 1));
    if (!type)
        return; // a rule of the whole table
    static const QRegularExpression reference(QStringLiteral(" references (\\w+) "));
    Column column;
    column.name = text.section(QLatin1Char(' '), 0, 0);
    column.type = *type;
    const bool isKey = text.contains(QStringLiteral("{id}")) || text.contains(QStringLiteral(" primary key"));
    column.mayBeNull = !isKey && !text.contains(QStringLiteral(" not null"));
    column.refersTo = reference.match(text).captured(1);
    if (isKey)
        table.key = {column.name};
    table.isNumbered = table.isNumbered || text.contains(QStringLiteral("{id}"));
    table.columns.append(column);
}

/// In the order in which they are made.
QList<Table> tablesAsMade(int version)
{
    static const QRegularExpression create(QStringLiteral("^create table (\\w+) \\("));
    static const QRegularExpression addition(QStringLiteral("^alter table (\\w+) add column "));
    QList<Table> tables;
    for (const Migration &migration : migrationsUpTo(version)) {
        for (const QString &statement : statementsOf(migration.sql)) {
            if (const auto match = create.match(statement); match.hasMatch()) {
                tables.append(Table{match.captured(1), {}, {}, false});
                for (const QString &part : partsOf(statement.mid(match.capturedEnd())))
                    takePart(tables.last(), part);
            } else if (const auto more = addition.match(statement); more.hasMatch()) {
                for (Table &table : tables) {
                    if (table.name == more.captured(1))
                        takePart(table, statement.mid(more.capturedEnd()));
                }
            }
        }
    }
    return tables;
}

/// A column that was added later may refer to a table that was made later.
class InOrder
{
public:
    explicit InOrder(const QList<Table> &tables) : m_tables(tables)
    {
        for (const Table &table : tables)
            take(table);
    }

    QList<Table> tables() const { return m_taken; }

private:
    void take(const Table &table)
    {
        if (m_names.contains(table.name))
            return;
        m_names.insert(table.name);
        for (const Column &column : table.columns) {
            for (const Table &other : m_tables) {
                if (other.name == column.refersTo)
                    take(other);
            }
        }
        m_taken.append(table);
    }

    const QList<Table> &m_tables;
    QSet<QString> m_names;
    QList<Table> m_taken;
};

} // namespace

QStringList Table::columnNames() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

QList<Table> tablesIn(int version)
{
    const QList<Table> tables = tablesAsMade(version);
    return InOrder(tables).tables();
}

} // namespace ledger::sql
