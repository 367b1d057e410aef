// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Calendar.h"

#include <algorithm>
#include <libical/ical.h>
#include <limits>
#include <memory>

namespace exchange {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Lines end in one way only, and other control characters have no place in a text (RFC 5545 section 3.3.11).
QByteArray clean(const QString &text, bool isOneLine)
{
    QString lines = text.trimmed();
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : lines) {
        const bool breaks = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator
                            || c == QChar::ParagraphSeparator;
        if (breaks)
            c = isOneLine ? QLatin1Char(' ') : QLatin1Char('\n');
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return lines.toUtf8();
}

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype momentOf(const QDateTime &utc)
{
    icaltimetype moment = icaltime_null_time();
    moment.year = utc.date().year();
    moment.month = utc.date().month();
    moment.day = utc.date().day();
    moment.hour = utc.time().hour();
    moment.minute = utc.time().minute();
    moment.second = utc.time().second();
    moment.zone = icaltimezone_get_utc_timezone();
    return moment;
}

int sequenceOf(const QDateTime &now)
{
    static const QDateTime since(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return static_cast<int>(std::clamp<qint64>(since.secsTo(now), 0, std::numeric_limits<int>::max()));
}

void addDays(icalcomponent *made, const CalendarEntry &entry, CalendarForm form, const QDateTime &now)
{
    if (form == CalendarForm::Events) {
        icalcomponent_add_property(made, icalproperty_new_dtstart(dayOf(entry.due)));
        // The day behind the last one.
        icalcomponent_add_property(made, icalproperty_new_dtend(dayOf(entry.due.addDays(1))));
        icalcomponent_add_property(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        return;
    }
    icalcomponent_add_property(made, icalproperty_new_due(dayOf(entry.due)));
    const bool isDone = entry.doneOn.isValid();
    icalcomponent_add_property(
        made, icalproperty_new_status(isDone ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    if (!isDone)
        return;
    // Of the time of day nothing is known; it never lies ahead.
    const QDateTime done = qMin(QDateTime(entry.doneOn, QTime(12, 0), Qt::UTC), now);
    icalcomponent_add_property(made, icalproperty_new_completed(momentOf(done)));
    icalcomponent_add_property(made, icalproperty_new_percentcomplete(100));
}

Component componentOf(const CalendarEntry &entry, CalendarForm form, const QDateTime &now,
                      const QString &doneTitle)
{
    const bool isEvent = form == CalendarForm::Events;
    Component made(icalcomponent_new(isEvent ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT));
    const QString title = isEvent && entry.doneOn.isValid() ? doneTitle.arg(entry.title) : entry.title;
    icalcomponent_add_property(made.get(), icalproperty_new_uid(clean(entry.uid, true).constData()));
    icalcomponent_add_property(made.get(), icalproperty_new_dtstamp(momentOf(now)));
    icalcomponent_add_property(made.get(), icalproperty_new_lastmodified(momentOf(now)));
    icalcomponent_add_property(made.get(), icalproperty_new_sequence(sequenceOf(now)));
    icalcomponent_add_property(made.get(), icalproperty_new_summary(clean(title, true).constData()));
    const QByteArray description = clean(entry.description, false);
    if (!description.isEmpty())
        icalcomponent_add_property(made.get(), icalproperty_new_description(description.constData()));
    addDays(made.get(), entry, form, now);
    return made;
}

} // namespace

QByteArray toCalendar(const QString &name, const QList<CalendarEntry> &entries, CalendarForm form,
                      const QDateTime &now, const QString &doneTitle)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Elsewhere//Elsewhere//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *shown = icalproperty_new_x(clean(name, true).constData());
    icalproperty_set_x_name(shown, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), shown);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), componentOf(entry, form, now, doneTitle).release());
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray result(text);
    icalmemory_free_buffer(text);
    return result;
}

} // namespace exchange
