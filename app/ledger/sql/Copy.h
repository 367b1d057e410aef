// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace ledger::sql {

class Session;
struct Table;

/// The tables of a ledger of that version, each behind those it refers to.
QStringList tablesOf(int version);

/// What tells a copy from its source without reading both row by row: of each table the number of rows, and
/// of each column the sum of its whole numbers (money is among them) or how many values it has.
struct Contents
{
    QMap<QString, QList<qint64>> tables;

    qint64 rows() const;
    /// The tables in which the two differ.
    QStringList differences(const Contents &other) const;
    bool operator==(const Contents &) const = default;
};

base::Result<Contents> contentsOf(Session &session, int version);

/// The next number for new rows comes behind those that were written with their own. SQLite sees to that by
/// itself.
base::Done setIdentity(Session &session, const Table &table);

/// Copies a ledger into an empty database, whichever the two are, in one transaction of each. `progress`
/// hears of the share done and stops it with "cancelled" by answering false. "backup.unequal" when the copy
/// does not hold what the source does: nothing is left of it then, as of any copy that fails.
base::Done copyLedger(Session &from, Session &to, const std::function<bool(double)> &progress);

} // namespace ledger::sql
