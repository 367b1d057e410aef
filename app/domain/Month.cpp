// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Month.h"

#include <QStringList>

namespace domain {

Month::Month(QDate date) : Month(date.year(), date.month())
{
    Q_ASSERT(date.isValid());
}

Month::Month(int year, int month) : m_index(year * 12 + month - 1)
{
    Q_ASSERT(month >= 1 && month <= 12);
}

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    const QDate first = QDate::fromString(text.toString() + QLatin1String("-01"), Qt::ISODate);
    if (!first.isValid())
        return std::nullopt;
    return Month(first);
}

QDate Month::lastDay() const
{
    return plus(1).firstDay().addDays(-1);
}

Month Month::plus(int months) const
{
    Month moved = *this;
    moved.m_index += months;
    return moved;
}

QString Month::text() const
{
    return firstDay().toString(QStringLiteral("yyyy-MM"));
}

int wholeMonthsBetween(QDate from, QDate to)
{
    if (to <= from)
        return 0;
    const int months = Month(to).monthsSince(Month(from));
    // addMonths goes to the last day of a shorter month, which is how a promise "in a month" is read.
    return from.addMonths(months) <= to ? months : months - 1;
}

} // namespace domain
