// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "exchange/TableWriter.h"

#include <memory>

namespace exchange {

/// Writes a workbook (.xlsx), a sheet for each table and another one when it has more rows than a sheet
/// takes, in memory that does not grow with the rows. Days and amounts are what they are, with the currency
/// in the format; texts are texts, whatever they begin with. A frozen heading, a filter, columns as wide as
/// what is in them. What a sheet cannot hold is counted by changedCells(): texts beyond mostInCell are cut,
/// days before 1900 and amounts of more than 15 digits stay text. Errors: those of base::GrowingFile, and
/// "file.write" when the disk is full on the way.
class XlsxWriter final : public TableWriter
{
public:
    static constexpr qsizetype mostInCell = 32'767; ///< UTF-16 units
    static constexpr qint64 mostRows = 1'048'576;   ///< of a sheet, the heading among them

    /// Fewer rows a sheet only serve a test.
    XlsxWriter(const QString &path, domain::Currency currency, qint64 rowsPerSheet = mostRows);
    ~XlsxWriter() override;

    base::Done begin(const QString &table, const QList<TableColumn> &columns) override;
    base::Done write(const QStringList &cells) override;
    base::Done commit() override;
    qint64 changedCells() const override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace exchange
