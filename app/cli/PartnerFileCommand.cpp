// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PartnerFileCommand.h"

#include "cli/BackUpFirst.h"
#include "cli/OpenLedger.h"
#include "ledger/Competitors.h"
#include "workflows/PartnerFile.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

using base::Result;
using workflows::PartnerFileLine;

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

Result<domain::CompetitorId> partnerNamed(ledger::Ledger &ledger, const QString &name)
{
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).named(name));
    if (!partner)
        return base::failure(
            QStringLiteral("partner.missing"),
            said(QT_TRANSLATE_NOOP("cli", "Nobody called “%1” is among the competitors of this ledger. Name "
                                          "the partner with --partner."))
                .arg(name));
    return *partner;
}

void describeRead(Arguments &arguments)
{
    arguments.takesWord(QStringLiteral("file"), said(QT_TRANSLATE_NOOP("cli", "The partner's file.")));
    takesLedger(arguments);
    arguments.takesOption(
        QStringLiteral("partner"), QStringLiteral("name"),
        said(QT_TRANSLATE_NOOP("cli", "Whose file it is; by default who the file says it is from.")));
    arguments.takesFlag(QStringLiteral("dry-run"),
                        said(QT_TRANSLATE_NOOP("cli", "Reports the same and changes nothing.")));
    takesNoBackup(arguments);
}

QString textOf(const PartnerFileLine &line)
{
    const bool isResult = line.about == PartnerFileLine::About::Result;
    const QString what = isResult ? said(QT_TRANSLATE_NOOP("cli", "Our ticket %1")).arg(line.ticket)
                                  : said(QT_TRANSLATE_NOOP("cli", "Sent to us: %1")).arg(line.ticket);
    if (line.why)
        return said(QT_TRANSLATE_NOOP("cli", "%1: passed over, %2"))
            .arg(what, workflows::reasonText(*line.why));
    if (!isResult)
        return said(QT_TRANSLATE_NOOP("cli", "%1: new")).arg(what);
    return said(QT_TRANSLATE_NOOP("cli", "%1: %2, was %3"))
        .arg(what, domain::labelOf(*line.then), domain::labelOf(*line.now));
}

Result<Exit> read(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto file, exchange::openPartnerFile(arguments.word(0)));
    const bool dryRun = arguments.isSet(QStringLiteral("dry-run"));
    TRY_ASSIGN(const auto ledger,
               openLedger(arguments, console.clock,
                          dryRun ? ledger::Ledger::Access::ReadOnly : ledger::Ledger::Access::ReadWrite));
    const QString name = arguments.value(QStringLiteral("partner"));
    TRY_ASSIGN(const auto partner, partnerNamed(*ledger, name.isEmpty() ? file.from : name));
    TRY_ASSIGN(const auto preview, workflows::previewPartnerFile(*ledger, partner, file));
    if (!preview.isForUs)
        return base::failure(
            QStringLiteral("partner-file.addressee"),
            said(QT_TRANSLATE_NOOP("cli", "This file is for “%1”, not for “%2”. Nothing was changed; in the "
                                          "window it can be taken in all the same."))
                .arg(file.to, ledger->business().name));
    QList<qsizetype> taken;
    for (qsizetype i = 0; i < preview.lines.size(); ++i) {
        if (preview.lines.at(i).isProposed)
            taken.append(i);
    }
    const bool isTaken = !dryRun && !taken.isEmpty();
    if (isTaken) {
        TRY_ASSIGN(const QString backedUp, backUpFirst(arguments, *ledger));
        console.out << backedUp;
    }
    for (const PartnerFileLine &line : preview.lines)
        console.out << textOf(line) << '\n';
    if (isTaken)
        TRY(workflows::takeInPartnerFile(*ledger, partner, file, taken, {}));
    const QString counted = dryRun ? said(QT_TRANSLATE_NOOP("cli", "%1 of %2 lines would be taken in."))
                                   : said(QT_TRANSLATE_NOOP("cli", "%1 of %2 lines taken in."));
    console.out << counted.arg(QLocale().toString(taken.size()), QLocale().toString(preview.lines.size()))
                << '\n';
    return Done;
}

void describeWrite(Arguments &arguments)
{
    takesLedger(arguments);
    arguments.takesOption(QStringLiteral("partner"), QStringLiteral("name"),
                          said(QT_TRANSLATE_NOOP("cli", "Whom the file is for.")), Arguments::Need::Required);
    arguments.takesOption(
        QStringLiteral("out"), QStringLiteral("file"),
        said(QT_TRANSLATE_NOOP("cli", "The file (.elsewhere-partner.json); one of that name is replaced.")),
        Arguments::Need::Required);
    arguments.takesOption(
        QStringLiteral("from"), QStringLiteral("date"),
        said(QT_TRANSLATE_NOOP("cli", "The first day on which customers were sent; 90 days ago.")));
    arguments.takesOption(QStringLiteral("to"), QStringLiteral("date"),
                          said(QT_TRANSLATE_NOOP("cli", "The last such day; today.")));
    arguments.takesFlag(
        QStringLiteral("with-customers"),
        said(QT_TRANSLATE_NOOP("cli", "Names and phones of the customers who agreed to it, too.")));
}

Result<Exit> write(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto from, arguments.date(QStringLiteral("from")));
    TRY_ASSIGN(const auto to, arguments.date(QStringLiteral("to")));
    TRY_ASSIGN(const auto ledger, openLedger(arguments, console.clock, ledger::Ledger::Access::ReadOnly));
    workflows::PartnerFileOptions options;
    TRY_ASSIGN(options.partner, partnerNamed(*ledger, arguments.value(QStringLiteral("partner"))));
    const QDate today = console.clock.today();
    options.from = from.value_or(today.addDays(-workflows::PartnerFileDays));
    options.to = to.value_or(today);
    options.withCustomers = arguments.isSet(QStringLiteral("with-customers"));
    TRY_ASSIGN(const auto draft, workflows::draftPartnerFile(*ledger, options));
    const QString path = arguments.value(QStringLiteral("out"));
    TRY(workflows::savePartnerFile(draft.file, path));
    console.out << said(QT_TRANSLATE_NOOP("cli", "Wrote %1 results and %2 customers sent to “%3”.\n"))
                       .arg(QLocale().toString(draft.file.results.size()),
                            QLocale().toString(draft.file.referrals.size()), path);
    if (draft.withoutTicket > 0)
        console.out << said(QT_TRANSLATE_NOOP("cli", "%1 customers of theirs were left out: their ticket "
                                                     "codes are not known.\n"))
                           .arg(QLocale().toString(draft.withoutTicket));
    return Done;
}

} // namespace

const Command partnerReadCommand{
    "partner-read", QT_TRANSLATE_NOOP("cli", "Takes in a file of a partner who has Elsewhere too."), false,
    describeRead, read};

const Command partnerWriteCommand{
    "partner-write", QT_TRANSLATE_NOOP("cli", "Writes a file for a partner who has Elsewhere too."), false,
    describeWrite, write};

} // namespace cli
