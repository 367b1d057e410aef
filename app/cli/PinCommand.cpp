// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PinCommand.h"

#include "cli/OpenLedger.h"
#include "ledger/Pins.h"

#include <QCoreApplication>

namespace cli {

using domain::Role;

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(
        QStringLiteral("reset"), QStringLiteral("role"),
        QCoreApplication::translate("cli", "Take away a forgotten PIN: manager or owner. Whoever can write "
                                           "the ledger can do this; a PIN encrypts nothing."));
}

/// Nothing when it was not asked for.
base::Result<std::optional<Role>> roleToReset(const Arguments &arguments)
{
    const QString option = QStringLiteral("reset");
    if (!arguments.isSet(option))
        return std::optional<Role>();
    const auto role = domain::fromCode<Role>(arguments.value(option));
    if (!role || *role == Role::Counter)
        return wrongUse(QCoreApplication::translate("cli", "--reset takes “manager” or “owner”."));
    return role;
}

base::Done sayWhichAreSet(ledger::Pins &pins, Console &console)
{
    for (const Role role : {Role::Manager, Role::Owner}) {
        TRY_ASSIGN(const bool isSet, pins.isSet(role));
        //: a role, and whether a PIN is set for it
        console.out << QCoreApplication::translate("cli", "%1: %2")
                           .arg(domain::labelOf(role), isSet ? QCoreApplication::translate("cli", "set")
                                                             : QCoreApplication::translate("cli", "not set"))
                    << '\n';
    }
    return {};
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto role, roleToReset(arguments));
    TRY_ASSIGN(const auto ledger,
               openLedger(arguments, console.clock,
                          role ? ledger::Ledger::Access::ReadWrite : ledger::Ledger::Access::ReadOnly));
    ledger::Pins pins(*ledger);
    if (!role) {
        TRY(sayWhichAreSet(pins, console));
        return Done;
    }
    TRY(pins.clear(*role));
    console.out << QCoreApplication::translate("cli", "There is no PIN for the role “%1” any more. A new one "
                                                      "is set in the window, under Settings.")
                       .arg(domain::labelOf(*role))
                << '\n';
    return Done;
}

} // namespace

const Command pinCommand{
    "pin", QT_TRANSLATE_NOOP("cli", "Says which PINs a ledger has, and takes away a forgotten one."),
    false, describe,
    run,
};

} // namespace cli
