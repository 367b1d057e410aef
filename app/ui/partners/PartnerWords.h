// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Partners.h"
#include "ui/widgets/StoryList.h"
#include "workflows/Outreach.h"

namespace ui {

/// A share from 0 to 1 with two digits: ".61", and as the locale writes it "0,61".
QString shareText(double share, const QLocale &locale);
/// "they: EV repair, calibration · us: paint": what adds most to each side, two of each
/// where there is room.
QString gainsText(const domain::Complementarity &fit);
/// The two halves of it, each as a line of its own.
QString theirPartText(const domain::Complementarity &fit);
QString ourPartText(const domain::Complementarity &fit);
/// Both sums, and how much is known of what they rest on.
QString fitText(const domain::Complementarity &fit, const QLocale &locale);

/// Where we stand with somebody, as a badge.
struct StandWord
{
    QString text;
    Tone tone = Tone::Neutral;
};
StandWord standWord(const workflows::Prospect &prospect);

/// One line of the story of a partner, in words.
StoryLine partnerLine(const ledger::PartnerEntry &entry, const QLocale &locale);

} // namespace ui
