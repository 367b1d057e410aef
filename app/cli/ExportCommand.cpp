// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportCommand.h"

#include "cli/ImportText.h"
#include "cli/OpenLedger.h"
#include "cli/WorkbookWords.h"
#include "workflows/ExportIncidents.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>

namespace cli {

namespace {

using workflows::Exported;
using workflows::ExportFormat;

// Beside the kinds of records that can be imported again.
constexpr QLatin1StringView Conduct("conduct");
constexpr QLatin1StringView All("all");

void describe(Arguments &arguments)
{
    QStringList kinds = recordKinds();
    kinds.removeAll(domain::codeOf(workflows::RecordKind::Sales));
    kinds.append({Conduct, All});
    arguments.takesWord(QStringLiteral("kind"), QCoreApplication::translate("cli", "What to write: ")
                                                    + kinds.join(QStringLiteral(", ")));
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          QCoreApplication::translate("cli", "The file; one of that name is replaced."),
                          Arguments::Need::Required);
    arguments.takesOption(
        QStringLiteral("format"), QStringLiteral("format"),
        QCoreApplication::translate("cli", "csv or xlsx; else what the file's name ends with."));
    arguments.takesFlag(QStringLiteral("bom"),
                        QCoreApplication::translate(
                            "cli", "Begins a CSV file with the mark by which some programs know UTF-8."));
    arguments.takesFlag(QStringLiteral("with-conduct"),
                        QCoreApplication::translate("cli",
                                                    "Send-aways for the staff's sake too, which are for "
                                                    "managers and owners only."));
}

base::Result<workflows::ExportOptions> optionsOf(const Arguments &arguments)
{
    workflows::ExportOptions options;
    const QString format = arguments.value(QStringLiteral("format"));
    const bool isNamedSo = isWorkbook(arguments.value(QStringLiteral("out")));
    if (format == QLatin1StringView("xlsx") || (format.isEmpty() && isNamedSo))
        options.format = ExportFormat::Xlsx;
    else if (!format.isEmpty() && format != QLatin1StringView("csv"))
        return wrongUse(
            QCoreApplication::translate("cli", "“%1” is no format; say csv or xlsx.").arg(format));
    options.withMark = arguments.isSet(QStringLiteral("bom"));
    if (options.withMark && options.format == ExportFormat::Xlsx)
        return wrongUse(
            QCoreApplication::translate("cli", "Only a CSV file begins with a mark; leave --bom out."));
    if (arguments.isSet(QStringLiteral("with-conduct")))
        options.conduct = workflows::ExportConduct::With;
    return options;
}

base::Result<Exported> write(const Arguments &arguments, Console &console, const QString &path)
{
    TRY_ASSIGN(const auto options, optionsOf(arguments));
    const QString what = arguments.word(0);
    // Incidents and what came of them are for managers and owners: asking for them by name is not enough.
    if (what == Conduct && options.conduct == workflows::ExportConduct::Without)
        return wrongUse(QCoreApplication::translate(
            "cli", "Conduct is for managers and owners only; say --with-conduct if you are one."));
    if (what == All && options.format == ExportFormat::Csv)
        return wrongUse(QCoreApplication::translate(
            "cli", "A CSV file holds one list; say --format xlsx for a workbook of them all."));
    const bool isKind = what != Conduct && what != All;
    TRY_ASSIGN(const auto kind, isKind ? recordKind(what) : workflows::RecordKind::SendAways);
    if (!workflows::canBeExported(kind))
        return wrongUse(QCoreApplication::translate(
            "cli", "Sales are not kept, only the return visits they make; export return-visits."));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    if (what == All)
        return workflows::exportWorkbook(*ledger, path, {}, options.conduct);
    if (what == Conduct)
        return workflows::exportIncidents(*ledger, path, options);
    return workflows::exportRecords(*ledger, kind, path, {}, options);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.value(QStringLiteral("out"));
    TRY_ASSIGN(const Exported exported, write(arguments, console, path));
    console.out << QCoreApplication::translate("cli", "Wrote %1 rows to “%2”.")
                       .arg(QLocale().toString(exported.rows), path)
                << '\n';
    tellChangedCells(console, exported.changedCells);
    return Done;
}

} // namespace

const Command exportCommand{
    "export",
    QT_TRANSLATE_NOOP(
        "cli", "Writes a ledger's records to a CSV file or a workbook; all but conduct can be imported."),
    false, describe, run};

} // namespace cli
