// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ToBook.h"

#include "charts/Chart.h"
#include "reports/Text.h"

#include <QCoreApplication>

namespace reports {

using domain::BookCell;
using domain::BookTable;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

BookTable bookTable(const QString &title, const Table &table)
{
    BookTable book{.title = title, .columns = {}, .rows = {}, .hasTotal = !table.total.isEmpty()};
    for (const TableColumn &column : table.columns)
        book.columns.append(column.header);
    const auto cellsOf = [](const QList<TableCell> &row) {
        QList<BookCell> cells;
        for (const TableCell &cell : row)
            cells.append(cell.value);
        return cells;
    };
    for (const TableRow &row : table.rows)
        book.rows.append(cellsOf(row.cells));
    if (book.hasTotal)
        book.rows.append(cellsOf(table.total));
    return book;
}

domain::CellValue valueOf(const charts::ChartTable::Cell &cell, charts::ChartTable::Kind kind)
{
    const bool isKnown = !std::holds_alternative<std::monostate>(cell.value);
    return isKnown || kind == charts::ChartTable::Kind::Number ? cell.value : cell.shown;
}

BookTable bookTable(const QString &title, const charts::Chart &chart)
{
    const charts::ChartTable &table = chart.table();
    BookTable book{.title = title, .columns = {}, .rows = {}, .hasTotal = false, .chart = chart.inWorkbook()};
    for (const charts::ChartTable::Column &column : table.columns)
        book.columns.append(column.header);
    for (const auto &row : table.rows) {
        QList<BookCell> cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append({valueOf(row.at(i), table.columns.at(i).kind)});
        book.rows.append(cells);
    }
    return book;
}

} // namespace

base::Result<domain::ReportBook> toBook(const Document &document, domain::ReportKind kind)
{
    if (!domain::isOfTables(kind))
        return base::failure(
            QStringLiteral("report.no_tables"),
            Tr::tr("“%1” is made to be read and written on and has no tables for a workbook. Save it as PDF "
                   "or as pictures instead.")
                .arg(domain::labelOf(kind)));
    const LanguageScope scope(document.language());
    domain::ReportBook book{.title = document.title(),
                            .author = document.author(),
                            .sheetName = Tr::tr("Report"),
                            .lines = {},
                            .tables = {},
                            .isRightToLeft = document.language().locale().textDirection() == Qt::RightToLeft};
    for (const QString &sentence : document.sentences())
        book.lines.append(withoutEmphasis(sentence));
    for (const Exhibit &exhibit : document.exhibits()) {
        book.tables.append(std::visit(
            [&exhibit]<class Content>(const Content &content) {
                if constexpr (std::is_same_v<Content, Table>)
                    return bookTable(exhibit.title, content);
                else
                    return bookTable(exhibit.title, *content);
            },
            exhibit.content));
    }
    return book;
}

} // namespace reports
