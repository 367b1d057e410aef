// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/FitStory.h"

#include "ledger/Availabilities.h"
#include "ledger/FitChecks.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"

namespace workflows::demo {

using base::Done;
using domain::FitCheck;
using domain::FitDecision;
using domain::Importance;
using domain::Requirement;

namespace {

constexpr int MostChecks = 8;
constexpr int BetterFit = 6; ///< in the order of the starter reasons

Requirement inWords(const char *words, Importance importance, int fit)
{
    return {{}, QString::fromUtf8(words), importance, fit};
}

/// What else customers of a body shop ask for.
Requirement wish(int number)
{
    switch (number % 4) {
    case 0:
        return inWords("ready before the weekend", Importance::Matters, 30);
    case 1:
        return inWords("a car for the days in between", Importance::Nice, 60);
    case 2:
        return inWords("near the station", Importance::Nice, 20);
    default:
        return inWords("the same people as last time", Importance::Matters, 90);
    }
}

int percentOf(domain::MaybeLevel level)
{
    return level ? level->value() * 100 / domain::Level::Highest : 0;
}

/// The latest of those who fitted better elsewhere.
Done tellSentAway(ledger::Ledger &ledger, const Cast &cast)
{
    ledger::Filter filter;
    filter.reason = cast.reasons.at(BetterFit).id;
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).sendAways(filter, {}, MostChecks * 4));
    int number = 0;
    for (const ledger::SendAwayRow &row : page.rows) {
        if (!row.customer || number == MostChecks)
            continue;
        TRY_ASSIGN(const auto sent, ledger::SendAways(ledger).byId(row.id));
        FitCheck check;
        check.on = row.on;
        check.customer = row.customer;
        check.staff = sent->staff;
        check.sendAway = row.id;
        check.decision = FitDecision::SentAway;
        check.thresholds = ledger.business().fit;
        check.requirements = {{row.need, {}, Importance::Must, std::min(percentOf(sent->ourLevel), 40)},
                              wish(number++)};
        TRY(ledger::FitChecks(ledger).add(check));
    }
    return {};
}

/// Some whom we kept: the gap was not material.
Done tellServed(ledger::Ledger &ledger, const Cast &cast)
{
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).returnVisits({}, {}, MostChecks / 2));
    int number = 0;
    for (const ledger::ReturnVisitRow &row : page.rows) {
        FitCheck check;
        check.on = row.on;
        check.customer = row.customer;
        check.staff = cast.staff.at(number % 3).id;
        check.decision = FitDecision::Served;
        check.thresholds = ledger.business().fit;
        check.requirements = {{cast.needs[number % 2 == 0 ? Paint : Collision], {}, Importance::Must, 100},
                              wish(number)};
        ++number;
        TRY(ledger::FitChecks(ledger).add(check));
    }
    return {};
}

} // namespace

Done tellFits(ledger::Ledger &ledger, const Cast &cast, QDate today)
{
    TRY(tellSentAway(ledger, cast));
    TRY(tellServed(ledger, cast));
    return ledger::Availabilities(ledger).note(
        today, {.competitor = cast.partners[QuickDent], .need = {}, .state = domain::Availability::Full});
}

} // namespace workflows::demo
