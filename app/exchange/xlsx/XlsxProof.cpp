// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxProof.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <zip.h>

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

Part readPart(zip_t *zip, zip_uint64_t index)
{
    Part part;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(zip, index, 0), zip_fclose);
    if (!file)
        return part;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        // At the end it compares the checksum.
        const zip_int64_t length = zip_fread(file.get(), block.data(), blockSize);
        if (length <= 0) {
            part.isWhole = length == 0;
            return part;
        }
        // A row's beginning may lie across two blocks.
        const QByteArray together = part.end.right(rowBegins.size() - 1) + block.first(length);
        part.rows += together.count(rowBegins);
        part.end = together.right(64);
    }
}

} // namespace

QString faultOf(const QString &path, const QList<qint64> &rows)
{
    const std::unique_ptr<zip_t, void (*)(zip_t *)> zip(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip_discard);
    if (!zip)
        return QStringLiteral("no ZIP file");
    const QByteArray folder("xl/worksheets/sheet");
    qsizetype sheets = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QByteArray name = zip_get_name(zip.get(), index, 0);
        const Part part = readPart(zip.get(), index);
        if (!part.isWhole || !part.end.trimmed().endsWith('>'))
            return QString::fromUtf8(name);
        if (!name.startsWith(folder))
            continue;
        const qsizetype number = name.mid(folder.size()).chopped(4).toLongLong() - 1; // "12.xml"
        if (number < 0 || number >= rows.size() || part.rows != rows.at(number)
            || !part.end.trimmed().endsWith("</worksheet>"))
            return QString::fromUtf8(name);
        ++sheets;
    }
    return sheets == rows.size() ? QString() : QStringLiteral("a sheet is missing");
}

} // namespace exchange
