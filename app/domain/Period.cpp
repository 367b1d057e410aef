// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Period.h"

namespace domain {

namespace {

int quarterNumber(Month month)
{
    return (month.month() - 1) / 3 + 1;
}

/// Of the years 1 to 9999, written with four digits.
std::optional<int> yearFromText(QStringView text)
{
    const auto january = Month::fromText(text.toString() + QLatin1String("-01"));
    return january ? std::optional(january->year()) : std::nullopt;
}

std::optional<Period> quarterFromText(QStringView text)
{
    const auto year = yearFromText(text.first(4));
    const int quarter = text.at(6).digitValue();
    if (!year || text.sliced(4, 2) != QLatin1StringView("-Q") || quarter < 1 || quarter > 4)
        return std::nullopt;
    return Period::quarterOf(Month(*year, quarter * 3));
}

} // namespace

Period Period::quarterOf(Month month)
{
    return {Kind::Quarter, Month(month.year(), quarterNumber(month) * 3 - 2)};
}

Period Period::yearOf(Month month)
{
    return {Kind::Year, Month(month.year(), 1)};
}

Period Period::of(Kind kind, Month month)
{
    switch (kind) {
    case Kind::Month:
        break;
    case Kind::Quarter:
        return quarterOf(month);
    case Kind::Year:
        return yearOf(month);
    }
    return month;
}

Period Period::lastFinished(Kind kind, QDate today)
{
    return of(kind, Month(today)).before();
}

std::optional<Period> Period::fromText(QStringView text)
{
    if (text.size() == 4) {
        const auto year = yearFromText(text);
        return year ? std::optional(yearOf(Month(*year, 1))) : std::nullopt;
    }
    if (text.size() != 7)
        return std::nullopt;
    const auto month = Month::fromText(text);
    return month ? std::optional(Period(*month)) : quarterFromText(text);
}

QString Period::text() const
{
    switch (m_kind) {
    case Kind::Month:
        break;
    case Kind::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_first.firstDay().toString(QStringLiteral("yyyy")),
                                            QString::number(quarterNumber(m_first)));
    case Kind::Year:
        return m_first.firstDay().toString(QStringLiteral("yyyy"));
    }
    return m_first.text();
}

int Period::length() const
{
    return m_kind == Kind::Month ? 1 : m_kind == Kind::Quarter ? 3 : 12;
}

QList<Period> periodsAmong(Period::Kind kind, Month from, Month to)
{
    QList<Period> periods;
    for (Period each = Period::of(kind, from); each.first() <= to; each = each.next())
        periods.append(each);
    return periods;
}

} // namespace domain
