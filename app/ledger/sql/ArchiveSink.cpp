// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/ArchiveSink.h"

#include "ledger/sql/ArchiveShape.h"
#include "ledger/sql/Copy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ledger::sql {

using base::Done;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("ledger", sentence);
}

QString textOf(const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

/// What the field needs to hold.
QString wanted(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return said(QT_TRANSLATE_NOOP("ledger", "a whole number is needed"));
    case ColumnType::Text:
        return said(QT_TRANSLATE_NOOP("ledger", "a text is needed"));
    case ColumnType::Date:
        return said(QT_TRANSLATE_NOOP("ledger", "a day such as 2026-11-22 is needed"));
    case ColumnType::Time:
        return said(QT_TRANSLATE_NOOP("ledger", "a time such as 2026-11-22T10:00:00.000Z is needed"));
    case ColumnType::Bytes:
        return said(QT_TRANSLATE_NOOP("ledger", "bytes in base 64 are needed"));
    }
    Q_UNREACHABLE();
}

/// The column whose rule was broken, from what the database said: "CHECK constraint failed: level between 0
/// and 5", "UNIQUE constraint failed: reason.name_key", "... constraint "reason_name_key_key"".
QString fieldIn(const QString &detail, const Table &table)
{
    static const QRegularExpression sqlite(QStringLiteral("constraint failed: (?:\\w+\\.)?(\\w+)"));
    static const QRegularExpression postgres(QStringLiteral("constraint \"(\\w+)\""));
    QString rule = sqlite.match(detail).captured(1);
    if (rule.isEmpty())
        rule = postgres.match(detail).captured(1).mid(table.name.size() + 1);
    QString longest;
    for (const QString &name : table.columnNames()) {
        if (rule.startsWith(name) && name.size() > longest.size())
            longest = name;
    }
    return longest;
}

} // namespace

void NumberSet::add(qint64 number)
{
    auto next = m_ranges.upper_bound(number);
    const bool joinsNext = next != m_ranges.end() && next->first == number + 1;
    const auto before = next == m_ranges.begin() ? m_ranges.end() : std::prev(next);
    const qint64 last = joinsNext ? next->second : number;
    if (joinsNext)
        m_ranges.erase(next);
    if (before != m_ranges.end() && before->second >= number - 1)
        before->second = std::max(before->second, last);
    else
        m_ranges.emplace(number, last);
}

bool NumberSet::contains(qint64 number) const
{
    const auto next = m_ranges.upper_bound(number);
    return next != m_ranges.begin() && std::prev(next)->second >= number;
}

ArchiveSink::ArchiveSink(Session &session, int version, Pace pace)
    : m_session(session), m_tables(archivedTables(version)), m_pace(pace)
{
    for (const Table &each : std::as_const(m_tables)) {
        for (const Column &column : each.columns) {
            if (!column.refersTo.isEmpty())
                m_numbers.insert(column.refersTo, {});
        }
    }
}

Done ArchiveSink::table(const QString &name)
{
    TRY(finishTable());
    ++m_current;
    if (m_current < m_tables.size() && m_tables.at(m_current).name == name) {
        const Table &now = m_tables.at(m_current);
        QStringList columns = now.columnNames();
        for (const KeyColumn &key : keysOf(name))
            columns.append(QString::fromLatin1(key.key));
        m_writer = std::make_unique<RowWriter>(
            m_session, QStringLiteral("%1 (%2)").arg(name, columns.join(QLatin1StringView(", "))),
            static_cast<int>(columns.size()));
        if (m_pace == Pace::OneByOne)
            m_writer->setRowsAtOnce(1);
        m_inTable = 0;
        return {};
    }
    const bool isKnown =
        std::any_of(m_tables.cbegin(), m_tables.cend(), [&](const Table &each) { return each.name == name; });
    if (!isKnown || m_current >= m_tables.size())
        return base::failure(
            QStringLiteral("archive.table"),
            said(QT_TRANSLATE_NOOP("ledger", "No ledger has a table “%1”. Nothing was changed."))
                .arg(name.left(80)));
    return base::failure(
        QStringLiteral("archive.table"),
        said(QT_TRANSLATE_NOOP("ledger", "The table “%1” is missing, or not in its place before “%2”: the "
                                         "tables keep their order. Nothing was changed."))
            .arg(m_tables.at(m_current).name, name));
}

Done ArchiveSink::add(const QList<QPair<QString, Cell>> &fields)
{
    const Table &now = m_tables.at(m_current);
    ++m_inTable;
    QHash<QString, Cell> cells;
    for (const auto &[name, cell] : fields) {
        if (!now.columnNames().contains(name))
            return wrong(name.left(80), said(QT_TRANSLATE_NOOP("ledger", "there is no such field")));
        if (cells.contains(name))
            return wrong(name, said(QT_TRANSLATE_NOOP("ledger", "the field is there twice")));
        cells.insert(name, cell);
    }
    Values row;
    for (const Column &column : now.columns) {
        const auto cell = cells.constFind(column.name);
        if (cell == cells.constEnd())
            return wrong(column.name, said(QT_TRANSLATE_NOOP("ledger", "the field is missing")));
        TRY(takeValue(row, column, *cell));
    }
    row.addAll(keysFor(cells));
    if (const auto set = m_numbers.find(now.name); set != m_numbers.end())
        set->add(std::get<qint64>(cells.value(now.key.constFirst())));
    if (const Done added = m_writer->add(row); !added)
        return refused(added.error());
    ++m_records;
    return {};
}

Done ArchiveSink::takeValue(Values &row, const Column &column, const Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell)) {
        if (!column.mayBeNull)
            return wrong(column.name, wanted(column.type));
        row.null();
        return {};
    }
    const auto *number = std::get_if<qint64>(&cell);
    if ((number != nullptr) != (column.type == ColumnType::Number))
        return wrong(column.name, wanted(column.type));
    if (number && !column.refersTo.isEmpty() && !m_numbers.value(column.refersTo).contains(*number))
        return wrong(column.name, said(QT_TRANSLATE_NOOP("ledger", "there is no “%1” with the number %2"))
                                      .arg(column.refersTo, QString::number(*number)));
    const QString text = textOf(cell);
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return wrong(column.name, said(QT_TRANSLATE_NOOP("ledger", "a character that no ledger can keep")));
    switch (column.type) {
    case ColumnType::Number:
        row.add(*number);
        return {};
    case ColumnType::Text:
        row.add(text);
        return {};
    case ColumnType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || day.toString(Qt::ISODate) != text)
            return wrong(column.name, wanted(column.type));
        row.add(day);
        return {};
    }
    case ColumnType::Time: {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() != Qt::UTC)
            return wrong(column.name, wanted(column.type));
        row.add(time);
        return {};
    }
    case ColumnType::Bytes: {
        const auto decoded =
            QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return wrong(column.name, wanted(column.type));
        row.add(*decoded);
        return {};
    }
    }
    Q_UNREACHABLE();
}

Values ArchiveSink::keysFor(const QHash<QString, Cell> &cells) const
{
    Values keys;
    for (const KeyColumn &key : keysOf(m_tables.at(m_current).name))
        keys.add(expectedKey(key, textOf(cells.value(QString::fromLatin1(key.text))),
                             textOf(cells.value(QStringLiteral("kind")))));
    return keys;
}

Done ArchiveSink::finishTable()
{
    if (!m_writer)
        return {};
    TRY(m_writer->flush());
    m_writer.reset();
    return setIdentity(m_session, m_tables.at(m_current));
}

Done ArchiveSink::finish()
{
    TRY(finishTable());
    if (m_current == m_tables.size() - 1)
        return {};
    return base::failure(QStringLiteral("archive.table"),
                         said(QT_TRANSLATE_NOOP("ledger", "The table “%1” is missing. Nothing was changed."))
                             .arg(m_tables.at(m_current + 1).name));
}

tl::unexpected<base::Error> ArchiveSink::wrong(const QString &field, const QString &what) const
{
    return base::failure(
        QStringLiteral("archive.record"),
        said(QT_TRANSLATE_NOOP("ledger", "Table “%1”, record %2, field “%3”: %4. Nothing was changed."))
            .arg(m_tables.at(m_current).name, QLocale().toString(m_inTable), field, what));
}

tl::unexpected<base::Error> ArchiveSink::refused(const base::Error &error) const
{
    if (m_pace == Pace::Fast || error.code != QLatin1StringView("ledger.constraint"))
        return base::failure(error);
    const Table &now = m_tables.at(m_current);
    QString field = fieldIn(error.detail, now);
    for (const KeyColumn &key : keysOf(now.name)) {
        if (error.detail.contains(QLatin1StringView(key.key)))
            field = QString::fromLatin1(key.text);
    }
    if (!field.isEmpty())
        return wrong(field, said(QT_TRANSLATE_NOOP(
                                "ledger", "the ledger's rules do not allow what is there, or another "
                                          "record has it already")));
    return base::failure(
        QStringLiteral("archive.record"),
        said(QT_TRANSLATE_NOOP("ledger", "Table “%1”, record %2: the ledger's rules do not allow it. Nothing "
                                         "was changed."))
            .arg(now.name, QLocale().toString(m_inTable)),
        error.detail);
}

} // namespace ledger::sql
