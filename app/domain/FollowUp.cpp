// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FollowUp.h"

#include <algorithm>

namespace domain {

template <>
std::span<const Coded<ToDoKind>> allOf()
{
    static constexpr Coded<ToDoKind> all[]{
        {ToDoKind::FollowUp, "follow_up", QT_TRANSLATE_NOOP("domain", "follow-up")},
        {ToDoKind::Deferral, "deferral", QT_TRANSLATE_NOOP("domain", "promised for later")},
        {ToDoKind::Approval, "approval", QT_TRANSLATE_NOOP("domain", "waits for a manager")},
        {ToDoKind::NextStep, "next_step", QT_TRANSLATE_NOOP("domain", "next step with a partner")},
        {ToDoKind::ConductReview, "conduct_review", QT_TRANSLATE_NOOP("domain", "coaching review")},
        {ToDoKind::ExclusionReview, "exclusion_review", QT_TRANSLATE_NOOP("domain", "review of a send-away")},
        {ToDoKind::Appeal, "appeal", QT_TRANSLATE_NOOP("domain", "appeal")},
    };
    return all;
}

template <>
std::span<const Coded<Urgency>> allOf()
{
    static constexpr Coded<Urgency> all[]{
        {Urgency::Late, "late", QT_TRANSLATE_NOOP("domain", "late")},
        {Urgency::Today, "today", QT_TRANSLATE_NOOP("domain", "today")},
        {Urgency::Soon, "soon", QT_TRANSLATE_NOOP("domain", "soon")},
        {Urgency::Later, "later", QT_TRANSLATE_NOOP("domain", "later")},
    };
    return all;
}

Urgency urgencyOf(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return Urgency::Late;
    if (days == 0)
        return Urgency::Today;
    return days <= SoonDays ? Urgency::Soon : Urgency::Later;
}

QDate lastDayOf(Urgency urgency, QDate today)
{
    switch (urgency) {
    case Urgency::Late:
        return today.addDays(-1);
    case Urgency::Today:
        return today;
    case Urgency::Soon:
        return today.addDays(SoonDays);
    case Urgency::Later:
        break;
    }
    return {};
}

MaybeMoney medianOf(QList<Money> values)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace domain
