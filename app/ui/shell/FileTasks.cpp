// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileTasks.h"

#include "ledger/Pins.h"
#include "ledger/Upkeep.h"
#include "ui/shell/MoveDialog.h"
#include "ui/shell/RestoreDialog.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileTasks)
};

QString ledgerFilter()
{
    return Tr::tr("Ledgers (*.elsewhere)");
}

QString baseName(const ledger::Ledger &open)
{
    return open.location().isFile() ? QFileInfo(open.location().path()).completeBaseName()
                                    : open.location().database();
}

base::Done copyTo(const PageContext &context, QWidget *parent, const QString &target)
{
    return runInBackground(
        parent, QCoreApplication::translate("ui::FileTasks", "Copying the ledger and checking the copy…"),
        [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            return ledger::backUp(*own, target, progress);
        });
}

/// Where a PIN keeps something from some, they must not read it in a file either.
base::Done checkMayReadAll(const PageContext &context)
{
    ledger::Pins pins(context.ledger);
    TRY_ASSIGN(const bool ofManagers, pins.isSet(domain::Role::Manager));
    TRY_ASSIGN(const bool ofOwners, pins.isSet(domain::Role::Owner));
    const ManagerAccess *access = context.shell.managerAccess();
    if (!(ofManagers || ofOwners) || (access && access->isOpen()))
        return {};
    return base::failure(
        QStringLiteral("archive.locked"),
        QCoreApplication::translate(
            "ui::FileTasks",
            "An archive can be read without a PIN, and it holds conduct too: it is for managers and "
            "owners. Put one of them at the counter, unlock Conduct, and try again."));
}

/// What the person has cancelled is no error to be told about.
void tell(const PageContext &context, const base::Error &error)
{
    if (error.code != QLatin1StringView("cancelled"))
        context.shell.showError(error);
}

/// In both places, the newest first. A place that is not there has none.
QList<ledger::KeptBackup> backupsOf(const PageContext &context)
{
    QList<ledger::KeptBackup> all;
    const workflows::BackupPlaces places = context.shell.backups()->places();
    for (const QString &folder : {places.first, places.second}) {
        if (!folder.isEmpty())
            all +=
                ledger::BackupFolder(folder).backupsOf(context.ledger).value_or(QList<ledger::KeptBackup>());
    }
    std::ranges::stable_sort(all, std::greater(), &ledger::KeptBackup::madeAt);
    return all;
}

/// A ledger that is damaged cannot be backed up, and is why somebody restores: then it is kept as it is.
bool isBackedUpFirst(const PageContext &context, const QString &backup, QWidget *parent, bool &goesOn)
{
    const auto made = context.shell.backups()->backUp(parent, backup);
    goesOn = made.has_value();
    if (made || made.error().code == QLatin1StringView("cancelled"))
        return goesOn;
    goesOn = context.prompts.ask(Tr::tr("Restore from a backup"),
                                 Tr::tr("The ledger as it is now could not be backed up. %1 It can be "
                                        "replaced all the same: its file is then kept beside it.")
                                     .arg(made.error().sentence),
                                 {Tr::tr("Leave it"), Tr::tr("Replace it all the same")})
             == 1;
    return false;
}

/// Of this ledger; another one has an identity of its own.
QList<ledger::ErasureEntry> knownErasures(const PageContext &context)
{
    const BackupKeeper *keeper = context.shell.backups();
    return workflows::knownErasures(context.ledger, keeper ? keeper->places() : workflows::BackupPlaces());
}

void tellOfErasures(const PageContext &context, const QString &title, int erasedAgain)
{
    if (erasedAgain > 0)
        context.prompts.tell(title, Tr::tr("%n person(s) who had been erased since then were erased again.",
                                           nullptr, erasedAgain));
}

QString restoreInPlace(const PageContext &context, const QString &backup, QWidget *parent)
{
    bool goesOn = false;
    const bool isBackedUp = isBackedUpFirst(context, backup, parent, goesOn);
    if (!goesOn)
        return {};
    const ledger::Location &target = context.ledger.location();
    ledger::Restored restored;
    const QList<ledger::ErasureEntry> known = knownErasures(context);
    const base::Done done = runInBackground(
        parent, Tr::tr("Checking the backup and restoring it…"),
        [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(restored, ledger::restore(backup, target, context.clock, progress, known));
            return {};
        });
    if (!done) {
        tell(context, done.error());
        return {};
    }
    // What it held is in the backup made just now.
    if (isBackedUp && !restored.kept.isEmpty())
        QFile::remove(restored.kept);
    tellOfErasures(context, Tr::tr("Restore from a backup"), restored.erasedAgain);
    return target.text();
}

QString restoreToFile(const PageContext &context, const QString &backup, QWidget *parent)
{
    const QString suggested = Tr::tr("%1 restored.elsewhere").arg(baseName(context.ledger));
    const QString target = context.prompts.fileToSave(Tr::tr("Restore to"), suggested, ledgerFilter());
    if (target.isEmpty())
        return {};
    ledger::Restored restored;
    const QList<ledger::ErasureEntry> known = knownErasures(context);
    const base::Done done =
        runInBackground(parent, Tr::tr("Checking the backup and restoring it…"),
                        [&](const WorkProgress &progress) -> base::Done {
                            TRY_ASSIGN(restored, ledger::restore(backup, ledger::Location::file(target),
                                                                 context.clock, progress, known));
                            return {};
                        });
    if (!done) {
        tell(context, done.error());
        return {};
    }
    tellOfErasures(context, Tr::tr("Restore from a backup"), restored.erasedAgain);
    return target;
}

} // namespace

bool saveCopy(const PageContext &context, QWidget *parent)
{
    const QString suggested = Tr::tr("%1 copy.elsewhere").arg(baseName(context.ledger));
    const QString target = context.prompts.fileToSave(Tr::tr("Save a copy"), suggested, ledgerFilter());
    if (target.isEmpty())
        return false;
    if (const base::Done done = copyTo(context, parent, target); !done) {
        tell(context, done.error());
        return false;
    }
    context.shell.showMessage(Tr::tr("Copy saved and checked: %1").arg(QFileInfo(target).fileName()));
    return true;
}

bool backUp(const PageContext &context, QWidget *parent)
{
    const auto made = context.shell.backups()->backUp(parent);
    if (!made) {
        tell(context, made.error());
        return false;
    }
    const QString path = QDir::toNativeSeparators(made->made.path);
    if (made->second)
        tell(context, *made->second);
    context.shell.showMessage(Tr::tr("Backed up and checked: %1").arg(path));
    return true;
}

bool saveArchive(const PageContext &context, QWidget *parent)
{
    if (const base::Done allowed = checkMayReadAll(context); !allowed) {
        context.shell.showError(allowed.error());
        return false;
    }
    const QString suggested = Tr::tr("%1 archive.json", "name of a file").arg(baseName(context.ledger));
    const QString target =
        context.prompts.fileToSave(Tr::tr("Save everything as JSON"), suggested, Tr::tr("Archives (*.json)"));
    if (target.isEmpty())
        return false;
    qint64 records = 0;
    const base::Done done = runInBackground(
        parent, Tr::tr("Writing the archive…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(records, workflows::archive(*own, target, progress));
            return {};
        });
    if (!done) {
        tell(context, done.error());
        return false;
    }
    context.shell.showMessage(Tr::tr("All %1 records are in %2")
                                  .arg(context.locale.toString(records), QFileInfo(target).fileName()));
    return true;
}

QString readArchive(const PageContext &context, QWidget *parent)
{
    const QString archive =
        context.prompts.fileToOpen(Tr::tr("Ledger from JSON"), Tr::tr("Archives (*.json)"));
    if (archive.isEmpty())
        return {};
    const QString suggested = QFileInfo(archive).completeBaseName() + QLatin1StringView(".elsewhere");
    const QString target =
        context.prompts.fileToSave(Tr::tr("Save the ledger as"), suggested, ledgerFilter());
    if (target.isEmpty())
        return {};
    ledger::Arrival arrived;
    const QList<ledger::ErasureEntry> known = knownErasures(context);
    const base::Done done =
        runInBackground(parent, Tr::tr("Making the ledger and checking it…"),
                        [&](const WorkProgress &progress) -> base::Done {
                            TRY_ASSIGN(arrived, workflows::unarchive(archive, ledger::Location::file(target),
                                                                     context.clock, progress, known));
                            return {};
                        });
    if (!done) {
        tell(context, done.error());
        return {};
    }
    tellOfErasures(context, Tr::tr("Ledger from JSON"), arrived.erasedAgain);
    return target;
}

QString restoreBackup(const PageContext &context, QWidget *parent)
{
    const auto backups = backupsOf(context);
    RestoreDialog dialog(context, backups, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return context.ledger.location().isFile() ? restoreInPlace(context, dialog.path(), parent)
                                              : restoreToFile(context, dialog.path(), parent);
}

QString moveLedger(const PageContext &context, QWidget *parent)
{
    MoveDialog dialog(context, parent);
    dialog.exec();
    return dialog.wanted();
}

} // namespace ui
