// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/RowWriter.h"

namespace ledger::sql {

namespace {

constexpr int mostValues = 1000; // both databases allow more; beyond this nothing gets faster

} // namespace

RowWriter::RowWriter(Session &session, QString into, int columns, QString tail)
    : m_session(session)
    , m_into(std::move(into))
    , m_tail(std::move(tail))
    , m_columns(columns)
    , m_rowsAtOnce(mostValues / columns)
{}

base::Result<Statement> RowWriter::prepare(int rows)
{
    QString row = QStringLiteral("(") + QStringLiteral("?, ").repeated(m_columns);
    row += QStringLiteral("0, ").repeated(m_zeros);
    row.replace(row.size() - 2, 2, QStringLiteral("), "));
    QString all = row.repeated(rows);
    all.chop(2);
    return m_session.prepare(QStringLiteral("insert into %1 values %2 %3").arg(m_into, all, m_tail));
}

base::Done RowWriter::add(const Values &row)
{
    Q_ASSERT(row.list().size() == m_columns);
    m_pending.addAll(row);
    if (m_pending.list().size() < m_columns * m_rowsAtOnce)
        return {};
    if (!m_many) {
        TRY_ASSIGN(Statement many, prepare(m_rowsAtOnce));
        m_many.emplace(std::move(many));
    }
    TRY(m_many->run(m_pending));
    m_pending.clear();
    return {};
}

base::Done RowWriter::flush()
{
    const auto rows = static_cast<int>(m_pending.list().size() / m_columns);
    if (rows == 0)
        return {};
    TRY_ASSIGN(Statement rest, prepare(rows));
    TRY(rest.run(m_pending));
    m_pending.clear();
    return {};
}

} // namespace ledger::sql
