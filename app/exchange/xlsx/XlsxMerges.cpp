// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxMerges.h"

#include <algorithm>

namespace exchange {

XlsxMerges::XlsxMerges(QList<SheetRange> ranges, qint64 fromLine) : m_ranges(std::move(ranges))
{
    m_ranges.removeIf([fromLine](const SheetRange &range) { return range.firstLine < fromLine; });
    std::ranges::stable_sort(m_ranges, {}, &SheetRange::firstLine);
}

void XlsxMerges::rewind()
{
    m_next = 0;
    m_open.clear();
}

void XlsxMerges::openAt(const SheetRow &row)
{
    m_open.removeIf([&row](const Open &open) { return open.range.lastLine < row.line; });
    for (; m_next < m_ranges.size() && m_ranges.at(m_next).firstLine <= row.line; ++m_next) {
        const SheetRange &range = m_ranges.at(m_next);
        const QString content = row.cells.value(range.firstColumn);
        // More than a sheet has columns cannot be open at once, unless somebody made the file to do harm.
        if (range.firstLine == row.line && !content.isEmpty() && m_open.size() < XlsxBook::mostColumns)
            m_open.append({range, content, row.numbers.contains(range.firstColumn)});
    }
}

void XlsxMerges::fill(SheetRow &row)
{
    openAt(row);
    if (row.cells.isEmpty())
        return;
    for (const Open &open : std::as_const(m_open)) {
        const qsizetype end = std::min(open.range.lastColumn + 1, RowSource::mostColumns);
        if (row.cells.size() < end)
            row.cells.resize(end);
        for (qsizetype column = open.range.firstColumn; column < end; ++column) {
            if (!row.cells.at(column).isEmpty())
                continue;
            row.cells[column] = open.content;
            if (open.isNumber)
                row.numbers.append(column);
        }
    }
}

} // namespace exchange
