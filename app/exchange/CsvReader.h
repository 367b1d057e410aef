// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/RowSource.h"

#include <QFile>

#include <memory>

namespace exchange {

/// Reads a CSV file row by row in bounded memory, with libcsv: commas, semicolons or tabs, quotes, line
/// breaks in quoted cells, UTF-8 with and without mark, UTF-16 with mark, Windows-1252. The heading is the
/// first row, or one of the next when there is something above the list. An apostrophe that CsvWriter put
/// before a cell that looks like a formula is taken off again.
class CsvReader final : public RowSource
{
public:
    /// Opens the file, finds its encoding and its delimiter (the one that finds most of the `expected` names
    /// in the heading, then most columns) and reads the heading. Errors: "csv.open", "csv.empty",
    /// "csv.encoding", "csv.heading" (not readable, or a name twice).
    static base::Result<std::unique_ptr<CsvReader>> open(const QString &path, const QStringList &expected,
                                                         const SourceOptions &options = {});
    static base::Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QFile> file,
                                                         const QStringList &expected,
                                                         const SourceOptions &options,
                                                         const OpenProgress &progress = {});
    ~CsvReader() override;

    CsvEncoding encoding() const { return m_found.encoding; }
    char delimiter() const { return m_delimiter; }
    QString form() const override { return nameOf(m_found.encoding); }
    SourceOptions options() const override;

    /// Errors: "csv.read" (the disk), "csv.damaged" (a cell that never ends).
    base::Result<bool> next(TableRow &row) override;
    base::Done rewind() override;
    double progress() const override;

private:
    class Parser;
    struct Heading
    {
        TableRow row;
        qsizetype known = -1; ///< of the expected names
    };

    explicit CsvReader(std::unique_ptr<QFile> file);
    base::Done findForm(const SourceOptions &options, const OpenProgress &progress);
    base::Done readHeading(const QStringList &expected, const SourceOptions &options);
    base::Result<std::optional<Heading>> headingWith(char delimiter, const QSet<QString> &keys, qint64 line);
    base::Done start(char delimiter);
    base::Done parseBlock();
    base::Result<bool> nextRecord(TableRow &row);

    std::unique_ptr<QFile> m_file;
    FoundEncoding m_found;
    char m_delimiter = ',';
    bool m_isMended = false;
    std::unique_ptr<Parser> m_parser;
    qint64 m_rows = 0;
};

} // namespace exchange
