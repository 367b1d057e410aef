// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/CsvEncoding.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace exchange {

struct TableRow
{
    qint64 number = 0;             ///< of the rows behind the heading, from 1
    qint64 line = 0;               ///< of the file or sheet, where the row begins, from 1
    QStringList cells;             ///< as many as the heading has, unless there is a problem
    QString problem;               ///< why the row cannot be taken, in a sentence; empty: it can
    QList<qsizetype> numbers = {}; ///< columns whose cell is a number as such, written as 1234.5
    int faults = 0;                ///< cells of a sheet that hold an error (#N/A) and are taken for empty

    bool operator==(const TableRow &) const = default;
};

/// How a file is to be read, as far as somebody has said it; what is left out is found.
struct SourceOptions
{
    QString sheet = {};                       ///< of a workbook
    qint64 headingLine = 0;                   ///< of the file or sheet, from 1; 0: found
    char delimiter = 0;                       ///< of a CSV file; 0: found
    std::optional<CsvEncoding> encoding = {}; ///< of a CSV file
    bool mendsHeading = false; ///< columns without a name or with another's get one, instead of a refusal

    bool operator==(const SourceOptions &) const = default;
};

/// A list in a file: a heading with the columns' names, and rows, read one by one in bounded memory.
class RowSource
{
public:
    static constexpr qsizetype mostColumns = 1000;
    /// A longer cell means a quotation mark that is not closed, or no list at all.
    static constexpr qsizetype mostBytesInCell = 1024 * 1024;
    /// So far down a heading is looked for.
    static constexpr qsizetype mostRowsAboveHeading = 20;

    virtual ~RowSource() = default;

    const QStringList &heading() const { return m_heading; }
    qint64 headingLine() const { return m_headingLine; }
    /// How it was read, as a person says it: "UTF-8".
    virtual QString form() const = 0;
    /// As it was read: with all that was found.
    virtual SourceOptions options() const = 0;
    /// Of a workbook; empty otherwise.
    virtual QStringList sheets() const { return {}; }

    /// The next row; false at the end. Rows that are empty throughout are passed over.
    virtual base::Result<bool> next(TableRow &row) = 0;
    /// Back to the first row behind the heading.
    virtual base::Done rewind() = 0;
    /// Share of the file that has been read, 0..1.
    virtual double progress() const = 0;

protected:
    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// "csv.heading" when a name is there twice, unless that is mended.
    base::Done setHeading(const QStringList &heading, qint64 line, bool isMended);

private:
    QStringList m_heading;
    qint64 m_headingLine = 0;
};

/// Column names are compared folded, with blanks and hyphens as underscores: "Known before" is known_before.
QString columnKey(const QString &name);

/// How many of a row's cells are names that are expected, given by their keys.
qsizetype knownNames(const QStringList &cells, const QSet<QString> &keys);
/// Which of the first rows is the heading: the one with most of the expected names, else the first that is
/// about as full as the others are. -1 when there is no row.
qsizetype findHeading(const QList<QStringList> &rows, const QSet<QString> &keys);

/// Told how far a file has been looked through before its rows can be read (0..1); answers false to cancel.
using OpenProgress = std::function<bool(double)>;
/// "cancelled" when the progress says so.
base::Done toldOpening(const OpenProgress &progress, double share);

/// Opens a CSV file or a workbook (.xlsx); which of the two it is shows in its content. `expected`: names of
/// columns that are looked for. Errors: those of CsvReader and XlsxReader, and "cancelled".
base::Result<std::unique_ptr<RowSource>> openRows(const QString &path, const QStringList &expected,
                                                  const SourceOptions &options = {},
                                                  const OpenProgress &progress = {});

/// The next rows that can be taken, so many at most.
base::Result<QList<QStringList>> firstRows(RowSource &source, qsizetype most);

} // namespace exchange
