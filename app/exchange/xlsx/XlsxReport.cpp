// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxReport.h"

#include "exchange/xlsx/XlsxCells.h"
#include "exchange/xlsx/XlsxChart.h"
#include "exchange/xlsx/XlsxFile.h"
#include "exchange/xlsx/XlsxTableSheet.h"

#include <QSet>

#include <xlsxwriter.h>

namespace exchange {

using domain::BookTable;
using domain::ReportBook;

namespace {

constexpr double pageWidth = 92;         ///< letters, of the first sheet's only column: as wide as a page
constexpr qsizetype lettersOfALine = 95; ///< that fit into it for sure
constexpr int chartWidth = 640;          ///< dots, as all of a chart
constexpr int chartHeight = 360;
constexpr int rowHeight = 20;
constexpr double usualChartWidth = 480; // as the library makes them
constexpr double usualChartHeight = 288;

class Report
{
public:
    Report(XlsxFile &file, const ReportBook &book) : m_file(file), m_report(book), m_formats(*file.book()) {}

    base::Done write()
    {
        describe();
        TRY_ASSIGN(lxw_worksheet *const first, addSheet(m_report.sheetName));
        writeWords(*first);
        for (const BookTable &table : m_report.tables) {
            TRY_ASSIGN(lxw_worksheet *const sheet, addSheet(table.title));
            XlsxTableSheet written(*sheet, m_formats);
            written.write(table);
            m_changed += written.changedCells();
            m_rows.append(table.rows.size() + 1);
            if (table.chart && !table.rows.isEmpty())
                addChart(*first, table);
        }
        return {};
    }
    const QList<qint64> &rows() const { return m_rows; }
    qint64 changedCells() const { return m_changed; }

private:
    void describe()
    {
        QByteArray title = m_report.title.toUtf8();
        QByteArray author = m_report.author.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        workbook_set_properties(m_file.book(), &properties);
    }

    /// Under its name, or the name and a number where there is such a sheet already.
    base::Result<lxw_worksheet *> addSheet(const QString &name)
    {
        int number = 1;
        while (m_names.contains(xlsxSheetName(name, number).toCaseFolded()))
            ++number;
        const QString free = xlsxSheetName(name, number);
        m_names.insert(free.toCaseFolded());
        m_sheetName = free.toUtf8();
        lxw_worksheet *const sheet = workbook_add_worksheet(m_file.book(), m_sheetName.constData());
        if (!sheet)
            return m_file.notWritten(QStringLiteral("workbook_add_worksheet"));
        if (m_report.isRightToLeft)
            worksheet_right_to_left(sheet);
        return sheet;
    }

    void writeWords(lxw_worksheet &sheet)
    {
        lxw_format *const title = workbook_add_format(m_file.book());
        format_set_bold(title);
        format_set_font_size(title, 16);
        lxw_format *const line = workbook_add_format(m_file.book());
        format_set_text_wrap(line);
        format_set_align(line, LXW_ALIGN_VERTICAL_TOP);
        worksheet_gridlines(&sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_fit_to_pages(&sheet, 1, 0);
        worksheet_set_column(&sheet, 0, 0, pageWidth, nullptr);
        worksheet_write_string(&sheet, 0, 0, xlsxText(m_report.title).utf8.constData(), title);
        lxw_row_t row = 0;
        for (const QString &sentence : m_report.lines) {
            worksheet_write_string(&sheet, ++row, 0, xlsxText(sentence).utf8.constData(), line);
            // Not every spreadsheet makes a row as high as its words need.
            const qsizetype lines = sentence.size() / lettersOfALine + 1;
            worksheet_set_row(&sheet, row, static_cast<double>(lines) * LXW_DEF_ROW_HEIGHT, nullptr);
        }
        m_rows.append(row + 1);
        m_nextChart = row + 2;
    }

    void addChart(lxw_worksheet &sheet, const BookTable &table)
    {
        QByteArray words = table.title.toUtf8();
        lxw_chart_options options{};
        options.x_scale = chartWidth / usualChartWidth;
        options.y_scale = chartHeight / usualChartHeight;
        options.description = words.data();
        worksheet_insert_chart_opt(&sheet, m_nextChart, 0, xlsxChart(*m_file.book(), table, m_sheetName),
                                   &options);
        m_nextChart += chartHeight / rowHeight + 1;
    }

    XlsxFile &m_file;
    const ReportBook &m_report;
    XlsxFormats m_formats;
    QSet<QString> m_names;
    QByteArray m_sheetName; ///< of the last one
    QList<qint64> m_rows;   ///< of each sheet
    lxw_row_t m_nextChart = 0;
    qint64 m_changed = 0;
};

} // namespace

base::Result<qint64> writeReportBook(const QString &path, const ReportBook &book)
{
    XlsxFile file(path);
    TRY(file.open(XlsxFile::Rows::Kept));
    Report report(file, book);
    TRY(report.write());
    TRY(file.commit(report.rows()));
    return report.changedCells();
}

} // namespace exchange
