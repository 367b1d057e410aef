// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportCommand.h"

#include "base/SaveFile.h"
#include "cli/OpenLedger.h"
#include "domain/ReportKind.h"
#include "ledger/Competitors.h"
#include "reports/CallSheet.h"
#include "reports/Handbook.h"
#include "reports/MonthlyReport.h"
#include "reports/PartnerStatement.h"
#include "reports/WeekPlan.h"
#include "workflows/CallSheet.h"
#include "workflows/Demo.h"
#include "workflows/Handbook.h"
#include "workflows/MonthlyReport.h"
#include "workflows/PartnerStatement.h"
#include "workflows/WeekPlan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace cli {

namespace {

using domain::Month;
using domain::ReportKind;

/// The one report that is about somebody, and stands with the partners rather than on the page of reports.
constexpr QLatin1StringView statementWord("statement");

/// "monthly, handbook, statement"
QString kindsThereAre()
{
    QStringList codes;
    for (const auto &kind : domain::allOf<ReportKind>())
        codes.append(QString::fromLatin1(kind.code));
    codes.append(statementWord);
    return codes.join(QStringLiteral(", "));
}

void describe(Arguments &arguments)
{
    const auto said = [](const char *sentence) { return QCoreApplication::translate("cli", sentence); };
    arguments.takesWord(QStringLiteral("kind"),
                        said(QT_TRANSLATE_NOOP("cli", "Which report: %1.")).arg(kindsThereAre()));
    takesLedger(arguments, Arguments::Need::Optional);
    arguments.takesFlag(QStringLiteral("demo"),
                        said(QT_TRANSLATE_NOOP("cli", "Of the example business instead of a ledger.")));
    arguments.takesOption(QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                          said(QT_TRANSLATE_NOOP("cli", "The month; otherwise the last that is over.")));
    arguments.takesOption(QStringLiteral("partner"), QStringLiteral("name"),
                          said(QT_TRANSLATE_NOOP("cli", "For a statement: with whom. It is about the twelve "
                                                        "months to today.")));
    arguments.takesFlag(QStringLiteral("with-names"),
                        said(QT_TRANSLATE_NOOP("cli", "For a statement: name customers in it.")));
    arguments.takesOption(QStringLiteral("today"), QStringLiteral("date"),
                          said(QT_TRANSLATE_NOOP("cli", "The day the report is prepared on.")));
    arguments.takesOption(QStringLiteral("paper"), QStringLiteral("size"),
                          said(QT_TRANSLATE_NOOP("cli", "a4 or letter; otherwise what is usual here.")));
    arguments.takesOption(QStringLiteral("out"), QStringLiteral("file"),
                          said(QT_TRANSLATE_NOOP("cli", "The PDF to write.")), Arguments::Need::Required);
}

/// Nothing for a partner statement.
base::Result<std::optional<ReportKind>> kindOf(const Arguments &arguments)
{
    const auto kind = domain::fromCode<ReportKind>(arguments.word(0));
    const bool isStatement = arguments.word(0) == statementWord;
    if (!kind && !isStatement)
        return wrongUse(QCoreApplication::translate("cli", "There is no report “%1”; there are: %2.")
                            .arg(arguments.word(0), kindsThereAre()));
    if (arguments.isSet(QStringLiteral("ledger")) == arguments.isSet(QStringLiteral("demo")))
        return wrongUse(QCoreApplication::translate("cli", "Give either --ledger or --demo."));
    if (isStatement != arguments.isSet(QStringLiteral("partner")))
        return wrongUse(
            QCoreApplication::translate("cli", "A statement needs --partner, and nothing else does."));
    return kind;
}

base::Result<reports::Paper> paperOf(const Arguments &arguments)
{
    const QString paper = arguments.value(QStringLiteral("paper")).toLower();
    if (paper.isEmpty()) {
        const bool isA4 = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
        return isA4 ? reports::Paper::A4 : reports::Paper::Letter;
    }
    if (paper == QLatin1StringView("a4"))
        return reports::Paper::A4;
    if (paper == QLatin1StringView("letter"))
        return reports::Paper::Letter;
    return wrongUse(QCoreApplication::translate("cli", "--paper needs a4 or letter, not “%1”.").arg(paper));
}

struct Asked
{
    std::optional<ReportKind> kind; ///< nothing: a partner statement
    Month month;
    QDate today;
    reports::Paper paper;
    QString partner;
    bool withNames = false;
};

base::Result<reports::Document> layOutStatement(ledger::Ledger &ledger, const Asked &asked)
{
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).named(asked.partner));
    if (!partner)
        return base::failure(
            QStringLiteral("partner.unknown"),
            QCoreApplication::translate("cli", "There is no competitor called “%1”.").arg(asked.partner));
    auto query = workflows::usualStatement(*partner, asked.today);
    query.withNames = asked.withNames;
    TRY_ASSIGN(const auto statement, workflows::readStatement(ledger, query));
    return reports::partnerStatement(statement, asked.paper, reports::Language(QLocale()));
}

base::Result<reports::Document> layOut(ledger::Ledger &ledger, const Asked &asked)
{
    if (!asked.kind)
        return layOutStatement(ledger, asked);
    const QLocale locale;
    switch (*asked.kind) {
    case ReportKind::Monthly: {
        TRY_ASSIGN(const auto report, workflows::readMonthReport(ledger, asked.month, asked.today));
        return reports::monthlyReport(report, asked.paper, locale);
    }
    case ReportKind::Handbook: {
        TRY_ASSIGN(const auto book, workflows::readHandbook(ledger, asked.today));
        return reports::handbook(book, asked.paper, locale);
    }
    case ReportKind::CallSheet: {
        TRY_ASSIGN(const auto sheet, workflows::readCallSheet(ledger, asked.today));
        return reports::callSheet(sheet, asked.paper, locale);
    }
    case ReportKind::WeekPlan: {
        TRY_ASSIGN(const auto plan,
                   workflows::readWeekPlan(ledger, asked.today, domain::workWeek(asked.today, 0, locale)));
        return reports::weekPlan(plan, asked.paper, locale);
    }
    }
    Q_UNREACHABLE();
}

/// Of a demo, the story ends on `today`.
base::Result<reports::Document> makeReport(const Arguments &arguments, const Asked &asked)
{
    const base::FixedClock clock(asked.today);
    QTemporaryDir folder;
    std::unique_ptr<ledger::Ledger> ledger;
    if (arguments.isSet(QStringLiteral("demo"))) {
        const auto location = ledger::Location::file(folder.filePath(QStringLiteral("demo.elsewhere")));
        workflows::DemoOptions options;
        options.today = asked.today;
        TRY(workflows::makeDemo(location, options));
        TRY_ASSIGN(ledger, ledger::Ledger::open(location, clock, ledger::Ledger::Access::ReadOnly));
    } else {
        TRY_ASSIGN(ledger, openLedger(arguments, clock, ledger::Ledger::Access::ReadOnly));
    }
    return layOut(*ledger, asked);
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto kind, kindOf(arguments));
    TRY_ASSIGN(const auto paper, paperOf(arguments));
    TRY_ASSIGN(const auto given, arguments.month(QStringLiteral("month")));
    TRY_ASSIGN(const auto day, arguments.date(QStringLiteral("today")));
    // The example's story can end whenever it suits: just after the month that is asked for.
    const bool isAfterMonth = given && arguments.isSet(QStringLiteral("demo"));
    const QDate today = day            ? *day
                        : isAfterMonth ? given->plus(1).firstDay().addDays(1)
                                       : console.clock.today();
    const Month month = given.value_or(workflows::lastFinishedMonth(today));

    TRY_ASSIGN(const auto document,
               makeReport(arguments, {kind, month, today, paper, arguments.value(QStringLiteral("partner")),
                                      arguments.isSet(QStringLiteral("with-names"))}));
    TRY_ASSIGN(const QByteArray pdf, reports::toPdf(document));
    const QString target = arguments.value(QStringLiteral("out"));
    TRY(base::saveFile(target, pdf));
    console.out << QCoreApplication::translate("cli", "Wrote “%1”: %2, pages: %3.")
                       .arg(target, document.title(), QString::number(document.pageCount()))
                << '\n';
    return Done;
}

} // namespace

const Command reportCommand{"report", QT_TRANSLATE_NOOP("cli", "Writes a report as a PDF."), true, describe,
                            run};

} // namespace cli
