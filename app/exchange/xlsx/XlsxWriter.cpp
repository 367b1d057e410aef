// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxWriter.h"

#include "exchange/xlsx/XlsxCells.h"
#include "exchange/xlsx/XlsxFile.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <xlsxwriter.h>

namespace exchange {

using base::Done;

namespace {

constexpr qsizetype mostDigits = 15; ///< that a number in a sheet keeps

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("\\A-?[0-9]+(\\.[0-9]+)?\\z"));
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits <= mostDigits && number.match(cell).hasMatch();
}

} // namespace

class XlsxWriter::Private
{
public:
    Private(const QString &path, domain::Currency currency, qint64 rowsPerSheet)
        : m_file(path), m_rowsPerSheet(rowsPerSheet), m_currency(currency)
    {}

    Done begin(const QString &table, const QList<TableColumn> &columns);
    Done write(const QStringList &cells);
    Done commit();
    qint64 changedCells() const { return m_changed; }

private:
    Done openBook();
    Done beginSheet();
    Done endSheet();
    Done checkRoom() const;
    void writeCell(lxw_row_t row, qsizetype column, const QString &cell);
    bool writeValue(lxw_row_t row, lxw_col_t column, const QString &cell, ColumnKind kind);
    void writeText(lxw_row_t row, lxw_col_t column, const QString &cell, lxw_format *format = nullptr);

    XlsxFile m_file;
    const qint64 m_rowsPerSheet;
    const domain::Currency m_currency;
    lxw_worksheet *m_sheet = nullptr; ///< that is being written
    lxw_format *m_plain = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_amount = nullptr;
    QString m_table;
    QList<TableColumn> m_columns;
    QList<qsizetype> m_widths;
    QList<qint64> m_rows; ///< of each sheet, the heading among them
    int m_number = 0;     ///< of the sheet among those of the table
    qint64 m_changed = 0;
};

Done XlsxWriter::Private::openBook()
{
    TRY(m_file.open(XlsxFile::Rows::AsTheyCome));
    m_plain = workbook_add_format(m_file.book());
    m_heading = workbook_add_format(m_file.book());
    format_set_bold(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    m_day = workbook_add_format(m_file.book());
    format_set_num_format(m_day, xlsxDayFormat);
    m_amount = workbook_add_format(m_file.book());
    format_set_num_format(m_amount, xlsxAmountFormat(m_currency).constData());
    return {};
}

Done XlsxWriter::Private::begin(const QString &table, const QList<TableColumn> &columns)
{
    if (!m_file.isOpen())
        TRY(openBook());
    TRY(endSheet());
    m_table = table;
    m_columns = columns;
    m_number = 0;
    return beginSheet();
}

Done XlsxWriter::Private::write(const QStringList &cells)
{
    constexpr qint64 rowsPerLook = 1000;
    Q_ASSERT(cells.size() == m_columns.size());
    if (m_rows.constLast() == m_rowsPerSheet) {
        TRY(endSheet());
        TRY(beginSheet());
    }
    const qint64 row = m_rows.last()++;
    // The library writes no row without a cell, and no blank cell without a format.
    worksheet_write_blank(m_sheet, static_cast<lxw_row_t>(row), 0, m_plain);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            writeCell(static_cast<lxw_row_t>(row), i, cells.at(i));
    }
    return row % rowsPerLook == 0 ? checkRoom() : Done();
}

Done XlsxWriter::Private::beginSheet()
{
    m_sheet = workbook_add_worksheet(m_file.book(), xlsxSheetName(m_table, ++m_number).toUtf8().constData());
    if (!m_sheet)
        return m_file.notWritten(QStringLiteral("workbook_add_worksheet"));
    m_rows.append(1);
    m_widths.clear();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_widths.append(m_columns.at(i).name.size() + 2); // and the filter's button
        writeText(0, static_cast<lxw_col_t>(i), m_columns.at(i).name, m_heading);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

Done XlsxWriter::Private::endSheet()
{
    if (!m_sheet)
        return {};
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, static_cast<double>(m_widths.at(i)) + 1, nullptr);
    }
    worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_rows.constLast() - 1),
                         static_cast<lxw_col_t>(m_columns.size() - 1));
    TRY(checkRoom());
    m_sheet = nullptr;
    return {};
}

/// The library does not look whether its passing files could be written.
Done XlsxWriter::Private::checkRoom() const
{
    std::FILE *const passing = m_sheet->optimize_tmpfile;
    if (passing && (std::fflush(passing) != 0 || std::ferror(passing) != 0))
        return m_file.notWritten(QStringLiteral("passing file"));
    return {};
}

void XlsxWriter::Private::writeCell(lxw_row_t row, qsizetype column, const QString &cell)
{
    const ColumnKind kind = m_columns.at(column).kind;
    // An amount has the thousands' commas and the currency besides.
    const qsizetype width = kind == ColumnKind::Amount ? cell.size() + cell.size() / 3 + 4 : cell.size();
    m_widths[column] = std::max(m_widths.at(column), std::min(width, widestXlsxColumn));
    if (writeValue(row, static_cast<lxw_col_t>(column), cell, kind))
        return;
    if (kind != ColumnKind::Text)
        ++m_changed;
    writeText(row, static_cast<lxw_col_t>(column), cell);
}

/// A day, an amount or a number; false when it has to be written as text.
bool XlsxWriter::Private::writeValue(lxw_row_t row, lxw_col_t column, const QString &cell, ColumnKind kind)
{
    if (kind == ColumnKind::Day) {
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        if (!isXlsxDay(day))
            return false;
        lxw_datetime value{};
        value.year = day.year();
        value.month = day.month();
        value.day = day.day();
        return worksheet_write_datetime(m_sheet, row, column, &value, m_day) == LXW_NO_ERROR;
    }
    if (kind == ColumnKind::Text || !isPlainNumber(cell))
        return false;
    return worksheet_write_number(m_sheet, row, column, cell.toDouble(),
                                  kind == ColumnKind::Amount ? m_amount : nullptr)
           == LXW_NO_ERROR;
}

/// Never a formula and never a link, whatever it begins with.
void XlsxWriter::Private::writeText(lxw_row_t row, lxw_col_t column, const QString &cell, lxw_format *format)
{
    const XlsxText text = xlsxText(cell);
    m_changed += text.isCut ? 1 : 0;
    worksheet_write_string(m_sheet, row, column, text.utf8.constData(), format);
}

Done XlsxWriter::Private::commit()
{
    TRY(endSheet());
    return m_file.commit(m_rows);
}

XlsxWriter::XlsxWriter(const QString &path, domain::Currency currency, qint64 rowsPerSheet)
    : m_d(std::make_unique<Private>(path, currency, rowsPerSheet))
{}

XlsxWriter::~XlsxWriter() = default;

Done XlsxWriter::begin(const QString &table, const QList<TableColumn> &columns)
{
    return m_d->begin(table, columns);
}

Done XlsxWriter::write(const QStringList &cells)
{
    return m_d->write(cells);
}

Done XlsxWriter::commit()
{
    return m_d->commit();
}

qint64 XlsxWriter::changedCells() const
{
    return m_d->changedCells();
}

} // namespace exchange
