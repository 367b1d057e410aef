// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Letter.h"

namespace domain {

template <>
std::span<const Coded<LetterKind>> allOf()
{
    static constexpr Coded<LetterKind> all[]{
        {LetterKind::FirstApproach, "first_approach", QT_TRANSLATE_NOOP("domain", "first approach")},
        {LetterKind::Invitation, "invitation", QT_TRANSLATE_NOOP("domain", "invitation to talk")},
        {LetterKind::Proposal, "proposal", QT_TRANSLATE_NOOP("domain", "proposal of an agreement")},
        {LetterKind::ThankYou, "thank_you", QT_TRANSLATE_NOOP("domain", "thank-you letter")},
        {LetterKind::Review, "review", QT_TRANSLATE_NOOP("domain", "review of the half-year")},
        {LetterKind::Ending, "ending", QT_TRANSLATE_NOOP("domain", "ending it politely")},
        {LetterKind::Other, "other", QT_TRANSLATE_NOOP("domain", "something else")},
    };
    return all;
}

LetterKind letterFor(Stage stage, QDate since, QDate today)
{
    switch (stage) {
    case Stage::Prospect:
        return LetterKind::FirstApproach;
    case Stage::Contacted:
        return LetterKind::Invitation;
    case Stage::InTalks:
        return LetterKind::Proposal;
    case Stage::Agreed:
        return since.isValid() && since.daysTo(today) >= ReviewAfterDays ? LetterKind::Review
                                                                         : LetterKind::ThankYou;
    case Stage::Paused:
        return LetterKind::Invitation;
    case Stage::Ended:
    case Stage::Declined:
        break;
    }
    return LetterKind::Ending;
}

std::optional<Stage> stageAfter(LetterKind kind, Stage now)
{
    const bool isOver = now == Stage::Ended || now == Stage::Declined;
    if (kind == LetterKind::Ending)
        return isOver || now == Stage::Prospect ? std::nullopt : std::optional(Stage::Ended);
    if (kind == LetterKind::Proposal && (now == Stage::Prospect || now == Stage::Contacted))
        return Stage::InTalks;
    return now == Stage::Prospect ? std::optional(Stage::Contacted) : std::nullopt;
}

} // namespace domain
