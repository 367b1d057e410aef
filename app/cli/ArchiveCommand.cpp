// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArchiveCommand.h"

#include "cli/OpenLedger.h"
#include "workflows/Archive.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          QCoreApplication::translate("cli", "The JSON file; one of that name is replaced."),
                          Arguments::Need::Required);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    const QString path = arguments.value(QStringLiteral("out"));
    TRY_ASSIGN(const qint64 records, workflows::archive(*ledger, path));
    console.out << QCoreApplication::translate("cli", "Wrote all %1 records to “%2”, conduct and names too.")
                       .arg(QLocale().toString(records), path)
                << '\n';
    return Done;
}

} // namespace

const Command archiveCommand{
    "archive",
    QT_TRANSLATE_NOOP("cli", "Writes a whole ledger as JSON, which restore makes the same ledger from."),
    false, describe, run};

} // namespace cli
