// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/Changes.h"
#include "ledger/Location.h"
#include "ledger/sql/Dialect.h"
#include "ledger/sql/Statement.h"

#include <QSqlDatabase>

#include <functional>

namespace ledger::sql {

/// One connection with our settings on it, set and read back. Lives in the thread that made it.
class Session
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static base::Result<std::unique_ptr<Session>> connect(const Location &location, Access access);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    QSqlDatabase &database() { return m_database; }

    /// Runs a statement without values or rows as it is: PostgreSQL prepares no DDL.
    base::Done command(const QString &sql);
    base::Result<Statement> prepare(const QString &sql);
    /// Prepares and runs at once.
    base::Result<Statement> run(const QString &sql, const Values &values = {});
    /// The one number a query answers; nothing when it answers no row or NULL.
    base::Result<std::optional<qint64>> number(const QString &sql, const Values &values = {});
    /// Runs an "insert ... returning id".
    base::Result<qint64> insert(const QString &sql, const Values &values);

    /// See Ledger::transact. Retried here, and only here, when another connection was in the way.
    base::Done transact(const std::function<base::Done()> &work);
    bool isInTransaction() const { return m_depth > 0; }
    /// Inside the work of the first transact(), not of one that joined it.
    bool isOutermost() const { return m_depth == 1; }

    /// Notes what changed, to be announced after the commit. Several of a kind are joined.
    void note(Kind kind, What what, qint64 id = 0);
    const QList<Change> &noted() const { return m_noted; }
    /// Hears what a committed transaction changed.
    std::function<void(const QList<Change> &)> onCommitted;

    /// Makes an Error of what the driver said, and poisons the transaction.
    base::Error failed(const class QSqlError &error, const QString &sql);

private:
    explicit Session(Dialect dialect) : m_dialect(dialect) {}
    base::Done applySettings(Access access);
    base::Done attempt(const std::function<base::Done()> &work);
    void rollBack();

    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    int m_depth = 0;
    std::optional<base::Error> m_poison;
    QList<Change> m_noted;
};

} // namespace ledger::sql
