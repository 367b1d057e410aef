// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <array>

namespace ledger::sql {

namespace {

constexpr int mostAttempts = 10;
constexpr int patience = 10'000; ///< milliseconds after which nothing is tried again
constexpr size_t mostPrepared = 100;

QString translated(const char *text)
{
    return QCoreApplication::translate("ledger", text);
}

struct Setting
{
    const char *name;
    const char *expected;
};

// Each is read back: SQLite ignores a pragma it does not know, and foreign_keys inside a transaction. The
// patience comes first, for reading the file may have to wait already.
constexpr std::array sqliteSettings{
    Setting{"busy_timeout", "5000"},
    Setting{"foreign_keys", "1"},
    Setting{"trusted_schema", "0"},
    Setting{"cell_size_check", "1"},
    Setting{"secure_delete", "1"},
    Setting{"synchronous", "3"},
    Setting{"temp_store", "1"},
    // 64 MiB at the most: with the 2 MiB it has by itself, long writes sync the journal again and again.
    Setting{"cache_size", "-65536"},
};

base::Error errorFor(const QString &native, const QString &detail)
{
    struct Known
    {
        const char *native;
        const char *code;
        const char *sentence;
    };
    // SQLite's primary result codes and PostgreSQL's SQLSTATEs that a person can do something about.
    static constexpr std::array known{
        Known{"5", "ledger.busy",
              QT_TRANSLATE_NOOP("ledger", "Another program is writing to this ledger. Wait a moment and try "
                                          "again; nothing was changed.")},
        Known{"6", "ledger.busy",
              QT_TRANSLATE_NOOP("ledger", "Another program is writing to this ledger. Wait a moment and try "
                                          "again; nothing was changed.")},
        Known{"40001", "ledger.busy",
              QT_TRANSLATE_NOOP("ledger",
                                "Another counter changed the same records. Try again; nothing was changed.")},
        Known{"40P01", "ledger.busy",
              QT_TRANSLATE_NOOP("ledger",
                                "Another counter changed the same records. Try again; nothing was changed.")},
        Known{
            "8", "ledger.readonly",
            QT_TRANSLATE_NOOP(
                "ledger",
                "This ledger can be read but not changed. Save a copy where you may write, and open that.")},
        Known{"10", "ledger.io",
              QT_TRANSLATE_NOOP("ledger", "The disk reported an error. Nothing was changed; check the disk "
                                          "and restore the last backup if it goes on.")},
        Known{"11", "ledger.damaged",
              QT_TRANSLATE_NOOP("ledger", "This ledger is damaged. Restore the last backup.")},
        Known{"13", "ledger.full",
              QT_TRANSLATE_NOOP("ledger", "The disk is full. Nothing was changed; make room and try again.")},
        Known{"14", "ledger.open",
              QT_TRANSLATE_NOOP("ledger", "The ledger could not be opened. Check that it is still there and "
                                          "that you may read and write it.")},
        Known{"26", "ledger.foreign", QT_TRANSLATE_NOOP("ledger", "This is not a ledger of Elsewhere.")},
        Known{
            "55P03", "ledger.busy",
            QT_TRANSLATE_NOOP(
                "ledger", "Another counter is busy with the same records. Try again; nothing was changed.")},
        Known{"25006", "ledger.readonly",
              QT_TRANSLATE_NOOP("ledger", "This ledger was opened for reading only. Nothing was changed.")},
        Known{"42501", "ledger.readonly",
              QT_TRANSLATE_NOOP("ledger", "The server does not let this user change the ledger. Ask whoever "
                                          "looks after it for permission.")},
        Known{"54000", "name.long",
              QT_TRANSLATE_NOOP("ledger", "A name, a reference, a phone number or an e-mail is too long for "
                                          "the server to find it by. Shorten it; nothing was changed.")},
        Known{"53100", "ledger.full",
              QT_TRANSLATE_NOOP("ledger",
                                "The server's disk is full. Nothing was changed; make room and try again.")},
        Known{"28P01", "ledger.server",
              QT_TRANSLATE_NOOP("ledger", "The server did not accept the user name or the password.")},
    };
    for (const Known &entry : known) {
        if (native == QLatin1StringView(entry.native))
            return base::Error{QString::fromLatin1(entry.code), translated(entry.sentence), detail};
    }
    const bool isConstraint = native == QLatin1StringView("19") || native.startsWith(QLatin1StringView("22"))
                              || native.startsWith(QLatin1StringView("23"));
    if (isConstraint)
        return base::Error{
            QStringLiteral("ledger.constraint"),
            translated(QT_TRANSLATE_NOOP(
                "ledger", "The ledger's rules do not allow this record. Nothing was changed.")),
            detail};
    if (native.startsWith(QLatin1StringView("08")) || native.startsWith(QLatin1StringView("57P")))
        return base::Error{
            QStringLiteral("ledger.server"),
            translated(QT_TRANSLATE_NOOP("ledger", "The connection to the server was lost. Nothing was "
                                                   "changed; check the network and try again.")),
            detail};
    return base::Error{
        QStringLiteral("ledger.database"),
        translated(QT_TRANSLATE_NOOP("ledger", "The database refused the request. Nothing was changed.")),
        detail};
}

/// SQLite's extended codes keep the primary one in the low byte; without a server there is no code at all.
QString nativeCode(const QSqlError &error, bool isSQLite)
{
    const QString native = error.nativeErrorCode();
    if (!isSQLite && native.isEmpty())
        return QStringLiteral("08006");
    bool isNumber = false;
    const int number = native.toInt(&isNumber);
    return isSQLite && isNumber ? QString::number(number & 0xff) : native;
}

} // namespace

base::Result<std::unique_ptr<Session>> Session::connect(const Location &location, Access access)
{
    const bool isFile = location.isFile();
    std::unique_ptr<Session> session(
        new Session(Dialect(isFile ? Dialect::Kind::SQLite : Dialect::Kind::PostgreSQL)));
    session->m_name = QUuid::createUuid().toString();
    session->m_database = QSqlDatabase::addDatabase(
        isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), session->m_name);
    QSqlDatabase &database = session->m_database;
    if (isFile) {
        // By its URI: without "mode" SQLite would make the file when it is not there.
        const QUrl url = QUrl::fromLocalFile(location.path());
        database.setDatabaseName(QString::fromLatin1(url.toEncoded())
                                 + QLatin1StringView(access == Access::ReadOnly ? "?mode=ro" : "?mode=rw"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    } else {
        database.setHostName(location.host());
        database.setPort(location.port());
        database.setUserName(location.user());
        database.setPassword(location.password());
        database.setDatabaseName(location.database());
        database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=elsewhere"));
    }
    if (!database.open()) {
        if (!isFile) {
            return base::failure(QStringLiteral("ledger.server"),
                                 QCoreApplication::translate(
                                     "ledger",
                                     "The server “%1” could not be reached or did not let us in. Check the "
                                     "address, the user name and the password.")
                                     .arg(location.host()),
                                 database.lastError().text());
        }
        return base::failure(session->failed(database.lastError(), {}));
    }
    TRY(session->applySettings(access));
    return session;
}

Session::~Session()
{
    if (m_depth > 0)
        rollBack();
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

base::Done Session::applySettings(Access access)
{
    if (!m_dialect.isSQLite()) {
        TRY(command(QStringLiteral("set time zone 'UTC'")));
        TRY(command(QStringLiteral("set client_min_messages = warning")));
        TRY(command(QStringLiteral("set lock_timeout = '10s'")));
        if (access == Access::ReadOnly)
            TRY(command(QStringLiteral("set default_transaction_read_only = on")));
        return {};
    }
    for (const Setting &setting : sqliteSettings)
        TRY(set(setting.name, setting.expected));
    // A file that another program has turned to a write-ahead log is turned back: owners copy single files.
    return access == Access::ReadOnly ? base::Done() : set("journal_mode", "delete");
}

base::Done Session::set(const char *setting, const char *expected)
{
    TRY(command(
        QStringLiteral("pragma %1 = %2").arg(QLatin1StringView(setting), QLatin1StringView(expected))));
    TRY_ASSIGN(auto row, run(QStringLiteral("pragma ") + QLatin1StringView(setting)));
    if (row.next() && row.text(0) == QLatin1StringView(expected))
        return {};
    return base::failure(
        QStringLiteral("ledger.settings"),
        translated(QT_TRANSLATE_NOOP(
            "ledger", "The database on this computer lacks a safety setting. Reinstall Elsewhere.")),
        QString::fromLatin1(setting));
}

base::Done Session::command(const QString &sql)
{
    if (m_poison)
        return base::failure(*m_poison);
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return {};
    return base::failure(failed(query.lastError(), query.lastQuery()));
}

base::Result<Statement> Session::prepare(const QString &sql)
{
    if (m_poison)
        return base::failure(*m_poison);
    if (auto known = m_prepared.extract(sql))
        return Statement(*this, sql, std::move(known.mapped()));
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return base::failure(failed(query->lastError(), sql));
    return Statement(*this, sql, std::move(query));
}

void Session::keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_prepared.size() < mostPrepared)
        m_prepared.try_emplace(sql, std::move(query));
}

base::Result<Statement> Session::run(const QString &sql, const Values &values)
{
    TRY_ASSIGN(Statement statement, prepare(sql));
    TRY(statement.run(values));
    return statement;
}

base::Result<std::optional<qint64>> Session::number(const QString &sql, const Values &values)
{
    TRY_ASSIGN(Statement statement, run(sql, values));
    if (!statement.next() || statement.isNull(0))
        return std::nullopt;
    return statement.integer(0);
}

base::Result<qint64> Session::insert(const QString &sql, const Values &values)
{
    TRY_ASSIGN(const auto id, number(sql, values));
    Q_ASSERT(id);
    return *id;
}

base::Done Session::update(const QString &sql, const Values &values)
{
    TRY_ASSIGN(const Statement statement, run(sql, values));
    if (statement.changed() == 1)
        return {};
    return base::failure(
        failed({QStringLiteral("record.missing"),
                translated(QT_TRANSLATE_NOOP("ledger", "This record is not there any more."))}));
}

base::Done Session::transact(const std::function<base::Done()> &work)
{
    if (m_depth > 0) {
        ++m_depth;
        base::Done done = m_poison ? base::failure(*m_poison) : work();
        --m_depth;
        // Half of the work must not be committed by somebody who looks away.
        if (!done && !m_poison)
            m_poison = done.error();
        return done;
    }
    const QDeadlineTimer untilTired(patience);
    for (int attempted = 1;; ++attempted) {
        const base::Done done = attempt(work);
        const bool wasBusy = !done && done.error().code == QLatin1StringView("ledger.busy");
        if (!wasBusy || attempted == mostAttempts || untilTired.hasExpired())
            return done;
        // At different moments, or two counters would go on meeting each other.
        QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(10, 20 * attempted)));
    }
}

base::Done Session::readTogether(const std::function<base::Done()> &work)
{
    Q_ASSERT(m_depth == 0);
    TRY(command(QString::fromLatin1(
        m_dialect.isSQLite() ? "begin" : "begin isolation level repeatable read read only")));
    m_depth = 1;
    const base::Done done = work();
    rollBack();
    m_depth = 0;
    m_poison.reset();
    return done;
}

base::Done Session::attempt(const std::function<base::Done()> &work)
{
    m_poison.reset();
    m_noted.clear();
    // Deferred transactions fail with BUSY_SNAPSHOT when they come to write; this one waits its turn first.
    // On a server two counters may each write what the other ought to have read (a visit, and the send-away
    // it belongs to): only serializable notices.
    TRY(command(QString::fromLatin1(m_dialect.isSQLite() ? "begin immediate"
                                                         : "begin isolation level serializable")));
    m_depth = 1;
    base::Done done = work();
    if (done && m_poison)
        done = base::failure(*m_poison);
    for (const auto &settle : beforeCommit) {
        if (done)
            done = settle();
    }
    if (done && m_dialect.isSQLite()) {
        // A full disk ends the transaction by itself; a COMMIT after that would report success for nothing.
        QSqlQuery probe(m_database);
        if (probe.exec(QStringLiteral("begin"))) {
            probe.exec(QStringLiteral("rollback"));
            done = base::failure(
                errorFor(QStringLiteral("13"), QStringLiteral("the transaction had ended by itself")));
        }
    }
    if (done)
        done = command(QStringLiteral("commit"));
    if (!done)
        rollBack();
    m_depth = 0;
    m_poison.reset();
    if (done && onCommitted && !m_noted.isEmpty())
        onCommitted(std::exchange(m_noted, {}));
    m_noted.clear();
    return done;
}

void Session::rollBack()
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("rollback")); // fails only when the transaction has ended already
}

void Session::note(Kind kind, What what, qint64 id)
{
    constexpr qsizetype most = 100; // beyond that, listeners read everything again
    for (Change &change : m_noted) {
        if (change.kind == kind && change.what == what) {
            if (id == 0 || change.ids.size() >= most)
                change.ids.clear();
            else if (!change.ids.isEmpty() && !change.ids.contains(id))
                change.ids.append(id);
            return;
        }
    }
    m_noted.append(Change{kind, what, id == 0 ? QList<qint64>() : QList<qint64>{id}});
}

base::Error Session::failed(const QSqlError &error, const QString &sql)
{
    const QString detail =
        error.text()
        + (sql.isEmpty() ? QString() : QStringLiteral(" [") + sql.simplified().left(200) + QLatin1Char(']'));
    return failed(errorFor(nativeCode(error, m_dialect.isSQLite()), detail));
}

base::Error Session::failed(base::Error error)
{
    if (m_depth > 0 && !m_poison)
        m_poison = error;
    return error;
}

} // namespace ledger::sql
