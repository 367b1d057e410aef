// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Conduct.h"
#include "domain/Guideline.h"
#include "domain/Suggestion.h"

namespace domain {

/// Whom to recommend for a need, the best first.
struct HandbookNeed
{
    QString name;
    bool isCore = false;
    QList<Suggestion> partners; ///< empty: nobody is known for it
};

/// What hangs on the wall for the staff to read.
struct Handbook
{
    Business business;
    QDate preparedOn;
    QList<Guideline> guidelines;       ///< in use, in order of precedence
    GuidelineWords words;              ///< the locale in it is not used
    QList<UnacceptableAction> actions; ///< in the owner's order
    QList<HandbookNeed> needs;         ///< core needs first
};

} // namespace domain
