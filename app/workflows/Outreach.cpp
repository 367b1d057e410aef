// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Outreach.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "workflows/ReadMatrix.h"

#include <QCoreApplication>
#include <QSet>

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

/// What somebody changed: from what they saw to what they want.
struct Difference
{
    Competitor from;
    Competitor to;
};

template <class Record, class Field>
void apply(const Record &from, const Record &to, Record &now, Field Record::*field)
{
    if (from.*field != to.*field)
        now.*field = to.*field;
}

bool isSamePerson(const domain::Contact &a, const domain::Contact &b)
{
    return a.name == b.name && a.role == b.role;
}

/// Each person for themselves where nobody has come or gone; else the list as it is wanted.
void applyContacts(const Difference &difference, Competitor &now)
{
    const QList<domain::Contact> &from = difference.from.contacts;
    const QList<domain::Contact> &to = difference.to.contacts;
    if (from == to)
        return;
    using domain::Contact;
    QSet<qsizetype> places;
    QList<qsizetype> placeOf;
    for (const Contact &person : from) {
        const auto found = std::ranges::find_if(
            now.contacts, [&](const Contact &each) { return isSamePerson(each, person); });
        placeOf.append(std::distance(now.contacts.begin(), found));
        places.insert(placeOf.constLast());
    }
    if (from.size() != to.size() || places.size() != from.size() || places.contains(now.contacts.size())) {
        now.contacts = to;
        return;
    }
    for (qsizetype i = 0; i < from.size(); ++i) {
        Contact &person = now.contacts[placeOf.at(i)];
        for (QString Contact::*field : {&Contact::name, &Contact::role})
            apply(from.at(i), to.at(i), person, field);
        for (QStringList Contact::*field : {&Contact::phones, &Contact::emails})
            apply(from.at(i), to.at(i), person, field);
        apply(from.at(i), to.at(i), person, &Contact::isPreferred);
        apply(from.at(i), to.at(i), person, &Contact::awayUntil);
    }
}

void apply(const Difference &difference, Competitor &now)
{
    for (QString Competitor::*field : {&Competitor::name, &Competitor::category, &Competitor::website,
                                       &Competitor::address, &Competitor::note, &Competitor::openingNote})
        apply(difference.from, difference.to, now, field);
    apply(difference.from, difference.to, now, &Competitor::terms);
    apply(difference.from, difference.to, now, &Competitor::retiredOn);
    applyContacts(difference, now);
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

Result<Undoable> changeCompetitor(ledger::Ledger &ledger, const Competitor &seen, const Competitor &wanted)
{
    const auto put = [&ledger](const Difference &difference) {
        return ledger.transact([&]() -> Done {
            TRY_ASSIGN(Competitor now, existing(ledger, difference.from.id));
            apply(difference, now);
            return ledger::Competitors(ledger).save(now);
        });
    };
    const Difference there{seen, wanted};
    TRY(put(there));
    return swapped(said(QT_TRANSLATE_NOOP("workflows", "%1 changed")).arg(wanted.name),
                   Difference{wanted, seen}, there, put);
}

} // namespace workflows
