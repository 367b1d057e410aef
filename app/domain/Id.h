// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace domain {

/// The number a record has in its ledger. Typed, so that a customer's id cannot be passed for a partner's.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    /// False for a record that has not been saved yet.
    constexpr bool isValid() const { return m_value > 0; }

    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using CategoryId = Id<struct CategoryTag>;
using CompetencyId = Id<struct CompetencyTag>;
using CompetitorId = Id<struct CompetitorTag>;
using ContactId = Id<struct ContactTag>;
using CustomerId = Id<struct CustomerTag>;
using ReasonId = Id<struct ReasonTag>;
using StaffId = Id<struct StaffTag>;
using SendAwayId = Id<struct SendAwayTag>;
using ReferralInId = Id<struct ReferralInTag>;
using ReturnVisitId = Id<struct ReturnVisitTag>;
using AdvocacyId = Id<struct AdvocacyTag>;
using FitCheckId = Id<struct FitCheckTag>;
using GuidelineId = Id<struct GuidelineTag>;
using GuidelineVersionId = Id<struct GuidelineVersionTag>;
using ActionId = Id<struct ActionTag>;
using IncidentId = Id<struct IncidentTag>;
using ConductReviewId = Id<struct ConductReviewTag>;
using StageChangeId = Id<struct StageChangeTag>;
using TouchId = Id<struct TouchTag>;
using DocumentId = Id<struct DocumentTag>;
using LetterTemplateId = Id<struct LetterTemplateTag>;

} // namespace domain
