// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Schema.h"

#include "ledger/sql/Attribution.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/Names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ledger::sql {

namespace {

base::Done setVersion(Session &session, int version)
{
    if (session.dialect().isSQLite()) {
        TRY(session.command(QStringLiteral("pragma application_id = %1").arg(applicationId)));
        TRY(session.command(QStringLiteral("pragma user_version = %1").arg(version)));
        return {};
    }
    TRY(session.command(
        QStringLiteral("create table if not exists elsewhere_schema (version integer not null)")));
    TRY(session.command(QStringLiteral("delete from elsewhere_schema")));
    TRY(session.run(QStringLiteral("insert into elsewhere_schema (version) values (?)"), values(version)));
    return {};
}

/// The third version made these keys as a database lowers letters, which is A to Z only.
base::Done foldWordOfMouth(Session &session)
{
    QList<Values> folded;
    {
        TRY_ASSIGN(auto row, session.run(QStringLiteral("select site, note, id from advocacy")));
        while (row.next())
            folded.append(values(keyOf(row.text(0)), keyOf(row.text(1)), row.integer(2)));
        TRY(row.ended());
    }
    TRY_ASSIGN(Statement update, session.prepare(QStringLiteral(
                                     "update advocacy set site_key = ?, note_key = ? where id = ?")));
    for (const Values &each : folded)
        TRY(update.run(each));
    return {};
}

/// Until the fifth version, what was done for the staff's sake took visits away from the goodwill figures.
base::Done setConductApart(Session &session)
{
    return attributeVisitsOf(
        session,
        QStringLiteral("select customer_id from send_away where counts = 1 and goodwill = 0 and customer_id "
                       "is not null"));
}

} // namespace

QList<Migration> allMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/elsewhere/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const int version = name.left(4).toInt();
        Q_ASSERT(version > (migrations.isEmpty() ? 0 : migrations.constLast().version));
        migrations.append(Migration{version, QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

QList<Migration> migrationsUpTo(int version)
{
    QList<Migration> migrations = allMigrations();
    migrations.removeIf([version](const Migration &each) { return each.version > version; });
    return migrations;
}

base::Result<int> schemaVersion(Session &session)
{
    if (session.dialect().isSQLite()) {
        TRY_ASSIGN(const auto version, session.number(QStringLiteral("pragma user_version")));
        return static_cast<int>(version.value_or(0));
    }
    TRY_ASSIGN(const auto known,
               session.number(QStringLiteral(
                   "select 1 from information_schema.tables where table_schema = current_schema() "
                   "and table_name = 'elsewhere_schema'")));
    if (!known)
        return 0;
    TRY_ASSIGN(const auto version, session.number(QStringLiteral("select version from elsewhere_schema")));
    return static_cast<int>(version.value_or(0));
}

base::Done inspectServer(Session &session)
{
    const auto refused = [](const char *code, const char *sentence) {
        return base::failure(QString::fromLatin1(code), QCoreApplication::translate("ledger", sentence));
    };
    TRY_ASSIGN(const int version, schemaVersion(session));
    if (version > allMigrations().constLast().version)
        return refused("ledger.newer",
                       QT_TRANSLATE_NOOP("ledger", "This ledger was written by a newer version of Elsewhere. "
                                                   "Install that version to open it."));
    if (version > 0)
        return {};
    TRY_ASSIGN(const auto tables,
               session.number(QStringLiteral(
                   "select count(*) from information_schema.tables where table_schema = current_schema()")));
    if (tables.value_or(0) > 0)
        return refused(
            "ledger.foreign",
            QT_TRANSLATE_NOOP("ledger", "This database belongs to another program. It was left as it is."));
    return refused("ledger.empty",
                   QT_TRANSLATE_NOOP("ledger", "There is no ledger in this database yet. Create one first."));
}

base::Done checkServerIsFree(Session &session)
{
    const base::Done found = inspectServer(session);
    if (found || found.error().code == QLatin1StringView("ledger.newer"))
        return base::failure(
            QStringLiteral("ledger.exists"),
            QCoreApplication::translate("ledger", "There is a ledger in this database already."));
    return found.error().code == QLatin1StringView("ledger.empty") ? base::Done() : found;
}

base::Done migrate(Session &session, const QList<Migration> &migrations)
{
    const base::Done done = session.transact([&]() -> base::Done {
        // Read inside the transaction: another counter may have been faster.
        TRY_ASSIGN(const int from, schemaVersion(session));
        for (const Migration &migration : migrations) {
            if (migration.version <= from)
                continue;
            for (const QString &statement : statementsOf(migration.sql)) {
                if (session.dialect().knows(statement))
                    TRY(session.command(session.dialect().schema(statement)));
            }
            if (migration.version == 4)
                TRY(foldWordOfMouth(session));
            if (migration.version == 6)
                TRY(setConductApart(session));
            if (migration.version == figuresVersion)
                TRY(buildFigures(session));
            if (migration.version == customerSearchVersion)
                TRY(buildCustomerSearch(session));
        }
        if (from < migrations.constLast().version)
            TRY(setVersion(session, migrations.constLast().version));
        return {};
    });
    session.forgetPrepared();
    return done;
}

} // namespace ledger::sql
