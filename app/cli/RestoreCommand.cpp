// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RestoreCommand.h"

#include "cli/ArrivalText.h"
#include "cli/OpenLedger.h"
#include "workflows/Archive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    arguments.takesWord(QStringLiteral("backup"),
                        QCoreApplication::translate("cli", "A file that “backup” or “archive” made."));
    takesLedger(arguments);
    takesErased(arguments);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto target, ledgerLocation(arguments));
    TRY_ASSIGN(const auto erased, erasedGiven(arguments));
    const bool replaces = target.isFile() && QFileInfo::exists(target.path());
    const QString path = arguments.word(0);
    std::optional<ledger::Arrival> arrived;
    ledger::Restored restored;
    if (workflows::isArchive(path)) {
        TRY_ASSIGN(arrived, workflows::unarchive(path, target, console.clock, {}, erased));
    } else {
        TRY_ASSIGN(restored, ledger::restore(path, target, console.clock, {}, erased));
    }
    console.out << (replaces ? QCoreApplication::translate(
                        "cli", "Restored “%1”. What was there before is kept beside it.")
                             : QCoreApplication::translate("cli", "Restored “%1”."))
                       .arg(target.caption())
                << '\n';
    if (arrived)
        console.out << arrivalText(*arrived, target.caption()) << '\n';
    if (restored.erasedAgain > 0)
        console.out << erasedAgainText(restored.erasedAgain) << '\n';
    return Done;
}

} // namespace

const Command restoreCommand{
    "restore",
    QT_TRANSLATE_NOOP("cli", "Makes a ledger from a backup or an archive, after proving it sound."), false,
    describe, run};

} // namespace cli
