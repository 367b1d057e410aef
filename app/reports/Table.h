// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Flow.h"
#include "reports/Ink.h"

#include <QStringList>

namespace reports {

struct TableColumn
{
    QString header;
    bool isNumber = false; ///< at the end of its column, on one line, never elided
    bool isWhole = false;  ///< on one line and never elided, too, but at the start: dates
};

struct TableRow
{
    QStringList cells;          ///< as many as there are columns
    bool staysWithNext = false; ///< of one piece with the next row: no line and no page break between them
};

struct Table
{
    QList<TableColumn> columns;
    QList<TableRow> rows = {};
    QStringList total = {}; ///< the last row, set apart; empty: none
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The header and each row as a band of the width; pages break between rows and repeat the header. Words
/// that are too long wrap to a second line and are elided then.
QList<Band> bandsOf(const Table &table, qreal width, const Ink &ink);

} // namespace reports
