// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TillImportsCommand.h"

#include "cli/BackUpFirst.h"
#include "cli/OpenLedger.h"
#include "cli/TextTable.h"
#include "ledger/TillImports.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using base::Result;
using ledger::TillImport;
using ledger::TillImports;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

void describe(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("take-back"), QStringLiteral("number"),
                          said(QT_TRANSLATE_NOOP("cli", "Takes that import back instead: its visits go.")));
    takesNoBackup(arguments);
}

QString listText(const QList<TillImport> &imports, const QLocale &locale)
{
    const auto count = [&locale](std::optional<qint64> number) {
        return number ? locale.toString(*number) : QStringLiteral("–");
    };
    QList<QStringList> rows{
        {said(QT_TRANSLATE_NOOP("cli", "Imported")), said(QT_TRANSLATE_NOOP("cli", "Number")),
         said(QT_TRANSLATE_NOOP("cli", "Lines")), said(QT_TRANSLATE_NOOP("cli", "Matched")),
         said(QT_TRANSLATE_NOOP("cli", "In doubt")), said(QT_TRANSLATE_NOOP("cli", "Value")),
         said(QT_TRANSLATE_NOOP("cli", "Taken back")), said(QT_TRANSLATE_NOOP("cli", "File"))}};
    for (const TillImport &import : imports)
        rows.append({locale.toString(import.importedAt.toLocalTime(), QLocale::ShortFormat),
                     QString::number(import.id), count(import.lines), count(import.matched),
                     count(import.open),
                     import.value ? domain::moneyText(*import.value, locale) : QStringLiteral("–"),
                     import.isTakenBack()
                         ? locale.toString(import.takenBackAt.toLocalTime().date(), QLocale::ShortFormat)
                         : QString(),
                     import.fileName});
    return textTable(rows);
}

Result<Exit> takeBack(const Arguments &arguments, ledger::Ledger &ledger, qint64 number, Console &console)
{
    TillImports imports(ledger);
    TRY_ASSIGN(const auto all, imports.all());
    const auto found = std::ranges::find(all, number, &TillImport::id);
    if (found == all.cend())
        return base::failure(
            QStringLiteral("import.missing"),
            said(QT_TRANSLATE_NOOP("cli", "There is no import with the number %1.")).arg(number));
    TRY(imports.lookAhead(number));
    TRY_ASSIGN(const QString backedUp, backUpFirst(arguments, ledger));
    TRY_ASSIGN(const auto taken, imports.takeBack(number));
    console.out << said(QT_TRANSLATE_NOOP("cli", "“%1” was taken back: %2 visits removed.\n"))
                       .arg(found->fileName, QLocale().toString(taken.visits.size()))
                << backedUp;
    return Done;
}

Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto number,
               arguments.number(QStringLiteral("take-back"), 1, std::numeric_limits<qint64>::max()));
    TRY_ASSIGN(const auto ledger,
               openLedger(arguments, console.clock,
                          number ? ledger::Ledger::Access::ReadWrite : ledger::Ledger::Access::ReadOnly));
    if (number)
        return takeBack(arguments, *ledger, *number, console);
    TRY_ASSIGN(const auto imports, TillImports(*ledger).all());
    if (imports.isEmpty())
        console.out << said(QT_TRANSLATE_NOOP("cli", "Nothing has been imported from the till yet.\n"));
    else
        console.out << listText(imports, QLocale());
    return Done;
}

} // namespace

const Command tillImportsCommand{
    "till-imports", QT_TRANSLATE_NOOP("cli", "Lists the imports from the till, and takes one of them back."),
    false, describe, run};

} // namespace cli
