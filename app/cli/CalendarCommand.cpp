// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CalendarCommand.h"

#include "cli/OpenLedger.h"
#include "workflows/Calendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(
        QStringLiteral("out"), QStringLiteral("file"),
        QCoreApplication::translate("cli", "The calendar (.ics); one of that name is replaced."),
        Arguments::Need::Required);
    arguments.takesFlag(QStringLiteral("tasks"),
                        QCoreApplication::translate("cli", "As tasks instead of events of a whole day."));
    arguments.takesFlag(
        QStringLiteral("with-done"),
        QCoreApplication::translate("cli", "Next steps that were done in the last 90 days too."));
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    const QString path = arguments.value(QStringLiteral("out"));
    workflows::CalendarOptions options;
    options.withDone = arguments.isSet(QStringLiteral("with-done"));
    if (arguments.isSet(QStringLiteral("tasks")))
        options.form = exchange::CalendarForm::Tasks;
    TRY_ASSIGN(const qsizetype entries, workflows::saveCalendar(*ledger, path, options));
    console.out << QCoreApplication::translate("cli", "Wrote %1 entries to “%2”.")
                       .arg(QLocale().toString(entries), path)
                << '\n';
    return Done;
}

} // namespace

const Command calendarCommand{
    "calendar", QT_TRANSLATE_NOOP("cli", "Writes what is due with partners and customers as a calendar."),
    false, describe, run};

} // namespace cli
