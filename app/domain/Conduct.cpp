// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Conduct.h"

#include <algorithm>

namespace domain {

template <>
std::span<const Coded<Step>> allOf()
{
    static constexpr Coded<Step> all[]{
        {Step::Remind, "remind", QT_TRANSLATE_NOOP("domain", "remind")},
        {Step::Coach, "coach", QT_TRANSLATE_NOOP("domain", "coach")},
        {Step::FinalWarning, "final_warning", QT_TRANSLATE_NOOP("domain", "final warning")},
        {Step::SendElsewhere, "send_elsewhere", QT_TRANSLATE_NOOP("domain", "send elsewhere")},
    };
    return all;
}

template <>
std::span<const Coded<Severity>> allOf()
{
    static constexpr Coded<Severity> all[]{
        {Severity::Minor, "minor", QT_TRANSLATE_NOOP("domain", "minor")},
        {Severity::Serious, "serious", QT_TRANSLATE_NOOP("domain", "serious")},
        {Severity::Grave, "grave", QT_TRANSLATE_NOOP("domain", "grave")},
    };
    return all;
}

template <>
std::span<const Coded<ReviewOutcome>> allOf()
{
    static constexpr Coded<ReviewOutcome> all[]{
        {ReviewOutcome::Improved, "improved", QT_TRANSLATE_NOOP("domain", "improved")},
        {ReviewOutcome::Unchanged, "unchanged", QT_TRANSLATE_NOOP("domain", "unchanged")},
        {ReviewOutcome::Worse, "worse", QT_TRANSLATE_NOOP("domain", "worse")},
    };
    return all;
}

template <>
std::span<const Coded<Appeal>> allOf()
{
    static constexpr Coded<Appeal> all[]{
        {Appeal::None, "none", QT_TRANSLATE_NOOP("domain", "no appeal")},
        {Appeal::Open, "open", QT_TRANSLATE_NOOP("domain", "appeal to be heard")},
        {Appeal::Upheld, "upheld", QT_TRANSLATE_NOOP("domain", "appeal upheld")},
        {Appeal::Rejected, "rejected", QT_TRANSLATE_NOOP("domain", "appeal rejected")},
    };
    return all;
}

bool Exclusion::isInForce(QDate day) const
{
    return (!until.isValid() || day <= until) && (!liftedOn.isValid() || day < liftedOn);
}

LadderPosition positionOn(const Ladder &ladder, const QList<StepTaken> &taken, Step startsAt, QDate day)
{
    const QDate remembered =
        ladder.forgottenAfterMonths > 0 ? day.addMonths(-ladder.forgottenAfterMonths) : QDate(1, 1, 1);
    LadderPosition position;
    for (const StepTaken &each : taken) {
        if (each.on > day || each.on < remembered)
            continue;
        ++position.counted;
        ++position.used[each.step];
        position.highest = std::max(position.highest.value_or(each.step), each.step);
    }
    position.next = std::max(position.highest.value_or(startsAt), startsAt);
    while (position.next != Step::SendElsewhere
           && position.used.value(position.next) >= ladder.times.value(position.next))
        position.next = static_cast<Step>(static_cast<int>(position.next) + 1);
    return position;
}

QList<Step> allowedSteps(const LadderPosition &position)
{
    if (position.next == Step::SendElsewhere)
        return {Step::SendElsewhere};
    return {position.next, Step::SendElsewhere};
}

} // namespace domain
