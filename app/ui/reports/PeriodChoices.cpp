// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PeriodChoices.h"

#include "domain/Period.h"

#include <QCoreApplication>

namespace ui {

using domain::Month;
using domain::Period;
using domain::ReportPeriod;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::PeriodChoices)
};

QString nameOf(Period period, const QLocale &locale)
{
    const QString year = QString::number(period.first().year());
    if (period.kind() == Period::Kind::Year)
        return year;
    return Tr::tr("Quarter %1 of %2", "number and year")
        .arg(locale.toString((period.first().month() + 2) / 3), year);
}

QList<PeriodChoice> ofTheCalendar(Period::Kind kind, Month firstRecord, QDate today, const QLocale &locale)
{
    QList<PeriodChoice> choices;
    const Period last = Period::lastFinished(kind, today);
    const auto add = [&](Period period, const QString &name) {
        choices.append({name, period.first(), period.last()});
    };
    add(last, nameOf(last, locale));
    for (Period each = last.before(); each.last() >= firstRecord; each = each.before())
        add(each, nameOf(each, locale));
    add(last.next(), Tr::tr("%1 (not over yet)").arg(nameOf(last.next(), locale)));
    return choices;
}

QList<PeriodChoice> ofMonths(Month now)
{
    QList<PeriodChoice> choices;
    for (const int months : {12, 3, 6, 24})
        choices.append({Tr::tr("the last %n month(s)", nullptr, months), now.plus(1 - months), now});
    const Month january(now.year(), 1);
    choices.append({Tr::tr("this year"), january, now});
    choices.append({Tr::tr("last year"), january.plus(-12), january.plus(-1)});
    return choices;
}

} // namespace

QString PeriodChoice::text() const
{
    return from.text() + QStringLiteral("..") + to.text();
}

QList<PeriodChoice> periodChoices(ReportPeriod period, Month firstRecord, QDate today, const QLocale &locale)
{
    switch (period) {
    case ReportPeriod::Quarter:
        return ofTheCalendar(Period::Kind::Quarter, firstRecord, today, locale);
    case ReportPeriod::Year:
        return ofTheCalendar(Period::Kind::Year, firstRecord, today, locale);
    case ReportPeriod::Months:
        return ofMonths(Month(today));
    case ReportPeriod::Now:
    case ReportPeriod::Week:
    case ReportPeriod::Month:
        break;
    }
    return {};
}

} // namespace ui
