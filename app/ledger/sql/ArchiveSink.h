// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Archive.h"
#include "ledger/sql/RowWriter.h"
#include "ledger/sql/Tables.h"

#include <QHash>

#include <map>

namespace ledger::sql {

/// Numbers, kept as ranges: those of a table are mostly one after the other.
class NumberSet
{
public:
    void add(qint64 number);
    bool contains(qint64 number) const;

private:
    std::map<qint64, qint64> m_ranges; ///< from the first to the last of each
};

/// Writes the records of an archive into an empty ledger of that version. Each is looked at before it is
/// written, so that what is wrong can be named; what only the database finds it names one record at a time.
class ArchiveSink final : public RecordSink
{
public:
    enum class Pace { Fast, OneByOne };

    ArchiveSink(Session &session, int version, Pace pace);

    base::Done table(const QString &name) override;
    base::Done add(const QList<QPair<QString, Cell>> &fields) override;
    /// Writes what is still held back. "archive.table" when one is missing.
    base::Done finish();

    qint64 records() const { return m_records; }

private:
    base::Done finishTable();
    base::Done takeValue(Values &row, const Column &column, const Cell &cell);
    Values keysFor(const QHash<QString, Cell> &cells) const;
    tl::unexpected<base::Error> wrong(const QString &field, const QString &what) const;
    tl::unexpected<base::Error> refused(const base::Error &error) const;

    Session &m_session;
    QList<Table> m_tables;
    Pace m_pace;
    qsizetype m_current = -1;
    std::unique_ptr<RowWriter> m_writer;
    QHash<QString, NumberSet> m_numbers; ///< of the tables that others refer to
    qint64 m_inTable = 0;
    qint64 m_records = 0;
};

} // namespace ledger::sql
