// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxReader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace exchange {

using base::Done;
using base::Result;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

} // namespace

bool XlsxReader::isMeant(const QString &path, const QByteArray &beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06")
           || beginning.startsWith("\xd0\xcf\x11\xe0")
           || path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive);
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(std::unique_ptr<QFile> file, const QString &path,
                                                     const QStringList &expected,
                                                     const SourceOptions &options,
                                                     const OpenProgress &progress)
{
    constexpr double stringsShare = 0.4;
    const auto part = [&progress](double from, double share) -> OpenProgress {
        return [&progress, from, share](double done) { return !progress || progress(from + share * done); };
    };
    TRY_ASSIGN(auto book, XlsxBook::open(std::move(file), QFileInfo(path).fileName(), part(0, stringsShare)));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(book)));
    reader->m_isMended = options.mendsHeading;
    TRY(reader->chooseSheet(options.sheet));
    TRY(reader->readHeading(expected, options.headingLine));
    TRY_ASSIGN(auto merges, reader->m_book->merges(reader->m_sheet, part(stringsShare, 1 - stringsShare)));
    reader->m_merges = XlsxMerges(std::move(merges), reader->headingLine() + 1);
    TRY(reader->rewind());
    return reader;
}

Done XlsxReader::chooseSheet(const QString &wanted)
{
    const QStringList all = m_book->sheets();
    const QString quoted = QStringLiteral("“") + all.join(QStringLiteral("”, “")) + QStringLiteral("”");
    if (!wanted.isEmpty() && !all.contains(wanted))
        return base::failure(
            QStringLiteral("xlsx.sheet"),
            said(QT_TRANSLATE_NOOP("exchange", "There is no sheet “%1”; there are %2.")).arg(wanted, quoted));
    QStringList filled;
    for (const QString &sheet : wanted.isEmpty() ? all : QStringList()) {
        SheetRow row;
        TRY(m_book->start(sheet));
        TRY_ASSIGN(const bool has, m_book->next(row));
        if (has)
            filled.append(sheet);
    }
    if (filled.size() > 1 && !m_isMended)
        return base::failure(
            QStringLiteral("xlsx.sheet"),
            said(QT_TRANSLATE_NOOP("exchange", "The workbook has several sheets with rows: %1. Say which."))
                .arg(quoted));
    m_sheet = wanted.isEmpty() ? filled.value(0) : wanted;
    if (m_sheet.isEmpty())
        return base::failure(
            QStringLiteral("csv.empty"),
            said(QT_TRANSLATE_NOOP("exchange", "The workbook is empty: it needs a sheet with the columns’ "
                                               "names and a row for each record.")));
    return {};
}

Done XlsxReader::readHeading(const QStringList &expected, qint64 line)
{
    QSet<QString> keys;
    for (const QString &name : expected)
        keys.insert(columnKey(name));
    TRY(m_book->start(m_sheet));
    QList<SheetRow> rows;
    QList<QStringList> cells;
    while (rows.size() < mostRowsAboveHeading) {
        SheetRow row;
        TRY_ASSIGN(const bool more, m_book->next(row));
        if (!more)
            break;
        if (row.line < line)
            continue;
        rows.append(row);
        cells.append(row.cells);
        if (line > 0)
            break;
    }
    const qsizetype place = findHeading(cells, keys);
    if (place < 0)
        return base::failure(
            QStringLiteral("csv.empty"),
            said(QT_TRANSLATE_NOOP("exchange", "The sheet “%1” is empty: it needs a row with the columns’ "
                                               "names and one for each record."))
                .arg(m_sheet));
    if (!rows.at(place).problem.isEmpty())
        return base::failure(QStringLiteral("csv.heading"),
                             said(QT_TRANSLATE_NOOP("exchange", "The heading cannot be read. %1"))
                                 .arg(rows.at(place).problem));
    return setHeading(cells.at(place), rows.at(place).line, m_isMended);
}

QString XlsxReader::form() const
{
    return said(QT_TRANSLATE_NOOP("exchange", "sheet “%1”")).arg(m_sheet);
}

SourceOptions XlsxReader::options() const
{
    return {m_sheet, headingLine(), 0, {}, m_isMended};
}

Done XlsxReader::rewind()
{
    m_rows = 0;
    m_merges.rewind();
    TRY(m_book->start(m_sheet));
    SheetRow row;
    while (row.line < headingLine()) {
        TRY_ASSIGN(const bool more, m_book->next(row));
        if (!more)
            break;
    }
    return {};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    SheetRow read;
    const qsizetype width = heading().size();
    do {
        TRY_ASSIGN(const bool more, m_book->next(read));
        if (!more)
            return false;
        m_merges.fill(read);
        read.cells.resize(width);
    } while (read.problem.isEmpty() && read.faults == 0
             && std::ranges::all_of(read.cells, [](const QString &cell) { return cell.isEmpty(); }));
    read.numbers.removeIf([width](qsizetype column) { return column >= width; });
    row = {++m_rows, read.line, read.cells, read.problem, read.numbers, read.faults};
    return true;
}

} // namespace exchange
