// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/Month.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace domain {

/// A part of a whole, 0..1.
struct Proportion
{
    double value = 0;

    bool operator==(const Proportion &) const = default;
};

/// What a cell of a table says, as a value to calculate with. Nothing: it is not known, or there is none.
using CellValue = std::variant<std::monostate, QString, qint64, Money, Proportion, QDate, Month>;

struct BookCell
{
    CellValue value;
    QString remark = {}; ///< of a day or a month that is said with more: "%1, not over"; empty: nothing more

    bool operator==(const BookCell &) const = default;
};

/// How a table is drawn: one mark a row, named by its first column.
struct BookChart
{
    enum class Shape {
        Columns,
        StackedColumns,
        Line,
        Bars ///< lying, the first row on top
    };
    struct Series
    {
        qsizetype column; ///< of the table; its heading is the name
        quint32 colour;   ///< 0xrrggbb
        quint32 lighter;  ///< of the mark of the unfinished row
    };

    Shape shape = Shape::Columns;
    QString title = {}; ///< where it is not the table's
    QString valueTitle; ///< what the axis of values counts
    QList<Series> series;
    std::optional<qsizetype> unfinishedRow = {}; ///< whose time is not over
};

struct BookTable
{
    QString title;
    QStringList columns;
    QList<QList<BookCell>> rows; ///< each as long as `columns`
    bool hasTotal = false;       ///< the last row adds up the others
    std::optional<BookChart> chart = {};
};

/// A report as tables of values, for a workbook: laid out by reports, written by exchange.
struct ReportBook
{
    QString title;
    QString author;
    QString sheetName; ///< of the sheet with the sentences and the charts
    QStringList lines; ///< whom and when it is about, and what it says, above the charts
    QList<BookTable> tables;
    bool isRightToLeft = false;
};

} // namespace domain
