// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/WeekPlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace workflows {

using base::Result;
using domain::Stage;
using domain::Touch;
using domain::WeekPlan;
using Entry = WeekPlan::Entry;
using Why = WeekPlan::Why;

namespace {

QStringList namesOf(const QList<domain::Complementarity::Gain> &gains)
{
    QStringList names;
    for (const auto &gain : gains)
        names.append(gain.name.simplified());
    return names;
}

Entry entryOf(const Prospect &prospect, QDate today)
{
    const domain::Competitor &firm = prospect.competitor;
    Entry entry;
    entry.partner = firm.id;
    entry.name = firm.name;
    entry.stage = firm.stage;
    entry.lastTouch = prospect.facts.lastTouch;
    entry.offer = namesOf(prospect.fit.theirs);
    entry.wish = namesOf(prospect.fit.ours);
    if (const domain::Contact *contact = firm.contactToAskFor(today)) {
        entry.person = contact->name;
        entry.phone = contact->phones.value(0);
    }
    return entry;
}

bool isInTalks(Stage stage)
{
    return stage == Stage::Prospect || stage == Stage::Contacted || stage == Stage::InTalks;
}

/// What there is to say to them, the most urgent first.
std::optional<Entry> proposalFor(const Prospect &prospect, QDate today)
{
    const domain::Competitor &firm = prospect.competitor;
    const ledger::PartnerFacts &facts = prospect.facts;
    const bool justTalked = facts.lastTouch.isValid() && facts.lastTouch.daysTo(today) < JustTalkedDays;
    if (facts.next || justTalked || firm.isRetired())
        return std::nullopt;
    Entry entry = entryOf(prospect, today);
    const QDate until = firm.terms.until;
    if (firm.stage == Stage::Agreed && until.isValid() && until <= today.addDays(EndsSoonDays)) {
        entry.why = Why::EndsSoon;
        entry.since = until;
    } else if (prospect.isQuiet) {
        entry.why = Why::Quiet;
        entry.since = std::max(firm.stageSince, facts.lastFlow);
    } else if (isInTalks(firm.stage) && prospect.fit.score() > 0) {
        entry.why = Why::BestFit;
    } else {
        return std::nullopt;
    }
    return entry;
}

/// On the working day with the least to do, from today on; the first of them.
void shareOut(WeekPlan &plan)
{
    std::map<QDate, int> busy;
    for (const QDate day : plan.week.days) {
        if (day >= plan.today)
            busy[day] = 0;
    }
    for (const Entry &step : std::as_const(plan.steps)) {
        if (const auto day = busy.find(std::max(step.on, plan.today)); day != busy.end())
            ++day->second;
    }
    for (Entry &proposal : plan.proposals) {
        const auto day = std::ranges::min_element(busy, {}, [](const auto &each) { return each.second; });
        proposal.on = day->first;
        ++day->second;
    }
}

} // namespace

WeekPlan weekPlan(const QList<Prospect> &prospects, const QList<Touch> &steps,
                  const domain::Business &business, QDate today, const domain::WorkWeek &week)
{
    WeekPlan plan;
    plan.business = business;
    plan.today = today;
    plan.week = week;
    for (const Touch &step : steps) {
        const auto whose = std::ranges::find_if(
            prospects, [&](const Prospect &each) { return each.competitor.id == step.partner; });
        if (whose == prospects.cend() || step.nextOn > week.last
            || (!week.isAtHand && step.nextOn < week.first))
            continue;
        Entry entry = entryOf(*whose, today);
        entry.step = step.id;
        entry.on = step.nextOn;
        entry.what = step.nextStep;
        entry.since = step.on;
        plan.steps.append(entry);
    }
    std::map<Why, QList<Entry>> found;
    for (const Prospect &prospect : prospects) {
        if (const auto proposal = proposalFor(prospect, today))
            found[proposal->why].append(*proposal);
    }
    for (auto &[why, some] : found) {
        if (why != Why::BestFit) // those come by their fit
            std::ranges::stable_sort(some, {}, &Entry::since);
        plan.proposals += some.first(std::min<qsizetype>(some.size(), MostProposals));
    }
    shareOut(plan);
    return plan;
}

Result<WeekPlan> readWeekPlan(ledger::Ledger &ledger, QDate today, const domain::WorkWeek &week)
{
    TRY_ASSIGN(const auto outreach, readOutreach(ledger, today));
    return weekPlan(outreach.plan, outreach.steps, ledger.business(), today, week);
}

Result<Undoable> planTalk(ledger::Ledger &ledger, const Entry &proposal, QDate on,
                          std::optional<domain::StaffId> staff, QDate today)
{
    if (!on.isValid() || on < today)
        TRY(refused("date.past",
                    QT_TRANSLATE_NOOP("workflows", "That day has passed. Choose today or a later one.")));
    Touch plan;
    plan.partner = proposal.partner;
    plan.on = today;
    plan.staff = staff;
    plan.nextStep = domain::proposedStep(proposal);
    plan.nextOn = on;
    plan.isPlan = true;
    TRY_ASSIGN(Undoable planned, logTouch(ledger, plan));
    planned.what = said(QT_TRANSLATE_NOOP("workflows", "Planned: %1")).arg(proposal.name);
    return planned;
}

Result<Undoable> logPlanned(ledger::Ledger &ledger, domain::TouchId step, const Touch &talk)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(Undoable logged, logTouch(ledger, talk));
        TRY_ASSIGN(const Undoable done, finishNextStep(ledger, step, talk.on));
        logged.undo = together(ledger, {done.undo, logged.undo});
        logged.redo = together(ledger, {logged.redo, done.redo});
        return logged;
    });
}

} // namespace workflows
