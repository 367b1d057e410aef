// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Story.h"

#include "domain/Ticket.h"
#include "workflows/demo/Pace.h"
#include "workflows/PartnerReference.h"

#include <algorithm>

namespace workflows::demo {

using base::Done;
using base::Result;
using domain::Handoff;

namespace {

/// The identity of a partner's own ledger.
constexpr QLatin1StringView DelgadosLedger("5b0e6f1d2c9a47838e14d07ab36c59f2");

/// A believable month, in the middle of the story.
constexpr double usualMonth = 19;
constexpr int specials = 6;

/// Between what somebody does in the beginning and in the end.
template <std::size_t Count>
std::array<double, Count> between(const std::array<double, Count> &start,
                                  const std::array<double, Count> &end, double progress)
{
    std::array<double, Count> weights{};
    for (std::size_t i = 0; i < Count; ++i)
        weights[i] = start[i] + (end[i] - start[i]) * progress;
    return weights;
}

constexpr std::array<double, 6> handoffsAtFirst{38, 30, 14, 11, 5, 2};
constexpr std::array<double, 6> handoffsNow{6, 11, 18, 27, 24, 14};

} // namespace

Story::Story(const Cast &cast, StoryClock &clock, ledger::Chronicle &chronicle, const DemoOptions &options,
             QDate first)
    : m_cast(cast)
    , m_clock(clock)
    , m_chronicle(chronicle)
    , m_dice(options.seed)
    , m_first(first)
    , m_today(options.today)
    , m_days(static_cast<int>(first.daysTo(options.today)) + 1)
    , m_promises(static_cast<std::size_t>(m_days))
{
    std::vector<double> sent;
    std::vector<double> received;
    double mood = 1; // good months and bad ones
    for (int day = 0; day < m_days; ++day) {
        if (dateOf(day).day() == 1)
            mood = 0.88 + 0.24 * m_dice.share();
        const double weight = weekday(dateOf(day)) * season(dateOf(day)) * mood;
        sent.push_back(weight * (0.78 + 0.44 * progressOf(day)));
        received.push_back(weight * (0.06 + progressOf(day)));
    }
    // A story that begins and ends on a Sunday still has a day.
    sent.front() += 0.001;
    received.front() += 0.001;
    const double months = m_days / 30.44;
    const int wanted =
        options.sendAways > 0 ? options.sendAways : std::max(1, static_cast<int>(usualMonth * months));
    m_withSpecials = wanted >= 40;
    m_sentOn = spreadOver(m_dice, sent, m_withSpecials ? wanted - specials : wanted);
    m_receivedOn = spreadOver(m_dice, received, static_cast<int>(0.43 * wanted));
}

Done Story::tell(const ledger::Progress &progress)
{
    for (int day = 0; day < m_days; ++day) {
        if (progress && !progress(progressOf(day)))
            return base::failure(
                QStringLiteral("cancelled"),
                QCoreApplication::translate("workflows", "The example business was not made."));
        TRY(tellDay(day));
    }
    return m_chronicle.end();
}

Done Story::tellDay(int day)
{
    const auto index = static_cast<std::size_t>(day);
    m_clock.set(QDateTime(dateOf(day), QTime(8, 30), Qt::UTC));
    // Visits come before the day's send-aways: they belong to an earlier day's.
    for (const Promise &promise : std::exchange(m_promises[index], {}))
        TRY(promise.isFriend ? sendFriend(promise.person, day) : comeBack(promise.person, day));
    for (int i = 0; i < m_receivedOn[index]; ++i)
        TRY(receive(day));
    for (int i = 0; i < m_sentOn[index]; ++i)
        TRY(sendSomebody(day));
    return m_withSpecials ? tellSpecials(day) : Done();
}

/// Where somebody took the time to call ahead, what was said was now and then written on the card.
static QString whatWeTold(const domain::SendAway &record, int number)
{
    constexpr std::array told{"The customer needs the car back by Friday.",
                              "A fixed price first, before any work is begun.",
                              "The insurance pays; the claim number is on the papers.",
                              "There is a child seat in the car, and a lift home would help.",
                              "We have looked at it and left the part where it was."};
    if (!record.partner || !record.handoff || *record.handoff < Handoff::CalledAhead || number % 3 != 0)
        return {};
    return QString::fromLatin1(told[static_cast<std::size_t>(number / 3) % told.size()]);
}

Done Story::sendSomebody(int day)
{
    std::array<double, NeedCount> weights{};
    for (std::size_t i = 0; i < NeedCount; ++i)
        weights[i] = factsOf(static_cast<Need>(i)).asked;
    if (dateOf(day) >= m_cast.quietSince)
        weights[Dent] *= 0.3;
    const auto need = static_cast<Need>(m_dice.weighted(weights));
    domain::SendAway record;
    const auto handoffs = between(handoffsAtFirst, handoffsNow, progressOf(day));
    record.handoff = static_cast<Handoff>(m_dice.weighted(handoffs));
    record.staff = somebody();
    record.on = dateOf(day);
    chooseReason(record, need);
    const domain::Reason *reason = nullptr;
    for (const domain::Reason &known : m_cast.reasons)
        reason = known.id == record.reason ? &known : reason;
    if (reason && reason->code == QLatin1StringView("not_at_best")) {
        record.deferredTo = record.on.addDays(m_dice.between(2, 9));
        record.handoff.reset();
    } else {
        choosePartner(record, need);
    }
    if (m_dice.chance(0.92))
        record.forgone = worth(factsOf(need).usual);
    if (record.forgone && record.forgone->minor() > 200'000)
        record.approvedBy = m_cast.manager().name;
    if (m_dice.chance(0.12))
        record.note = m_people.note(m_dice);
    record.told = whatWeTold(record, m_sendAways);
    return sendAway(record, need, day);
}

Done Story::sendAway(domain::SendAway record, Need need, int day)
{
    int person = -1;
    if (m_dice.chance(0.81)) {
        const bool known = !m_persons.empty() && m_dice.chance(0.14);
        if (known) {
            person = m_dice.below(static_cast<qsizetype>(m_persons.size()));
        } else {
            TRY_ASSIGN(person, newPerson(day, m_dice.chance(0.35)));
        }
        const Person &customer = m_persons[static_cast<std::size_t>(person)];
        record.customer = customer.id;
        record.knownBefore = customer.hasBought    ? domain::KnownBefore::Yes
                             : m_dice.chance(0.85) ? domain::KnownBefore::No
                                                   : domain::KnownBefore::Unknown;
    }
    record.reference = reference('S', m_sendAways);
    record.need = m_cast.needs[need];
    record.ourLevel = m_cast.levelOn(record.on, need, {});
    Fate fate = decideFate(m_dice, record, m_today, m_cast.business);
    for (domain::StatusChange &change : fate.history) {
        change.recordedAt = QDateTime(change.on, QTime(9, 0).addSecs(m_dice.below(8 * 3600)), Qt::UTC);
        if (const int who = m_dice.below(3); change.status != domain::Status::Closed)
            change.staff = m_cast.staff.at(who).name;
    }
    std::stable_sort(fate.history.begin(), fate.history.end(),
                     [](const auto &a, const auto &b) { return a.on < b.on; });
    TRY_ASSIGN(record.id, m_chronicle.add(record, fate.history));
    if (person < 0 || !domain::countsAsSendAway(record.status))
        return {};
    Person &customer = m_persons[static_cast<std::size_t>(person)];
    customer.lastSent = record.id;
    customer.lastSentDay = day;
    if (fate.went || record.deferredTo.isValid())
        plan(person, record, day);
    if (record.outcome == domain::Outcome::Served && m_dice.chance(0.06))
        return thank(record.id, customer.id, day);
    return {};
}

void Story::chooseReason(domain::SendAway &record, Need need)
{
    // In the order of the starter reasons, without conduct.
    constexpr std::array<double, 8> weak{72, 0, 2, 4, 0, 6, 16, 0};
    constexpr std::array<double, 8> middling{14, 3, 23, 26, 2, 18, 12, 2};
    constexpr std::array<double, 8> strong{0, 6, 44, 24, 9, 8, 6, 3};
    const int ours = m_cast.levelOn(record.on, need, {}).value_or(*domain::Level::from(0)).value();
    const int chosen = m_dice.weighted(ours <= 1 ? weak : ours <= 3 ? middling : strong);
    record.reason = m_cast.reasons.at(chosen).id;
    record.motive = m_cast.reasons.at(chosen).motive;
}

void Story::choosePartner(domain::SendAway &record, Need need)
{
    std::array<double, PartnerCount> weights{};
    for (int i = 0; i < PartnerCount; ++i) {
        const auto partner = static_cast<Partner>(i);
        const auto level = m_cast.levelOn(record.on, need, partner);
        const bool quiet = partner == QuickDent && record.on >= m_cast.quietSince;
        if (level && level->value() > 0 && !quiet)
            weights[static_cast<std::size_t>(i)] = std::pow(level->value(), 4.0);
    }
    // The best are offered; the customer takes the first more often than not.
    std::array<int, PartnerCount> order{};
    std::iota(order.begin(), order.end(), 0);
    const auto weightOf = [&weights](int i) { return weights[static_cast<std::size_t>(i)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weightOf(a) > weightOf(b); });
    const int chosen = m_dice.weighted(weights);
    const int offered = m_dice.between(1, domain::SendAway::MostAlternatives);
    const auto offer = [&](int partner) {
        record.alternatives.append({m_cast.partners[static_cast<std::size_t>(partner)],
                                    m_cast.levelOn(record.on, need, static_cast<Partner>(partner))});
    };
    for (const int partner : order) {
        if (partner != chosen && weightOf(partner) > 0 && record.alternatives.size() < offered - 1)
            offer(partner);
    }
    offer(chosen);
    record.partner = record.alternatives.constLast().competitor;
}

void Story::plan(int person, const domain::SendAway &record, int day)
{
    constexpr std::array<double, 6> comesBack{0.28, 0.34, 0.46, 0.58, 0.74, 0.70};
    constexpr std::array<double, 6> sendsFriend{0.03, 0.05, 0.09, 0.14, 0.22, 0.18};
    const auto warmth = static_cast<std::size_t>(record.handoff.value_or(Handoff::NamedPerson));
    const bool known = m_persons[static_cast<std::size_t>(person)].hasBought;
    if (record.deferredTo.isValid() && record.deferredTo < m_today)
        promise(person, static_cast<int>(m_first.daysTo(record.deferredTo)), false);
    else if (m_dice.chance(comesBack[warmth] * (known ? 1.25 : 0.95)))
        promise(person, day + 6 + m_dice.days(80), false);
    if (m_dice.chance(sendsFriend[warmth]))
        promise(person, day + 12 + m_dice.days(90), true);
}

void Story::promise(int person, int day, bool isFriend)
{
    while (day < m_days && dateOf(day).dayOfWeek() == Qt::Sunday)
        ++day;
    if (day < m_days)
        m_promises[static_cast<std::size_t>(day)].push_back({person, isFriend});
}

Done Story::comeBack(int index, int day)
{
    Person &person = m_persons[static_cast<std::size_t>(index)];
    if (person.lastVisitDay == day || person.lastSentDay >= day || !person.lastSent.isValid())
        return {};
    person.lastVisitDay = day;
    person.hasBought = true;
    domain::ReturnVisit visit;
    visit.reference = reference('V', m_visits);
    visit.on = dateOf(day);
    visit.customer = person.id;
    if (m_dice.chance(0.95))
        visit.value = worth(m_dice.chance(0.34) ? 1350 : 540);
    visit.howKnown = m_dice.chance(0.6) ? domain::ReturnKnown::Till : domain::ReturnKnown::Seen;
    visit.belongsTo = person.lastSent;
    visit.staff = somebody();
    if (m_dice.chance(0.55))
        promise(index, day + 30 + m_dice.days(85), false);
    return m_chronicle.add(visit, dateOf(person.lastSentDay));
}

Done Story::sendFriend(int index, int day)
{
    const domain::CustomerId friendly = m_persons[static_cast<std::size_t>(index)].id;
    domain::ReferralIn referral;
    referral.reference = reference('R', m_referrals);
    referral.on = dateOf(day);
    referral.sourceKind = domain::SourceKind::WordOfMouth;
    referral.recommendedBy = friendly;
    referral.outcome =
        m_dice.chance(0.75) ? domain::ReferralOutcome::Bought : domain::ReferralOutcome::NotBought;
    referral.staff = somebody();
    const auto need = m_dice.chance(0.6) ? Paint : SameDay;
    referral.need = m_cast.needs[need];
    if (referral.outcome == domain::ReferralOutcome::Bought)
        referral.value = worth(factsOf(need).usual);
    TRY_ASSIGN(const int person, newPerson(day, referral.outcome == domain::ReferralOutcome::Bought));
    referral.customer = m_persons[static_cast<std::size_t>(person)].id;
    return m_chronicle.add(referral);
}

Done Story::receive(int day)
{
    const bool quiet = dateOf(day) >= m_cast.quietSince;
    const std::array<double, PartnerCount> partners{31, 20, quiet ? 0.0 : 9.0, 24, 9, 0};
    std::array<double, NeedCount> needs{};
    for (std::size_t i = 0; i < NeedCount; ++i)
        needs[i] = factsOf(static_cast<Need>(i)).referred;
    const auto need = static_cast<Need>(m_dice.weighted(needs));
    domain::ReferralIn referral;
    referral.reference = reference('R', m_referrals);
    referral.on = dateOf(day);
    referral.sourceKind = domain::SourceKind::Partner;
    const int who = m_dice.weighted(partners);
    referral.partner = m_cast.partners[static_cast<std::size_t>(who)];
    if (who == Delgado) // who have Elsewhere too, and send a file
        referral.reference =
            referencesOf(DelgadosLedger, domain::ticketOf(domain::SendAwayId(100 + 3 * m_referrals)))
                .constFirst();
    referral.need = m_cast.needs[need];
    referral.staff = somebody();
    const bool decided = day < m_days - 1 - m_dice.below(14);
    if (decided)
        referral.outcome =
            m_dice.chance(0.74) ? domain::ReferralOutcome::Bought : domain::ReferralOutcome::NotBought;
    const bool bought = referral.outcome == domain::ReferralOutcome::Bought;
    if (bought && m_dice.chance(0.95))
        referral.value = worth(factsOf(need).usual);
    if (m_dice.chance(0.8)) {
        TRY_ASSIGN(const int person, newPerson(day, bought));
        referral.customer = m_persons[static_cast<std::size_t>(person)].id;
    }
    return m_chronicle.add(referral);
}

namespace {

struct Heard
{
    domain::AdvocacyKind kind;
    int rating; ///< 0: none
    std::optional<domain::Stance> stance;
    const char *note;
};

/// What is said in the year, over and over in other words.
const std::array<Heard, 9> &allHeard()
{
    using domain::AdvocacyKind;
    using domain::Stance;
    static const std::array<Heard, 9> all{{
        {AdvocacyKind::Review, 5, Stance::Promoter,
         "Sent me to the right people instead of keeping me waiting."},
        {AdvocacyKind::ThankYou, 0, {}, "Brought cake."},
        {AdvocacyKind::Review, 5, {}, "Honest. They said who does it better and called ahead for me."},
        {AdvocacyKind::Recommendation, 0, Stance::Promoter, "Told the whole rowing club about us."},
        {AdvocacyKind::Review, 4, Stance::Passive, "Good advice, though the glass shop was full that week."},
        {AdvocacyKind::ThankYou, 0, Stance::Promoter, "Rang to say the windscreen was in on the same day."},
        {AdvocacyKind::Review, 5, Stance::Promoter, "Did not sell me what I did not need."},
        {AdvocacyKind::Recommendation, 0, {}, "Named us in the neighbourhood group."},
        {AdvocacyKind::Review, 3, Stance::Detractor,
         "Friendly, but I would rather have had it all in one place."},
    }};
    return all;
}

} // namespace

Done Story::thank(domain::SendAwayId id, domain::CustomerId customer, int day)
{
    const Heard &heard = allHeard()[static_cast<std::size_t>(m_thanks++) % allHeard().size()];
    domain::Advocacy advocacy;
    advocacy.on = std::min(dateOf(day).addDays(m_dice.between(16, 40)), m_today);
    advocacy.customer = customer;
    advocacy.sendAway = id;
    advocacy.kind = heard.kind;
    advocacy.stance = heard.stance;
    advocacy.note = QString::fromUtf8(heard.note);
    advocacy.staff = m_cast.staff.at(m_thanks % 3).id;
    if (heard.rating > 0) {
        advocacy.rating = heard.rating;
        advocacy.site = QStringLiteral("townreviews.example");
        advocacy.link = QStringLiteral("https://townreviews.example/harbour-street");
    }
    return m_chronicle.add(advocacy);
}

/// Those that everybody meets: the two for the staff's sake, what is late and due today, a promise, and one
/// that waits for approval.
Done Story::tellSpecials(int day)
{
    domain::SendAway record;
    record.on = dateOf(day);
    record.staff = m_cast.staff.at(1).id;
    const auto sendTo = [&](Partner partner, Need need) {
        record.partner = m_cast.partners[partner];
        record.alternatives = {{*record.partner, m_cast.levelOn(record.on, need, partner)}};
    };
    constexpr int threatDaysAgo = 20;
    // Never on the same day as another of these.
    const bool isLadder = day == (m_days - threatDaysAgo) * 7 / 10;
    if (isLadder || day == m_days - threatDaysAgo) {
        if (isLadder) // nobody is recommended to one who threatens people
            sendTo(CityBody, Paint);
        record.staff = m_cast.manager().id;
        record.reason = m_cast.reasons.constLast().id;
        record.motive = domain::Motive::Staff;
        record.approvedBy = m_cast.manager().name;
        record.status = domain::Status::Closed;
        return sendRegular(record, isLadder ? Paint : Collision);
    }
    if (day == m_days - 5) {
        record.reason = m_cast.reasons.at(4).id;
        record.deferredTo = m_today;
        record.forgone = domain::Money(90'000, m_cast.business.currency);
        record.note = QStringLiteral("The booth is free again by then.");
        return sendRegular(record, Paint);
    }
    if (day == m_days - 11 || day == m_days - 8) { // asked after a week: one is late, one is due today
        const bool isLate = day == m_days - 11;
        const Need need = isLate ? Frame : Windscreen;
        sendTo(isLate ? Delgado : Northside, need);
        record.reason = m_cast.reasons.at(0).id;
        record.handoff = isLate ? Handoff::WarmIntroduction : Handoff::NamedPerson;
        record.forgone = domain::Money(isLate ? 180'000 : 42'000, m_cast.business.currency);
        return sendRegular(record, need);
    }
    if (day == m_days - 1) {
        sendTo(OldTimers, Classic);
        record.reason = m_cast.reasons.at(0).id;
        record.status = domain::Status::Draft;
        record.handoff = Handoff::WarmIntroduction;
        record.forgone = domain::Money(240'000, m_cast.business.currency);
        record.note = QStringLiteral("Over €2,000: waits for Maria.");
        return sendAway(record, Classic, day);
    }
    return {};
}

/// Of somebody who has been here before and may be called. Nothing has been heard since.
Done Story::sendRegular(domain::SendAway record, Need need)
{
    domain::Customer customer = m_people.invent(m_dice, record.on);
    customer.mayKeepSince = customer.mayContactSince = record.on;
    if (customer.phones.isEmpty())
        customer.phones = {QStringLiteral("0160 555 900 %1").arg(m_sendAways % 900 + 100)};
    TRY_ASSIGN(record.customer, m_chronicle.add(customer));
    record.knownBefore = domain::KnownBefore::Yes;
    record.reference = reference('S', m_sendAways);
    record.need = m_cast.needs[need];
    record.ourLevel = m_cast.levelOn(record.on, need, {});
    record.followUpOn = record.deferredTo.isValid() ? record.deferredTo
                                                    : domain::followUpDue(record.on, {}, record.status,
                                                                          m_cast.business.followUpAfterDays,
                                                                          m_cast.business.followUpEveryDays);
    domain::StatusChange sent;
    sent.on = record.on;
    sent.recordedAt = QDateTime(record.on, QTime(11, 20), Qt::UTC);
    sent.status = record.status;
    sent.staff = std::ranges::find(m_cast.staff, record.staff, &domain::Staff::id)->name;
    TRY(m_chronicle.add(record, {sent}));
    return {};
}

Result<int> Story::newPerson(int day, bool hasBought)
{
    TRY_ASSIGN(const auto id, m_chronicle.add(m_people.invent(m_dice, dateOf(day))));
    m_persons.push_back({id, {}, -1, -1, hasBought});
    return static_cast<int>(m_persons.size()) - 1;
}

domain::Money Story::worth(int euros)
{
    const int step = euros < 500 ? 5 : 10;
    const int around = static_cast<int>(euros * m_dice.spread()) / step * step;
    return domain::Money(std::max(around, step) * 100, m_cast.business.currency);
}

QString Story::reference(char kind, int &count) const
{
    return QStringLiteral("%1-%2").arg(QLatin1Char(kind)).arg(++count, 5, 10, QLatin1Char('0'));
}

std::optional<domain::StaffId> Story::somebody()
{
    constexpr std::array<double, 4> weights{20, 42, 34, 4};
    return m_cast.staff.at(m_dice.weighted(weights)).id;
}

} // namespace workflows::demo
