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
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <algorithm>

// The parts of a workbook and what is in them: ECMA-376, part 1 (SpreadsheetML).
namespace exchange {

using base::Done;

namespace {

constexpr qsizetype mostDigits = 15; ///< that a number in a sheet keeps
constexpr qsizetype widest = 48;
constexpr qsizetype rowsMeasured = 200; ///< for how wide the columns are, which a sheet says first
constexpr qsizetype mostInSheetName = 31;
constexpr qsizetype blockSize = 64 * 1024;

enum Style { General, Heading, Day, Amount }; // as stylesXml() has them

const QByteArray xmlBegins("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QByteArray sheetSpace("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QByteArray documentRelations("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QByteArray packageRelations("http://schemas.openxmlformats.org/package/2006/relationships");

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

QString sheetName(const QString &table, int part)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]"));
    const QString number = part == 1 ? QString() : QStringLiteral(" (%1)").arg(part);
    return cut(QString(table).replace(refused, QStringLiteral("-")), mostInSheetName - number.size())
           + number;
}

/// "A", "Z", "AA", counted from 0.
QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

QByteArray xmlText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// "#,##0.00 [$EUR]": the sign of a currency is not the same everywhere, the code is.
QByteArray amountFormat(const domain::Currency &currency)
{
    const int digits = currency.minorDigits();
    return "#,##0" + (digits > 0 ? "." + QByteArray(digits, '0') : QByteArray()) + "\\ [$"
           + currency.code().toLatin1() + "]";
}

QByteArray stylesXml(const domain::Currency &currency)
{
    return xmlBegins + "<styleSheet xmlns=\"" + sheetSpace
           + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\""
           + amountFormat(currency)
           + "\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
             "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
             "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
             "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
             "<borders count=\"2\"><border/><border><left/><right/><top/><bottom style=\"thin\"/></border>"
             "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf xfId=\"0\"/>"
             "<xf xfId=\"0\" fontId=\"1\" borderId=\"1\" applyFont=\"1\" applyBorder=\"1\"/>"
             "<xf xfId=\"0\" numFmtId=\"164\" applyNumberFormat=\"1\"/>"
             "<xf xfId=\"0\" numFmtId=\"165\" applyNumberFormat=\"1\"/></cellXfs>"
             "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
             "</styleSheet>\n";
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

    Done begin(const QString &table, const QList<TableColumn> &columns);
    Done write(const QStringList &cells);
    Done commit();
    qint64 changedCells() const { return m_changed; }

private:
    struct Sheet
    {
        QString name;
        QByteArray range; ///< "A1:D4" without the heading's own sign, for the filter
        qint64 rows = 0;  ///< the heading among them
    };

    Done openBook();
    Done beginSheet();
    Done beginRows();
    Done endSheet();
    Done add(const QByteArray &xml);
    Done addPart(const char *name, const QByteArray &xml);
    QByteArray rowXml(const QStringList &cells, bool isHeading);
    QByteArray cellXml(const QString &cell, ColumnKind kind);
    QByteArray textXml(const QString &cell);
    QByteArray workbookXml() const;
    QByteArray relationsXml() const;
    QByteArray typesXml() const;
    tl::unexpected<base::Error> notWritten(const QString &detail) const;

    base::GrowingFile m_file;
    const QString m_path;
    const qint64 m_rowsPerSheet;
    const domain::Currency m_currency;
    QTemporaryDir m_folder; ///< of the passing file, gone with it
    std::unique_ptr<QuaZip> m_zip;
    std::unique_ptr<QuaZipFile> m_part; ///< that is being written
    QByteArray m_pending;
    QString m_table;
    QList<TableColumn> m_columns;
    QList<QStringList> m_measured; ///< the first rows, until the columns' widths are known
    QList<Sheet> m_sheets;
    int m_number = 0; ///< of the sheet among those of the table
    qint64 m_changed = 0;
};

Done XlsxWriter::Private::openBook()
{
    TRY(m_file.open());
    m_zip = std::make_unique<QuaZip>(m_folder.filePath(QStringLiteral("book")));
    m_zip->setUtf8Enabled(true);
    return m_folder.isValid() && m_zip->open(QuaZip::mdCreate) ? Done() : notWritten(m_folder.errorString());
}

Done XlsxWriter::Private::begin(const QString &table, const QList<TableColumn> &columns)
{
    if (!m_zip)
        TRY(openBook());
    TRY(endSheet());
    m_table = table;
    m_columns = columns;
    m_number = 0;
    return beginSheet();
}

Done XlsxWriter::Private::write(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    if (m_sheets.constLast().rows + m_measured.size() == m_rowsPerSheet) {
        TRY(endSheet());
        TRY(beginSheet());
    }
    if (m_part)
        return add(rowXml(cells, false));
    m_measured.append(cells);
    return m_measured.size() < rowsMeasured ? Done() : beginRows();
}

Done XlsxWriter::Private::beginSheet()
{
    m_sheets.append({sheetName(m_table, ++m_number), {}, 0});
    QStringList names;
    for (const TableColumn &column : std::as_const(m_columns))
        names.append(column.name);
    m_measured = {names};
    return {};
}

Done XlsxWriter::Private::beginRows()
{
    m_part = std::make_unique<QuaZipFile>(m_zip.get());
    const QString name = QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets.size());
    if (!m_part->open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, Z_DEFLATED, Z_BEST_SPEED))
        return notWritten(name);
    QByteArray xml = xmlBegins + "<worksheet xmlns=\"" + sheetSpace
                     + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                       "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        qsizetype width = 0;
        for (const QStringList &row : std::as_const(m_measured))
            width = std::max(width, std::min(row.at(i).size(), widest));
        if (m_columns.at(i).kind == ColumnKind::Amount)
            width += width / 3 + 4; // the thousands' commas and the currency
        const QByteArray number = QByteArray::number(i + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(width + 3)
               + "\" customWidth=\"1\"/>";
    }
    TRY(add(xml + "</cols><sheetData>"));
    bool isHeading = true;
    for (const QStringList &row : std::exchange(m_measured, {}))
        TRY(add(rowXml(row, std::exchange(isHeading, false))));
    return {};
}

Done XlsxWriter::Private::endSheet()
{
    if (!m_measured.isEmpty())
        TRY(beginRows());
    if (!m_part)
        return {};
    Sheet &sheet = m_sheets.last();
    sheet.range = columnName(m_columns.size() - 1) + QByteArray::number(sheet.rows);
    TRY(add("</sheetData><autoFilter ref=\"A1:" + sheet.range + "\"/></worksheet>\n"));
    if (m_part->write(m_pending) != m_pending.size())
        return notWritten(m_part->errorString());
    m_pending.clear();
    m_part->close();
    const int error = m_part->getZipError();
    m_part.reset();
    return error == ZIP_OK ? Done() : notWritten(QString::number(error));
}

Done XlsxWriter::Private::add(const QByteArray &xml)
{
    m_pending += xml;
    if (m_pending.size() < blockSize)
        return {};
    if (m_part->write(m_pending) != m_pending.size())
        return notWritten(m_part->errorString());
    m_pending.resize(0);
    return {};
}

Done XlsxWriter::Private::addPart(const char *name, const QByteArray &xml)
{
    QuaZipFile part(m_zip.get());
    if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name)))
        || part.write(xml) != xml.size())
        return notWritten(QString::fromLatin1(name));
    part.close();
    return part.getZipError() == ZIP_OK ? Done() : notWritten(QString::fromLatin1(name));
}

QByteArray XlsxWriter::Private::rowXml(const QStringList &cells, bool isHeading)
{
    const QByteArray number = QByteArray::number(++m_sheets.last().rows);
    QByteArray xml = "<row r=\"" + number + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty())
            continue;
        xml += "<c r=\"" + columnName(i) + number + '"';
        xml += isHeading ? " s=\"" + QByteArray::number(Heading) + '"' + textXml(cells.at(i))
                         : cellXml(cells.at(i), m_columns.at(i).kind);
    }
    return xml + "</row>";
}

/// Behind the cell's place: its style, its type and what it holds.
QByteArray XlsxWriter::Private::cellXml(const QString &cell, ColumnKind kind)
{
    constexpr int first = 1900; // sheets count from there, and believe in its 29 February
    if (kind == ColumnKind::Text)
        return textXml(cell);
    if (kind == ColumnKind::Day) {
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        if (day.isValid() && day.year() > first && day.year() <= 9999)
            return " s=\"" + QByteArray::number(Day) + "\"><v>"
                   + QByteArray::number(QDate(1899, 12, 30).daysTo(day)) + "</v></c>";
    } else if (isPlainNumber(cell)) {
        return " s=\"" + QByteArray::number(kind == ColumnKind::Amount ? Amount : General) + "\"><v>"
               + cell.toLatin1() + "</v></c>";
    }
    ++m_changed;
    return textXml(cell);
}

/// Never a formula and never a link, whatever it begins with.
QByteArray XlsxWriter::Private::textXml(const QString &cell)
{
    QString text = escaped(cell);
    // Cut from the text as it is, not through one of its escapes.
    for (qsizetype most = mostInCell; text.size() > mostInCell; most -= 64) {
        text = escaped(cut(cell, most));
        if (most == mostInCell)
            ++m_changed;
    }
    return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(text) + "</t></is></c>";
}

QByteArray XlsxWriter::Private::workbookXml() const
{
    QByteArray sheets;
    QByteArray filters;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray name = xmlText(m_sheets.at(i).name);
        QByteArray end = m_sheets.at(i).range;
        const auto firstDigit = std::find_if(end.cbegin(), end.cend(), [](char c) { return c <= '9'; });
        end.insert(firstDigit - end.cbegin(), '$');
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        filters += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + QByteArray::number(i)
                   + "\" hidden=\"1\">'" + name + "'!$A$1:$" + end + "</definedName>";
    }
    return xmlBegins + "<workbook xmlns=\"" + sheetSpace + "\" xmlns:r=\"" + documentRelations
           + "\"><bookViews><workbookView/></bookViews><sheets>" + sheets + "</sheets><definedNames>"
           + filters + "</definedNames></workbook>\n";
}

QByteArray XlsxWriter::Private::relationsXml() const
{
    QByteArray xml = xmlBegins + "<Relationships xmlns=\"" + packageRelations + "\">";
    for (qsizetype i = 1; i <= m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        xml += "<Relationship Id=\"rId" + number + "\" Type=\"" + documentRelations
               + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
    }
    return xml + "<Relationship Id=\"rId" + QByteArray::number(m_sheets.size() + 1) + "\" Type=\""
           + documentRelations + "/styles\" Target=\"styles.xml\"/></Relationships>\n";
}

QByteArray XlsxWriter::Private::typesXml() const
{
    const QByteArray kind("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    QByteArray xml = xmlBegins
                     + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" "
                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                       "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                     + kind + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind
                     + "styles+xml\"/>";
    for (qsizetype i = 1; i <= m_sheets.size(); ++i)
        xml += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(i) + ".xml\" ContentType=\""
               + kind + "worksheet+xml\"/>";
    return xml + "</Types>\n";
}

Done XlsxWriter::Private::commit()
{
    TRY(endSheet());
    TRY(addPart("[Content_Types].xml", typesXml()));
    TRY(addPart("_rels/.rels", xmlBegins + "<Relationships xmlns=\"" + packageRelations
                                   + "\"><Relationship Id=\"rId1\" Type=\"" + documentRelations
                                   + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>\n"));
    TRY(addPart("xl/workbook.xml", workbookXml()));
    TRY(addPart("xl/_rels/workbook.xml.rels", relationsXml()));
    TRY(addPart("xl/styles.xml", stylesXml(m_currency)));
    m_zip->close();
    if (m_zip->getZipError() != ZIP_OK)
        return notWritten(QString::number(m_zip->getZipError()));
    QList<qint64> rows;
    for (const Sheet &sheet : std::as_const(m_sheets))
        rows.append(sheet.rows);
    QFile written(m_folder.filePath(QStringLiteral("book")));
    if (const QString fault = faultOf(written.fileName(), rows); !fault.isEmpty())
        return notWritten(fault);
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
