// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MoveCommand.h"

#include "cli/ArrivalText.h"
#include "cli/OpenLedger.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    arguments.takesOption(QStringLiteral("from"), QStringLiteral("ledger"),
                          QCoreApplication::translate("cli", "The ledger; it stays as it is."),
                          Arguments::Need::Required);
    arguments.takesOption(
        QStringLiteral("to"), QStringLiteral("ledger"),
        QCoreApplication::translate("cli", "A file that is not there yet, or an empty database."),
        Arguments::Need::Required);
    takesErased(arguments);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto from, ledgerLocation(arguments, QStringLiteral("from")));
    TRY_ASSIGN(const auto to, ledgerLocation(arguments, QStringLiteral("to")));
    TRY_ASSIGN(const auto erased, erasedGiven(arguments));
    TRY_ASSIGN(const auto ledger,
               ledger::Ledger::open(from, console.clock, ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto arrived, ledger::move(*ledger, to, {}, erased));
    console.out << arrivalText(arrived, to.caption()) << '\n'
                << QCoreApplication::translate("cli", "“%1” is as it was.").arg(from.caption()) << '\n';
    return Done;
}

} // namespace

const Command moveCommand{
    "move", QT_TRANSLATE_NOOP("cli", "Moves a ledger from a file to a server or back, and proves it whole."),
    false, describe, run};

} // namespace cli
