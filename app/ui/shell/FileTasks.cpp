// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileTasks.h"

#include "ledger/Upkeep.h"
#include "ui/shell/MoveDialog.h"
#include "ui/shell/Recent.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SettingsKey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

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

/// What the person has cancelled is no error to be told about.
void tell(const PageContext &context, const base::Error &error)
{
    if (error.code != QLatin1StringView("cancelled"))
        context.shell.showError(error);
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
    const QString location = context.ledger.location().text();
    const QString folderKey = QStringLiteral("backupFolders/") + settingsKeyOf(location);
    const QString moment = context.clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString suggested = Tr::tr("%1 backup %2.elsewhere").arg(baseName(context.ledger), moment);
    const QString folder = context.settings.value(folderKey).toString();
    QString target;
    if (!folder.isEmpty() && QDir(folder).exists())
        target = QDir(folder).filePath(suggested);
    else
        target = context.prompts.fileToSave(Tr::tr("Back up to"), suggested, ledgerFilter());
    if (target.isEmpty())
        return false;
    if (const base::Done done = copyTo(context, parent, target); !done) {
        context.settings.remove(folderKey); // so that the next attempt asks for another place
        tell(context, done.error());
        return false;
    }
    context.settings.setValue(folderKey, QFileInfo(target).absolutePath());
    rememberBackup(context.settings, location, context.clock.now());
    context.shell.showMessage(Tr::tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target)));
    return true;
}

QString restoreBackup(const PageContext &context, QWidget *parent)
{
    const QString backup = context.prompts.fileToOpen(Tr::tr("Restore which backup?"), ledgerFilter());
    if (backup.isEmpty())
        return {};
    const QString suggested = Tr::tr("%1 restored.elsewhere").arg(baseName(context.ledger));
    const QString target = context.prompts.fileToSave(Tr::tr("Restore to"), suggested, ledgerFilter());
    if (target.isEmpty())
        return {};
    const base::Done done = runInBackground(
        parent, Tr::tr("Checking the backup and restoring it…"), [&](const WorkProgress &progress) {
            return ledger::restore(backup, ledger::Location::file(target), context.clock, progress);
        });
    if (!done) {
        tell(context, done.error());
        return {};
    }
    return target;
}

QString moveLedger(const PageContext &context, QWidget *parent)
{
    MoveDialog dialog(context, parent);
    dialog.exec();
    return dialog.wanted();
}

} // namespace ui
