// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportCommand.h"

#include "cli/ImportText.h"
#include "cli/OpenLedger.h"
#include "workflows/ExportIncidents.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr QLatin1StringView Conduct("conduct"); ///< beside the kinds of records that can be imported again

void describe(Arguments &arguments)
{
    QStringList kinds = recordKinds();
    kinds.removeAll(domain::codeOf(workflows::RecordKind::Sales));
    kinds.append(Conduct);
    arguments.takesWord(QStringLiteral("kind"), QCoreApplication::translate("cli", "What to write: ")
                                                    + kinds.join(QStringLiteral(", ")));
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          QCoreApplication::translate("cli", "The CSV file; one of that name is replaced."),
                          Arguments::Need::Required);
    arguments.takesFlag(QStringLiteral("with-conduct"),
                        QCoreApplication::translate("cli",
                                                    "Send-aways for the staff's sake too, which are for "
                                                    "managers and owners only."));
}

/// Incidents and what came of them are for managers and owners: asking for them by name is not enough.
base::Result<qint64> writeConduct(const Arguments &arguments, Console &console, const QString &path)
{
    if (!arguments.isSet(QStringLiteral("with-conduct")))
        return wrongUse(QCoreApplication::translate(
            "cli", "Conduct is for managers and owners only; say --with-conduct if you are one."));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    return workflows::exportIncidents(*ledger, path);
}

base::Result<qint64> writeRecords(const Arguments &arguments, Console &console, const QString &path)
{
    TRY_ASSIGN(const auto kind, recordKind(arguments.word(0)));
    if (!workflows::canBeExported(kind))
        return wrongUse(QCoreApplication::translate(
            "cli", "Sales are not kept, only the return visits they make; export return-visits."));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    return workflows::exportRecords(*ledger, kind, path, {},
                                    arguments.isSet(QStringLiteral("with-conduct"))
                                        ? workflows::ExportConduct::With
                                        : workflows::ExportConduct::Without);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.value(QStringLiteral("out"));
    TRY_ASSIGN(const qint64 rows, arguments.word(0) == Conduct ? writeConduct(arguments, console, path)
                                                               : writeRecords(arguments, console, path));
    console.out
        << QCoreApplication::translate("cli", "Wrote %1 rows to “%2”.").arg(QLocale().toString(rows), path)
        << '\n';
    return Done;
}

} // namespace

const Command exportCommand{
    "export",
    QT_TRANSLATE_NOOP("cli", "Writes a ledger's records to a CSV file; all but conduct can be imported."),
    false, describe, run};

} // namespace cli
