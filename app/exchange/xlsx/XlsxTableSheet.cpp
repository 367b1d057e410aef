// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxTableSheet.h"

#include "exchange/xlsx/XlsxCells.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace exchange {

using domain::BookCell;
using domain::BookTable;
using Place = XlsxFormats::Place;

namespace {

constexpr char countFormat[] = "#,##0";
constexpr char shareFormat[] = "0%";
constexpr char monthFormat[] = "mmmm\\ yyyy";
constexpr qint64 mostMinor = 999'999'999'999'999; // the digits that a number of a sheet keeps

/// "%1, not over" and yyyy make yyyy", not over".
QByteArray withRemark(const char *format, const QString &remark)
{
    if (remark.isEmpty())
        return format;
    const auto quoted = [](QString words) {
        words.remove(QLatin1Char('"'));
        return words.isEmpty() ? QString() : QLatin1Char('"') + words + QLatin1Char('"');
    };
    const QString before = remark.section(QLatin1StringView("%1"), 0, 0);
    const QString after = remark.section(QLatin1StringView("%1"), 1);
    return (quoted(before) + QLatin1StringView(format) + quoted(after)).toUtf8();
}

/// Puts a value where it belongs; how many letters wide it is, nothing when it has to be written as text.
struct Writer
{
    lxw_worksheet &sheet;
    lxw_row_t row;
    lxw_col_t column;
    const BookCell &cell;
    Place place;
    XlsxFormats &formats;

    using Width = std::optional<qsizetype>;

    Width number(double value, const QByteArray &code, qsizetype width) const
    {
        worksheet_write_number(&sheet, row, column, value, formats.format(code, place));
        return width;
    }
    Width day(QDate date, const char *code, qsizetype width) const
    {
        if (!isXlsxDay(date))
            return {};
        lxw_datetime value{};
        value.year = date.year();
        value.month = date.month();
        value.day = date.day();
        worksheet_write_datetime(&sheet, row, column, &value,
                                 formats.format(withRemark(code, cell.remark), place));
        return width + cell.remark.size();
    }

    Width operator()(std::monostate) const
    {
        worksheet_write_blank(&sheet, row, column, formats.format({}, place));
        return 0;
    }
    Width operator()(const QString &) const { return {}; }
    Width operator()(qint64 count) const
    {
        const qsizetype digits = QString::number(count).size();
        return number(static_cast<double>(count), countFormat, digits + digits / 3);
    }
    Width operator()(const domain::Money &money) const
    {
        if (std::abs(money.minor()) > mostMinor)
            return {};
        const qsizetype digits = domain::plainMoneyText(money).size();
        return number(money.toDouble(), xlsxAmountFormat(money.currency()), digits + digits / 3 + 4);
    }
    Width operator()(const domain::Proportion &share) const { return number(share.value, shareFormat, 5); }
    Width operator()(QDate date) const { return day(date, xlsxDayFormat, 10); }
    Width operator()(domain::Month month) const { return day(month.firstDay(), monthFormat, 14); }
};

struct AsText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 count) const { return QString::number(count); }
    QString operator()(const domain::Money &money) const { return domain::plainMoneyText(money); }
    QString operator()(const domain::Proportion &share) const { return QString::number(share.value); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(domain::Month month) const { return month.text(); }
};

/// Whether its heading stands at the end, over the numbers.
bool isOfNumbers(const BookTable &table, qsizetype column)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [column](const QList<BookCell> &row) {
        const domain::CellValue &value = row.at(column).value;
        return std::holds_alternative<qint64>(value) || std::holds_alternative<domain::Money>(value)
               || std::holds_alternative<domain::Proportion>(value);
    });
}

} // namespace

lxw_format *XlsxFormats::format(const QByteArray &code, Place place)
{
    lxw_format *&made = m_made[{code, place}];
    if (made)
        return made;
    made = workbook_add_format(&m_book);
    if (!code.isEmpty())
        format_set_num_format(made, code.constData());
    if (place != Place::Row)
        format_set_bold(made);
    if (place == Place::Total)
        format_set_top(made, LXW_BORDER_THIN);
    else if (place != Place::Row)
        format_set_bottom(made, LXW_BORDER_THIN);
    if (place == Place::NumberHeading)
        format_set_align(made, LXW_ALIGN_RIGHT);
    return made;
}

void XlsxTableSheet::write(const BookTable &table)
{
    constexpr qsizetype room = 4; // for the filter's button, and beside the words
    const auto rows = static_cast<int>(table.rows.size());
    for (int i = 0; i < table.columns.size(); ++i) {
        const Place place = isOfNumbers(table, i) ? Place::NumberHeading : Place::Heading;
        qsizetype width = writeCell(0, i, {table.columns.at(i)}, place) + room;
        for (int row = 0; row < rows; ++row) {
            const bool isTotal = table.hasTotal && row == rows - 1;
            width = std::max(
                width,
                writeCell(row + 1, i, table.rows.at(row).at(i), isTotal ? Place::Total : Place::Row) + 2);
        }
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(&m_sheet, column, column, static_cast<double>(std::min(width, widestXlsxColumn)),
                             nullptr);
    }
    worksheet_freeze_panes(&m_sheet, 1, 0);
    worksheet_autofilter(&m_sheet, 0, 0, static_cast<lxw_row_t>(table.hasTotal ? rows - 1 : rows),
                         static_cast<lxw_col_t>(table.columns.size() - 1));
    worksheet_set_landscape(&m_sheet);
    worksheet_repeat_rows(&m_sheet, 0, 0);
    worksheet_fit_to_pages(&m_sheet, 1, 0);
}

qsizetype XlsxTableSheet::writeCell(int row, int column, const BookCell &cell, Place place)
{
    const auto atRow = static_cast<lxw_row_t>(row);
    const auto atColumn = static_cast<lxw_col_t>(column);
    if (const auto width = std::visit(Writer{m_sheet, atRow, atColumn, cell, place, m_formats}, cell.value))
        return *width;
    const QString words = std::visit(AsText(), cell.value);
    const XlsxText text = xlsxText(words);
    if (text.isCut || !std::holds_alternative<QString>(cell.value))
        ++m_changed;
    worksheet_write_string(&m_sheet, atRow, atColumn, text.utf8.constData(), m_formats.format({}, place));
    return words.size();
}

} // namespace exchange
