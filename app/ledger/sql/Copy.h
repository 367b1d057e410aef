// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace ledger::sql {

class Session;

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

/// Copies every row from one ledger of that version into another, empty one, whichever the databases are.
/// Call it inside a transaction of each. `progress` hears of the share done and stops it with "cancelled" by
/// answering false. "backup.unequal" when the copy does not hold what the source does.
base::Done copyAll(Session &from, Session &to, int version, const std::function<bool(double)> &progress);

} // namespace ledger::sql
