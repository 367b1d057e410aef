// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportPeriod.h"

#include "domain/Period.h"

#include <QCoreApplication>

namespace cli {

using domain::Month;
using domain::Period;
using domain::ReportKind;
using domain::ReportPeriod;

namespace {

const QString monthOption = QStringLiteral("month");
const QString periodOption = QStringLiteral("period");
const QString monthsOption = QStringLiteral("months");
constexpr int mostReports = 600;
constexpr QLatin1StringView between("..");

/// "2025-12..2026-11"
std::optional<ReportMonths> spanFromText(const QString &text)
{
    const qsizetype at = text.indexOf(between);
    if (at < 0)
        return std::nullopt;
    const auto from = Month::fromText(text.left(at));
    const auto to = Month::fromText(text.mid(at + between.size()));
    return from && to && *from <= *to ? std::optional(ReportMonths{*from, *to}) : std::nullopt;
}

tl::unexpected<base::Error> notOfThatKind(const QString &given, ReportKind kind)
{
    const auto calendar = calendarKindOf(kind);
    if (calendar == Period::Kind::Month)
        return wrongUse(
            QCoreApplication::translate("cli", "This report is about a month, such as 2026-10, not “%1”.")
                .arg(given));
    if (calendar == Period::Kind::Quarter)
        return wrongUse(
            QCoreApplication::translate("cli", "This report is about a quarter, such as 2026-Q3, not “%1”.")
                .arg(given));
    if (calendar == Period::Kind::Year)
        return wrongUse(
            QCoreApplication::translate("cli", "This report is about a year, such as 2026, not “%1”.")
                .arg(given));
    if (domain::periodOf(kind) != ReportPeriod::Months)
        return wrongUse(QCoreApplication::translate("cli", "This report takes no --period."));
    return wrongUse(QCoreApplication::translate(
                        "cli", "--period needs 2026-10, 2026-Q3, 2026 or 2025-12..2026-11, not “%1”.")
                        .arg(given));
}

} // namespace

void takesReportPeriod(Arguments &arguments)
{
    arguments.takesOption(monthOption, QStringLiteral("YYYY-MM"),
                          QCoreApplication::translate("cli", "The month; otherwise the last that is over."));
    arguments.takesOption(periodOption, QStringLiteral("period"),
                          QCoreApplication::translate(
                              "cli", "What it is about: 2026-10, 2026-Q3, 2026 or 2025-12..2026-11; "
                                     "otherwise the last quarter or year that is over, or the twelve months "
                                     "to today."));
    arguments.takesOption(
        monthsOption, QStringLiteral("from..to"),
        QCoreApplication::translate("cli",
                                    "Several reports at once, one for each month, quarter or year that these "
                                    "months touch, such as 2026-01..2026-06; --out is their folder."));
}

base::Result<QList<Period>> reportSeries(const Arguments &arguments, ReportKind kind)
{
    const QString given = arguments.value(monthsOption);
    if (given.isEmpty())
        return QList<Period>();
    const auto calendar = calendarKindOf(kind);
    if (!calendar)
        return wrongUse(QCoreApplication::translate(
            "cli", "Only reports about a month, a quarter or a year take --months."));
    if (arguments.isSet(monthOption) || arguments.isSet(periodOption))
        return wrongUse(
            QCoreApplication::translate("cli", "Give either --months or one --month or --period."));
    const auto span = spanFromText(given);
    if (!span)
        return wrongUse(
            QCoreApplication::translate(
                "cli", "--months needs the first and the last month, such as 2026-01..2026-06, not “%1”.")
                .arg(given));
    const QList<Period> periods = domain::periodsAmong(*calendar, span->from, span->to);
    if (periods.size() > mostReports)
        return wrongUse(QCoreApplication::translate("cli", "%1 reports at once are too many: at most %2.")
                            .arg(QString::number(periods.size()), QString::number(mostReports)));
    return periods;
}

base::Result<std::optional<ReportMonths>> reportPeriod(const Arguments &arguments, ReportKind kind)
{
    TRY_ASSIGN(const auto month, arguments.month(monthOption));
    const QString given = month ? month->text() : arguments.value(periodOption);
    if (given.isEmpty())
        return std::optional<ReportMonths>();
    const auto calendar = calendarKindOf(kind);
    const auto period = Period::fromText(given);
    if (period && (calendar ? period->kind() == *calendar : domain::periodOf(kind) == ReportPeriod::Months))
        return ReportMonths{period->first(), period->last()};
    const auto span = spanFromText(given);
    if (span && domain::periodOf(kind) == ReportPeriod::Months)
        return *span;
    return notOfThatKind(given, kind);
}

ReportMonths usualReportPeriod(ReportKind kind, QDate today)
{
    if (const auto calendar = calendarKindOf(kind)) {
        const Period last = Period::lastFinished(*calendar, today);
        return {last.first(), last.last()};
    }
    return {Month(today).plus(-11), Month(today)};
}

} // namespace cli
