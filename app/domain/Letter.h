// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QString>

namespace domain {

/// What a letter to a partner is for.
enum class LetterKind { FirstApproach, Invitation, Proposal, ThankYou, Review, Ending, Other };

template <>
std::span<const Coded<LetterKind>> allOf();

/// A letter as the owner words it, with placeholders by their codes: see LetterText.h.
struct LetterTemplate
{
    LetterTemplateId id;
    QString name;
    LetterKind kind = LetterKind::Other;
    QString subject;
    QString body;
    int position = 0; ///< place in the list
    QDate retiredOn;

    bool isRetired() const { return retiredOn.isValid(); }
    bool operator==(const LetterTemplate &) const = default;
};

/// An agreement that is so many days old is worth a review rather than a thank-you.
inline constexpr int ReviewAfterDays = 150;

/// The letter that fits where we stand with a partner since that day (invalid: since ever).
LetterKind letterFor(Stage stage, QDate since, QDate today);

/// Where we stand once such a letter has been sent, when that is further on than now.
std::optional<Stage> stageAfter(LetterKind kind, Stage now);

} // namespace domain
