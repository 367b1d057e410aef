// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Days.h"

#include <QRegularExpression>

namespace ui {

/// The locale's long form without the weekday, with a short month, and without the year when asked for.
static QString shortFormat(const QLocale &locale, bool withYear)
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd?[,،.]?\\s*"));
    static const QRegularExpression year(
        QStringLiteral("[,،]?\\s*('[^']*'\\s*)?y+\\s*[年년.]?\\s*('[^']*')?"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    if (!withYear)
        format.remove(year);
    return format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM")).trimmed();
}

QString shortDayText(QDate day, QDate today, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, shortFormat(locale, day.year() != today.year())) : QString();
}

QString longDayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace ui
