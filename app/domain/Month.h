// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>
#include <optional>

namespace domain {

/// A calendar month of the business.
class Month
{
public:
    /// The month a valid date falls in.
    explicit Month(QDate date);
    Month(int year, int month);

    /// Reads "1997-06". Nothing when it is not a month of the years 1 to 9999.
    static std::optional<Month> fromText(QStringView text);

    int year() const { return m_index / 12; }
    /// 1..12
    int month() const { return m_index % 12 + 1; }
    QDate firstDay() const { return QDate(year(), month(), 1); }
    QDate lastDay() const;
    Month plus(int months) const;
    /// "1997-06"
    QString text() const;
    /// How many months this one lies after the other; negative when before.
    int monthsSince(Month other) const { return m_index - other.m_index; }

    auto operator<=>(const Month &) const = default;

private:
    int m_index; ///< months since year 0
};

/// Whole months that have passed from one day to a later one, as people count them: from 31 January, one
/// month has passed on the last day of February. Zero when the later day is not later.
int wholeMonthsBetween(QDate from, QDate to);

} // namespace domain
