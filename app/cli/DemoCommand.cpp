// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DemoCommand.h"

#include "cli/OpenLedger.h"
#include "ledger/LogReader.h"
#include "workflows/Demo.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          QCoreApplication::translate("cli", "The new ledger; never over another file."),
                          Arguments::Need::Required);
    arguments.takesOption(
        QStringLiteral("months"), QStringLiteral("number"),
        QCoreApplication::translate("cli", "How many months the story takes, before this one; 24."));
    arguments.takesOption(QStringLiteral("send-aways"), QStringLiteral("number"),
                          QCoreApplication::translate("cli", "How many customers are sent elsewhere."));
    arguments.takesOption(
        QStringLiteral("seed"), QStringLiteral("number"),
        QCoreApplication::translate("cli", "Another number tells another story; the same one the same."));
    arguments.takesOption(QStringLiteral("today"), QStringLiteral("date"),
                          QCoreApplication::translate("cli", "The day the story ends on."));
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    workflows::DemoOptions options;
    TRY_ASSIGN(const auto today, arguments.date(QStringLiteral("today")));
    options.today = today.value_or(console.clock.today());
    TRY_ASSIGN(const auto months, arguments.number(QStringLiteral("months"), 1, workflows::MostDemoMonths));
    options.months = static_cast<int>(months.value_or(options.months));
    TRY_ASSIGN(const auto sendAways,
               arguments.number(QStringLiteral("send-aways"), 1, workflows::MostDemoSendAways));
    options.sendAways = static_cast<int>(sendAways.value_or(options.sendAways));
    TRY_ASSIGN(const auto seed,
               arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()));
    options.seed = seed ? static_cast<quint64>(*seed) : options.seed;
    TRY_ASSIGN(const auto location, ledgerLocation(arguments, QStringLiteral("out")));
    TRY(workflows::makeDemo(location, options));

    TRY_ASSIGN(const auto ledger,
               ledger::Ledger::open(location, console.clock, ledger::Ledger::Access::ReadOnly));
    ledger::Filter all;
    all.withErrors = true;
    TRY_ASSIGN(const qint64 count,
               ledger::LogReader(*ledger).countSendAways(all, workflows::MostDemoSendAways + 1));
    console.out << QCoreApplication::translate("cli", "Made “%1”: %2 with %3 customers sent elsewhere.")
                       .arg(location.caption(), ledger->business().name, QLocale().toString(count))
                << '\n';
    return Done;
}

} // namespace

const Command demoCommand{"demo", QT_TRANSLATE_NOOP("cli", "Makes the example business, of any size."), false,
                          describe, run};

} // namespace cli
