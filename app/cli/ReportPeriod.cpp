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
constexpr QLatin1StringView between("..");

/// Which stretch of the calendar a kind is about; nothing for the others.
std::optional<Period::Kind> calendarKind(ReportKind kind)
{
    switch (domain::periodOf(kind)) {
    case ReportPeriod::Month:
        return Period::Kind::Month;
    case ReportPeriod::Quarter:
        return Period::Kind::Quarter;
    case ReportPeriod::Year:
        return Period::Kind::Year;
    case ReportPeriod::Now:
    case ReportPeriod::Week:
    case ReportPeriod::Months:
        break;
    }
    return std::nullopt;
}

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
    const auto calendar = calendarKind(kind);
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
}

base::Result<std::optional<ReportMonths>> reportPeriod(const Arguments &arguments, ReportKind kind)
{
    TRY_ASSIGN(const auto month, arguments.month(monthOption));
    const QString given = month ? month->text() : arguments.value(periodOption);
    if (given.isEmpty())
        return std::optional<ReportMonths>();
    const auto calendar = calendarKind(kind);
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
    if (const auto calendar = calendarKind(kind)) {
        const Period last = Period::lastFinished(*calendar, today);
        return {last.first(), last.last()};
    }
    return {Month(today).plus(-11), Month(today)};
}

} // namespace cli
