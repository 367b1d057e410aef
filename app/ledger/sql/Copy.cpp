// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Copy.h"

#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/RowWriter.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"
#include "ledger/sql/Tables.h"

#include <QCoreApplication>
#include <QSqlField>
#include <QSqlRecord>

namespace ledger::sql {

namespace {

constexpr qint64 rowsPerStep = 1'000;

bool isWholeNumber(const QSqlField &column)
{
    const int type = column.metaType().id();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Short;
}

/// A value of one database as the other wants it.
void addTo(Values &row, const Statement &from, int column)
{
    const QVariant value = from.value(column);
    if (value.isNull())
        row.null(value.metaType());
    else if (value.typeId() == QMetaType::QDate)
        row.add(value.toDate());
    else if (value.typeId() == QMetaType::QDateTime)
        row.add(value.toDateTime());
    else
        row.add(value);
}

class Copying
{
public:
    Copying(Session &from, Session &to, qint64 rows, const std::function<bool(double)> &progress)
        : m_from(from), m_to(to), m_rows(rows), m_progress(progress)
    {}

    base::Done copy(const Table &table)
    {
        const QString list = table.columnNames().join(QLatin1StringView(", "));
        const auto width = static_cast<int>(table.columns.size());
        TRY_ASSIGN(auto from, m_from.run(QStringLiteral("select %1 from %2").arg(list, table.name)));
        RowWriter to(m_to, QStringLiteral("%1 (%2)").arg(table.name, list), width);
        TRY(tell());
        // What copying the records has noted is in the copied sums already.
        if (table.name == QLatin1StringView("figure_change")
            || table.name == QLatin1StringView("figure_stale"))
            TRY(m_to.command(QStringLiteral("delete from ") + table.name));
        while (from.next()) {
            Values row;
            for (int i = 0; i < width; ++i)
                addTo(row, from, i);
            TRY(to.add(row));
            if (++m_done % rowsPerStep == 0)
                TRY(tell());
        }
        TRY(from.ended());
        TRY(to.flush());
        return setIdentity(m_to, table);
    }

private:
    base::Done tell()
    {
        if (!m_progress || m_progress(static_cast<double>(m_done) / static_cast<double>(m_rows)))
            return {};
        return base::failure(QStringLiteral("cancelled"),
                             QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
    }

    Session &m_from;
    Session &m_to;
    const qint64 m_rows; ///< at least 1: every ledger has its business
    const std::function<bool(double)> &m_progress;
    qint64 m_done = 0;
};

} // namespace

QStringList tablesOf(int version)
{
    QStringList names;
    for (const Table &table : tablesIn(version))
        names.append(table.name);
    return names;
}

qint64 Contents::rows() const
{
    qint64 sum = 0;
    for (const QList<qint64> &figures : tables)
        sum += figures.constFirst();
    return sum;
}

QStringList Contents::differences(const Contents &other) const
{
    QStringList names;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        if (other.tables.value(table.key()) != table.value())
            names.append(table.key());
    }
    return names;
}

base::Result<Contents> contentsOf(Session &session, int version)
{
    Contents contents;
    for (const QString &table : tablesOf(version)) {
        const QSqlRecord columns = session.database().record(table);
        QStringList figures{QStringLiteral("count(*)")};
        for (int i = 0; i < columns.count(); ++i) {
            // The remainder keeps any sum within 64 bits and misses no single value's change.
            const QString name = columns.fieldName(i);
            figures.append(isWholeNumber(columns.field(i))
                               ? session.dialect().sum(QStringLiteral("%1 % 1000000007").arg(name))
                               : QStringLiteral("count(%1)").arg(name));
        }
        TRY_ASSIGN(
            auto row,
            session.run(
                QStringLiteral("select %1 from %2").arg(figures.join(QLatin1StringView(", ")), table)));
        row.next();
        QList<qint64> &known = contents.tables[table];
        for (int i = 0; i < figures.size(); ++i)
            known.append(row.integer(i));
    }
    return contents;
}

base::Done setIdentity(Session &session, const Table &table)
{
    if (session.dialect().isSQLite() || !table.isNumbered)
        return {};
    TRY(session.run(QStringLiteral("select setval(pg_get_serial_sequence('%1', 'id'), coalesce(max(id), 1), "
                                   "max(id) is not null) from %1")
                        .arg(table.name)));
    return {};
}

static base::Done copyAll(Session &from, Session &to, int version,
                          const std::function<bool(double)> &progress)
{
    TRY_ASSIGN(const Contents source, contentsOf(from, version));
    Copying copying(from, to, source.rows(), progress);
    for (const Table &table : tablesIn(version))
        TRY(copying.copy(table));
    if (version >= customerSearchVersion)
        TRY(settleCustomerSearch(to));
    TRY_ASSIGN(const Contents copied, contentsOf(to, version));
    if (copied == source)
        return {};
    return base::failure(QStringLiteral("backup.unequal"),
                         QCoreApplication::translate(
                             "ledger", "The copy is not equal to the ledger and was thrown away. Try again."),
                         source.differences(copied).join(QLatin1Char(' ')));
}

base::Done copyLedger(Session &from, Session &to, const std::function<bool(double)> &progress)
{
    return from.readTogether([&]() -> base::Done {
        TRY_ASSIGN(const int version, schemaVersion(from));
        return to.transact([&]() -> base::Done {
            TRY(migrate(to, migrationsUpTo(version)));
            return copyAll(from, to, version, progress);
        });
    });
}

} // namespace ledger::sql
