// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "base/SaveFile.h"
#include "exchange/FormulaGuard.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype blockSize = 64 * 1024;

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
    TRY(base::checkMayReplace(m_file.fileName()));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refused();
    return write(heading);
}

base::Done CsvWriter::write(const QStringList &cells)
{
    m_pending += csvLine(cells);
    return m_pending.size() < blockSize ? base::Done() : flush();
}

base::Done CsvWriter::commit()
{
    TRY(flush());
    return m_file.commit() ? base::Done() : refused();
}

base::Done CsvWriter::flush()
{
    if (!base::writeAll(m_file, m_pending))
        return refused();
    m_pending.clear();
    return {};
}

base::Done CsvWriter::refused() const
{
    return base::failure(
        QStringLiteral("file.write"),
        QCoreApplication::translate("exchange", "“%1” could not be written: %2. Nothing was changed; choose "
                                                "another place or make room, then try again.")
            .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
}

} // namespace exchange
