// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsx/XlsxBook.h"

namespace exchange {

/// The merged cells of a sheet. The file has their content in the first cell only; a person who reads the
/// sheet sees it in all of them.
class XlsxMerges
{
public:
    XlsxMerges() = default;
    /// Those that begin above the line, a title for example, are passed over.
    XlsxMerges(QList<SheetRange> ranges, qint64 fromLine);

    /// Back to the first line.
    void rewind();
    /// Puts the content of merged cells into the cells they cover, if the row has content of its own. Rows
    /// are given in the order of their lines.
    void fill(SheetRow &row);

private:
    struct Open
    {
        SheetRange range;
        QString content;
        bool isNumber = false;
    };

    void openAt(const SheetRow &row);

    QList<SheetRange> m_ranges; ///< by their first lines
    qsizetype m_next = 0;
    QList<Open> m_open;
};

} // namespace exchange
