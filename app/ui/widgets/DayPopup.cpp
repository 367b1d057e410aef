// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DayPopup.h"

namespace ui {

static constexpr int UsualDelay = 7; ///< days; what is proposed

DayPopup::DayPopup(const Theme &theme, const QString &question, const QString &verb, QDate today,
                   const QLocale &locale, QWidget *parent)
    : FieldPopup(QStringLiteral("dayPopup"), parent)
    , m_today(today)
    , m_day(new DateEdit(theme, today, locale, this))
{
    m_day->setObjectName(QStringLiteral("nextDay"));
    m_day->setMayBeFuture(true);
    m_day->setValue(today.addDays(UsualDelay));
    m_day->selectAll();
    build(theme, question, m_day, verb);
}

void DayPopup::accept()
{
    const auto day = m_day->value();
    if (!day)
        return complain(day.error().sentence);
    if (*day < m_today)
        return complain(tr("That day has passed. Choose today or a later one."));
    Q_EMIT chosen(*day);
    close();
}

} // namespace ui
