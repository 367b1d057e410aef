// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Money.h"
#include "domain/Words.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

/// When staff may send a customer elsewhere (DOMAIN section 5): decided before the situation arises.
namespace domain {

/// From lenient to strict; the order of the values is the order of strictness.
enum class Grant { PreApproved, AskManager, Never };

template <>
std::span<const Coded<Grant>> allOf();

/// One version of a guideline. An empty list of reasons, competencies or roles leaves that open: any.
struct Guideline
{
    GuidelineId id;
    GuidelineVersionId
        version;    ///< of this wording; what a send-away refers to and staff confirm to have read
    int number = 1; ///< 1, 2, 3, ... within the guideline
    QDate since;    ///< the day this version was written
    QString name;
    QString note; ///< what to say or do, in the owner's words; printed in the handbook
    QList<ReasonId> reasons;
    QList<CompetencyId> needs;
    QList<Role> roles; ///< of whoever stands at the counter
    MaybeMoney
        highestValue; ///< covers forgone values up to and including this; a value not known is not covered
    Grant grant = Grant::PreApproved;
    int position = 0; ///< place in the owner's own order, from 0; decides what is still a tie
    QDate retiredOn;

    bool isRetired() const { return retiredOn.isValid(); }
    /// How many of reason, competency, role and value it names, 0..4.
    int specificity() const;
    bool operator==(const Guideline &) const = default;
};

/// A customer at the counter.
struct GuidelineCase
{
    std::optional<ReasonId> reason;
    std::optional<CompetencyId> need;
    MaybeMoney forgone;
    Role role = Role::Counter;
    Motive motive = Motive::Customer;
};

/// Names for sentences; retired ones too, since old versions speak of them.
struct GuidelineWords
{
    QHash<ReasonId, QString> reasons;
    QHash<CompetencyId, QString> needs;
    QLocale locale;
};

/// What a guideline has against covering a case.
enum class Mismatch { Reason, Need, Role, Value, ValueUnknown, Retired };

/// Nothing when it covers the case.
std::optional<Mismatch> mismatchOf(const Guideline &guideline, const GuidelineCase &asked);

/// True for one that names reasons or competencies of which none is in use any more: it can cover no case.
bool hasNoCases(const Guideline &guideline, const QList<ReasonId> &reasonsInUse,
                const QList<CompetencyId> &needsInUse);

/// The most specific first; of those the stricter; of those in the owner's order. Retired ones are left out.
QList<Guideline> inPrecedence(QList<Guideline> guidelines);

struct GuidelineDecision
{
    Grant grant = Grant::PreApproved;
    std::optional<Guideline> guideline; ///< the one that decides; nothing: no guideline covers the case
    /// Another one as specific that grants something else; the stricter of the two decides.
    std::optional<Guideline> tiedWith;
    /// One would cover the case if the forgone value were known.
    bool valueIsMissing = false;
};

/// The first in precedence that covers the case decides. Where none does: in the customer's interest
/// `otherwise`, which the owner has set (a new business trusts its people: pre-approved, because a guideline
/// is there to limit what is kindness as a rule); for the staff's sake never less than asking a manager
/// (DOMAIN section 6).
GuidelineDecision decide(const QList<Guideline> &guidelines, const GuidelineCase &asked, Grant otherwise);

/// Has somebody of that role to get the word of a manager first? Managers and owners give it themselves; what
/// is never allowed nobody can approve.
bool needsApproval(const GuidelineDecision &decision, Role role);

/// "Reasons: out of stock or wait too long. Needs: Windscreen. Up to €500. Pre-approved for counter."
QString sentenceOf(const Guideline &guideline, const GuidelineWords &words);
/// Why: "“Glass goes to Northside” (version 2) decides: it names the reason and the need."
QString sentenceOf(const GuidelineDecision &decision, const GuidelineWords &words);
/// "is not for this reason", to stand behind the name of a guideline that does not decide.
QString sentenceOf(Mismatch mismatch);

} // namespace domain
