// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BackupCommand.h"

#include "cli/OpenLedger.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          QCoreApplication::translate("cli", "Where the copy goes; never over another file."),
                          Arguments::Need::Required);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    const QString target = arguments.value(QStringLiteral("out"));
    TRY(ledger::backUp(*ledger, target));
    console.out << QCoreApplication::translate("cli", "Backed up to “%1” and checked.").arg(target) << '\n';
    return Done;
}

} // namespace

const Command backupCommand{
    "backup", QT_TRANSLATE_NOOP("cli", "Copies a ledger into one file and proves the copy equal."), false,
    describe, run};

} // namespace cli
