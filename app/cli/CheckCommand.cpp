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
    arguments.takesFlag(
        QStringLiteral("mend"),
        QCoreApplication::translate(
            "cli", "Adds up the records anew when sums are not theirs; changes nothing else."));
}

/// Other problems are not for a program to put right.
base::Result<ledger::CheckReport> mended(ledger::Ledger &ledger, ledger::CheckReport found, Console &console)
{
    if (found.sumsAreRight)
        return found;
    TRY(ledger::mendFigures(ledger));
    console.out << QCoreApplication::translate("cli",
                                               "Sums that were not those of the records were put right.")
                << '\n';
    return ledger::check(ledger);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    const bool mends = arguments.isSet(QStringLiteral("mend"));
    TRY_ASSIGN(const auto ledger,
               openLedger(arguments, console.clock,
                          mends ? ledger::Ledger::Access::ReadWrite : ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(auto report, ledger::check(*ledger));
    if (mends) {
        TRY_ASSIGN(report, mended(*ledger, report, console));
    }
    const QLocale locale;
    console.out << QCoreApplication::translate(
                       "cli", "%1 send-aways, %2 referrals in, %3 return visits, %4 customers.")
                       .arg(locale.toString(report.sendAways), locale.toString(report.referralsIn),
                            locale.toString(report.returnVisits), locale.toString(report.customers))
                << '\n';
    for (const QString &problem : report.problems)
        console.err << problem << '\n';
    if (!report.sumsAreRight)
        console.err << QCoreApplication::translate("cli",
                                                   "“elsewhere check --mend” adds up the records anew.")
                    << '\n';
    if (!report.isSound())
        return Failed;
    console.out << QCoreApplication::translate("cli", "The ledger is sound.") << '\n';
    return Done;
}

} // namespace

const Command checkCommand{"check", QT_TRANSLATE_NOOP("cli", "Proves a ledger's file, rules and sums."),
                           false, describe, run};

} // namespace cli
