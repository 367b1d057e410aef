// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUuid>

/// An empty database of its own on the server that pg_virtualenv has started. Gone with the object.
class EmptyDatabase
{
public:
    EmptyDatabase() : m_name(QStringLiteral("elsewhere_") + QUuid::createUuid().toString(QUuid::Id128))
    {
        if (QProcess::execute(QStringLiteral("createdb"), {m_name}) != 0)
            qFatal("createdb failed");
    }
    ~EmptyDatabase()
    {
        QProcess::execute(QStringLiteral("dropdb"),
                          {QStringLiteral("--force"), QStringLiteral("--if-exists"), m_name});
    }
    EmptyDatabase(const EmptyDatabase &) = delete;
    EmptyDatabase &operator=(const EmptyDatabase &) = delete;

    ledger::Location location() const
    {
        QUrl url;
        url.setScheme(QStringLiteral("postgresql"));
        url.setHost(qEnvironmentVariable("PGHOST", QStringLiteral("localhost")));
        url.setPort(qEnvironmentVariableIntValue("PGPORT") ? qEnvironmentVariableIntValue("PGPORT") : 5432);
        url.setUserName(qEnvironmentVariable("PGUSER"));
        url.setPassword(qEnvironmentVariable("PGPASSWORD"));
        url.setPath(QLatin1Char('/') + m_name);
        return *ledger::Location::fromText(url.toString());
    }

private:
    QString m_name;
};

/// A new, empty ledger for one test: a file in a temporary folder, or a database of its own on the server
/// that pg_virtualenv has started. Gone with the object.
class FreshLedger
{
public:
    enum class Backend { SQLite, PostgreSQL };

    /// One data row per backend: the SQLite one always, PostgreSQL's when a test server is there.
    static void addRows()
    {
        QTest::addColumn<FreshLedger::Backend>("backend");
        QTest::newRow("SQLite") << Backend::SQLite;
        if (hasServer())
            QTest::newRow("PostgreSQL") << Backend::PostgreSQL;
    }

    static bool hasServer() { return qEnvironmentVariableIsSet("ELSEWHERE_TEST_POSTGRES"); }

    explicit FreshLedger(Backend backend, const QDate &today = QDate(2026, 11, 21),
                         const domain::Business &business = example())
        : m_clock(today)
        , m_database(backend == Backend::SQLite ? nullptr : std::make_unique<EmptyDatabase>())
        , m_location(m_database ? m_database->location()
                                : ledger::Location::file(m_folder.filePath(QStringLiteral("test.elsewhere"))))
    {
        auto made = ledger::Ledger::create(m_location, business, m_clock);
        if (!made)
            qFatal("no ledger: %s %s", qPrintable(made.error().sentence), qPrintable(made.error().detail));
        m_ledger = std::move(*made);
    }

    /// Closes it.
    void close() { m_ledger.reset(); }

    ledger::Ledger &operator*() { return *m_ledger; }
    ledger::Ledger *operator->() { return m_ledger.get(); }
    const ledger::Location &location() const { return m_location; }
    const base::Clock &clock() const { return m_clock; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static domain::Business example()
    {
        domain::Business business;
        business.name = QStringLiteral("Harbour Street Auto Body");
        return business;
    }

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock;
    std::unique_ptr<EmptyDatabase> m_database;
    ledger::Location m_location;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

Q_DECLARE_METATYPE(FreshLedger::Backend)

/// Fails the test with what went wrong, in words.
#define SUCCEEDS(expression)                                                                                 \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(outcome_, outcome_ ? ""                                                                     \
                                    : qPrintable(outcome_.error().code + QLatin1String(": ")                 \
                                                 + outcome_.error().sentence + QLatin1String(" ")            \
                                                 + outcome_.error().detail));                                \
    } while (false)
#define FAILS_WITH(expression, expected)                                                                     \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(!outcome_, "succeeded");                                                                    \
        QCOMPARE(outcome_.error().code, QStringLiteral(expected));                                           \
        QVERIFY(!outcome_.error().sentence.isEmpty());                                                       \
    } while (false)
