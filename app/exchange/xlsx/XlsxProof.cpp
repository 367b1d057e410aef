// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxProof.h"

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

namespace exchange {

namespace {

constexpr qint64 blockSize = 256 * 1024;
const QByteArray rowBegins("<row ");

/// How one part ends, and how many rows it has.
struct Part
{
    bool isWhole = false;
    QByteArray end;
    qint64 rows = 0;
};

Part readPart(QuaZip &zip)
{
    Part part;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return part;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 length = file.read(block.data(), blockSize);
        if (length < 0)
            return part;
        if (length == 0)
            break;
        // A row's beginning may lie across two blocks.
        const QByteArray together = part.end.right(rowBegins.size() - 1) + block.first(length);
        part.rows += together.count(rowBegins);
        part.end = together.right(64);
    }
    file.close(); // which compares the checksum
    part.isWhole = file.getZipError() == UNZ_OK;
    return part;
}

} // namespace

QString faultOf(const QString &path, const QList<qint64> &rows)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return QStringLiteral("no ZIP file");
    qsizetype sheets = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        const Part part = readPart(zip);
        if (!part.isWhole || !part.end.trimmed().endsWith('>'))
            return name;
        if (!name.startsWith(QLatin1StringView("xl/worksheets/sheet")))
            continue;
        const qsizetype number =
            name.mid(19, name.size() - 19 - 4).toLongLong() - 1; // "xl/worksheets/sheet12.xml"
        if (number < 0 || number >= rows.size() || part.rows != rows.at(number)
            || !part.end.trimmed().endsWith("</worksheet>"))
            return name;
        ++sheets;
    }
    return sheets == rows.size() ? QString() : QStringLiteral("a sheet is missing");
}

} // namespace exchange
