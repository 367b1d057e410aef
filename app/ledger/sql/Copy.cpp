// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Copy.h"

#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QRegularExpression>
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

/// The next number for new rows comes behind those copied. SQLite sees to that by itself.
base::Done setIdentity(Session &session, const QString &table, const QSqlRecord &columns)
{
    if (session.dialect().isSQLite() || !columns.contains(QStringLiteral("id")))
        return {};
    TRY(session.run(QStringLiteral("select setval(pg_get_serial_sequence('%1', 'id'), coalesce(max(id), 1), "
                                   "max(id) is not null) from %1")
                        .arg(table)));
    return {};
}

class Copying
{
public:
    Copying(Session &from, Session &to, qint64 rows, const std::function<bool(double)> &progress)
        : m_from(from), m_to(to), m_rows(rows), m_progress(progress)
    {}

    base::Done copy(const QString &table)
    {
        const QSqlRecord columns = m_to.database().record(table);
        QStringList names;
        for (int i = 0; i < columns.count(); ++i)
            names.append(columns.fieldName(i));
        const QString list = names.join(QLatin1StringView(", "));
        const QStringList places(names.size(), QStringLiteral("?"));
        TRY_ASSIGN(auto from, m_from.run(QStringLiteral("select %1 from %2").arg(list, table)));
        TRY_ASSIGN(auto to, m_to.prepare(QStringLiteral("insert into %1 (%2) values (%3)")
                                             .arg(table, list, places.join(QLatin1StringView(", ")))));
        TRY(tell());
        // What copying the records has noted is in the copied sums already.
        if (table == QLatin1StringView("figure_change") || table == QLatin1StringView("figure_stale"))
            TRY(m_to.command(QStringLiteral("delete from ") + table));
        while (from.next()) {
            Values row;
            for (int i = 0; i < columns.count(); ++i)
                addTo(row, from, i);
            TRY(to.run(row));
            if (++m_done % rowsPerStep == 0)
                TRY(tell());
        }
        TRY(from.ended());
        return setIdentity(m_to, table, columns);
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
    // A table cannot be made before those it refers to, so the order of making is the order of filling.
    static const QRegularExpression create(QStringLiteral("^create table (\\w+)"));
    QStringList tables;
    for (const Migration &migration : migrationsUpTo(version)) {
        for (const QString &statement : statementsOf(migration.sql)) {
            const auto match = create.match(statement);
            if (match.hasMatch())
                tables.append(match.captured(1));
        }
    }
    return tables;
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

base::Done copyAll(Session &from, Session &to, int version, const std::function<bool(double)> &progress)
{
    TRY_ASSIGN(const Contents source, contentsOf(from, version));
    Copying copying(from, to, source.rows(), progress);
    for (const QString &table : tablesOf(version))
        TRY(copying.copy(table));
    TRY_ASSIGN(const Contents copied, contentsOf(to, version));
    if (copied == source)
        return {};
    return base::failure(QStringLiteral("backup.unequal"),
                         QCoreApplication::translate(
                             "ledger", "The copy is not equal to the ledger and was thrown away. Try again."),
                         source.differences(copied).join(QLatin1Char(' ')));
}

} // namespace ledger::sql
