// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "domain/Figures.h"

class QLocale;

/// The words and table cells that several charts share.
namespace charts {

/// "Sent elsewhere"
QString seriesName(Series series);

/// "Oct"
QString shortMonth(domain::Month month, const QLocale &locale);
/// "October"
QString longMonth(domain::Month month, const QLocale &locale);
/// "October 2026"
QString monthAndYear(domain::Month month, const QLocale &locale);
/// "* November is not over yet."
QString unfinishedNote(domain::Month month, const QLocale &locale);
/// "From November 2025 to November 2026."
QString spanText(domain::Month first, domain::Month last, const QLocale &locale);

ChartTable::Cell monthCell(domain::Month month, const QLocale &locale);
ChartTable::Cell countCell(qint64 count, const QLocale &locale);
ChartTable::Cell moneyCell(const domain::Money &amount, const QLocale &locale);
/// A series of a chart in a workbook.
domain::BookChart::Series bookSeries(qsizetype column, const QColor &colour, const Style &style);
/// Which of the months it is; nothing when it is none of them.
std::optional<qsizetype> rowOf(std::optional<domain::Month> month, const QList<domain::Month> &months);
/// "Amount in EUR"
QString amountIn(const domain::Currency &currency);
ChartTable::Column wordsColumn(const QString &header);
ChartTable::Column numberColumn(const QString &header);

/// "+€1,150", "−€240", "€0"
QString signedMoneyText(const domain::Money &amount, const QLocale &locale);

} // namespace charts
