// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "exchange/FormulaGuard.h"

#include <algorithm>

namespace exchange {

namespace {

/// The blanks at the ends are not in RFC 4180, but readers take them off unless they are quoted.
bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    return isBlank(cell.front()) || isBlank(cell.back()) || std::any_of(cell.begin(), cell.end(), isSpecial);
}

QString quoted(QString cell)
{
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1StringView("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        const QString safe = withFormulaGuard(cell);
        line += (needsQuotes(safe) ? quoted(safe) : safe) + QLatin1Char(',');
    }
    line.chop(1);
    // A single empty cell would be an empty line, which is no row.
    return (line.isEmpty() ? QStringLiteral("\"\"") : line).toUtf8() + "\r\n";
}

base::Done CsvWriter::open(const QStringList &heading)
{
    TRY(m_file.open());
    if (m_mark == Mark::With)
        TRY(m_file.write("\xef\xbb\xbf"));
    return write(heading);
}

base::Done CsvWriter::begin(const QString &, const QList<TableColumn> &columns)
{
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    return open(names);
}

base::Done CsvWriter::write(const QStringList &cells)
{
    return m_file.write(csvLine(cells));
}

base::Done CsvWriter::commit()
{
    return m_file.commit();
}

} // namespace exchange
