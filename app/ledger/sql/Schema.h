// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Session.h"

#include <QList>

namespace ledger::sql {

/// One numbered file of resources/sql.
struct Migration
{
    int version = 0; ///< from 1; a number may be left out
    QString sql;
};

/// All of them, in order.
QList<Migration> allMigrations();
/// Those that lead to that version.
QList<Migration> migrationsUpTo(int version);

/// The version a ledger is at: 0 when the database is ours but empty.
base::Result<int> schemaVersion(Session &session);

/// Succeeds when a ledger that this program can read is in a server's database. "ledger.newer",
/// "ledger.foreign" (tables of another program), "ledger.empty" (no table at all).
base::Done inspectServer(Session &session);
/// Succeeds when the database is empty. "ledger.exists", "ledger.foreign".
base::Done checkServerIsFree(Session &session);

/// Brings the ledger from the version it is at to the last of `migrations`, all in one transaction.
base::Done migrate(Session &session, const QList<Migration> &migrations);

/// "Elsw": marks a SQLite file as ours.
constexpr quint32 applicationId = 0x456c7377;

} // namespace ledger::sql
