// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportBook.h"

/// A small report with a chart, as a workbook is made of.
namespace samples {

inline domain::Money euros(qint64 minor)
{
    return domain::Money(minor, domain::Currency::euro());
}

inline domain::BookTable months()
{
    using domain::Month;
    return {.title = QStringLiteral("Out, in, back"),
            .columns = {QStringLiteral("Month"), QStringLiteral("Sent"), QStringLiteral("Net value")},
            .rows = {{{Month(2026, 9)}, {qint64(12)}, {euros(-123'450)}},
                     {{Month(2026, 10)}, {qint64(1200)}, {euros(5)}},
                     {{Month(2026, 11), QStringLiteral("%1, not over")}, {qint64(3)}, {}}},
            .chart = domain::BookChart{.shape = domain::BookChart::Shape::Columns,
                                       .valueTitle = QStringLiteral("Customers"),
                                       .series = {{1, 0xd55e00, 0xeec39f}},
                                       .unfinishedRow = 2}};
}

inline domain::BookTable reasons()
{
    return {.title = QStringLiteral("Reasons"),
            .columns = {QStringLiteral("Reason"), QStringLiteral("Share"), QStringLiteral("Since")},
            .rows = {{{QStringLiteral("=cmd|'/c calc'!A1")},
                      {domain::Proportion{0.25}},
                      {QDate(2026, 11, 2), QStringLiteral("%1, overdue")}},
                     {{QStringLiteral("@SUM(1+1)")}, {domain::Proportion{0.75}}, {QDate(1899, 1, 1)}},
                     {{QStringLiteral("Together")}, {}, {}}},
            .hasTotal = true};
}

inline domain::ReportBook report()
{
    return {.title = QStringLiteral("October 2026"),
            .author = QStringLiteral("Harbour Street Auto Body"),
            .sheetName = QStringLiteral("Report"),
            .lines = {QStringLiteral("=We sent 12 customers elsewhere."), QStringLiteral("Known: all.")},
            .tables = {months(), reasons()}};
}

} // namespace samples
