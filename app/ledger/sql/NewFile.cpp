// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/NewFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ledger::sql {

namespace {

constexpr QLatin1StringView journal("-journal");

/// What is in the page cache survives the program, not the power; a folder has to be told of a new name too.
bool syncToDisk(const QString &path, int flags)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
#else
    Q_UNUSED(path)
    Q_UNUSED(flags)
    return true;
#endif
}

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

} // namespace

NewFile::NewFile(const QString &target, const char *errorCode)
    : m_target(target)
    , m_errorCode(QString::fromLatin1(errorCode))
    , m_file(target + QLatin1StringView(".unfinished-XXXXXX"))
{}

NewFile::~NewFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path + journal);
}

base::Done NewFile::make()
{
    if (!m_file.open())
        return failed(m_file.errorString());
    m_path = m_file.fileName();
    m_file.close();
    return {};
}

base::Done NewFile::finish()
{
    TRY(writeThrough());
    if (!QFile::rename(m_path, m_target))
        return failed(QStringLiteral("rename"));
    m_file.setAutoRemove(false);
    syncToDisk(QFileInfo(m_target).path(), O_RDONLY);
    return {};
}

base::Done NewFile::finishKeepingOld(const QString &kept)
{
    if (!QFileInfo::exists(m_target))
        return finish();
    TRY(writeThrough());
    std::error_code error;
    // Two names for the old file, then the new file takes one of them: a crash in between loses nothing.
    // Where a file can have only one name, it is moved.
    std::filesystem::create_hard_link(native(m_target), native(kept), error);
    const bool isLinked = !error;
    if (!isLinked)
        std::filesystem::rename(native(m_target), native(kept), error);
    if (error)
        return failed(QString::fromStdString(error.message()));
    // An old journal beside the new file would be played back into it.
    if (QFileInfo::exists(m_target + journal))
        std::filesystem::rename(native(m_target + journal), native(kept + journal), error);
    if (!error)
        std::filesystem::rename(native(m_path), native(m_target), error);
    if (error) {
        std::error_code ignored;
        std::filesystem::rename(native(kept), native(m_target), ignored);
        std::filesystem::rename(native(kept + journal), native(m_target + journal), ignored);
        if (isLinked)
            std::filesystem::remove(native(kept), ignored);
        return failed(QString::fromStdString(error.message()));
    }
    m_file.setAutoRemove(false);
    syncToDisk(QFileInfo(m_target).path(), O_RDONLY);
    return {};
}

base::Done NewFile::writeThrough()
{
    return syncToDisk(m_path, O_RDWR) ? base::Done() : failed(QStringLiteral("fsync"));
}

tl::unexpected<base::Error> NewFile::failed(const QString &detail) const
{
    return base::failure(
        m_errorCode,
        QCoreApplication::translate("ledger", "“%1” could not be written. Choose a folder that exists and "
                                              "that you may write to; nothing was changed.")
            .arg(QDir::toNativeSeparators(m_target)),
        detail);
}

QString nameForOld(const QString &target, const base::Clock &clock)
{
    const QFileInfo file(target);
    const QString stem = file.dir().filePath(file.completeBaseName()) + QLatin1StringView(".before-restore-")
                         + clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + QLatin1Char('-') + QString::number(number) + suffix;
    return name;
}

} // namespace ledger::sql
