// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace base {

namespace {

tl::unexpected<Error> refused(const char *sentence, const QString &path)
{
    return failure(QStringLiteral("file.target"),
                   QCoreApplication::translate("base", sentence).arg(QDir::toNativeSeparators(path)));
}

constexpr qsizetype blockSize = 64 * 1024;

} // namespace

Done checkIsPlainFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refused(QT_TRANSLATE_NOOP("base", "“%1” is a folder. Choose the name of a file."), path);
    if (info.exists() && !info.isFile())
        return refused(
            QT_TRANSLATE_NOOP("base", "“%1” is no file that could be replaced. Choose another name."), path);
    return {};
}

Done checkMayReplace(const QString &path)
{
    TRY(checkIsPlainFile(path));
    QFile file(path);
    if (file.exists() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArrayView("SQLite format 3\0", 16))
        return refused(QT_TRANSLATE_NOOP("base", "“%1” is a ledger or another database, which nothing else "
                                                 "is written over. Choose another name."),
                       path);
    return {};
}

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Done saveFile(const QString &path, const QByteArray &content, const QString &called)
{
    GrowingFile file(path);
    if (!called.isEmpty())
        file.setCalled(called);
    TRY(file.open());
    TRY(file.write(content));
    return file.commit();
}

Done GrowingFile::open()
{
    TRY(checkMayReplace(m_file.fileName()));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten();
    if (m_readers == Readers::OwnerOnly)
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_pending.reserve(2 * blockSize);
    return {};
}

Done GrowingFile::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    return m_pending.size() < blockSize ? Done() : flush();
}

Done GrowingFile::commit()
{
    TRY(flush());
    return m_file.commit() ? Done() : notWritten();
}

tl::unexpected<Error> GrowingFile::notWritten() const
{
    return failure(QStringLiteral("file.write"),
                   QCoreApplication::translate("base", "“%1” could not be written: %2. Nothing was changed; "
                                                       "choose another place or make room, then try again.")
                       .arg(QDir::toNativeSeparators(m_called), m_file.errorString()));
}

Done GrowingFile::flush()
{
    if (!writeAll(m_file, m_pending))
        return notWritten();
    m_pending.resize(0);
    return {};
}

} // namespace base
