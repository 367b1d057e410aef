// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SaveFile.h"
#include "exchange/TableWriter.h"

#include <QStringList>

namespace exchange {

/// One row as RFC 4180 writes it, in UTF-8, with "\r\n" at its end. Cells that a spreadsheet would run as
/// formulas are disarmed (FormulaGuard.h).
QByteArray csvLine(const QStringList &cells);

/// Writes a CSV file beside its name and gives it the name when all of it is on disk: a full disk or a
/// cancelled export leaves what was there. Errors: those of base::GrowingFile.
class CsvWriter final : public TableWriter
{
public:
    /// The byte order mark by which some spreadsheets know UTF-8.
    enum class Mark { Without, With };

    explicit CsvWriter(const QString &path, Mark mark = Mark::Without) : m_file(path), m_mark(mark) {}

    base::Done open(const QStringList &heading);
    base::Done begin(const QString &table, const QList<TableColumn> &columns) override;
    base::Done write(const QStringList &cells) override;
    base::Done commit() override;

private:
    base::GrowingFile m_file;
    Mark m_mark;
};

} // namespace exchange
