// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"

#include <QTemporaryDir>

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

QString written(const char *name, const QByteArray &content)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/csv-fuzz-XXXXXX"));
    QFile file(folder.filePath(QString::fromLatin1(name)));
    demand(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return file.fileName();
}

/// The heading and all good rows; nothing when the file is refused.
std::optional<QList<QStringList>> contentOf(const QString &path, const QStringList &expected)
{
    const auto reader = exchange::CsvReader::open(path, expected);
    if (!reader)
        return std::nullopt;
    QList<QStringList> content{(*reader)->heading()};
    QList<exchange::TableRow> rows;
    exchange::TableRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return std::nullopt;
        if (!*more)
            break;
        demand(row.number == rows.size() + 1 && row.line >= 1);
        demand(rows.isEmpty() || row.line >= rows.constLast().line);
        rows.append(row);
        if (row.problem.isEmpty()) {
            demand(row.cells.size() == content.constFirst().size());
            content.append(row.cells);
        }
    }
    demand((*reader)->rewind().has_value());
    for (const exchange::TableRow &before : rows)
        demand((*reader)->next(row).value() && row == before);
    return content;
}

} // namespace

/// Files of any kind: what is read can be read again, and comes back the same when it is written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto content =
        contentOf(written("in.csv", bytes), {QStringLiteral("date"), QStringLiteral("need")});
    if (!content)
        return 0;
    QByteArray again;
    for (const QStringList &cells : *content)
        again += exchange::csvLine(cells);
    const auto back = contentOf(written("out.csv", again), content->constFirst());
    demand(back && *back == *content);
    return 0;
}
