// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/EraseCommand.h"

#include "cli/OpenLedger.h"
#include "cli/PersonCommand.h"
#include "workflows/Erasing.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    takesPerson(arguments);
    arguments.takesFlag(
        QStringLiteral("yes"),
        QCoreApplication::translate("cli", "Does it; without, it is only said what would go."));
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY(checkPerson(arguments));
    const bool isMeant = arguments.isSet(QStringLiteral("yes"));
    TRY_ASSIGN(const auto ledger,
               openLedger(arguments, console.clock,
                          isMeant ? ledger::Ledger::Access::ReadWrite : ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto id, personMeant(arguments, *ledger));
    ledger::Erasures erasures(*ledger);
    TRY_ASSIGN(const auto effect, erasures.effect(id));
    console.out << workflows::whatErasingDoes(effect, QLocale()) << '\n';
    if (!isMeant) {
        console.out << QCoreApplication::translate("cli", "Nothing was changed: say --yes to erase.") << '\n';
        return Done;
    }
    TRY(erasures.erasePerson(id));
    console.out << QCoreApplication::translate("cli", "Erased.") << '\n';
    return Done;
}

} // namespace

const Command eraseCommand{"erase",
                           QT_TRANSLATE_NOOP("cli", "Erases one person’s identity and all free text."), false,
                           describe, run};

} // namespace cli
