// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxBook.h"

#include <QTemporaryDir>
#include <quazip.h>
#include <quazipfile.h>

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

void add(QuaZip &zip, const char *name, const QByteArray &content)
{
    QuaZipFile part(&zip);
    demand(part.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name)), nullptr, 0, 0));
    demand(part.write(content) == content.size());
}

/// The bytes as the parts of a workbook, one behind the other, each up to a line of its own: so what is tried
/// is the parts, and not only the ZIP file around them.
void pack(const QByteArray &bytes)
{
    QFile::remove(path());
    QuaZip zip(path());
    demand(zip.open(QuaZip::mdCreate));
    const QList<QByteArray> parts = bytes.split('\0');
    add(zip, "[Content_Types].xml", "<Types/>");
    add(zip, "xl/workbook.xml",
        "<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='S' r:id='a'/></sheets></workbook>");
    add(zip, "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='s.xml'/>"
        "<Relationship Id='b' Type='x/sharedStrings' Target='t.xml'/>"
        "<Relationship Id='c' Type='x/styles' Target='f.xml'/></Relationships>");
    add(zip, "xl/s.xml", parts.value(0));
    add(zip, "xl/t.xml", parts.value(1, "<sst><si><t>shared</t></si></sst>"));
    add(zip, "xl/f.xml", parts.value(2, "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"));
    zip.close();
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
