// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportBook.h"

namespace charts {

/// The figures of a chart as a table: shown beside it, copied, and written as CSV.
struct ChartTable
{
    enum class Kind { Words, Number };

    struct Column
    {
        QString header;
        Kind kind = Kind::Words; ///< numbers are aligned to the end and sort by their plain value

        bool operator==(const Column &) const = default;
    };

    struct Cell
    {
        QString shown; ///< as the locale writes it: "October 2026", "€1,150"
        QString plain; ///< for files: "2026-10", "1150.00"; reads as a number in a column of numbers
        domain::CellValue value = {}; ///< for workbooks; nothing: what is shown, or the plain number

        bool operator==(const Cell &) const = default;
    };

    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each as long as `columns`

    bool operator==(const ChartTable &) const = default;
};

} // namespace charts
