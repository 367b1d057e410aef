// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

/// Something to be done on a day.
struct CalendarEntry
{
    QString uid;   ///< the same for the same thing each time; one that is known already is moved, not doubled
    QDate due;     ///< a whole day
    QString title; ///< one line
    QString description; ///< lines; may be empty
    QDate doneOn;        ///< invalid: still to do

    bool operator==(const CalendarEntry &) const = default;
};

/// As what other programs take it in: all-day events are known to all of them, tasks to those with a task
/// list, which then can be ticked off.
enum class CalendarForm { Events, Tasks };

/// iCalendar (RFC 5545), UTF-8, escaped, folded at 75 bytes, CRLF, published (RFC 5546): `now` in UTC is when
/// all of it was so. SEQUENCE counts the seconds since 2020 began, so that what is written later wins.
/// What is done is a completed task, or an event that takes no time and says so in `doneTitle` ("Done: %1").
QByteArray toCalendar(const QString &name, const QList<CalendarEntry> &entries, CalendarForm form,
                      const QDateTime &now, const QString &doneTitle);

} // namespace exchange
