// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Words.h"

namespace domain {

// The codes stand in files and databases: they are added to, never changed.

template <>
std::span<const Coded<Motive>> allOf()
{
    static constexpr Coded<Motive> all[]{
        {Motive::Customer, "customer", QT_TRANSLATE_NOOP("domain", "customer's interest")},
        {Motive::Staff, "staff", QT_TRANSLATE_NOOP("domain", "staff's interest")},
    };
    return all;
}

template <>
std::span<const Coded<Handoff>> allOf()
{
    static constexpr Coded<Handoff> all[]{
        {Handoff::NameOnly, "name_only", QT_TRANSLATE_NOOP("domain", "name only")},
        {Handoff::ContactDetails, "contact_details", QT_TRANSLATE_NOOP("domain", "contact details")},
        {Handoff::NamedPerson, "named_person", QT_TRANSLATE_NOOP("domain", "named person")},
        {Handoff::CalledAhead, "called_ahead", QT_TRANSLATE_NOOP("domain", "called ahead")},
        {Handoff::WarmIntroduction, "warm_introduction", QT_TRANSLATE_NOOP("domain", "warm introduction")},
        {Handoff::BookedForThem, "booked_for_them", QT_TRANSLATE_NOOP("domain", "booked for them")},
    };
    return all;
}

template <>
std::span<const Coded<Party>> allOf()
{
    static constexpr Coded<Party> all[]{
        {Party::Us, "us", QT_TRANSLATE_NOOP("domain", "us")},
        {Party::Partner, "partner", QT_TRANSLATE_NOOP("domain", "the partner")},
        {Party::Customer, "customer", QT_TRANSLATE_NOOP("domain", "the customer")},
    };
    return all;
}

template <>
std::span<const Coded<Cause>> allOf()
{
    static constexpr Coded<Cause> all[]{
        {Cause::NoCapacity, "no_capacity", QT_TRANSLATE_NOOP("domain", "no capacity")},
        {Cause::NotWhatTheyDo, "not_what_they_do", QT_TRANSLATE_NOOP("domain", "not what they do")},
        {Cause::NotReached, "not_reached", QT_TRANSLATE_NOOP("domain", "could not be reached")},
        {Cause::NoLongerInterested, "no_longer_interested",
         QT_TRANSLATE_NOOP("domain", "no longer interested")},
        {Cause::WentElsewhere, "went_elsewhere", QT_TRANSLATE_NOOP("domain", "went somewhere else")},
        {Cause::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "unknown cause")},
    };
    return all;
}

template <>
std::span<const Coded<HowKnown>> allOf()
{
    static constexpr Coded<HowKnown> all[]{
        {HowKnown::PartnerTold, "partner", QT_TRANSLATE_NOOP("domain", "the partner told us")},
        {HowKnown::CustomerTold, "customer", QT_TRANSLATE_NOOP("domain", "the customer told us")},
        {HowKnown::Assumed, "assumed", QT_TRANSLATE_NOOP("domain", "assumed")},
    };
    return all;
}

template <>
std::span<const Coded<KnownBefore>> allOf()
{
    static constexpr Coded<KnownBefore> all[]{
        {KnownBefore::Yes, "yes", QT_TRANSLATE_NOOP("domain", "bought from us before")},
        {KnownBefore::No, "no", QT_TRANSLATE_NOOP("domain", "new to us")},
        {KnownBefore::Unknown, "unknown",
         QT_TRANSLATE_NOOP("domain", "not known whether they bought before")},
    };
    return all;
}

template <>
std::span<const Coded<Stage>> allOf()
{
    static constexpr Coded<Stage> all[]{
        {Stage::Prospect, "prospect", QT_TRANSLATE_NOOP("domain", "prospect")},
        {Stage::Contacted, "contacted", QT_TRANSLATE_NOOP("domain", "contacted")},
        {Stage::InTalks, "in_talks", QT_TRANSLATE_NOOP("domain", "in talks")},
        {Stage::Agreed, "agreed", QT_TRANSLATE_NOOP("domain", "agreed")},
        {Stage::Paused, "paused", QT_TRANSLATE_NOOP("domain", "paused")},
        {Stage::Ended, "ended", QT_TRANSLATE_NOOP("domain", "ended")},
        {Stage::Declined, "declined", QT_TRANSLATE_NOOP("domain", "declined")},
    };
    return all;
}

template <>
std::span<const Coded<SourceKind>> allOf()
{
    static constexpr Coded<SourceKind> all[]{
        {SourceKind::Partner, "partner", QT_TRANSLATE_NOOP("domain", "a partner")},
        {SourceKind::WordOfMouth, "word_of_mouth", QT_TRANSLATE_NOOP("domain", "word of mouth")},
        {SourceKind::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "not known who")},
    };
    return all;
}

template <>
std::span<const Coded<ReferralOutcome>> allOf()
{
    static constexpr Coded<ReferralOutcome> all[]{
        {ReferralOutcome::Open, "open", QT_TRANSLATE_NOOP("domain", "open")},
        {ReferralOutcome::Bought, "bought", QT_TRANSLATE_NOOP("domain", "bought")},
        {ReferralOutcome::NotBought, "not_bought", QT_TRANSLATE_NOOP("domain", "did not buy")},
    };
    return all;
}

template <>
std::span<const Coded<ReturnKnown>> allOf()
{
    static constexpr Coded<ReturnKnown> all[]{
        {ReturnKnown::Seen, "seen", QT_TRANSLATE_NOOP("domain", "seen at the counter")},
        {ReturnKnown::Till, "till", QT_TRANSLATE_NOOP("domain", "matched from the till")},
    };
    return all;
}

template <>
std::span<const Coded<Role>> allOf()
{
    static constexpr Coded<Role> all[]{
        {Role::Counter, "counter", QT_TRANSLATE_NOOP("domain", "counter")},
        {Role::Manager, "manager", QT_TRANSLATE_NOOP("domain", "manager")},
        {Role::Owner, "owner", QT_TRANSLATE_NOOP("domain", "owner")},
    };
    return all;
}

template <>
std::span<const Coded<AdvocacyKind>> allOf()
{
    static constexpr Coded<AdvocacyKind> all[]{
        {AdvocacyKind::Review, "review", QT_TRANSLATE_NOOP("domain", "review")},
        {AdvocacyKind::Recommendation, "recommendation", QT_TRANSLATE_NOOP("domain", "recommendation")},
        {AdvocacyKind::ThankYou, "thank_you", QT_TRANSLATE_NOOP("domain", "thank-you")},
    };
    return all;
}

template <>
std::span<const Coded<Stance>> allOf()
{
    static constexpr Coded<Stance> all[]{
        {Stance::Promoter, "promoter", QT_TRANSLATE_NOOP("domain", "promoter")},
        {Stance::Passive, "passive", QT_TRANSLATE_NOOP("domain", "passive")},
        {Stance::Detractor, "detractor", QT_TRANSLATE_NOOP("domain", "detractor")},
    };
    return all;
}

template <>
std::span<const Coded<ReachKind>> allOf()
{
    static constexpr Coded<ReachKind> all[]{
        {ReachKind::Phone, "phone", QT_TRANSLATE_NOOP("domain", "phone")},
        {ReachKind::Email, "email", QT_TRANSLATE_NOOP("domain", "e-mail")},
    };
    return all;
}

} // namespace domain
