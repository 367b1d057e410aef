// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"
#include "ledger/sql/Copy.h"
#include "ledger/sql/Damage.h"
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/LedgerFile.h"
#include "ledger/sql/NewFile.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ledger {

using base::Done;
using base::Result;
using sql::Session;

namespace {

constexpr int mostTries = 3;

Done told(const Progress &progress, double share)
{
    if (!progress || progress(share))
        return {};
    return base::failure(QStringLiteral("cancelled"),
                         QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
}

/// Changes when another connection has written to the file.
Result<qint64> writesOfOthers(Session &session)
{
    TRY_ASSIGN(const auto version, session.number(QStringLiteral("pragma data_version")));
    return version.value_or(0);
}

/// A partial copy passes SQLite's own checks, so what is in it has to be counted.
Result<QStringList> differencesOf(Session &source, const QString &copy)
{
    TRY_ASSIGN(const int version, sql::schemaVersion(source));
    TRY_ASSIGN(const auto copied, Session::connect(Location::file(copy), Session::Access::ReadOnly));
    TRY(sql::proveSound(*copied));
    TRY_ASSIGN(const int copiedVersion, sql::schemaVersion(*copied));
    if (copiedVersion != version)
        return QStringList{QStringLiteral("user_version")};
    TRY_ASSIGN(const sql::Contents is, sql::contentsOf(*copied, version));
    TRY_ASSIGN(const sql::Contents shouldBe, sql::contentsOf(source, version));
    return shouldBe.differences(is);
}

/// What the schema forbids is in a ledger only when the file is damaged: then that is what to say.
Done vacuumInto(Session &source, const QString &target)
{
    const auto copied = source.run(QStringLiteral("vacuum into ?"), sql::values(target));
    if (copied)
        return {};
    if (copied.error().code == QLatin1StringView("ledger.constraint"))
        TRY(sql::proveSound(source));
    return base::failure(copied.error());
}

/// One file into another. VACUUM cannot run in a transaction, so somebody may write between it and the
/// counting.
Done copyFile(Session &source, const QString &target, const Progress &progress)
{
    QStringList differences;
    for (int tried = 0; tried < mostTries; ++tried) {
        TRY(told(progress, 0.0));
        TRY_ASSIGN(const qint64 before, writesOfOthers(source));
        QFile::resize(target, 0);
        TRY(vacuumInto(source, target));
        TRY(told(progress, 0.6));
        TRY_ASSIGN(differences, differencesOf(source, target));
        TRY_ASSIGN(const qint64 after, writesOfOthers(source));
        if (differences.isEmpty() || before == after)
            break;
    }
    if (differences.isEmpty())
        return told(progress, 0.9);
    return base::failure(QStringLiteral("backup.unequal"),
                         QCoreApplication::translate(
                             "ledger", "The copy is not equal to the ledger and was thrown away. Try again."),
                         differences.join(QLatin1Char(' ')));
}

Done copyServer(Session &source, const QString &target, const Progress &progress)
{
    TRY_ASSIGN(const auto copy, Session::connect(Location::file(target), Session::Access::ReadWrite));
    TRY(sql::copyLedger(source, *copy, progress));
    return sql::proveSound(*copy);
}

/// In a copy that has not taken its place yet. What is older than the register is brought up to date for it.
Result<int> eraseIn(Session &copy, const QList<ErasureEntry> &erasures)
{
    int erased = 0;
    if (erasures.isEmpty())
        return erased;
    TRY(copy.transact([&]() -> Done {
        TRY(sql::migrate(copy, sql::allMigrations()));
        TRY_ASSIGN(erased, sql::eraseAgain(copy, erasures));
        return {};
    }));
    return erased;
}

Result<Restored> restoreFile(Session &backup, const QString &target, const QString &kept,
                             const QList<ErasureEntry> &erasures, const Progress &progress)
{
    TRY(base::checkIsPlainFile(target));
    sql::NewFile file(target, "restore.write");
    TRY(file.make());
    TRY(copyFile(backup, file.path(), progress));
    Restored restored;
    {
        TRY_ASSIGN(const auto copy,
                   Session::connect(Location::file(file.path()), Session::Access::ReadWrite));
        TRY_ASSIGN(restored.erasedAgain, eraseIn(*copy, erasures));
    }
    TRY(file.finishKeepingOld(kept));
    restored.kept = QFileInfo::exists(kept) ? kept : QString();
    return restored;
}

Result<Restored> restoreToServer(Session &backup, const Location &target, const QList<ErasureEntry> &erasures,
                                 const Progress &progress)
{
    TRY_ASSIGN(const auto session, Session::connect(target, Session::Access::ReadWrite));
    TRY(sql::checkServerIsFree(*session));
    Restored restored;
    TRY(session->transact([&]() -> Done {
        TRY(sql::copyLedger(backup, *session, progress));
        TRY_ASSIGN(restored.erasedAgain, eraseIn(*session, erasures));
        return {};
    }));
    return restored;
}

/// The copy takes its place when nobody is in it any more who was erased.
Result<int> moveToFile(Ledger &ledger, const QString &target, const QList<ErasureEntry> &erasures,
                       const Progress &progress)
{
    sql::NewFile file(QFileInfo(target).absoluteFilePath(), "backup.write");
    TRY(file.make());
    TRY(ledger.location().isFile() ? copyFile(ledger.session(), file.path(), progress)
                                   : copyServer(ledger.session(), file.path(), progress));
    int erased = 0;
    {
        TRY_ASSIGN(const auto copy,
                   Session::connect(Location::file(file.path()), Session::Access::ReadWrite));
        TRY_ASSIGN(erased, eraseIn(*copy, erasures));
    }
    TRY(file.finish());
    return erased;
}

/// In a ledger that was just made.
Result<Arrival> arrivalAt(Session &session)
{
    TRY_ASSIGN(const int version, sql::schemaVersion(session));
    TRY_ASSIGN(const sql::Contents contents, sql::contentsOf(session, version));
    const auto rows = [&](const char *table) {
        return contents.tables.value(QString::fromLatin1(table), {0}).constFirst();
    };
    return Arrival{contents.rows() - rows("figure") - rows("figure_change") - rows("figure_stale"),
                   rows("send_away"),
                   rows("referral_in"),
                   rows("return_visit"),
                   rows("customer"),
                   0};
}

} // namespace

Done backUp(Ledger &ledger, const QString &target, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return base::failure(QStringLiteral("backup.exists"),
                             QCoreApplication::translate(
                                 "ledger", "“%1” is there already. Choose another name for the backup.")
                                 .arg(QDir::toNativeSeparators(target)));
    sql::NewFile file(QFileInfo(target).absoluteFilePath(), "backup.write");
    TRY(file.make());
    TRY(ledger.location().isFile() ? copyFile(ledger.session(), file.path(), progress)
                                   : copyServer(ledger.session(), file.path(), progress));
    return file.finish();
}

Result<Restored> restore(const QString &backup, const Location &target, const base::Clock &clock,
                         const Progress &progress, const QList<ErasureEntry> &erased)
{
    const Location source = Location::file(backup);
    TRY(sql::inspectFile(source.path(), sql::allMigrations().constLast().version));
    TRY_ASSIGN(const auto session, Session::connect(source, Session::Access::ReadOnly));
    TRY(sql::proveSound(*session));
    const QString beside = QFileInfo(source.path()).dir().filePath(erasureFileName());
    TRY_ASSIGN(const auto erasures,
               sql::erasuresConcerning(*session, sql::erasuresAt(target) + readErasures(beside) + erased));
    return target.isFile() ? restoreFile(*session, target.path(), sql::nameForOld(target.path(), clock),
                                         erasures, progress)
                           : restoreToServer(*session, target, erasures, progress);
}

Result<Arrival> move(Ledger &ledger, const Location &target, const Progress &progress,
                     const QList<ErasureEntry> &erased)
{
    if (target.isFile() && QFileInfo::exists(target.path()))
        return base::failure(
            QStringLiteral("move.exists"),
            QCoreApplication::translate("ledger", "“%1” is there already. Choose another name; a ledger is "
                                                  "never moved over another file.")
                .arg(QDir::toNativeSeparators(target.path())));
    QList<ErasureEntry> known = erased;
    if (ledger.location().isFile())
        known += readErasures(QFileInfo(ledger.location().path()).dir().filePath(erasureFileName()));
    TRY_ASSIGN(const auto concerning, sql::erasuresConcerning(ledger.session(), known));
    int erasedAgain = 0;
    if (target.isFile()) {
        TRY_ASSIGN(erasedAgain, moveToFile(ledger, target.path(), concerning, progress));
    } else {
        TRY_ASSIGN(const auto restored, restoreToServer(ledger.session(), target, concerning, progress));
        erasedAgain = restored.erasedAgain;
    }
    TRY_ASSIGN(const auto arrived, Session::connect(target, Session::Access::ReadOnly));
    TRY_ASSIGN(Arrival arrival, arrivalAt(*arrived));
    arrival.erasedAgain = erasedAgain;
    return arrival;
}

} // namespace ledger
