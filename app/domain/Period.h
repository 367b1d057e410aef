// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"

#include <QList>
#include <QString>

namespace domain {

/// A month, a quarter or a year of the calendar that a report is about.
class Period
{
public:
    enum class Kind { Month, Quarter, Year };

    // NOLINTNEXTLINE(google-explicit-constructor): a month is one of them
    Period(Month month) : m_kind(Kind::Month), m_first(month) {}
    /// The one that a month lies in.
    static Period quarterOf(Month month);
    static Period yearOf(Month month);
    static Period of(Kind kind, Month month);
    /// The latest of a kind that is over on `today`.
    static Period lastFinished(Kind kind, QDate today);

    /// Reads what text() writes: "2026-10", "2026-Q4", "2026". Nothing when it is none of them.
    static std::optional<Period> fromText(QStringView text);
    QString text() const;

    Kind kind() const { return m_kind; }
    Month first() const { return m_first; }
    Month last() const { return m_first.plus(length() - 1); }
    /// In months.
    int length() const;
    QDate firstDay() const { return m_first.firstDay(); }
    QDate lastDay() const { return last().lastDay(); }
    bool contains(Month month) const { return month >= first() && month <= last(); }

    /// The one directly before it, of the same length.
    Period before() const { return {m_kind, m_first.plus(-length())}; }
    /// The same months of the year before; for a year that is the one before it.
    Period yearBefore() const { return {m_kind, m_first.plus(-12)}; }
    Period next() const { return {m_kind, m_first.plus(length())}; }

    bool operator==(const Period &) const = default;

private:
    Period(Kind kind, Month first) : m_kind(kind), m_first(first) {}

    Kind m_kind;
    Month m_first;
};

/// Those of a kind that the months from the first to the last touch, in order.
QList<Period> periodsAmong(Period::Kind kind, Month from, Month to);

} // namespace domain
