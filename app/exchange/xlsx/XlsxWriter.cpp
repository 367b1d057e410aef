// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxWriter.h"

#include "base/SaveFile.h"
#include "exchange/xlsx/XlsxProof.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <xlsxwriter.h>

namespace exchange {

using base::Done;

namespace {

constexpr qsizetype mostDigits = 15; ///< that a number in a sheet keeps
constexpr qsizetype widest = 48;
constexpr qsizetype mostInSheetName = 31;

/// What XML cannot say is written as _x0007_, and a text that looks like that is kept from being read so.
QString escaped(QString text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1StringView("_x")))
        text.replace(looksEscaped, QStringLiteral("_x005F_"));
    const auto isUnsayable = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xfffe) || c == QChar(0xffff);
    };
    if (std::none_of(text.cbegin(), text.cend(), isUnsayable))
        return text;
    QString safe;
    for (const QChar c : std::as_const(text))
        safe +=
            isUnsayable(c) ? QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    return safe;
}

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString sheetName(const QString &table, int number)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]"));
    const QString end = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    return cut(QString(table).replace(refused, QStringLiteral("-")), mostInSheetName - end.size()) + end;
}

/// "#,##0.00 [$EUR]": the sign of a currency is not the same everywhere, the code is.
QByteArray amountFormat(const domain::Currency &currency)
{
    const int digits = currency.minorDigits();
    return "#,##0" + (digits > 0 ? "." + QByteArray(digits, '0') : QByteArray()) + "\\ [$"
           + currency.code().toLatin1() + "]";
}

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
        : m_file(path), m_path(path), m_rowsPerSheet(rowsPerSheet), m_currency(currency)
    {}
    ~Private()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

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
    QString passingFile() const { return m_folder.filePath(QStringLiteral("book")); }
    tl::unexpected<base::Error> notWritten(const QString &detail) const;

    base::GrowingFile m_file;
    const QString m_path;
    const qint64 m_rowsPerSheet;
    const domain::Currency m_currency;
    QTemporaryDir m_folder; ///< of the passing files, gone with it
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
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
    TRY(m_file.open());
    m_folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    if (m_folder.isValid())
        m_book = workbook_new_opt(QFile::encodeName(passingFile()).constData(), &options);
    if (!m_book)
        return notWritten(m_folder.errorString());
    m_plain = workbook_add_format(m_book);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy\\-mm\\-dd");
    m_amount = workbook_add_format(m_book);
    format_set_num_format(m_amount, amountFormat(m_currency).constData());
    return {};
}

Done XlsxWriter::Private::begin(const QString &table, const QList<TableColumn> &columns)
{
    if (!m_book)
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
    m_sheet = workbook_add_worksheet(m_book, sheetName(m_table, ++m_number).toUtf8().constData());
    if (!m_sheet)
        return notWritten(QStringLiteral("workbook_add_worksheet"));
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
        return notWritten(QStringLiteral("passing file"));
    return {};
}

void XlsxWriter::Private::writeCell(lxw_row_t row, qsizetype column, const QString &cell)
{
    const ColumnKind kind = m_columns.at(column).kind;
    // An amount has the thousands' commas and the currency besides.
    const qsizetype width = kind == ColumnKind::Amount ? cell.size() + cell.size() / 3 + 4 : cell.size();
    m_widths[column] = std::max(m_widths.at(column), std::min(width, widest));
    if (writeValue(row, static_cast<lxw_col_t>(column), cell, kind))
        return;
    if (kind != ColumnKind::Text)
        ++m_changed;
    writeText(row, static_cast<lxw_col_t>(column), cell);
}

/// A day, an amount or a number; false when it has to be written as text.
bool XlsxWriter::Private::writeValue(lxw_row_t row, lxw_col_t column, const QString &cell, ColumnKind kind)
{
    constexpr int first = 1900; // sheets count from there, and believe in its 29 February
    if (kind == ColumnKind::Day) {
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        if (!day.isValid() || day.year() <= first || day.year() > 9999)
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
    QString text = escaped(cell);
    // Cut from the text as it is, not through one of its escapes.
    for (qsizetype most = mostInCell; text.size() > mostInCell; most -= 64) {
        text = escaped(cut(cell, most));
        if (most == mostInCell)
            ++m_changed;
    }
    worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), format);
}

Done XlsxWriter::Private::commit()
{
    constexpr qint64 blockSize = 64 * 1024;
    TRY(endSheet());
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it, whatever comes of it
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    if (const QString fault = faultOf(passingFile(), m_rows); !fault.isEmpty())
        return notWritten(fault);
    QFile written(passingFile());
    if (!written.open(QIODevice::ReadOnly))
        return notWritten(written.errorString());
    for (QByteArray block = written.read(blockSize); !block.isEmpty(); block = written.read(blockSize))
        TRY(m_file.write(block));
    return m_file.commit();
}

tl::unexpected<base::Error> XlsxWriter::Private::notWritten(const QString &detail) const
{
    return base::failure(
        QStringLiteral("file.write"),
        QCoreApplication::translate("exchange",
                                    "“%1” could not be written: there is no room for it, or none for the "
                                    "passing file in “%2”. Nothing was changed; make room, then try again.")
            .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(QDir::tempPath())),
        detail);
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
