// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/ConductStory.h"

#include "ledger/Conduct.h"
#include "ledger/Customers.h"
#include "ledger/LogReader.h"

#include <algorithm>

namespace workflows::demo {

using base::Done;
using domain::Appeal;
using domain::ReviewOutcome;
using domain::Step;

namespace {

/// Their places in the starter list of the trade.
enum Action { Shouting, Insult, Insisting, Entering, Advances, Threat, Violence };
/// In the order they were hired.
enum Person { Maria, Jonas, Priya };

struct Deed
{
    QDate on;
    std::optional<domain::CustomerId> customer;
    Action action;
    Step step;
    std::optional<Person> concerned;
    const char *description;
    const char *said = "";
    const char *offered = "";
    const char *witness = "";
    QDate reviewOn = {};
    std::optional<domain::SendAwayId> sendAway = {};
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

class Teller
{
public:
    Teller(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
           const std::function<void(QDate)> &tell)
        : m_ledger(ledger), m_conduct(ledger), m_cast(cast), m_first(first), m_today(today), m_tell(tell)
    {}

    Done all(const ledger::SendAwayRow &early, const ledger::SendAwayRow &late)
    {
        TRY_ASSIGN(m_actions, m_conduct.actions());
        Q_ASSERT(m_actions.size() > Violence);
        TRY(wholeLadder(early));
        TRY(atOnce(late));
        TRY(endedWell());
        TRY(beingLookedAt());
        m_tell(m_today);
        return {};
    }

private:
    /// The day, or the story's first when it is earlier.
    QDate within(QDate day) const { return std::max(day, m_first); }

    base::Result<domain::IncidentId> note(const Deed &deed)
    {
        domain::Incident incident;
        incident.on = within(deed.on);
        incident.customer = deed.customer;
        incident.action = m_actions.at(deed.action).id;
        incident.description = text(deed.description);
        if (deed.concerned)
            incident.concerned = m_cast.staff.at(*deed.concerned).id;
        incident.witness = text(deed.witness);
        incident.step = deed.step;
        incident.isUncoachable = deed.action == Threat;
        incident.said = text(deed.said);
        incident.offered = text(deed.offered);
        incident.reviewOn = deed.reviewOn;
        incident.recordedBy = m_cast.manager().id;
        incident.sendAway = deed.sendAway;
        m_tell(incident.on);
        return m_conduct.addIncident(incident);
    }

    Done review(domain::IncidentId id, QDate on, ReviewOutcome outcome, const char *words)
    {
        m_tell(within(on));
        TRY(m_conduct.addReview(id, {within(on), m_cast.manager().id, outcome, text(words), {}}));
        return {};
    }

    base::Result<domain::CustomerId> regular(const char *name, const char *phone)
    {
        domain::Customer customer;
        customer.name = text(name);
        customer.phones = {text(phone)};
        return ledger::Customers(m_ledger).add(customer);
    }

    Done wholeLadder(const ledger::SendAwayRow &sent)
    {
        const QDate end = sent.on;
        TRY(note({.on = end.addDays(-84),
                  .customer = sent.customer,
                  .action = Shouting,
                  .step = Step::Remind,
                  .concerned = Jonas,
                  .description = "Shouted across the counter for some minutes because the car was not ready "
                                 "at noon.",
                  .said = "That we want to get it right, and that nobody shouts here.",
                  .offered = "A call as soon as it is ready.",
                  .witness = "Priya Nair"}));
        TRY_ASSIGN(const auto coached,
                   note({.on = end.addDays(-51),
                         .customer = sent.customer,
                         .action = Insisting,
                         .step = Step::Coach,
                         .concerned = Priya,
                         .description = "Rang nine times in one morning to have a price changed that was "
                                        "explained twice.",
                         .said = "How we talk with each other: calmly, once a day, with Maria.",
                         .reviewOn = end.addDays(-30)}));
        TRY(review(coached, end.addDays(-30), ReviewOutcome::Unchanged,
                   "Calm for two weeks, then two more mornings of the same kind."));
        TRY_ASSIGN(const auto warned,
                   note({.on = end.addDays(-20),
                         .customer = sent.customer,
                         .action = Shouting,
                         .step = Step::FinalWarning,
                         .concerned = Jonas,
                         .description = "Shouted at Jonas in front of other customers and hit the counter.",
                         .said = "In writing: that the next time is the last one.",
                         .witness = "two customers",
                         .reviewOn = end.addDays(-6)}));
        TRY(review(warned, end.addDays(-6), ReviewOutcome::Worse, "Swore at Jonas on the telephone."));
        TRY(note({.on = end,
                  .customer = sent.customer,
                  .action = Shouting,
                  .step = Step::SendElsewhere,
                  .concerned = Jonas,
                  .description = "Shouted at Jonas again, about a colour that was agreed in writing.",
                  .said = "That we do not serve them for now, and why.",
                  .offered = "City Body Shop.",
                  .sendAway = sent.id}));
        return m_conduct.saveExclusion(
            {.sendAway = sent.id,
             .scope = text("the workshop and the counter; spare parts by post are welcome"),
             .until = m_today.addMonths(5),
             .reviewOn = m_today.addDays(6),
             .appeal = Appeal::Rejected,
             .appealedOn = end.addDays(5),
             .appealNote =
                 text("Says it happened once. The log has four entries; it stands until the review."),
             .liftedOn = {}});
    }

    /// A threat: nobody has to stand that twice.
    Done atOnce(const ledger::SendAwayRow &sent)
    {
        TRY(note({.on = sent.on,
                  .customer = sent.customer,
                  .action = Threat,
                  .step = Step::SendElsewhere,
                  .concerned = Priya,
                  .description = "Said to Priya, twice, that they would wait for her outside after work.",
                  .said = "That we do not serve them any more, and that we have told the police.",
                  .witness = "Jonas Weber",
                  .sendAway = sent.id}));
        return m_conduct.saveExclusion(
            {.sendAway = sent.id,
             .scope = text("all of it: the premises, the telephone and e-mail"),
             .until = {},
             .reviewOn = sent.on.addMonths(6),
             .appeal = Appeal::Open,
             .appealedOn = m_today,
             .appealNote = text("Writes that it was said in anger, and asks to be heard by the owner."),
             .liftedOn = {}});
    }

    Done endedWell()
    {
        const QDate on = m_first.addDays(m_first.daysTo(m_today) * 35 / 100);
        TRY_ASSIGN(const auto customer, regular("Ivo Sandberg", "0431 555 0211"));
        TRY_ASSIGN(const auto noted,
                   note({.on = on,
                         .customer = customer,
                         .action = Shouting,
                         .step = Step::Remind,
                         .concerned = Priya,
                         .description = "Swore at Priya when the invoice was higher than the estimate.",
                         .said = "That we explain every invoice, and that we ask for a friendly word.",
                         .offered = "To go through the invoice together.",
                         .reviewOn = on.addDays(14)}));
        return review(noted, on.addDays(14), ReviewOutcome::Improved,
                      "Said sorry, and has been friendly since.");
    }

    Done beingLookedAt()
    {
        TRY(note(
            {.on = m_today.addDays(-60),
             .customer = {},
             .action = Entering,
             .step = Step::Remind,
             .concerned = {},
             .description = "A walk-in went into the paint booth twice after being asked to wait outside.",
             .said = "That the booth is dangerous without a mask.",
             .witness = "Jonas Weber"}));
        TRY_ASSIGN(const auto coached, regular("Greta Holm", "0431 555 0233"));
        TRY(note({.on = m_today.addDays(-34),
                  .customer = coached,
                  .action = Insisting,
                  .step = Step::Remind,
                  .concerned = Jonas,
                  .description = "Would not leave the counter for half an hour after a discount was refused.",
                  .said = "That our answer stays the same, however often it is asked."}));
        TRY(note({.on = m_today.addDays(-12),
                  .customer = coached,
                  .action = Shouting,
                  .step = Step::Coach,
                  .concerned = Jonas,
                  .description = "Raised her voice at Jonas about the same discount.",
                  .said = "What we can do and what not, in a talk of ten minutes with Maria.",
                  .offered = "Payment in two parts.",
                  .reviewOn = m_today.addDays(2)}));
        TRY_ASSIGN(const auto insulting, regular("Paul Ahrens", "0431 555 0247"));
        TRY(note({.on = m_today.addDays(-14),
                  .customer = insulting,
                  .action = Insult,
                  .step = Step::Coach,
                  .concerned = Priya,
                  .description = "Asked to be served by “somebody from here”, and said it again when Priya "
                                 "asked him to stop.",
                  .said = "That Priya is the one who knows his car, and that we expect an apology.",
                  .witness = "Jonas Weber",
                  .reviewOn = m_today}));
        return {};
    }

    ledger::Ledger &m_ledger;
    ledger::Conduct m_conduct;
    const Cast &m_cast;
    QDate m_first;
    QDate m_today;
    const std::function<void(QDate)> &m_tell;
    QList<domain::UnacceptableAction> m_actions;
};

} // namespace

Done tellConduct(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
                 const std::function<void(QDate)> &tell)
{
    ledger::Filter filter;
    filter.reason = cast.reasons.constLast().id;
    TRY_ASSIGN(const auto sent, ledger::LogReader(ledger).sendAways(filter, {}, 2));
    if (sent.rows.size() < 2)
        return {}; // too short a story for it
    return Teller(ledger, cast, first, today, tell).all(sent.rows.constLast(), sent.rows.constFirst());
}

} // namespace workflows::demo
