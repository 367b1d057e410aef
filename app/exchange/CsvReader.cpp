// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include "exchange/FormulaGuard.h"
#include "exchange/InputFile.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <csv.h>

namespace exchange {

using base::Done;
using base::Result;

namespace {

constexpr qint64 blockSize = 64 * 1024;
constexpr qsizetype mostBytesInRow = 4 * RowSource::mostBytesInCell;

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

/// Line breaks inside a cell, "\r\n" counted once.
qint64 lineBreaks(const char *bytes, size_t size)
{
    qint64 breaks = 0;
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == size || bytes[i + 1] != '\n')))
            ++breaks;
    }
    return breaks;
}

} // namespace

/// libcsv and the rows it has found in the blocks it was given so far.
class CsvReader::Parser
{
public:
    Parser(char delimiter, CsvEncoding encoding) : m_toUtf8(encoding)
    {
        // Every line break is reported, so that lines can be counted.
        csv_init(&m_csv, CSV_REPALL_NL);
        csv_set_delim(&m_csv, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void take(const QByteArray &block)
    {
        const QByteArray bytes = m_toUtf8(block);
        const auto size = static_cast<size_t>(bytes.size());
        m_isDamaged = csv_parse(&m_csv, bytes.constData(), size, atCell, atRow, this) != size
                      || m_csv.entry_pos > static_cast<size_t>(mostBytesInCell) || m_bytes > mostBytesInRow
                      || m_row.cells.size() > mostColumns;
    }

    void finish()
    {
        m_isFinished = true;
        // Strict only now: a quotation mark inside a cell is no reason to refuse a file, an open one is.
        csv_set_opts(&m_csv, CSV_STRICT | CSV_STRICT_FINI);
        m_isDamaged = csv_fini(&m_csv, atCell, atRow, this) != 0;
    }

    bool isFinished() const { return m_isFinished; }
    /// To be asked when the rows found so far have been popped.
    Done state() const { return m_isDamaged ? damaged() : Done(); }

    bool pop(TableRow &row)
    {
        if (m_next == m_rows.size()) {
            m_rows.clear();
            m_next = 0;
            return false;
        }
        row = std::move(m_rows[m_next++]);
        return true;
    }

private:
    static void atCell(void *bytes, size_t size, void *self)
    {
        static_cast<Parser *>(self)->addCell(static_cast<const char *>(bytes), size);
    }
    static void atRow(int terminator, void *self) { static_cast<Parser *>(self)->endRow(terminator); }

    void addCell(const char *bytes, size_t size)
    {
        if (m_row.cells.isEmpty())
            m_row.line = m_line;
        m_line += lineBreaks(bytes, size);
        m_bytes += static_cast<qsizetype>(size);
        if (size > 0 && std::memchr(bytes, 0, size))
            m_row.problem = said(QT_TRANSLATE_NOOP(
                "exchange", "There are NUL bytes in this row: it is damaged, or the file is no text."));
        if (size > static_cast<size_t>(mostBytesInCell))
            m_row.problem = said(QT_TRANSLATE_NOOP("exchange", "A cell of this row is longer than 1 MB."));
        m_row.cells.append(
            withoutFormulaGuard(m_decoder.decode(QByteArrayView(bytes, static_cast<qsizetype>(size)))));
    }

    void endRow(int terminator)
    {
        const bool secondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_row.cells.isEmpty();
        if (!m_row.cells.isEmpty())
            m_rows.push_back(std::exchange(m_row, {}));
        m_bytes = 0;
        if (!secondHalf)
            ++m_line;
        m_lastTerminator = secondHalf ? 0 : terminator;
    }

    Done damaged() const
    {
        const qint64 line = m_row.cells.isEmpty() ? m_line : m_row.line;
        return base::failure(
            QStringLiteral("csv.damaged"),
            said(QT_TRANSLATE_NOOP("exchange", "The row that begins in line %1 never ends: a quotation mark "
                                               "is not closed, or this is no CSV file. Nothing was taken."))
                .arg(line));
    }

    csv_parser m_csv{};
    ToUtf8 m_toUtf8;
    /// What looks like a byte order mark in a cell belongs to its text.
    QStringDecoder m_decoder{QStringDecoder::Utf8,
                             QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom};
    std::vector<TableRow> m_rows;
    size_t m_next = 0;
    TableRow m_row;
    qsizetype m_bytes = 0;
    qint64 m_line = 1;
    int m_lastTerminator = 0;
    bool m_isFinished = false;
    bool m_isDamaged = false;
};

CsvReader::CsvReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const QStringList &expected,
                                                   const SourceOptions &options)
{
    TRY_ASSIGN(auto file, openInput(path));
    return open(std::move(file), expected, options);
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QFile> file, const QStringList &expected,
                                                   const SourceOptions &options, const OpenProgress &progress)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(file)));
    TRY(reader->findForm(options, progress));
    TRY(reader->readHeading(expected, options));
    TRY(reader->rewind());
    return reader;
}

Done CsvReader::findForm(const SourceOptions &options, const OpenProgress &progress)
{
    m_isMended = options.mendsHeading;
    auto found = findEncoding(*m_file, [&progress](double share) { return toldOpening(progress, share); });
    if (!found && found.error().code == QLatin1StringView("cancelled"))
        return base::failure(found.error());
    // Somebody who says what it is written in knows better than a mark does.
    if (!found && !options.encoding)
        return base::failure(found.error());
    m_found = found.value_or(FoundEncoding{});
    if (options.encoding && *options.encoding != m_found.encoding)
        m_found = {*options.encoding, 0};
    return {};
}

SourceOptions CsvReader::options() const
{
    return {{}, headingLine(), m_delimiter, m_found.encoding, m_isMended};
}

/// Nothing when there is no row. `line`: where somebody says the heading is; 0: found.
Result<std::optional<CsvReader::Heading>> CsvReader::headingWith(char delimiter, const QSet<QString> &keys,
                                                                 qint64 line)
{
    TRY(start(delimiter));
    QList<TableRow> rows;
    QList<QStringList> cells;
    while (rows.size() < mostRowsAboveHeading) {
        TableRow row;
        const Result<bool> read = nextRecord(row);
        if (!read && rows.isEmpty())
            return base::failure(read.error());
        if (!read || !*read)
            break;
        if (row.line < line)
            continue;
        rows.append(row);
        cells.append(row.cells);
        if (line > 0)
            break;
    }
    const qsizetype place = findHeading(cells, keys);
    if (place < 0)
        return std::nullopt;
    return Heading{rows.at(place), knownNames(cells.at(place), keys)};
}

Done CsvReader::readHeading(const QStringList &expected, const SourceOptions &options)
{
    QSet<QString> keys;
    for (const QString &name : expected)
        keys.insert(columnKey(name));
    std::optional<Heading> best;
    std::optional<base::Error> problem;
    const QByteArray delimiters = options.delimiter != 0 ? QByteArray(1, options.delimiter) : ",;\t";
    for (const char delimiter : delimiters) {
        const auto found = headingWith(delimiter, keys, options.headingLine);
        if (!found)
            problem = found.error();
        if (!found || !*found)
            continue;
        const Heading &heading = **found;
        if (best
            && std::pair(heading.known, heading.row.cells.size())
                   <= std::pair(best->known, best->row.cells.size()))
            continue;
        best = heading;
        m_delimiter = delimiter;
    }
    if (!best && problem) // what is wrong with one that was found says more
        return base::failure(*problem);
    if (!best)
        return base::failure(QStringLiteral("csv.empty"),
                             said(QT_TRANSLATE_NOOP(
                                 "exchange", "The file is empty: it needs a heading with the columns' names "
                                             "and a row for each record.")));
    if (!best->row.problem.isEmpty())
        return base::failure(
            QStringLiteral("csv.heading"),
            said(QT_TRANSLATE_NOOP("exchange", "The heading cannot be read. %1")).arg(best->row.problem));
    return setHeading(best->row.cells, best->row.line, m_isMended);
}

Done CsvReader::start(char delimiter)
{
    if (!m_file->seek(m_found.markBytes))
        return notReadable(*m_file);
    m_parser = std::make_unique<Parser>(delimiter, m_found.encoding);
    return {};
}

Done CsvReader::rewind()
{
    m_rows = 0;
    TRY(start(m_delimiter));
    TableRow row;
    while (row.line < headingLine()) {
        TRY_ASSIGN(const bool more, nextRecord(row));
        if (!more)
            break;
    }
    return {};
}

Done CsvReader::parseBlock()
{
    const QByteArray block = m_file->read(blockSize);
    if (!block.isEmpty()) {
        m_parser->take(block);
        return {};
    }
    if (!m_file->atEnd() || m_file->error() != QFileDevice::NoError)
        return notReadable(*m_file);
    m_parser->finish();
    return {};
}

Result<bool> CsvReader::nextRecord(TableRow &row)
{
    for (;;) {
        while (m_parser->pop(row)) {
            const bool isBlank = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                             [](const QString &cell) { return cell.isEmpty(); });
            if (!isBlank)
                return true;
        }
        TRY(m_parser->state());
        if (m_parser->isFinished())
            return false;
        TRY(parseBlock());
    }
}

Result<bool> CsvReader::next(TableRow &row)
{
    TRY_ASSIGN(const bool found, nextRecord(row));
    if (!found)
        return false;
    row.number = ++m_rows;
    if (row.problem.isEmpty() && row.cells.size() != heading().size())
        row.problem = said(QT_TRANSLATE_NOOP("exchange", "The row has %1 cells, the heading %2."))
                          .arg(QString::number(row.cells.size()), QString::number(heading().size()));
    return true;
}

double CsvReader::progress() const
{
    const qint64 size = m_file->size();
    return size > 0 ? static_cast<double>(m_file->pos()) / static_cast<double>(size) : 1.0;
}

} // namespace exchange
