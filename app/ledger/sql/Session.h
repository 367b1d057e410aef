// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/Changes.h"
#include "ledger/Location.h"
#include "ledger/sql/Dialect.h"
#include "ledger/sql/Statement.h"

#include <QSqlDatabase>

#include <functional>
#include <map>

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
    /// One that was prepared before is used again: preparing costs more than most of our statements do.
    base::Result<Statement> prepare(const QString &sql);
    /// Prepares and runs at once.
    base::Result<Statement> run(const QString &sql, const Values &values = {});
    /// The one number a query answers; nothing when it answers no row or NULL.
    base::Result<std::optional<qint64>> number(const QString &sql, const Values &values = {});
    /// Runs an "insert ... returning id".
    base::Result<qint64> insert(const QString &sql, const Values &values);
    /// Runs an update of one row; "record.missing" when that row is not there.
    base::Done update(const QString &sql, const Values &values);
    /// Forgets the prepared statements, whose tables may have changed.
    void forgetPrepared() { m_prepared.clear(); }

    /// See Ledger::transact. Retried here, and only here, when another connection was in the way. Of two
    /// connections that would have seen each other's work half done, PostgreSQL lets one go first.
    base::Done transact(const std::function<base::Done()> &work);
    /// Reads in one transaction: on PostgreSQL all statements see the same moment, on SQLite nobody can
    /// write meanwhile.
    base::Done readTogether(const std::function<base::Done()> &work);
    bool isInTransaction() const { return m_depth > 0; }

    /// Notes what changed, to be announced after the commit. Several of a kind are joined.
    void note(Kind kind, What what, qint64 id = 0);
    const QList<Change> &noted() const { return m_noted; }
    /// Done last in each transaction that writes, in order; when one fails, so does the transaction.
    QList<std::function<base::Done()>> beforeCommit;
    /// Which rows of the table of sums are this connection's to write (sql/Figures.h).
    int figureSlot() const { return m_figureSlot; }
    void setFigureSlot(int slot) { m_figureSlot = slot; }

    /// Hears what a committed transaction changed.
    std::function<void(const QList<Change> &)> onCommitted;

    /// Makes an Error of what the driver said, and poisons the transaction.
    base::Error failed(const class QSqlError &error, const QString &sql);
    /// The same for a failure that is ours to tell.
    base::Error failed(base::Error error);
    /// The failure after which nothing more is done in this transaction.
    const std::optional<base::Error> &poison() const { return m_poison; }

private:
    friend class Statement;
    explicit Session(Dialect dialect) : m_dialect(dialect) {}
    base::Done set(const char *setting, const char *expected);
    base::Done applySettings(Access access);
    void keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query);
    base::Done attempt(const std::function<base::Done()> &work);
    void rollBack();

    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< those not in use
    int m_depth = 0;
    int m_figureSlot = 0;
    std::optional<base::Error> m_poison;
    QList<Change> m_noted;
};

} // namespace ledger::sql
