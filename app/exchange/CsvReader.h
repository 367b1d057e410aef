// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/CsvEncoding.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace exchange {

struct CsvRow
{
    qint64 number = 0; ///< of the rows behind the heading, from 1
    qint64 line = 0;   ///< of the file, where the row begins, from 1
    QStringList cells; ///< as many as the heading has, unless there is a problem
    QString problem;   ///< why the row cannot be taken, in a sentence; empty: it can

    bool operator==(const CsvRow &) const = default;
};

/// Reads a CSV file row by row in bounded memory, with libcsv: commas, semicolons or tabs, quotes, line
/// breaks in quoted cells, UTF-8 with and without mark, UTF-16 with mark, Windows-1252. The first row is the
/// heading. Rows that are empty throughout are passed over. An apostrophe that CsvWriter put before a cell
/// that looks like a formula is taken off again.
class CsvReader
{
public:
    /// A longer cell means a quotation mark that is not closed, or no CSV at all.
    static constexpr qsizetype mostBytesInCell = 1024 * 1024;
    static constexpr qsizetype mostColumns = 1000;

    /// Opens the file, finds its encoding and its delimiter (the one that finds most of the `expected` names
    /// in the heading, then most columns) and reads the heading. Errors: "csv.open", "csv.empty",
    /// "csv.encoding", "csv.heading" (not readable, or a name twice).
    static base::Result<std::unique_ptr<CsvReader>> open(const QString &path, const QStringList &expected);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    const QStringList &heading() const { return m_heading; }
    CsvEncoding encoding() const { return m_found.encoding; }
    char delimiter() const { return m_delimiter; }

    /// The next row; false at the end. Errors: "csv.read" (the disk), "csv.damaged" (a cell that never ends).
    base::Result<bool> next(CsvRow &row);
    /// Back to the first row behind the heading.
    base::Done rewind();
    /// Share of the file that has been read, 0..1.
    double progress() const;

private:
    class Parser;

    CsvReader() = default;
    base::Done openFile(const QString &path);
    base::Done readHeading(const QStringList &expected);
    base::Done checkHeading() const;
    base::Done start(char delimiter);
    base::Done parseBlock();
    base::Result<bool> nextRecord(CsvRow &row);

    std::unique_ptr<QFile> m_file;
    FoundEncoding m_found;
    char m_delimiter = ',';
    QStringList m_heading;
    std::unique_ptr<Parser> m_parser;
    qint64 m_rows = 0;
};

/// Column names are compared folded, with blanks and hyphens as underscores: "Known before" is known_before.
QString columnKey(const QString &name);

} // namespace exchange
