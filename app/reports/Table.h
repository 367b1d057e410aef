// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportBook.h"
#include "reports/Flow.h"
#include "reports/Ink.h"
#include "reports/Style.h"

#include <QStringList>

namespace reports {

struct TableColumn
{
    QString header;
    bool isNumber = false; ///< at the end of its column, on one line, never elided
    bool isWhole = false;  ///< on one line and never elided, too, but at the start: dates
};

/// What is printed, and what it is worth in a workbook: the same words where nothing else is said.
struct TableCell
{
    TableCell(const QString &words) : text(words), value{words} {}
    TableCell(QString printed, domain::BookCell inWorkbook)
        : text(std::move(printed)), value(std::move(inWorkbook))
    {}

    QString text;
    domain::BookCell value;
};

/// A dash: there is none, or it is not known.
TableCell dash();

struct TableRow
{
    QList<TableCell> cells;     ///< as many as there are columns
    bool staysWithNext = false; ///< of one piece with the next row: no line and no page break between them
};

struct Table
{
    QList<TableColumn> columns;
    QList<TableRow> rows = {};
    QList<TableCell> total = {}; ///< the last row, set apart; empty: none
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The header and each row as a band of the width; pages break between rows and repeat the header. Words
/// that are too long wrap to a second line and are elided then. `progress` is told of long tables only; rows
/// are missing when it gives up.
QList<Band> bandsOf(const Table &table, qreal width, const Ink &ink, const LayoutProgress &progress = {});

} // namespace reports
