// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"

/// The coded words of DOMAIN sections 1 to 3: small closed lists that the schema checks too.
namespace domain {

/// For whose sake a customer is sent elsewhere.
enum class Motive { Customer, Staff };

/// From cold to warm; the order of the values is the order of warmth.
enum class Handoff { NameOnly, ContactDetails, NamedPerson, CalledAhead, WarmIntroduction, BookedForThem };

/// Who brought it about that a send-away was declined or failed.
enum class Party { Us, Partner, Customer };

enum class Cause { NoCapacity, NotWhatTheyDo, NotReached, NoLongerInterested, WentElsewhere, Unknown };

/// How we know about a status. Assumed is recorded, but never counts as known.
enum class HowKnown { PartnerTold, CustomerTold, Assumed };

enum class KnownBefore { Yes, No, Unknown };

/// Where we stand with a competitor as a referral partner.
enum class Stage { Prospect, Contacted, InTalks, Agreed, Paused, Ended, Declined };

/// Who sent a customer to us.
enum class SourceKind { Partner, WordOfMouth, Unknown };

/// What became of a customer who was referred to us. Only Bought counts as value.
enum class ReferralOutcome { Open, Bought, NotBought };

/// How we know that somebody came back.
enum class ReturnKnown { Seen, Till };

enum class Role { Counter, Manager, Owner };

enum class AdvocacyKind { Review, Recommendation, ThankYou };

enum class Stance { Promoter, Passive, Detractor };

enum class ReachKind { Phone, Email };

template <>
std::span<const Coded<Motive>> allOf();
template <>
std::span<const Coded<Handoff>> allOf();
template <>
std::span<const Coded<Party>> allOf();
template <>
std::span<const Coded<Cause>> allOf();
template <>
std::span<const Coded<HowKnown>> allOf();
template <>
std::span<const Coded<KnownBefore>> allOf();
template <>
std::span<const Coded<Stage>> allOf();
template <>
std::span<const Coded<SourceKind>> allOf();
template <>
std::span<const Coded<ReferralOutcome>> allOf();
template <>
std::span<const Coded<ReturnKnown>> allOf();
template <>
std::span<const Coded<Role>> allOf();
template <>
std::span<const Coded<AdvocacyKind>> allOf();
template <>
std::span<const Coded<Stance>> allOf();
template <>
std::span<const Coded<ReachKind>> allOf();

} // namespace domain
