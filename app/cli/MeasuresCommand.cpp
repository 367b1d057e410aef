// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MeasuresCommand.h"

#include "cli/MeasuresText.h"
#include "cli/OpenLedger.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("from"), QStringLiteral("YYYY-MM"),
                          said(QT_TRANSLATE_NOOP("cli", "First month; that of the first record otherwise.")));
    arguments.takesOption(QStringLiteral("to"), QStringLiteral("YYYY-MM"),
                          said(QT_TRANSLATE_NOOP("cli", "Last month; that of today otherwise.")));
    arguments.takesOption(
        QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"),
        said(QT_TRANSLATE_NOOP("cli", "The day to count up to; nothing later is in the figures.")));
    arguments.takesFlag(QStringLiteral("json"), said(QT_TRANSLATE_NOOP("cli", "Writes JSON for programs.")));
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto from, arguments.month(QStringLiteral("from")));
    TRY_ASSIGN(const auto to, arguments.month(QStringLiteral("to")));
    TRY_ASSIGN(const auto day, arguments.date(QStringLiteral("today")));
    if (from && to && *to < *from)
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--to lies before --from.")));
    const base::FixedClock clock(day.value_or(console.clock.today()));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, clock, ledger::Ledger::Access::ReadOnly));
    TRY_ASSIGN(const auto measures, workflows::readMeasures(*ledger, {clock.today(), from, to, {}}));
    if (arguments.isSet(QStringLiteral("json")))
        console.out << measuresJson(measures, clock.today()) << '\n';
    else
        console.out << measuresTables(measures, QLocale());
    return Done;
}

} // namespace

const Command measuresCommand{
    "measures", QT_TRANSLATE_NOOP("cli", "Counts and adds up what went out, came in and came back."), false,
    describe, run};

} // namespace cli
