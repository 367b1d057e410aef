// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

#include <QList>
#include <QPair>

#include <variant>

namespace ledger {

/// NULL, a whole number or a text. Money is in minor units, a day is "2026-11-22", a time
/// "2026-11-22T10:00:00.000Z" (UTC), bytes are base 64.
using Cell = std::variant<std::monostate, qint64, QString>;

/// A table as an archive has it: without what follows from other columns (keys to search by, days of return)
/// and without tables of sums, which are all made anew.
struct ArchiveTable
{
    QString name;
    QStringList fields;
};

/// The version of the ledgers this program writes, and whether it can make one from an archive of that
/// version.
int ledgerVersion();
bool canRebuild(int version);
/// Each table stands behind those it refers to.
QList<ArchiveTable> archiveTables(int version);

/// Is given every record of a ledger.
class RecordTaker
{
public:
    virtual ~RecordTaker() = default;
    virtual base::Done table(const ArchiveTable &table) = 0;
    /// Of the table that was said last, in the order of its key; as many cells as it has fields.
    virtual base::Done record(const QList<Cell> &cells) = 0;
};

/// Reads the whole ledger, all of one moment, one record at a time. "cancelled" beside the taker's errors.
base::Done readRecords(Ledger &ledger, RecordTaker &taker, const Progress &progress = {});

/// Takes the records of a new ledger.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// What follows is of that table. All of archiveTables() are needed, empty ones too, in their order:
    /// "archive.table".
    virtual base::Done table(const QString &name) = 0;
    /// Its fields in any order. "archive.record", naming table, record and field.
    virtual base::Done add(const QList<QPair<QString, Cell>> &fields) = 0;
};

/// Makes a ledger at `target` from what `fill` gives to the sink, and checks it; a file that was there is
/// kept beside it as restore() does. There is nothing of it when anything fails. `fill` may be called again
/// from the start, to find the very record that the ledger's rules do not allow; `progress` hears of the
/// checking behind it. Whoever is in `erased`, or in the register of the ledger that is replaced, is erased
/// again. Errors: those of `fill`, "archive.table", "archive.record", "archive.unsound" when the
/// records do not fit each other, and those of restore().
base::Result<Arrival> rebuild(const Location &target, int version,
                              const std::function<base::Done(RecordSink &)> &fill, const base::Clock &clock,
                              const Progress &progress = {}, const QList<ErasureEntry> &erased = {});

} // namespace ledger
