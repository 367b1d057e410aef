// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Archive.h"
#include "ledger/sql/ArchiveShape.h"
#include "ledger/sql/Copy.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;

namespace {

constexpr qint64 recordsPerStep = 1'000;

/// Whichever database it comes from: one keeps days and times as texts.
Cell cellOf(const sql::Statement &row, int index, sql::ColumnType type)
{
    if (row.isNull(index))
        return {};
    switch (type) {
    case sql::ColumnType::Number:
        return row.integer(index);
    case sql::ColumnType::Text:
        return row.text(index);
    case sql::ColumnType::Date:
        return row.date(index).toString(Qt::ISODate);
    case sql::ColumnType::Time:
        return row.time(index).toString(Qt::ISODateWithMs);
    case sql::ColumnType::Bytes:
        return QString::fromLatin1(row.value(index).toByteArray().toBase64());
    }
    Q_UNREACHABLE();
}

class Reading
{
public:
    Reading(sql::Session &session, RecordTaker &taker, const Progress &progress)
        : m_session(session), m_taker(taker), m_progress(progress)
    {}

    Done run()
    {
        TRY_ASSIGN(const int version, sql::schemaVersion(m_session));
        const QList<sql::Table> tables = sql::archivedTables(version);
        for (const sql::Table &table : tables) {
            TRY_ASSIGN(const auto rows,
                       m_session.number(QStringLiteral("select count(*) from ") + table.name));
            m_all += rows.value_or(0);
        }
        for (const sql::Table &table : tables)
            TRY(read(table));
        return tell();
    }

private:
    Done read(const sql::Table &table)
    {
        TRY(m_taker.table({table.name, table.columnNames()}));
        TRY_ASSIGN(auto row, m_session.run(QStringLiteral("select %1 from %2 order by %3")
                                               .arg(table.columnNames().join(QLatin1StringView(", ")),
                                                    table.name, sql::orderOf(table, m_session.dialect()))));
        while (row.next()) {
            QList<Cell> cells;
            for (int i = 0; i < table.columns.size(); ++i)
                cells.append(cellOf(row, i, table.columns.at(i).type));
            TRY(m_taker.record(cells));
            if (++m_done % recordsPerStep == 0)
                TRY(tell());
        }
        return row.ended();
    }

    Done tell()
    {
        if (!m_progress || m_progress(static_cast<double>(m_done) / static_cast<double>(m_all)))
            return {};
        return base::failure(QStringLiteral("cancelled"),
                             QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
    }

    sql::Session &m_session;
    RecordTaker &m_taker;
    const Progress &m_progress;
    qint64 m_all = 0; ///< at least 1 when it is divided by: every ledger has its business
    qint64 m_done = 0;
};

} // namespace

int ledgerVersion()
{
    return sql::allMigrations().constLast().version;
}

QList<ArchiveTable> archiveTables(int version)
{
    QList<ArchiveTable> tables;
    for (const sql::Table &table : sql::archivedTables(version))
        tables.append({table.name, table.columnNames()});
    return tables;
}

Done readRecords(Ledger &ledger, RecordTaker &taker, const Progress &progress)
{
    return ledger.session().readTogether(
        [&]() -> Done { return Reading(ledger.session(), taker, progress).run(); });
}

} // namespace ledger
