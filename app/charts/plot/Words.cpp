// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace charts {

QString seriesName(Series series)
{
    switch (series) {
    case Series::Sent:
        return QCoreApplication::translate("charts", "Sent elsewhere");
    case Series::Received:
        return QCoreApplication::translate("charts", "Referred to us");
    case Series::Returned:
        return QCoreApplication::translate("charts", "Came back");
    case Series::ReturnedKnownBefore:
        return QCoreApplication::translate("charts", "Came back, knew us before");
    case Series::WordOfMouth:
        return QCoreApplication::translate("charts", "Word of mouth");
    case Series::Payoff:
        return QCoreApplication::translate("charts", "Net pay-off");
    }
    Q_UNREACHABLE();
}

QString shortMonth(domain::Month month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString longMonth(domain::Month month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month(), QLocale::LongFormat);
}

QString monthAndYear(domain::Month month, const QLocale &locale)
{
    return QCoreApplication::translate("charts", "%1 %2", "month and year")
        .arg(longMonth(month, locale), QString::number(month.year()));
}

QString unfinishedNote(domain::Month month, const QLocale &locale)
{
    return QCoreApplication::translate("charts", "* %1 is not over yet.").arg(longMonth(month, locale));
}

QString spanText(domain::Month first, domain::Month last, const QLocale &locale)
{
    if (first == last)
        return QCoreApplication::translate("charts", "%1.", "one month").arg(monthAndYear(first, locale));
    return QCoreApplication::translate("charts", "From %1 to %2.")
        .arg(monthAndYear(first, locale), monthAndYear(last, locale));
}

ChartTable::Cell monthCell(domain::Month month, const QLocale &locale)
{
    return {monthAndYear(month, locale), month.text(), month};
}

ChartTable::Cell countCell(qint64 count, const QLocale &locale)
{
    return {locale.toString(count), QString::number(count), count};
}

ChartTable::Cell moneyCell(const domain::Money &amount, const QLocale &locale)
{
    return {shortMoneyText(amount, locale), plainMoneyText(amount), amount};
}

domain::BookChart::Series bookSeries(qsizetype column, const QColor &colour, const Style &style)
{
    return {column, colour.rgb() & 0xffffff, style.unfinished(colour).rgb() & 0xffffff};
}

std::optional<qsizetype> rowOf(std::optional<domain::Month> month, const QList<domain::Month> &months)
{
    const qsizetype row = month ? months.indexOf(*month) : -1;
    return row < 0 ? std::nullopt : std::optional(row);
}

QString amountIn(const domain::Currency &currency)
{
    return QCoreApplication::translate("charts", "Amount in %1", "currency").arg(currency.code());
}

ChartTable::Column wordsColumn(const QString &header)
{
    return {header, ChartTable::Kind::Words};
}

ChartTable::Column numberColumn(const QString &header)
{
    return {header, ChartTable::Kind::Number};
}

QString signedMoneyText(const domain::Money &amount, const QLocale &locale)
{
    return shortMoneyText(amount, locale, domain::Sign::Always);
}

} // namespace charts
