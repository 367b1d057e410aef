// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Outreach.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "workflows/ReadMatrix.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::Competitor;
using domain::CompetitorId;
using domain::Stage;
using domain::Touch;

namespace {

bool isQuiet(const Competitor &competitor, const ledger::PartnerFacts &facts, QDate today)
{
    const QDate since = today.addDays(-QuietAfterDays);
    return competitor.stage == Stage::Agreed && competitor.stageSince.isValid()
           && competitor.stageSince < since && (!facts.lastFlow.isValid() || facts.lastFlow < since);
}

Result<Touch> existing(ledger::Ledger &ledger, domain::TouchId id)
{
    TRY_ASSIGN(const auto touch, ledger::Partners(ledger).touch(id));
    if (!touch || touch->isInError)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This contact is not there any more.")));
    return *touch;
}

/// Reads the touch, changes it and saves it, all in one transaction.
template <class Change>
Result<Undoable> changed(ledger::Ledger &ledger, domain::TouchId id, const char *what, const Change &change)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Touch before, existing(ledger, id));
        Touch after = before;
        change(after);
        TRY(ledger::Partners(ledger).saveTouch(after));
        return swapped(said(what), before, after,
                       [&ledger](const Touch &touch) { return ledger::Partners(ledger).saveTouch(touch); });
    });
}

Result<Competitor> existing(ledger::Ledger &ledger, CompetitorId id)
{
    TRY_ASSIGN(const auto competitor, ledger::Competitors(ledger).byId(id));
    if (!competitor)
        TRY(refused("record.gone",
                    QT_TRANSLATE_NOOP("workflows", "Somebody else has removed this meanwhile.")));
    return *competitor;
}

} // namespace

Result<QList<Prospect>> outreachPlan(ledger::Ledger &ledger, QDate today, std::optional<CompetitorId> asked)
{
    TRY_ASSIGN(const auto matrix, readMatrix(ledger, today));
    TRY_ASSIGN(const auto facts, ledger::Partners(ledger).facts(today.addMonths(-12).addDays(1), today));
    QList<Prospect> plan;
    for (const Competitor &competitor : matrix.competitors()) {
        if (competitor.isRetired() && competitor.id != asked)
            continue;
        const ledger::PartnerFacts known = facts.value(competitor.id);
        plan.append({competitor, domain::complementarity(matrix, competitor.id), known,
                     isQuiet(competitor, known, today)});
    }
    std::stable_sort(plan.begin(), plan.end(),
                     [](const Prospect &a, const Prospect &b) { return a.fit.score() > b.fit.score(); });
    return plan;
}

Result<Outreach> readOutreach(ledger::Ledger &ledger, QDate today, std::optional<CompetitorId> asked)
{
    TRY_ASSIGN(const auto plan, outreachPlan(ledger, today, asked));
    TRY_ASSIGN(const auto steps, ledger::Partners(ledger).openSteps(QDate(9999, 12, 31)));
    return Outreach{plan, steps};
}

Result<PartnerMonths> readPartnerMonths(ledger::Ledger &ledger, CompetitorId partner, QDate today)
{
    ledger::FigureReader figures(ledger);
    ledger::Filter filter;
    filter.partner = partner;
    TRY_ASSIGN(const auto ever, figures.flows(filter));
    const domain::Month last(today);
    const domain::Month first = last.plus(-11);
    filter.from = first.firstDay();
    filter.to = today;
    TRY_ASSIGN(const auto months, figures.months(filter));
    return PartnerMonths{partner, domain::monthSeries(months, first, last, today, ledger.business().currency),
                         ever};
}

Result<Undoable> logTouch(ledger::Ledger &ledger, const Touch &touch)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::Partners partners(ledger);
        Touch made = touch;
        TRY_ASSIGN(made.id, partners.addTouch(touch));
        Touch taken = made;
        taken.isInError = true;
        Undoable done =
            swapped(said(QT_TRANSLATE_NOOP("workflows", "Contact logged")), taken, made,
                    [&ledger](const Touch &is) { return ledger::Partners(ledger).saveTouch(is); });
        done.added = made.id.value();
        return done;
    });
}

Result<Undoable> editTouch(ledger::Ledger &ledger, const Touch &touch)
{
    return changed(ledger, touch.id, QT_TRANSLATE_NOOP("workflows", "Contact changed"),
                   [&](Touch &is) { is = touch; });
}

Result<Undoable> enterTouchInError(ledger::Ledger &ledger, domain::TouchId id)
{
    return changed(ledger, id, QT_TRANSLATE_NOOP("workflows", "Contact entered in error"),
                   [](Touch &is) { is.isInError = true; });
}

Result<Undoable> finishNextStep(ledger::Ledger &ledger, domain::TouchId id, QDate on)
{
    return changed(ledger, id, QT_TRANSLATE_NOOP("workflows", "Next step done"),
                   [on](Touch &is) { is.nextDoneOn = on; });
}

Result<Undoable> putOffNextStep(ledger::Ledger &ledger, domain::TouchId id, QDate next, QDate today)
{
    if (!next.isValid() || next < today)
        TRY(refused("date.past",
                    QT_TRANSLATE_NOOP("workflows", "That day has passed. Choose today or a later one.")));
    return changed(ledger, id, QT_TRANSLATE_NOOP("workflows", "Next step on another day"),
                   [next](Touch &is) { is.nextOn = next; });
}

Result<Undoable> setStage(ledger::Ledger &ledger, CompetitorId id, const domain::StageChange &change)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Competitor before, existing(ledger, id));
        if (before.stage == change.stage)
            TRY(refused("stage.same", QT_TRANSLATE_NOOP("workflows", "That is where you stand already.")));
        TRY_ASSIGN(const auto first, ledger::Competitors(ledger).setStage(id, change));
        // What is done again is another entry, which the next undo takes back.
        auto entry = std::make_shared<domain::StageChangeId>(first);
        return Undoable{
            said(QT_TRANSLATE_NOOP("workflows", "%1: %2")).arg(before.name, domain::labelOf(change.stage)),
            [&ledger, entry] { return ledger::Competitors(ledger).removeStage(*entry); },
            [&ledger, entry, id, change]() -> Done {
                TRY_ASSIGN(*entry, ledger::Competitors(ledger).setStage(id, change));
                return {};
            }};
    });
}

Result<Undoable> saveCompetitor(ledger::Ledger &ledger, const Competitor &competitor)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Competitor before, existing(ledger, competitor.id));
        TRY(ledger::Competitors(ledger).save(competitor));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "%1 changed")).arg(competitor.name), before,
                       competitor,
                       [&ledger](const Competitor &is) { return ledger::Competitors(ledger).save(is); });
    });
}

} // namespace workflows
