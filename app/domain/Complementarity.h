// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StrengthMatrix.h"

namespace domain {

/// How well two businesses would help each other (DOMAIN section 8). u is our level and s theirs, 0-5:
///
///   theyHelpUs = sum over the needs of d * max(0, s - u) / 5
///   weHelpThem = sum over our core competencies of e * max(0, u - s) / 5
///
/// d is the share of our send-aways that asked for the need, e the same for each core competency. Where one
/// of the levels is not known, nothing is added. Retired competencies are left out.
struct Complementarity
{
    /// A competency and what it adds to its sum.
    struct Gain
    {
        CompetencyId competency;
        QString name;
        double adds = 0;

        bool operator==(const Gain &) const = default;
    };

    double theyHelpUs = 0; ///< 0..1
    double weHelpThem = 0; ///< 0..1
    double coverage = 0;   ///< share of the competencies in use of which both levels are known, 0..1
    QList<Gain> theirs;    ///< what they would take off us, the most first
    QList<Gain> ours;      ///< what they could send us, the most first

    /// sqrt(theyHelpUs * weHelpThem): only a partnership that helps both sides scores. 0..1
    double score() const;
};

Complementarity complementarity(const StrengthMatrix &matrix, CompetitorId competitor);

} // namespace domain
