// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/LedgerFile.h"

#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace ledger::sql {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

constexpr qint64 quicklyRead = 32 * 1024 * 1024; ///< a tenth of a second or so

quint32 wordAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

tl::unexpected<base::Error> refused(const char *code, const char *sentence, const QString &path,
                                    const QString &detail = {})
{
    return base::failure(QString::fromLatin1(code),
                         QCoreApplication::translate("ledger", sentence).arg(QDir::toNativeSeparators(path)),
                         detail);
}

} // namespace

base::Done inspectFile(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(
            "ledger.missing",
            QT_TRANSLATE_NOOP(
                "ledger", "There is no ledger at “%1”. Check the name, or look for it where it was moved."),
            path);
    if (!info.isFile())
        return refused("ledger.foreign", QT_TRANSLATE_NOOP("ledger", "“%1” is a folder, not a ledger."),
                       path);
    if (info.size() == 0)
        return refused("ledger.empty",
                       QT_TRANSLATE_NOOP("ledger", "“%1” is empty: there is no ledger in it. Restore a "
                                                   "backup, or create a new ledger under another name."),
                       path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused("ledger.open",
                       QT_TRANSLATE_NOOP("ledger", "“%1” may not be read. Ask its owner for permission."),
                       path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || wordAt(header, applicationIdAt) != applicationId)
        return refused(
            "ledger.foreign",
            QT_TRANSLATE_NOOP("ledger", "“%1” is not a ledger of Elsewhere. It was left as it is."), path);
    if (wordAt(header, userVersionAt) > static_cast<quint32>(newestVersion))
        return refused("ledger.newer",
                       QT_TRANSLATE_NOOP("ledger",
                                         "“%1” was written by a newer version of Elsewhere. Install that "
                                         "version to open it; the file was left as it is."),
                       path);
    // With a journal beside it the file is unfinished, and SQLite puts it right before we look.
    if (QFileInfo::exists(path + QLatin1StringView("-journal")))
        return {};
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65'536 : stored;
    if (info.size() < pageSize * wordAt(header, pageCountAt))
        return refused("ledger.damaged",
                       QT_TRANSLATE_NOOP("ledger", "“%1” is damaged: a part of the file is missing. It was "
                                                   "left as it is; restore the last backup."),
                       path);
    return {};
}

base::Done createFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return refused("ledger.exists",
                       QT_TRANSLATE_NOOP("ledger", "“%1” is there already. Choose another name."), path);
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refused(
            "ledger.create",
            QT_TRANSLATE_NOOP(
                "ledger",
                "“%1” could not be created. Choose a folder that exists and that you may write to."),
            path, file.errorString());
    return {};
}

base::Done proveWhole(Session &session, const QString &path)
{
    if (QFileInfo(path).size() > quicklyRead)
        return {};
    TRY_ASSIGN(auto row, session.run(QStringLiteral("pragma quick_check(1)")));
    const QString found = row.next() ? row.text(0) : QString();
    if (found == QLatin1StringView("ok"))
        return {};
    return refused(
        "ledger.damaged",
        QT_TRANSLATE_NOOP("ledger", "“%1” is damaged. It was left as it is; restore the last backup."), path,
        found);
}

QString identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
#else
    // Windows does not let an open file be moved or replaced.
    return QFileInfo::exists(path) ? path : QString();
#endif
}

} // namespace ledger::sql
