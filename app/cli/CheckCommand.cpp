// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckCommand.h"

#include "cli/OpenLedger.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto report, ledger::check(*ledger));
    const QLocale locale;
    console.out << QCoreApplication::translate(
                       "cli", "%1 send-aways, %2 referrals in, %3 return visits, %4 customers.")
                       .arg(locale.toString(report.sendAways), locale.toString(report.referralsIn),
                            locale.toString(report.returnVisits), locale.toString(report.customers))
                << '\n';
    for (const QString &problem : report.problems)
        console.err << problem << '\n';
    if (!report.isSound())
        return Failed;
    console.out << QCoreApplication::translate("cli", "The ledger is sound.") << '\n';
    return Done;
}

} // namespace

const Command checkCommand{
    "check", QT_TRANSLATE_NOOP("cli", "Proves a ledger's file, rules and totals; changes nothing."), false,
    describe, run};

} // namespace cli
