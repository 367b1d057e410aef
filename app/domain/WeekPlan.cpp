// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WeekPlan.h"

#include <QCoreApplication>
#include <QLocale>

namespace domain {

namespace {

constexpr int DaysOfWeek = 7;
constexpr qsizetype MostGains = 2;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(domain::WeekPlan)
};

bool isWorkDay(QDate day, const QLocale &locale)
{
    const QList<Qt::DayOfWeek> days = locale.weekdays();
    return days.isEmpty() || days.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

QString namesOf(const QStringList &gains)
{
    return gains.first(qMin(gains.size(), MostGains)).join(QStringLiteral(", "));
}

QString talkedText(const WeekPlan::Entry &entry, const DayText &dayText)
{
    return entry.lastTouch.isValid() ? Tr::tr("last talked on %1").arg(dayText(entry.lastTouch))
                                     : Tr::tr("never talked");
}

} // namespace

QDate workDayBeside(QDate day, int direction, const QLocale &locale)
{
    do
        day = day.addDays(direction);
    while (!isWorkDay(day, locale));
    return day;
}

WorkWeek workWeek(QDate today, int weeksAhead, const QLocale &locale)
{
    const auto weekOf = [&](QDate day) {
        const int into = (day.dayOfWeek() - locale.firstDayOfWeek() + DaysOfWeek) % DaysOfWeek;
        WorkWeek week;
        week.isAtHand = weeksAhead == 0;
        week.first = day.addDays(-into);
        week.last = week.first.addDays(DaysOfWeek - 1);
        for (QDate each = week.first; each <= week.last; each = each.addDays(1)) {
            if (isWorkDay(each, locale))
                week.days.append(each);
        }
        return week;
    };
    const QDate next = isWorkDay(today, locale) ? today : workDayBeside(today, 1, locale);
    return weekOf(next.addDays(weeksAhead * DaysOfWeek));
}

QString whyText(const WeekPlan::Entry &entry, QDate today, const DayText &dayText)
{
    const int days = static_cast<int>(entry.since.daysTo(today));
    switch (entry.why) {
    case WeekPlan::Why::Agreed:
        return talkedText(entry, dayText);
    case WeekPlan::Why::EndsSoon:
        return days > 0 ? Tr::tr("the agreement ended on %1").arg(dayText(entry.since))
                        : Tr::tr("the agreement ends on %1").arg(dayText(entry.since));
    case WeekPlan::Why::Quiet:
        return Tr::tr("gone quiet: nobody was sent either way for %n day(s)", nullptr, days);
    case WeekPlan::Why::BestFit:
        return Tr::tr("a good fit, %1", "when we talked").arg(talkedText(entry, dayText));
    }
    return {};
}

QString offerText(const WeekPlan::Entry &entry)
{
    QStringList parts;
    if (!entry.offer.isEmpty())
        parts.append(Tr::tr("offer: %1", "what we could send them").arg(namesOf(entry.offer)));
    if (!entry.wish.isEmpty())
        parts.append(Tr::tr("ask for: %1", "what they could send us").arg(namesOf(entry.wish)));
    return parts.join(QStringLiteral(" · "));
}

QString proposedStep(const WeekPlan::Entry &entry)
{
    switch (entry.why) {
    case WeekPlan::Why::Agreed:
        break;
    case WeekPlan::Why::EndsSoon:
        return Tr::tr("Talk about going on with the agreement");
    case WeekPlan::Why::Quiet:
        return Tr::tr("Ask how things stand, and what would help");
    case WeekPlan::Why::BestFit:
        return entry.stage == Stage::Prospect ? Tr::tr("Introduce ourselves")
                                              : Tr::tr("Talk about working together");
    }
    return entry.what;
}

} // namespace domain
