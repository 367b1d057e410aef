// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/BackupFolder.h"

#include "base/FileName.h"
#include "base/SaveFile.h"
#include "domain/BackupThinning.h"
#include "ledger/Erasures.h"
#include "ledger/sql/Damage.h"
#include "ledger/sql/NewFile.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>

namespace ledger {

using base::Done;
using base::Result;

namespace {

constexpr QLatin1StringView momentFormat("yyyy-MM-dd HHmmss");
constexpr qint64 piece = 1024 * 1024;

// The words of the list of backups.
constexpr QLatin1StringView backupsKey("backups");
constexpr QLatin1StringView fileKey("file");
constexpr QLatin1StringView madeKey("madeAt");
constexpr QLatin1StringView bytesKey("bytes");
constexpr QLatin1StringView ledgerKey("ledger");

/// Two threads of ours that write a list at once; held from reading it until it is written.
QMutex listLock;

QString stemOf(const Ledger &ledger)
{
    const Location &location = ledger.location();
    const QString wanted =
        location.isFile() ? QFileInfo(location.path()).completeBaseName() : location.database();
    return base::safeFileName(wanted, QString());
}

QString nameAt(const QString &stem, const QDateTime &moment, int number)
{
    const QString behind = number > 1 ? QLatin1Char('-') + QString::number(number) : QString();
    return QStringLiteral("%1 %2%3.elsewhere").arg(stem, moment.toLocalTime().toString(momentFormat), behind);
}

/// The moment in a name of ours; invalid for any other.
QDateTime momentIn(const QString &name, const QString &stem)
{
    static const QRegularExpression pattern(
        QStringLiteral("^ (\\d{4}-\\d{2}-\\d{2} \\d{6})(-\\d+)?\\.elsewhere$"));
    if (!name.startsWith(stem))
        return {};
    const auto match = pattern.match(name.mid(stem.size()));
    return match.hasMatch() ? QDateTime::fromString(match.captured(1), momentFormat).toUTC() : QDateTime();
}

/// A list that cannot be read counts as empty: then nothing here is known to be ours, and nothing is deleted.
QJsonArray readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(backupsKey).toArray();
}

Done writeList(const QString &path, const QJsonArray &list)
{
    return base::saveFile(path, QJsonDocument(QJsonObject{{backupsKey, list}}).toJson());
}

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::failure(
            QStringLiteral("backup.read"),
            QCoreApplication::translate("ledger", "“%1” could not be read. Check the disk it is on.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return hash.result();
}

Done copyBytes(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    QFile target(to);
    const auto failed = [](const QFile &file) {
        return base::failure(
            QStringLiteral("backup.write"),
            QCoreApplication::translate("ledger", "The copy could not be written to “%1”: %2")
                .arg(QDir::toNativeSeparators(QFileInfo(file).path()), file.errorString()));
    };
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failed(target);
    const auto size = static_cast<double>(source.size());
    while (!source.atEnd()) {
        if (progress && !progress(static_cast<double>(source.pos()) / size))
            return base::failure(QStringLiteral("cancelled"),
                                 QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return failed(source);
        if (!base::writeAll(target, bytes))
            return failed(target);
    }
    return {};
}

Done checkSound(const QString &path)
{
    TRY_ASSIGN(const auto session,
               sql::Session::connect(Location::file(path), sql::Session::Access::ReadOnly));
    return sql::proveSound(*session);
}

/// At every moment the name leads to a whole file.
Done moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (!error)
        return {};
    return base::failure(QStringLiteral("backup.write"),
                         QCoreApplication::translate("ledger",
                                                     "“%1” could not be replaced. Check that you may write "
                                                     "there; it was left as it is.")
                             .arg(QDir::toNativeSeparators(to)),
                         QString::fromStdString(error.message()));
}

/// Of this ledger: a copy of a ledger has its identity, but backups of another name.
bool isOf(const QJsonObject &entry, const Ledger &ledger)
{
    return entry.value(ledgerKey).toString() == ledger.business().identity
           && momentIn(entry.value(fileKey).toString(), stemOf(ledger)).isValid();
}

} // namespace

Done BackupFolder::checkIsThere() const
{
    if (m_folder.exists())
        return {};
    return base::failure(
        QStringLiteral("backup.place"),
        QCoreApplication::translate("ledger", "The folder “%1” is not there. Plug in the stick or connect "
                                              "the drive it is on, or choose another folder in Settings.")
            .arg(QDir::toNativeSeparators(m_folder.path())));
}

QList<KeptBackup> BackupFolder::verifiedOf(const Ledger &ledger) const
{
    QList<KeptBackup> found;
    for (const QJsonValue value : readList(listPath())) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(fileKey).toString();
        const QFileInfo file(m_folder.filePath(name));
        const auto bytes = static_cast<qint64>(entry.value(bytesKey).toDouble());
        const QDateTime madeAt = QDateTime::fromString(entry.value(madeKey).toString(), Qt::ISODate);
        if (isOf(entry, ledger) && madeAt.isValid() && file.isFile() && file.size() == bytes)
            found.append({file.filePath(), madeAt.toUTC(), bytes, true});
    }
    return found;
}

Result<QList<KeptBackup>> BackupFolder::backupsOf(const Ledger &ledger) const
{
    TRY(checkIsThere());
    QList<KeptBackup> found = verifiedOf(ledger);
    QStringList known;
    for (const KeptBackup &backup : std::as_const(found))
        known.append(backup.path);
    const QString stem = stemOf(ledger);
    for (const QFileInfo &file : m_folder.entryInfoList({QStringLiteral("*.elsewhere")}, QDir::Files)) {
        const QDateTime moment = momentIn(file.fileName(), stem);
        if (moment.isValid() && !known.contains(file.filePath()))
            found.append({file.filePath(), moment, file.size(), false});
    }
    std::ranges::stable_sort(found, std::greater(), &KeptBackup::madeAt);
    return found;
}

std::optional<KeptBackup> BackupFolder::latestOf(const Ledger &ledger) const
{
    const QList<KeptBackup> all = verifiedOf(ledger);
    const auto latest = std::ranges::max_element(all, {}, &KeptBackup::madeAt);
    return latest == all.cend() ? std::nullopt : std::optional(*latest);
}

QString BackupFolder::freeName(const Ledger &ledger, const QDateTime &moment) const
{
    const QString stem = stemOf(ledger);
    QString name = nameAt(stem, moment, 1);
    for (int number = 2; m_folder.exists(name); ++number)
        name = nameAt(stem, moment, number);
    return m_folder.filePath(name);
}

Result<KeptBackup> BackupFolder::list(const Ledger &ledger, const QString &path, const QDateTime &moment)
{
    const KeptBackup made{path, moment, QFileInfo(path).size(), true};
    const QMutexLocker lock(&listLock);
    QJsonArray entries = readList(listPath());
    entries.append(QJsonObject{{fileKey, QFileInfo(path).fileName()},
                               {madeKey, moment.toString(Qt::ISODate)},
                               {bytesKey, static_cast<double>(made.bytes)},
                               {ledgerKey, ledger.business().identity}});
    const Done listed = writeList(listPath(), entries);
    if (listed)
        return made;
    QFile::remove(path);
    return base::failure(listed.error());
}

Result<KeptBackup> BackupFolder::add(Ledger &ledger, const Progress &progress)
{
    TRY(checkIsThere());
    const QDateTime moment = ledger.clock().now();
    const QString path = freeName(ledger, moment);
    TRY(backUp(ledger, path, progress));
    return list(ledger, path, moment);
}

Result<KeptBackup> BackupFolder::addCopy(const Ledger &ledger, const KeptBackup &made,
                                         const Progress &progress)
{
    TRY(checkIsThere());
    const QString path = freeName(ledger, made.madeAt);
    sql::NewFile file(path, "backup.write");
    TRY(file.make());
    TRY(copyBytes(made.path, file.path(), progress));
    TRY_ASSIGN(const QByteArray shouldBe, hashOf(made.path));
    TRY_ASSIGN(const QByteArray is, hashOf(file.path()));
    if (is != shouldBe)
        return base::failure(QStringLiteral("backup.unequal"),
                             QCoreApplication::translate("ledger", "The copy of the backup in “%1” is not "
                                                                   "equal to it and was thrown away.")
                                 .arg(QDir::toNativeSeparators(m_folder.path())));
    TRY(file.finish());
    return list(ledger, path, made.madeAt);
}

Result<int> BackupFolder::thin(const Ledger &ledger, const QString &spared)
{
    const QMutexLocker lock(&listLock);
    const QList<KeptBackup> all = verifiedOf(ledger);
    QList<domain::BackupAge> ages;
    for (const KeptBackup &backup : all)
        ages.append({backup.madeAt.toLocalTime(), backup.isVerified});
    QStringList gone;
    for (const qsizetype at : domain::backupsToGiveUp(ages)) {
        if (all.at(at).path != spared && QFile::remove(all.at(at).path))
            gone.append(QFileInfo(all.at(at).path).fileName());
    }
    QJsonArray left;
    bool isChanged = false;
    for (const QJsonValue entry : readList(listPath())) {
        const QString name = entry.toObject().value(fileKey).toString();
        // Files that somebody has taken away go from the list too, those of other ledgers as well.
        const bool isThere = !gone.contains(name) && m_folder.exists(name);
        if (isThere)
            left.append(entry);
        isChanged = isChanged || !isThere;
    }
    if (isChanged)
        TRY(writeList(listPath(), left));
    return static_cast<int>(gone.size());
}

Done BackupFolder::listAgain(const KeptBackup &backup) const
{
    const QMutexLocker lock(&listLock);
    QJsonArray entries = readList(listPath());
    for (QJsonValueRef value : entries) {
        QJsonObject entry = value.toObject();
        if (entry.value(fileKey).toString() == QFileInfo(backup.path).fileName()) {
            entry.insert(bytesKey, static_cast<double>(QFileInfo(backup.path).size()));
            value = entry;
        }
    }
    return writeList(listPath(), entries);
}

Result<bool> BackupFolder::eraseIn(Ledger &ledger, const KeptBackup &backup)
{
    const QString anew = backup.path + QLatin1StringView(".erased");
    QFile::remove(anew); // left behind when the program was stopped in the middle of it
    const auto restored = restore(backup.path, Location::file(anew), ledger.clock());
    Done done = restored ? Done() : Done(base::failure(restored.error()));
    if (restored && restored->erasedAgain > 0) {
        done = checkSound(anew);
        if (done)
            done = moveOver(anew, backup.path);
        if (done)
            done = listAgain(backup);
    }
    QFile::remove(anew);
    if (!done)
        return base::failure(done.error());
    return restored->erasedAgain > 0;
}

Result<int> BackupFolder::eraseInBackups(Ledger &ledger, const Progress &progress)
{
    TRY(keepErasures(ledger));
    const QList<KeptBackup> all = verifiedOf(ledger);
    int changed = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(all.size())))
            return base::failure(QStringLiteral("cancelled"),
                                 QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
        TRY_ASSIGN(const bool isChanged, eraseIn(ledger, all.at(i)));
        changed += isChanged ? 1 : 0;
    }
    return changed;
}

Done BackupFolder::keepErasures(Ledger &ledger) const
{
    TRY(checkIsThere());
    TRY_ASSIGN(const auto entries, Erasures(ledger).all());
    return addErasures(m_folder.filePath(erasureFileName()), entries);
}

} // namespace ledger
