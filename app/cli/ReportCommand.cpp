// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportCommand.h"

#include "cli/OpenLedger.h"
#include "cli/ReportOutput.h"
#include "cli/ReportPeriod.h"
#include "cli/WorkbookWords.h"
#include "domain/ReportQuery.h"
#include "ledger/Competitors.h"
#include "ledger/Letterheads.h"
#include "reports/PeriodReport.h"
#include "reports/Report.h"
#include "reports/WallChart.h"
#include "workflows/Demo.h"
#include "workflows/ReadReport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace cli {

namespace {

using domain::ReportKind;

const QString allOption = QStringLiteral("all");

template <class E>
QString joinedCodes(const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(domain::codeOf(value));
    return codes.join(QStringLiteral(", "));
}

/// "monthly, handbook, statement"
QString kindsThereAre()
{
    QList<ReportKind> kinds;
    for (const auto &kind : domain::allOf<ReportKind>())
        kinds.append(kind.value);
    return joinedCodes(kinds);
}

/// "de" of German as it is spoken here.
QString codeOf(const QLocale &language)
{
    return language.name().section(QLatin1Char('_'), 0, 0);
}

/// "de, en"
QString languagesThereAre()
{
    QStringList codes;
    for (const QLocale &language : reports::Language::spoken(QLocale()))
        codes.append(codeOf(language));
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
    takesReportPeriod(arguments);
    arguments.takesOption(QStringLiteral("partner"), QStringLiteral("name"),
                          said(QT_TRANSLATE_NOOP("cli", "For a statement: with whom.")));
    arguments.takesFlag(
        allOption, said(QT_TRANSLATE_NOOP("cli", "For a statement: with every partner, in one document.")));
    arguments.takesFlag(
        QStringLiteral("with-names"),
        said(QT_TRANSLATE_NOOP("cli", "For a statement and for conduct: name customers in it.")));
    arguments.takesFlag(QStringLiteral("with-conduct"),
                        said(QT_TRANSLATE_NOOP("cli", "For conduct: you are a manager or an owner.")));
    arguments.takesOption(QStringLiteral("today"), QStringLiteral("date"),
                          said(QT_TRANSLATE_NOOP("cli", "The day the report is prepared on.")));
    arguments.takesOption(QStringLiteral("paper"), QStringLiteral("size"),
                          said(QT_TRANSLATE_NOOP("cli", "%1; otherwise what is usual here."))
                              .arg(joinedCodes(reports::reportPapers())));
    arguments.takesFlag(QStringLiteral("landscape"),
                        said(QT_TRANSLATE_NOOP("cli", "The pages are wider than high.")));
    arguments.takesOption(QStringLiteral("language"), QStringLiteral("code"),
                          said(QT_TRANSLATE_NOOP("cli", "The language of the report, such as %1; otherwise "
                                                        "the one that is spoken here."))
                              .arg(languagesThereAre()));
    arguments.takesOption(QStringLiteral("sections"), QStringLiteral("list"),
                          said(QT_TRANSLATE_NOOP("cli", "What is shown, in this order, with commas between; "
                                                        "otherwise all there is; records are "
                                                        "shown only when they are asked for.")));
    takesReportOutput(arguments);
}

base::Result<ReportKind> kindOf(const Arguments &arguments)
{
    const auto kind = domain::fromCode<ReportKind>(arguments.word(0));
    if (!kind)
        return wrongUse(QCoreApplication::translate("cli", "There is no report “%1”; there are: %2.")
                            .arg(arguments.word(0), kindsThereAre()));
    if (arguments.isSet(QStringLiteral("ledger")) == arguments.isSet(QStringLiteral("demo")))
        return wrongUse(QCoreApplication::translate("cli", "Give either --ledger or --demo."));
    const int given = int(arguments.isSet(QStringLiteral("partner"))) + int(arguments.isSet(allOption));
    if (given != (domain::isOfAPartner(*kind) ? 1 : 0))
        return wrongUse(QCoreApplication::translate(
            "cli", "A statement needs either --partner or --all, and nothing else does."));
    if (*kind == ReportKind::Conduct && !arguments.isSet(QStringLiteral("with-conduct")))
        return wrongUse(QCoreApplication::translate(
            "cli", "Conduct is for managers and owners only; say --with-conduct if you are one."));
    return *kind;
}

base::Result<reports::Sheet> sheetOf(const Arguments &arguments, ReportKind kind)
{
    const auto orientation = arguments.isSet(QStringLiteral("landscape")) ? reports::Orientation::Landscape
                                                                          : reports::Orientation::Portrait;
    const QString code = arguments.value(QStringLiteral("paper")).toLower();
    if (code.isEmpty() && kind == ReportKind::Matrix)
        return reports::wallChartSheet();
    if (code.isEmpty())
        return reports::Sheet(reports::usualPaper(QLocale()), orientation);
    const auto paper = domain::fromCode<reports::Paper>(code);
    if (!paper || reports::isSlip(*paper))
        return wrongUse(QCoreApplication::translate("cli", "--paper needs one of these, not “%1”: %2.")
                            .arg(code, joinedCodes(reports::reportPapers())));
    return reports::Sheet(*paper, orientation);
}

base::Result<reports::Language> languageOf(const Arguments &arguments)
{
    const QString code = arguments.value(QStringLiteral("language")).toLower();
    if (code.isEmpty())
        return reports::Language();
    for (const QLocale &locale : reports::Language::spoken(QLocale())) {
        if (codeOf(locale) == code)
            return reports::Language(locale);
    }
    return wrongUse(QCoreApplication::translate("cli", "--language needs one of these, not “%1”: %2.")
                        .arg(code, languagesThereAre()));
}

base::Result<QStringList> sectionsOf(const Arguments &arguments, ReportKind kind)
{
    const QStringList chosen =
        arguments.value(QStringLiteral("sections")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList known;
    for (const reports::Section &section : reports::sectionsOf(kind))
        known.append(section.code);
    for (const QString &code : chosen) {
        if (!known.contains(code))
            return wrongUse(
                QCoreApplication::translate("cli", "There is no section “%1” in this report; there are: %2.")
                    .arg(code, known.join(QStringLiteral(", "))));
    }
    return chosen;
}

base::Result<reports::Style> styleOf(const Arguments &arguments, ReportKind kind)
{
    TRY_ASSIGN(const auto sheet, sheetOf(arguments, kind));
    TRY_ASSIGN(const auto language, languageOf(arguments));
    TRY_ASSIGN(const auto sections, sectionsOf(arguments, kind));
    return reports::Style{sheet, language, sections};
}

/// Whom the report is about.
base::Result<domain::CompetitorId> partnerCalled(ledger::Ledger &ledger, const QString &name)
{
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).named(name));
    if (!partner)
        return base::failure(
            QStringLiteral("partner.unknown"),
            QCoreApplication::translate("cli", "There is no competitor called “%1”.").arg(name));
    return *partner;
}

base::Result<reports::Document> documentOf(ledger::Ledger &ledger, const Arguments &arguments,
                                           domain::ReportQuery query, reports::Style style)
{
    const QString partner = arguments.value(QStringLiteral("partner"));
    if (!partner.isEmpty()) {
        TRY_ASSIGN(query.partner, partnerCalled(ledger, partner));
    }
    TRY_ASSIGN(const auto letterhead, ledger::Letterheads(ledger).read());
    style.brand = reports::brandOf(ledger.business(), letterhead);
    TRY_ASSIGN(const auto content, workflows::readReport(ledger, query));
    return reports::layOut(content, style);
}

using Use = std::function<base::Done(ledger::Ledger &)>;

/// The ledger that was asked for. Of a demo, the story ends on the day the report is prepared on.
base::Done withLedger(const Arguments &arguments, QDate today, const Use &use)
{
    const base::FixedClock clock(today);
    if (!arguments.isSet(QStringLiteral("demo"))) {
        TRY_ASSIGN(const auto ledger, openLedger(arguments, clock, ledger::Ledger::Access::ReadOnly));
        return use(*ledger);
    }
    QTemporaryDir folder;
    const auto location = ledger::Location::file(folder.filePath(QStringLiteral("demo.elsewhere")));
    workflows::DemoOptions options;
    options.today = today;
    TRY(workflows::makeDemo(location, options));
    TRY_ASSIGN(const auto ledger, ledger::Ledger::open(location, clock, ledger::Ledger::Access::ReadOnly));
    return use(*ledger);
}

/// `given`: the months that were asked for.
base::Result<domain::ReportQuery> queryOf(const Arguments &arguments, ReportKind kind,
                                          std::optional<ReportMonths> given, const base::Clock &clock)
{
    TRY_ASSIGN(const auto day, arguments.date(QStringLiteral("today")));
    // The example's story can end whenever it suits: just after the time that is asked for.
    const bool isAfter = given && arguments.isSet(QStringLiteral("demo"));
    const QDate today = day ? *day : isAfter ? given->to.plus(1).firstDay().addDays(1) : clock.today();
    ReportMonths months = given.value_or(usualReportPeriod(kind, today));
    // A year that is not over is counted as far as it has come.
    if (domain::periodOf(kind) == domain::ReportPeriod::Months)
        months.to = std::max(months.from, std::min(months.to, domain::Month(today)));
    return domain::ReportQuery{.kind = kind,
                               .from = months.from,
                               .to = months.to,
                               .today = today,
                               .week = domain::workWeek(today, 0, QLocale()),
                               .withNames = arguments.isSet(QStringLiteral("with-names"))};
}

base::Done writeOne(const Arguments &arguments, const domain::ReportQuery &query, const reports::Style &style,
                    Console &console)
{
    return withLedger(arguments, query.today, [&](ledger::Ledger &ledger) -> base::Done {
        TRY_ASSIGN(const auto document, documentOf(ledger, arguments, query, style));
        const QString target = arguments.value(QStringLiteral("out"));
        TRY_ASSIGN(const qint64 changedCells, writeReport(arguments, document, query.kind, target));
        console.out
            << (isWorkbook(target)
                    ? QCoreApplication::translate("cli", "Wrote “%1”: %2.").arg(target, document.title())
                    : QCoreApplication::translate("cli", "Wrote “%1”: %2, pages: %3.")
                          .arg(target, document.title(), QString::number(document.pageCount())))
            << '\n';
        tellChangedCells(console, changedCells);
        return {};
    });
}

/// One after the other, so that no more than one is held.
base::Done writeSeries(const Arguments &arguments, const QList<domain::Period> &periods,
                       domain::ReportQuery query, const reports::Style &style, Console &console)
{
    return withLedger(arguments, query.today, [&](ledger::Ledger &ledger) -> base::Done {
        const QString target = arguments.value(QStringLiteral("out"));
        ReportFolder folder(arguments, target);
        for (const domain::Period &period : periods) {
            query.from = period.first();
            query.to = period.last();
            TRY_ASSIGN(const auto document, documentOf(ledger, arguments, query, style));
            TRY(folder.add(domain::fileNameOf(query), document));
        }
        const auto files = static_cast<int>(folder.count());
        TRY(folder.commit());
        console.out << QCoreApplication::translate("cli", "Wrote %n file(s) into “%1”: %2 to %3.", nullptr,
                                                   files)
                           .arg(target, periods.constFirst().text(), periods.constLast().text())
                    << '\n';
        return {};
    });
}

base::Result<Exit> run(const Arguments &arguments, Console &console)
{
    TRY_ASSIGN(const auto kind, kindOf(arguments));
    TRY(checkReportOutput(arguments));
    TRY_ASSIGN(const auto style, styleOf(arguments, kind));
    TRY_ASSIGN(const auto periods, reportSeries(arguments, kind));
    TRY_ASSIGN(auto given, reportPeriod(arguments, kind));
    if (!periods.isEmpty())
        given = ReportMonths{periods.constFirst().first(), periods.constLast().last()};
    TRY_ASSIGN(auto query, queryOf(arguments, kind, given, console.clock));
    query.withRecords = style.sections.contains(QString(reports::recordsSection));
    TRY(periods.isEmpty() ? writeOne(arguments, query, style, console)
                          : writeSeries(arguments, periods, query, style, console));
    if (domain::isForManagers(kind))
        console.out << QCoreApplication::translate(
            "cli", "It is confidential: for managers and owners only. Keep it where nobody else "
                   "reads it.")
                    << '\n';
    return Done;
}

} // namespace

const Command reportCommand{
    "report", QT_TRANSLATE_NOOP("cli", "Writes a report as a PDF, as pictures or as a workbook."), true,
    describe, run};

} // namespace cli
