// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ledger::sql {

/// What differs between the two databases. Everything else is one SQL text.
class Dialect
{
public:
    enum class Kind { SQLite, PostgreSQL };

    explicit Dialect(Kind kind) : m_kind(kind) {}

    Kind kind() const { return m_kind; }
    bool isSQLite() const { return m_kind == Kind::SQLite; }

    /// False for a statement of a numbered file that is for the other database: it begins with "{sqlite}" or
    /// "{postgresql}".
    bool knows(const QString &statement) const;
    QString schema(const QString &text) const;
    /// "1997-06" of a date column.
    QString monthOf(const QString &column) const;
    /// How many whole months lie between two date columns, the second later than the first: what
    /// domain::wholeMonthsBetween says, for many rows at once.
    QString wholeMonths(const QString &from, const QString &to) const;
    /// How many days lie between two date columns; negative when the second is earlier.
    QString daysBetween(const QString &from, const QString &to) const;
    /// A text column in the order of its characters' numbers, which an index serves for how texts begin.
    QString inCodeOrder(const QString &column) const;
    /// "join", or one that reads the first table first: without statistics SQLite guesses.
    QString join(bool inOrder) const;
    /// A sum of bigints as a bigint, 0 when there is nothing to add: PostgreSQL would answer a numeric, which
    /// the driver reads as a double.
    QString sum(const QString &expression) const;
    /// A temporary table of that name, emptied when the transaction ends or dropped by hand.
    QString createTemporaryTable(const QString &nameAndColumns) const;

    /// Asks for the tables and columns that refer to a table.
    QString referencesTo(const QString &table) const;
    /// Asks for the first and last numbers of the rows above "?" that this transaction has made.
    QString madeSince(const QString &table) const;

private:
    Kind m_kind;
};

/// The statements of a numbered file: separated by lines that hold "--;" alone, never split at a semicolon,
/// which a trigger may hold.
QStringList statementsOf(const QString &file);

} // namespace ledger::sql
