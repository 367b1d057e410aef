// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/RowSource.h"
#include "exchange/xlsx/XlsxBook.h"
#include "exchange/xlsx/XlsxMerges.h"

namespace exchange {

/// Reads a sheet of a workbook (.xlsx, ECMA-376) row by row: texts, numbers as 1234.5, days as 2026-11-21,
/// true and false, of formulas what they came to. Cells with an error are empty. What merged
/// cells below the heading hold is in each row and column they cover that has something of its own. Cells
/// beyond the heading are passed over.
class XlsxReader final : public RowSource
{
public:
    static constexpr qint64 markBytes = 8;

    /// Whether the name, or how the content begins, says that it is a workbook.
    static bool isMeant(const QString &path, const QByteArray &beginning);

    /// Without a sheet's name the only one with rows is taken. Errors: those of XlsxBook; "xlsx.sheet" (none
    /// of that name; or which of several is meant has to be said), "csv.empty", "csv.heading".
    static base::Result<std::unique_ptr<XlsxReader>> open(std::unique_ptr<QFile> file, const QString &path,
                                                          const QStringList &expected,
                                                          const SourceOptions &options,
                                                          const OpenProgress &progress = {});

    QString form() const override;
    SourceOptions options() const override;
    QStringList sheets() const override { return m_book->sheets(); }
    base::Result<bool> next(TableRow &row) override;
    base::Done rewind() override;
    double progress() const override { return m_book->progress(); }

private:
    explicit XlsxReader(std::unique_ptr<XlsxBook> book) : m_book(std::move(book)) {}
    base::Done chooseSheet(const QString &wanted);
    base::Done readHeading(const QStringList &expected, qint64 line);

    std::unique_ptr<XlsxBook> m_book;
    XlsxMerges m_merges;
    QString m_sheet;
    bool m_isMended = false;
    qint64 m_rows = 0;
};

} // namespace exchange
