// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace base {

/// Where "now" comes from. Passed in everywhere, so that tests and `--today` decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;

    /// This moment in UTC.
    virtual QDateTime now() const = 0;
    /// The calendar day of the business.
    virtual QDate today() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still on a given day, at noon UTC unless told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today, QTime time = QTime(12, 0)) : m_now(today, time, Qt::UTC) {}

    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace base
