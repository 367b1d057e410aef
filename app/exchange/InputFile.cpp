// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/InputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace exchange {

namespace {

constexpr qint64 blockSize = 64 * 1024;

QString sentence(const QString &path, const QString &why)
{
    return QCoreApplication::translate("exchange", "“%1” could not be read: %2.")
        .arg(QDir::toNativeSeparators(path), why);
}

} // namespace

base::Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    const auto refused = [&](const QString &why) {
        return base::failure(QStringLiteral("csv.open"), sentence(path, why));
    };
    if (QFileInfo(path).isDir())
        return refused(QCoreApplication::translate("exchange", "it is a folder"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refused(file->errorString());
    if (!file->isSequential())
        return file;
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return refused(copy->errorString());
    for (QByteArray block = file->read(blockSize); !block.isEmpty(); block = file->read(blockSize)) {
        if (copy->write(block) != block.size())
            return refused(copy->errorString());
    }
    if (!copy->flush() || !copy->seek(0))
        return refused(copy->errorString());
    return copy;
}

tl::unexpected<base::Error> notReadable(const QFile &file)
{
    return base::failure(QStringLiteral("csv.read"), sentence(file.fileName(), file.errorString()));
}

} // namespace exchange
