// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace ledger::sql {

class Session;

/// What can be said of a file before SQLite touches it: open() of the driver creates missing files and says
/// yes to garbage. Errors as in Ledger::open. `newestVersion` is the schema this program knows.
base::Done inspectFile(const QString &path, int newestVersion);

/// Makes an empty file that only its owner may read. "ledger.exists" when there is one, "ledger.create" when
/// it cannot be made.
base::Done createFile(const QString &path);

/// Whether SQLite finds the open file whole. Reads all of it, so a file of more than 32 MiB is taken on
/// trust here and left to check(). "ledger.damaged".
base::Done proveWhole(Session &session, const QString &path);

/// Which file a path leads to, so that one moved away or replaced under us (a synced folder) is noticed:
/// SQLite would go on writing into the file that nobody can see any more. Empty when there is none.
QString identityOf(const QString &path);

} // namespace ledger::sql
