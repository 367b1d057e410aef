// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competency.h"
#include "domain/Guideline.h"
#include "domain/Reason.h"

/// The guidelines together, and what they have against each other.
namespace domain {

struct Playbook
{
    QList<Guideline> guidelines; ///< in use, in order of precedence
    QList<Guideline> retired;
    QList<Reason> reasons;   ///< in use, to choose from
    QList<Competency> needs; ///< in use, to choose from
    GuidelineWords words;    ///< of all reasons and needs
    Grant otherwise = Grant::PreApproved;

    QList<ReasonId> reasonsInUse() const;
    QList<CompetencyId> needsInUse() const;
};

/// What there is to say against a guideline of the playbook.
struct GuidelineRemark
{
    bool hasNoCases = false;
    /// Those in use that name as much and can cover the same customer.
    QList<Guideline> ties;

    bool isEmpty() const { return !hasNoCases && ties.isEmpty(); }
};

/// Nothing for one that is retired. It need not be in the playbook as it is: one that is being edited.
GuidelineRemark remarkOn(const Guideline &guideline, const Playbook &playbook);
/// Whether somebody has to know: it covers nothing, or one that it ties with grants something else.
bool isWarning(const GuidelineRemark &remark, const Guideline &about);
/// In words; empty when there is nothing to say.
QString sentenceOf(const GuidelineRemark &remark, const Guideline &about);

/// Whether the owner's order decides which of the two comes first.
bool isOrderedByHand(const Guideline &a, const Guideline &b);

/// Why a guideline does not decide a case: "is not for this need", "covers it too, but names less".
/// Empty for the one that decides.
QString whyNot(const Guideline &guideline, const GuidelineCase &asked, const GuidelineDecision &decision);

} // namespace domain
