// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxBook.h"

#include "exchange/RowSource.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>

namespace exchange {

using base::Done;
using base::Result;
using Token = QXmlStreamReader::TokenType;

namespace {

constexpr qsizetype mostCharactersInRow = 4 * RowSource::mostBytesInCell;

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

bool isOver(Token token)
{
    return token == QXmlStreamReader::EndDocument || token == QXmlStreamReader::Invalid;
}

bool begins(const XlsxPart &part, Token token, const char *name)
{
    return token == QXmlStreamReader::StartElement && part.xml().name() == QLatin1StringView(name);
}

QString attribute(const XlsxPart &part, const char *name)
{
    return part.xml().attributes().value(QLatin1StringView(name)).toString();
}

/// Attributes of another namespace ("r:id") by their local name.
QString attributeOfAny(const XlsxPart &part, QStringView name)
{
    for (const QXmlStreamAttribute &one : part.xml().attributes()) {
        if (one.name() == name && !one.namespaceUri().isEmpty())
            return one.value().toString();
    }
    return {};
}

/// A part's name as another part of `folder` writes it.
QString partName(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

struct Cell
{
    qint64 line = 0;
    qsizetype column = -1;
};

/// "AB12"
Cell cellOf(QStringView text)
{
    constexpr qsizetype letters = 26;
    constexpr qsizetype mostLetters = 3;
    Cell cell;
    qsizetype at = 0;
    for (; at < std::min(text.size(), mostLetters) && text.at(at) >= u'A' && text.at(at) <= u'Z'; ++at)
        cell.column = (cell.column + 1) * letters + (text.at(at).unicode() - u'A');
    cell.line = text.mid(at).toLongLong();
    return cell;
}

std::optional<SheetRange> rangeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const Cell first = cellOf(text.left(colon));
    const Cell last = cellOf(text.mid(colon + 1));
    const bool isRange = first.line > 0 && first.column >= 0 && last.line >= first.line
                         && last.column >= first.column && last.line <= XlsxBook::mostRows
                         && last.column < XlsxBook::mostColumns;
    return isRange ? std::optional(SheetRange{first.line, last.line, first.column, last.column})
                   : std::nullopt;
}

} // namespace

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(std::unique_ptr<QFile> file, const QString &name,
                                                 const OpenProgress &progress)
{
    TRY_ASSIGN(auto package, XlsxPackage::open(std::move(file), name));
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(package)));
    TRY(book->readParts(progress));
    return book;
}

Done XlsxBook::readParts(const OpenProgress &progress)
{
    QHash<QString, QString> byKind;
    TRY(relations({}, &byKind));
    const QString workbook =
        byKind.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
    byKind.clear();
    TRY_ASSIGN(const auto targets, relations(workbook, &byKind));
    TRY(readSheets(workbook, targets));
    if (const QString styles = byKind.value(QStringLiteral("styles")); m_package->has(styles)) {
        TRY_ASSIGN(XlsxPart * part, m_package->part(styles));
        TRY_ASSIGN(m_styles, XlsxStyles::read(*part));
    }
    if (const QString strings = byKind.value(QStringLiteral("sharedStrings")); m_package->has(strings)) {
        TRY_ASSIGN(XlsxPart * part, m_package->part(strings));
        TRY_ASSIGN(m_strings, XlsxStrings::read(*part, progress));
    }
    return {};
}

/// What a part refers to: number to part, and the last word of each kind to part.
Result<QHash<QString, QString>> XlsxBook::relations(const QString &part, QHash<QString, QString> *byKind)
{
    const QString folder = folderOf(part);
    const QString name = QStringLiteral("%1_rels/%2.rels").arg(folder, part.mid(folder.size()));
    QHash<QString, QString> targets;
    if (!m_package->has(name))
        return targets;
    TRY_ASSIGN(XlsxPart * list, m_package->part(name));
    for (Token token = list->next(); !isOver(token); token = list->next()) {
        if (!begins(*list, token, "Relationship"))
            continue;
        const QString target = partName(folder, attribute(*list, "Target"));
        targets.insert(attribute(*list, "Id"), target);
        byKind->insert(attribute(*list, "Type").section(QLatin1Char('/'), -1), target);
    }
    TRY(list->done());
    return targets;
}

Done XlsxBook::readSheets(const QString &part, const QHash<QString, QString> &relations)
{
    TRY_ASSIGN(XlsxPart * list, m_package->part(part));
    for (Token token = list->next(); !isOver(token); token = list->next()) {
        if (begins(*list, token, "workbookPr")) {
            const QString since = attribute(*list, "date1904");
            m_isSince1904 = since == QLatin1StringView("1") || since == QLatin1StringView("true");
        } else if (begins(*list, token, "sheet")) {
            const QString state = attribute(*list, "state");
            m_sheets.append({attribute(*list, "name"), relations.value(attributeOfAny(*list, u"id")),
                             state.contains(QLatin1StringView("idden"))});
        }
    }
    TRY(list->done());
    m_sheets.removeIf([this](const Sheet &sheet) { return !m_package->has(sheet.part); });
    return {};
}

QStringList XlsxBook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets) {
        if (!sheet.isHidden)
            names.append(sheet.name);
    }
    return names;
}

Done XlsxBook::start(const QString &sheet)
{
    for (const Sheet &known : m_sheets) {
        if (known.name != sheet)
            continue;
        m_line = 0;
        m_part = nullptr;
        TRY_ASSIGN(m_part, m_package->part(known.part));
        return {};
    }
    return m_package->damaged(QStringLiteral("no sheet %1").arg(sheet));
}

Result<QList<SheetRange>> XlsxBook::merges(const QString &sheet, const OpenProgress &progress)
{
    constexpr qint64 tokensBetweenReports = 100'000;
    TRY(start(sheet));
    QList<SheetRange> ranges;
    qint64 tokens = 0;
    for (Token token = m_part->next(); !isOver(token); token = m_part->next()) {
        if (++tokens % tokensBetweenReports == 0)
            TRY(toldOpening(progress, m_part->progress()));
        if (!begins(*m_part, token, "mergeCell"))
            continue;
        if (ranges.size() == mostMerges)
            return m_package->damaged(QStringLiteral("too many merged cells"));
        if (const auto range = rangeOf(attribute(*m_part, "ref")))
            ranges.append(*range);
    }
    TRY(m_part->done());
    return ranges;
}

Result<bool> XlsxBook::next(SheetRow &row)
{
    for (Token token = m_part->next(); !isOver(token); token = m_part->next()) {
        if (!begins(*m_part, token, "row"))
            continue;
        TRY(beginRow(row));
        TRY(readCells(row));
        if (!row.cells.isEmpty() || !row.problem.isEmpty())
            return true;
    }
    TRY(m_part->done());
    return false;
}

Done XlsxBook::beginRow(SheetRow &row)
{
    row = {};
    row.line = m_line + 1;
    if (const QString number = attribute(*m_part, "r"); !number.isEmpty())
        row.line = number.toLongLong();
    if (row.line <= m_line || row.line > mostRows)
        return m_package->damaged(QStringLiteral("a row has number %1").arg(row.line));
    m_line = row.line;
    return {};
}

/// Up to the end of the row.
Done XlsxBook::readCells(SheetRow &row)
{
    qsizetype next = 0;
    qsizetype characters = 0;
    for (Token token = m_part->next(); !isOver(token); token = m_part->next()) {
        if (token == QXmlStreamReader::EndElement && m_part->xml().name() == QLatin1StringView("row"))
            break;
        if (!begins(*m_part, token, "c"))
            continue;
        TRY_ASSIGN(const qsizetype column, columnOf(next));
        next = column + 1;
        readCell(row, column);
        characters += row.cells.value(column).size();
        if (characters > mostCharactersInRow)
            return m_package->damaged(QStringLiteral("row %1 has no end").arg(row.line));
    }
    return m_part->done();
}

/// "AB12" is column 27; a cell that does not say where it is follows the last one.
Result<qsizetype> XlsxBook::columnOf(qsizetype next) const
{
    constexpr int letters = 26;
    qsizetype column = 0;
    for (const QChar c : attribute(*m_part, "r")) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * letters + (c.unicode() - u'A' + 1);
    }
    column = column == 0 ? next : column - 1;
    if (column < next || column >= mostColumns)
        return m_package->damaged(QStringLiteral("row %1 has a cell in column %2").arg(m_line).arg(column));
    return column;
}

/// The cell that has just begun, up to its end.
void XlsxBook::readCell(SheetRow &row, qsizetype column)
{
    const QString type = attribute(*m_part, "t");
    const qsizetype style = attribute(*m_part, "s").toLongLong();
    QString text;
    QString value;
    for (Token token = m_part->next(); !isOver(token); token = m_part->next()) {
        if (token == QXmlStreamReader::EndElement && m_part->xml().name() == QLatin1StringView("c"))
            break;
        if (begins(*m_part, token, "v") || begins(*m_part, token, "f")) {
            const bool isValue = m_part->xml().name() == QLatin1StringView("v");
            QString read;
            for (token = m_part->next(); token == QXmlStreamReader::Characters; token = m_part->next())
                read += m_part->xml().text();
            if (isValue)
                value = read;
        } else if (begins(*m_part, token, "is")) {
            text = textOf(*m_part);
        }
    }
    if (text.isEmpty())
        text = valueOf(row, column, type, style, value);
    if (text.isEmpty())
        return;
    if (column >= RowSource::mostColumns) {
        row.problem = said(QT_TRANSLATE_NOOP("exchange", "The row has cells beyond the thousandth column."));
        return;
    }
    if (text.contains(QChar(u'\0')))
        row.problem = said(QT_TRANSLATE_NOOP(
            "exchange", "There are NUL bytes in this row: it is damaged, or the file is no text."));
    else if (text.size() >= RowSource::mostBytesInCell)
        row.problem = said(QT_TRANSLATE_NOOP("exchange", "A cell of this row is longer than 1 MB."));
    row.cells.resize(std::max(row.cells.size(), column + 1));
    row.cells[column] = text;
}

QString XlsxBook::valueOf(SheetRow &row, qsizetype column, QStringView type, qsizetype style,
                          const QString &value)
{
    if (value.isEmpty())
        return {};
    if (type == QLatin1StringView("s"))
        return m_strings.at(value.toLongLong());
    if (type == QLatin1StringView("b"))
        return value == QLatin1StringView("1") ? QStringLiteral("true") : QStringLiteral("false");
    if (type == QLatin1StringView("e")) {
        ++row.faults;
        return {};
    }
    if (type == QLatin1StringView("str") || type == QLatin1StringView("inlineStr"))
        return unescaped(value);
    if (type == QLatin1StringView("d"))
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    const Shown shown = m_styles.shown(style);
    const bool isClock = shown == Shown::Time && number < 1;
    if (shown == Shown::Day || isClock) {
        // What is on no day of the calendar stays as it is, and is refused as a day later.
        if (const QString day = isClock ? dayText(number, false) : dayText(number, m_isSince1904);
            !day.isEmpty())
            return day;
    }
    row.numbers.append(column);
    return numberText(number);
}

} // namespace exchange
