// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowSource.h"

#include "base/Fold.h"
#include "exchange/CsvReader.h"
#include "exchange/InputFile.h"
#include "exchange/xlsx/XlsxReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using base::Done;
using base::Result;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

/// A name that no other column has.
QString ownName(const QString &name, const QSet<QString> &taken)
{
    for (int nth = 2;; ++nth) {
        const QString next = QStringLiteral("%1 (%2)").arg(name, QString::number(nth));
        if (!taken.contains(columnKey(next)))
            return next;
    }
}

qsizetype filledCells(const QStringList &cells)
{
    return std::ranges::count_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

QString columnKey(const QString &name)
{
    QString key = base::fold(name);
    key.replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
    return key;
}

Done RowSource::setHeading(const QStringList &heading, qint64 line, bool isMended)
{
    m_heading = heading;
    m_headingLine = line;
    QSet<QString> taken;
    for (qsizetype column = 0; column < m_heading.size(); ++column) {
        QString &name = m_heading[column];
        if (isMended && name.trimmed().isEmpty())
            name = said(QT_TRANSLATE_NOOP("exchange", "Column %1")).arg(column + 1);
        const QString key = columnKey(name);
        if (key.isEmpty())
            continue;
        if (taken.contains(key) && !isMended)
            return base::failure(
                QStringLiteral("csv.heading"),
                said(QT_TRANSLATE_NOOP("exchange",
                                       "The heading names “%1” twice. Rename or remove one of the "
                                       "two columns."))
                    .arg(name));
        if (taken.contains(key))
            name = ownName(name, taken);
        taken.insert(columnKey(name));
    }
    return {};
}

qsizetype knownNames(const QStringList &cells, const QSet<QString> &keys)
{
    return std::ranges::count_if(cells, [&](const QString &name) { return keys.contains(columnKey(name)); });
}

qsizetype findHeading(const QList<QStringList> &rows, const QSet<QString> &keys)
{
    qsizetype best = -1;
    qsizetype most = 0;
    QList<qsizetype> filled;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qsizetype known = knownNames(rows.at(row), keys);
        if (known > most) {
            most = known;
            best = row;
        }
        filled.append(filledCells(rows.at(row)));
    }
    if (best >= 0 || rows.isEmpty())
        return best;
    QList<qsizetype> sorted = filled;
    std::ranges::sort(sorted);
    const qsizetype usual = sorted.at(sorted.size() / 2);
    // A title above the list fills one cell, or few.
    const auto heading =
        std::ranges::find_if(filled, [usual](qsizetype cells) { return 2 * cells >= usual; });
    return std::distance(filled.begin(), heading);
}

Result<std::unique_ptr<RowSource>> openRows(const QString &path, const QStringList &expected,
                                            const SourceOptions &options, const OpenProgress &progress)
{
    TRY_ASSIGN(auto file, openInput(path));
    if (XlsxReader::isMeant(path, file->peek(XlsxReader::markBytes)))
        return XlsxReader::open(std::move(file), path, expected, options, progress);
    return CsvReader::open(std::move(file), expected, options, progress);
}

Done toldOpening(const OpenProgress &progress, double share)
{
    if (!progress || progress(share))
        return {};
    return base::failure(QStringLiteral("cancelled"),
                         said(QT_TRANSLATE_NOOP("exchange", "Cancelled; nothing was changed.")));
}

Result<QList<QStringList>> firstRows(RowSource &source, qsizetype most)
{
    QList<QStringList> rows;
    TableRow row;
    while (rows.size() < most) {
        TRY_ASSIGN(const bool more, source.next(row));
        if (!more)
            break;
        if (row.problem.isEmpty())
            rows.append(row.cells);
    }
    return rows;
}

} // namespace exchange
