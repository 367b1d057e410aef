// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RestoreCommand.h"

#include "cli/OpenLedger.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    arguments.takesWord(QStringLiteral("backup"),
                        QCoreApplication::translate("cli", "A file that “backup” made."));
    takesLedger(arguments);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto target, ledgerLocation(arguments));
    const bool replaces = target.isFile() && QFileInfo::exists(target.path());
    TRY(ledger::restore(arguments.word(0), target, console.clock));
    console.out << (replaces ? QCoreApplication::translate(
                        "cli", "Restored “%1”. What was there before is kept beside it.")
                             : QCoreApplication::translate("cli", "Restored “%1”."))
                       .arg(target.caption())
                << '\n';
    return Done;
}

} // namespace

const Command restoreCommand{
    "restore", QT_TRANSLATE_NOOP("cli", "Makes a ledger from a backup, after proving the backup sound."),
    false, describe, run};

} // namespace cli
