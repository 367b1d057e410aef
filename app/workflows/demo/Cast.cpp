// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Cast.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Documents.h"
#include "ledger/Letterheads.h"
#include "workflows/Trades.h"

#include <QFile>
#include <QLocale>

namespace workflows::demo {

using base::Done;
using base::Result;
using domain::Stage;

namespace {

constexpr std::array<NeedFacts, NeedCount> needs{{
    {"Collision repair", 2, 30, 1500},
    {"Frame straightening", 13, 0, 1050},
    {"Dent removal without paint", 12, 2, 260},
    {"Paint and refinish", 12, 40, 900},
    {"Colour match, old finishes", 4, 16, 780},
    {"Windscreen replacement", 18, 0, 420},
    {"Camera calibration", 11, 0, 380},
    {"Electric-vehicle repair", 12, 0, 700},
    {"Classic restoration", 5, 2, 1700},
    {"Same-day small jobs", 11, 6, 180},
}};

constexpr int unknown = -1;
/// We first, then the partners in their order.
constexpr int levels[NeedCount][PartnerCount + 1]{
    {5, 4, unknown, 1, 2, 1, 3},
    {2, 5, unknown, 0, 1, 2, 3},
    {3, 2, unknown, 5, 1, unknown, 2},
    {5, 3, unknown, 2, 2, 4, 3},
    {4, 2, unknown, unknown, 1, 5, 1},
    {1, 2, 5, unknown, 3, unknown, 3},
    {0, 1, 4, unknown, 5, unknown, 2},
    {1, 2, unknown, unknown, 5, 0, 2},
    {2, 1, unknown, unknown, 0, 5, unknown},
    {3, 1, 4, 5, 2, 0, 4},
};

struct Rated
{
    Need need;
    std::optional<Partner> who;
    int before; ///< the level first noted; unknown: none before the one of today
    const char *evidence;
    const char *source;
};

/// What the ratings rest on, where somebody wrote it down.
const QList<Rated> &ratedWithEvidence()
{
    static const QList<Rated> all{
        {Collision, {}, 5, "Certified for aluminium and steel since 2019.", "own records"},
        {Paint, {}, 5, "Own booth, water-based system, eleven complaints in 600 jobs.", "own records"},
        {Frame, {}, 2, "Old bench: sections only, no full frames.", "own records"},
        {Camera, {}, 0, "No calibration targets.", "own records"},
        {Electric,
         {},
         0,
         "Two of us have the high-voltage course, but there is no lift for it.",
         "own records"},
        {Frame, Delgado, 4, "Own bench, two certified technicians. Our insurer sends them theirs.", "visit"},
        {Collision, Delgado, 4, "Long waits in winter.", "customers"},
        {Windscreen, Northside, 4, "Came on the same day in 28 of 30 cases.", "follow-up calls"},
        {Camera, Northside, unknown, "Bought the targets in spring.", "phone call"},
        {Dent, QuickDent, 5, "Does nothing else, all day.", "visit"},
        {Electric, Volt, 5, "High-voltage certified, three lifts.", "visit"},
        {Camera, Volt, 3, "Calibrates for two dealers.", "website"},
        {Classic, OldTimers, 5, "The red coupé at the summer meeting was theirs.", "visit"},
        {Colour, OldTimers, unknown, "Mixes old tones by eye, and hits them.", "customers"},
        {SameDay, CityBody, 4, "Open on Saturdays.", "website"},
    };
    return all;
}

const Rated *evidenceFor(Need need, std::optional<Partner> who)
{
    for (const Rated &rated : ratedWithEvidence()) {
        if (rated.need == need && rated.who == who)
            return &rated;
    }
    return nullptr;
}

struct Step
{
    Stage stage;
    double when; ///< share of the story's time
    const char *note;
};

struct PartnerFacts
{
    const char *name;
    const char *category;
    const char *website;
    const char *address;
    const char *contact;
    const char *role;
    const char *phone;
    const char *email;
    QList<Step> steps;
};

const std::array<PartnerFacts, PartnerCount> &partnerFacts()
{
    static const std::array<PartnerFacts, PartnerCount> all{{
        {"Delgado Collision",
         "Collision",
         "https://delgado.example",
         "14 Foundry Road",
         "Luis Delgado",
         "owner",
         "0431 555 0128",
         "luis@delgado.example",
         {{Stage::Contacted, 0.04, "Introduced ourselves"},
          {Stage::InTalks, 0.10, "They want old finishes off their hands"},
          {Stage::Agreed, 0.22, "Frames to them, paint to us"}}},
        {"Northside Glass",
         "Glass",
         "https://northsideglass.example",
         "3 Quay North",
         "Lena Roth",
         "front office",
         "0431 555 0142",
         "lena.roth@northsideglass.example",
         {{Stage::Contacted, 0.08, "Called about a same-day windscreen"},
          {Stage::Agreed, 0.30, "They keep two slots a week for us"}}},
        {"QuickDent",
         "Dents",
         "https://quickdent.example",
         "Retail park, unit 9",
         "Ben Achterberg",
         "owner",
         "0431 555 0133",
         "ben@quickdent.example",
         {{Stage::Contacted, 0.15, "Letter"}, {Stage::Agreed, 0.45, "Dents without paint to them"}}},
        {"Volt Garage",
         "Electric vehicles",
         "https://voltgarage.example",
         "88 Mill Lane",
         "Samir Haddad",
         "workshop lead",
         "0431 555 0177",
         "samir@voltgarage.example",
         {{Stage::Contacted, 0.12, "Met at the trade fair"},
          {Stage::InTalks, 0.20, "Showed each other the workshops"},
          {Stage::Agreed, 0.35, "Batteries to them, collision repair to us"}}},
        {"Old Timers",
         "Restoration",
         "https://oldtimers.example",
         "Old dairy, 4 km",
         "Hanna Vogel",
         "workshop lead",
         "0431 555 0160",
         "hanna@oldtimers.example",
         {{Stage::Contacted, 0.55, "Introduced ourselves by e-mail"},
          {Stage::InTalks, 0.93, "Showed the matrix; they want collision work off their hands"}}},
        {"City Body Shop",
         "Body and paint",
         "https://citybody.example",
         "21 Station Square",
         "Front desk",
         "",
         "0431 555 0119",
         "",
         {}},
    }};
    return all;
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QDate dayAt(QDate first, QDate today, double share)
{
    return first.addDays(static_cast<qint64>(share * static_cast<double>(first.daysTo(today))));
}

Done nameNeeds(ledger::Ledger &ledger, Cast &cast)
{
    TRY(fillInTrade(ledger, exampleBusiness().trade, QLocale(QLocale::English)));
    ledger::Catalogue catalogue(ledger);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        TRY_ASSIGN(const auto id, catalogue.competencyNamed(text(needs[i].name)));
        Q_ASSERT(id);
        cast.needs[i] = *id;
    }
    TRY_ASSIGN(cast.reasons, catalogue.reasons());
    return {};
}

Done hire(ledger::Ledger &ledger, Cast &cast)
{
    ledger::Catalogue catalogue(ledger);
    for (const auto &[name, role] :
         {std::pair("Maria Osei", domain::Role::Manager), std::pair("Jonas Weber", domain::Role::Counter),
          std::pair("Priya Nair", domain::Role::Counter), std::pair("Ruth Abels", domain::Role::Owner)}) {
        domain::Staff staff;
        staff.name = text(name);
        staff.role = role;
        TRY_ASSIGN(staff.id, catalogue.addStaff(staff));
        cast.staff.append(staff);
    }
    return {};
}

/// In the order of Partner; nobody has asked the last two.
constexpr std::array<const char *, PartnerCount> openingNotes{"Mon to Fri 7 to 17",
                                                              "Mon to Fri 8 to 18, Sat 9 to 13",
                                                              "Mon to Fri 9 to 17, no appointment needed",
                                                              "Mon to Thu 8 to 17, Fri to 14",
                                                              "",
                                                              ""};

struct TermsFacts
{
    Partner partner;
    const char *weSend;
    const char *theySend;
    int monthsLeft; ///< 0: until somebody ends it
};

constexpr TermsFacts termsFacts[]{
    {Delgado, "frames, after a call", "paint and refinish", 0},
    {Northside, "windscreens and camera calibration, two slots a week kept for us", "collision repair", 10},
    {QuickDent, "dents without paint", "paint", 0},
    {Volt, "batteries and high voltage, by appointment", "collision repair of electric cars", 1},
};

/// What was agreed, from the day it was; one of the papers, and one of the people on holiday.
Done agreeOnTerms(ledger::Ledger &ledger, const Cast &cast, QDate today)
{
    ledger::Competitors competitors(ledger);
    for (const TermsFacts &facts : termsFacts) {
        TRY_ASSIGN(auto partner, competitors.byId(cast.partners[facts.partner]));
        const QDate until = facts.monthsLeft > 0 ? today.addMonths(facts.monthsLeft) : QDate();
        partner->terms = {text(facts.weSend), text(facts.theySend), partner->stageSince, until};
        if (facts.partner == Delgado) {
            partner->contacts.append(
                {{}, text("Ana Delgado"), text("bookings"), {text("0431 555 0129")}, {}, false});
            partner->contacts.first().awayUntil = today.addDays(6);
        }
        TRY(competitors.save(*partner));
    }
    const QByteArray paper = "Northside Glass and Harbour Street Auto Body\n\n"
                             "Two slots a week for windscreens are kept for customers we send.\n"
                             "Collision repair comes to us. Nobody pays anybody for a customer.\n"
                             "Either side ends it with a word.\n";
    TRY_ASSIGN(const auto northside, competitors.byId(cast.partners[Northside]));
    TRY(ledger::Documents(ledger).add(
        northside->id, {{}, text("Agreement with Northside Glass.txt"), northside->stageSince}, paper));
    return {};
}

Done giveLetterhead(ledger::Ledger &ledger)
{
    QFile logo(QStringLiteral(":/elsewhere/demo/logo.png"));
    [[maybe_unused]] const bool isThere = logo.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return ledger::Letterheads(ledger).save(
        {logo.readAll(), text("Thank you for working with us. Call us whenever we can help.")});
}

Done meetPartners(ledger::Ledger &ledger, Cast &cast, QDate first, QDate today,
                  const std::function<void(QDate)> &tell)
{
    ledger::Competitors competitors(ledger);
    for (std::size_t i = 0; i < PartnerCount; ++i) {
        const PartnerFacts &facts = partnerFacts()[i];
        domain::Contact contact;
        contact.name = text(facts.contact);
        contact.role = text(facts.role);
        contact.phones = {text(facts.phone)};
        if (*facts.email)
            contact.emails = {text(facts.email)};
        contact.isPreferred = true;
        domain::Competitor competitor;
        competitor.name = text(facts.name);
        competitor.category = text(facts.category);
        competitor.website = text(facts.website);
        competitor.address = text(facts.address);
        competitor.openingNote = text(openingNotes[i]);
        competitor.position = static_cast<int>(i);
        competitor.contacts = {contact};
        tell(first);
        TRY_ASSIGN(cast.partners[i], competitors.add(competitor));
        for (const Step &step : facts.steps) {
            const QDate on = dayAt(first, today, step.when);
            tell(on);
            TRY(competitors.setStage(cast.partners[i], {step.stage, on, text(step.note)}));
        }
    }
    return agreeOnTerms(ledger, cast, today);
}

/// The cells whose rating nobody has looked at for more than a year.
bool isStale(Need need, std::optional<Partner> who)
{
    return (who == CityBody && (need == Paint || need == SameDay)) || (who == Northside && need == SameDay);
}

/// Each cell as it was on the first day, and as somebody last looked at it.
Done rate(ledger::Ledger &ledger, Cast &cast, QDate first, QDate today,
          const std::function<void(QDate)> &tell)
{
    ledger::Strengths strengths(ledger);
    const auto note = [&](domain::Strength &strength, domain::MaybeLevel level, QDate on) -> Done {
        strength.level = level;
        strength.assessedOn = on;
        tell(on);
        return strengths.set(strength);
    };
    for (int need = 0; need < NeedCount; ++need) {
        for (int column = 0; column <= PartnerCount; ++column) {
            const int level = levels[need][column];
            if (level == unknown)
                continue;
            const auto who = column == 0 ? std::nullopt : std::optional(static_cast<Partner>(column - 1));
            const Rated *why = evidenceFor(static_cast<Need>(need), who);
            const bool stale = isStale(static_cast<Need>(need), who);
            const QDate lastLook = today.addDays(stale ? -440 : -20 - (need * 41 + column * 67) % 300);
            domain::Strength strength;
            strength.competency = cast.needs[static_cast<std::size_t>(need)];
            if (who)
                strength.competitor = cast.partners[*who];
            strength.assessedBy = cast.manager().name;
            const auto before = domain::Level::from(why ? why->before : level);
            if (before && first < lastLook)
                TRY(note(strength, before, first));
            strength.evidence = why ? text(why->evidence) : QString();
            strength.source = why ? text(why->source) : QString();
            TRY(note(strength, domain::Level::from(level), lastLook));
            cast.ratings[static_cast<std::size_t>(need)][static_cast<std::size_t>(column)] = {
                before, strength.level, lastLook};
        }
    }
    return {};
}

} // namespace

const NeedFacts &factsOf(Need need)
{
    return needs[need];
}

domain::MaybeLevel Cast::levelOn(QDate day, Need need, std::optional<Partner> partner) const
{
    const Rating &rating = ratings[need][partner ? *partner + 1U : 0U];
    return day < rating.since ? rating.before : rating.level;
}

domain::Business exampleBusiness()
{
    domain::Business business;
    business.name = QStringLiteral("Harbour Street Auto Body");
    business.trade = QStringLiteral("body_shop");
    business.address = QStringLiteral("12 Harbour Street");
    business.phone = QStringLiteral("0431 555 0100");
    business.country = QStringLiteral("DE");
    business.website = QStringLiteral("https://harbour-street.example");
    business.margin = *domain::Margin::fromBasisPoints(4000);
    return business;
}

Result<Cast> settle(ledger::Ledger &ledger, QDate first, QDate today, const std::function<void(QDate)> &tell)
{
    Cast cast;
    cast.business = ledger.business();
    cast.quietSince = today.addDays(-96);
    tell(first);
    TRY(giveLetterhead(ledger));
    TRY(nameNeeds(ledger, cast));
    TRY(hire(ledger, cast));
    TRY(meetPartners(ledger, cast, first, today, tell));
    TRY(rate(ledger, cast, first, today, tell));
    return cast;
}

} // namespace workflows::demo
