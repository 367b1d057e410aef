// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenLedger.h"

#include <QCoreApplication>

namespace cli {

void takesLedger(Arguments &arguments, Arguments::Need need)
{
    arguments.takesOption(
        QStringLiteral("ledger"), QStringLiteral("ledger"),
        QCoreApplication::translate("cli", "The ledger: a file, or postgresql://user@host/database."), need);
}

base::Result<ledger::Location> ledgerLocation(const Arguments &arguments, const QString &option)
{
    auto location = ledger::Location::fromText(arguments.value(option));
    if (!location)
        return wrongUse(location.error().sentence);
    return location;
}

base::Result<std::unique_ptr<ledger::Ledger>> openLedger(const Arguments &arguments, const base::Clock &clock,
                                                         ledger::Ledger::Access access)
{
    TRY_ASSIGN(const auto location, ledgerLocation(arguments));
    return ledger::Ledger::open(location, clock, access);
}

} // namespace cli
