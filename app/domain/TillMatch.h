// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Id.h"

#include <QList>

#include <optional>
#include <span>

namespace domain {

/// What speaks for a customer of ours being the one whom the till names.
struct TillCandidate
{
    CustomerId customer;
    bool byNumber = false; ///< has the number that the till says, as are the following
    bool byPhone = false;
    bool byEmail = false;
    bool byName = false;         ///< the folded names are the same
    bool hasOtherNumber = false; ///< both have a number of ours, and not the same
    bool canCompareNames = false;
    double similarity = 0; ///< of the names, see nameSimilarity(); means something when they can be compared

    bool operator==(const TillCandidate &) const = default;
};

/// Why a person has to say who it is.
enum class TillDoubt {
    SimilarName,   ///< only the name is alike
    SeveralFit,    ///< two or more customers fit
    NamesDisagree, ///< number, phone or e-mail fit, the name does not
    OtherNumber,   ///< all fits but our number
};

struct TillVerdict
{
    std::optional<CustomerId> sure;
    std::optional<TillDoubt> doubt;
    QList<CustomerId> candidates; ///< of a doubt: the likeliest first, MostTillCandidates of them

    bool operator==(const TillVerdict &) const = default;
};

inline constexpr qsizetype MostTillCandidates = 3;

/// Whom the till means. Sure is: our number, phone or e-mail with a name that agrees or says nothing; two of
/// the three, whatever the name; or the very name, when one customer alone has it. Of several the one whose
/// name agrees, else the one that is the very same name. All else that fits is a doubt; nobody fits: neither.
TillVerdict judgeTill(std::span<const TillCandidate> candidates);

template <>
std::span<const Coded<TillDoubt>> allOf();

} // namespace domain
