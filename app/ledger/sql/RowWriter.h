// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Session.h"

namespace ledger::sql {

/// Inserts many rows into one table, several with each statement: on a server every statement is a journey.
class RowWriter
{
public:
    /// `into`: "table (column, ...)"; `tail` goes behind the values ("on conflict do nothing").
    RowWriter(Session &session, QString into, int columns, QString tail = {});
    /// Before the first row: so many more columns, which are 0 in every row and not given.
    void setZeros(int columns) { m_zeros = columns; }

    /// Before the first row. With one at a time, a row that is refused is the one that was added last.
    void setRowsAtOnce(int rows) { m_rowsAtOnce = rows; }

    base::Done add(const Values &row);
    /// Writes what is still held back.
    base::Done flush();

private:
    base::Result<Statement> prepare(int rows);

    Session &m_session;
    QString m_into;
    QString m_tail;
    int m_columns;
    int m_rowsAtOnce;
    int m_zeros = 0;
    std::optional<Statement> m_many;
    Values m_pending;
};

} // namespace ledger::sql
