// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxBook.h"

#include <QTemporaryDir>

#include <zip.h>

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

QString path()
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/xlsx-fuzz-XXXXXX"));
    return folder.filePath(QStringLiteral("in.xlsx"));
}

/// The content has to live until the archive is closed.
void add(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const auto place = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    demand(place >= 0
           && zip_set_file_compression(archive, static_cast<zip_uint64_t>(place), ZIP_CM_STORE, 0) == 0);
}

/// The bytes as the parts of a workbook, one behind the other, each up to a line of its own: so what is tried
/// is the parts, and not only the ZIP file around them.
void pack(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    const QByteArray types("<Types/>");
    const QByteArray workbook("<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='S' r:id='a'/></sheets>"
                              "</workbook>");
    const QByteArray relations("<Relationships><Relationship Id='a' Type='x/worksheet' Target='s.xml'/>"
                               "<Relationship Id='b' Type='x/sharedStrings' Target='t.xml'/>"
                               "<Relationship Id='c' Type='x/styles' Target='f.xml'/></Relationships>");
    const QByteArray sheet = parts.value(0);
    const QByteArray strings = parts.value(1, "<sst><si><t>shared</t></si></sst>");
    const QByteArray styles =
        parts.value(2, "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");
    zip_t *archive = zip_open(QFile::encodeName(path()).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    demand(archive != nullptr);
    add(archive, "[Content_Types].xml", types);
    add(archive, "xl/workbook.xml", workbook);
    add(archive, "xl/_rels/workbook.xml.rels", relations);
    add(archive, "xl/s.xml", sheet);
    add(archive, "xl/t.xml", strings);
    add(archive, "xl/f.xml", styles);
    demand(zip_close(archive) == 0);
}

void readAll()
{
    auto file = std::make_unique<QFile>(path());
    demand(file->open(QIODevice::ReadOnly));
    const auto book = exchange::XlsxBook::open(std::move(file), QStringLiteral("in.xlsx"));
    if (!book)
        return;
    for (const QString &sheet : (*book)->sheets()) {
        if (!(*book)->start(sheet))
            continue;
        exchange::SheetRow row;
        qint64 last = 0;
        for (auto more = (*book)->next(row); more && *more; more = (*book)->next(row)) {
            demand(row.line > last && row.line <= exchange::XlsxBook::mostRows);
            demand(!row.cells.isEmpty() || !row.problem.isEmpty());
            for (const qsizetype column : row.numbers)
                demand(column >= 0 && column < row.cells.size());
            last = row.line;
        }
    }
}

} // namespace

/// Workbooks of any kind: the bytes as they are when they begin like a ZIP file, else as the parts of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        QFile file(path());
        demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    } else {
        pack(bytes);
    }
    readAll();
    return 0;
}
