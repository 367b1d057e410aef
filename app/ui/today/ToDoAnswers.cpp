// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoAnswers.h"

#include "ledger/Catalogue.h"
#include "ui/widgets/DayPopup.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/PinCheck.h"
#include "ui/widgets/PinPopup.h"
#include "workflows/Approvals.h"
#include "workflows/Conduct.h"
#include "workflows/LogRecords.h"
#include "workflows/Outreach.h"

#include <QMenu>
#include <QSettings>

namespace ui {

using domain::Cause;
using domain::HowKnown;
using domain::Party;
using domain::Status;

static constexpr auto LastHowKnown = "counter/howKnown"; ///< as the log's form remembers it

namespace {

/// Why a customer was not served, as one word of the menu.
struct WhyNot
{
    const char *code;
    const char *text;
    Status status;
    std::optional<Party> byWhom;
    std::optional<Cause> cause;
    HowKnown howKnown;
};

constexpr WhyNot whyNots[]{
    {"noCapacity", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "They had no &capacity"), Status::Declined,
     Party::Partner, Cause::NoCapacity, HowKnown::PartnerTold},
    {"notWhatTheyDo", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "It is not &what they do"), Status::Declined,
     Party::Partner, Cause::NotWhatTheyDo, HowKnown::PartnerTold},
    {"noShow",
     QT_TRANSLATE_NOOP("ui::ToDoAnswers", "The customer did not turn &up"),
     Status::NoShow,
     {},
     {},
     HowKnown::PartnerTold},
    {"notReached", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "The customer could not be &reached"), Status::Failed,
     Party::Customer, Cause::NotReached, HowKnown::PartnerTold},
    {"noLongerInterested", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "The customer is no longer &interested"),
     Status::Failed, Party::Customer, Cause::NoLongerInterested, HowKnown::CustomerTold},
    {"wentElsewhere", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "The customer went &elsewhere"), Status::Failed,
     Party::Customer, Cause::WentElsewhere, HowKnown::CustomerTold},
    {"unknown", QT_TRANSLATE_NOOP("ui::ToDoAnswers", "&Nobody knows why"), Status::Failed, Party::Partner,
     Cause::Unknown, HowKnown::PartnerTold},
};

QMenu *menuOver(QWidget *parent, const char *objectName)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QString::fromLatin1(objectName));
    return menu;
}

} // namespace

ToDoAnswers::ToDoAnswers(const PageContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_parent(parent)
{}

workflows::Asked ToDoAnswers::asked() const
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    const bool isKnown = access && access->person();
    return {.by = isKnown ? access->person()->name : QString(), .on = m_context.clock.today()};
}

/// Says of whom it was.
void ToDoAnswers::keep(const ledger::ToDoItem &item, Change change)
{
    if (!change)
        return m_context.shell.showError(change.error());
    const QString who = item.touch                    ? item.partnerName
                        : item.customerName.isEmpty() ? tr("A walk-in customer")
                                                      : item.customerName;
    change->what = tr("%1: %2", "customer, what became of them").arg(who, change->what);
    m_context.shell.keep(*change);
}

void ToDoAnswers::give(const ledger::ToDoItem &item, Answer answer, const QPoint &place)
{
    ledger::Ledger &ledger = m_context.ledger;
    const QDate today = m_context.clock.today();
    switch (answer) {
    case Answer::Served:
        return served(item);
    case Answer::NotServed:
    case Answer::DidNotCome:
        return askWhyNot(item, place);
    case Answer::NotYet:
        return keep(item, workflows::stillWaiting(ledger, *item.sendAway, asked()));
    case Answer::Later:
        return askWhen(item, place);
    case Answer::Declined:
        return m_context.shell.ask(AskStatus{*item.sendAway, Status::Declined});
    case Answer::CameBack:
        return cameBack(item);
    case Answer::Approve:
        return answerDraft(item, true, place);
    case Answer::Refuse:
        return answerDraft(item, false, place);
    case Answer::Done:
        return keep(item, workflows::finishNextStep(ledger, *item.touch, today));
    case Answer::Improved:
        return review(item, domain::ReviewOutcome::Improved, place);
    case Answer::Unchanged:
        return review(item, domain::ReviewOutcome::Unchanged, place);
    case Answer::Worse:
        return review(item, domain::ReviewOutcome::Worse, place);
    case Answer::Stays:
        return askDay(tr("&Look again on"), tr("Save"), place, [this, item](QDate day) {
            keep(item, workflows::moveExclusionReview(m_context.ledger, *item.sendAway, day));
        });
    case Answer::Welcome:
        return keep(item, workflows::liftExclusion(ledger, *item.sendAway, today));
    case Answer::Uphold:
        return keep(item, workflows::answerAppeal(ledger, *item.sendAway, domain::Appeal::Upheld, today));
    case Answer::Reject:
        return keep(item, workflows::answerAppeal(ledger, *item.sendAway, domain::Appeal::Rejected, today));
    }
}

void ToDoAnswers::moveOn(const ledger::ToDoItem &item, domain::StatusChange change, const QString &what)
{
    const workflows::Asked who = asked();
    change.on = domain::dayOfChange(item.sentOn, who.on);
    change.staff = who.by;
    auto done = workflows::setSendAwayStatus(m_context.ledger, *item.sendAway, change);
    if (done)
        done->what = what;
    keep(item, done);
}

/// Known from whoever told us the last time; an assumption is never made by one key.
void ToDoAnswers::served(const ledger::ToDoItem &item)
{
    domain::StatusChange change;
    change.status = Status::Served;
    const auto last =
        domain::fromCode<HowKnown>(m_context.settings.value(QLatin1StringView(LastHowKnown)).toString());
    change.howKnown = last == HowKnown::CustomerTold ? HowKnown::CustomerTold : HowKnown::PartnerTold;
    moveOn(item, change,
           tr("%1, %2", "served, how we know")
               .arg(domain::labelOf(Status::Served), domain::labelOf(*change.howKnown)));
}

void ToDoAnswers::askWhyNot(const ledger::ToDoItem &item, const QPoint &place)
{
    const bool isOurs = item.kind == domain::ToDoKind::Deferral;
    QMenu *menu = menuOver(m_parent, "whyNotMenu");
    for (const WhyNot &why : whyNots) {
        if (isOurs && why.byWhom == Party::Partner)
            continue;
        const QString text = tr(why.text);
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(why.code));
        domain::StatusChange change;
        change.status = why.status;
        change.byWhom = why.byWhom;
        change.cause = why.cause;
        change.howKnown = isOurs ? HowKnown::CustomerTold : why.howKnown;
        connect(action, &QAction::triggered, this,
                [this, item, change, text] { moveOn(item, change, QString(text).remove(QLatin1Char('&'))); });
    }
    menu->popup(place);
    menu->setActiveAction(menu->actions().constFirst());
}

void ToDoAnswers::askWhen(const ledger::ToDoItem &item, const QPoint &place)
{
    const QString question = item.kind == domain::ToDoKind::Deferral ? tr("&Promised for")
                             : item.touch                            ? tr("&To be done by")
                                                                     : tr("&Ask again on");
    askDay(question, tr("Put off"), place, [this, item](QDate day) {
        keep(item, item.touch ? workflows::putOffNextStep(m_context.ledger, *item.touch, day,
                                                          m_context.clock.today())
                              : workflows::putOff(m_context.ledger, *item.sendAway, day, asked()));
    });
}

void ToDoAnswers::askDay(const QString &question, const QString &verb, const QPoint &place,
                         const std::function<void(QDate)> &then)
{
    auto *popup =
        new DayPopup(m_context.theme, question, verb, m_context.clock.today(), m_context.locale, m_parent);
    connect(popup, &DayPopup::chosen, this, then);
    popup->openAt(place);
}

void ToDoAnswers::review(const ledger::ToDoItem &item, domain::ReviewOutcome outcome, const QPoint &place)
{
    const auto record = [this, item, outcome](QDate next) {
        domain::ConductReview review;
        review.on = m_context.clock.today();
        review.staff = m_context.shell.staff();
        review.outcome = outcome;
        review.nextOn = next;
        keep(item, workflows::reviewIncident(m_context.ledger, *item.incident, review));
    };
    if (outcome == domain::ReviewOutcome::Improved)
        return record({});
    askDay(tr("&Look again on"), tr("Save"), place, record);
}

/// Of somebody unknown there is no visit to log: that the promise was kept is all there is to know.
void ToDoAnswers::cameBack(const ledger::ToDoItem &item)
{
    if (item.customer)
        return m_context.shell.ask(AskReturn{*item.sendAway});
    domain::StatusChange change;
    change.status = Status::Served;
    change.howKnown = HowKnown::CustomerTold;
    moveOn(item, change, tr("came back as promised"));
}

void ToDoAnswers::answerDraft(const ledger::ToDoItem &item, bool isApproved, const QString &manager)
{
    const workflows::DraftAnswer answer{.by = manager,
                                        .on = domain::dayOfChange(item.sentOn, m_context.clock.today())};
    keep(item, isApproved ? workflows::approveDraft(m_context.ledger, *item.sendAway, answer)
                          : workflows::declineDraft(m_context.ledger, *item.sendAway, answer));
}

void ToDoAnswers::answerDraft(const ledger::ToDoItem &item, bool isApproved, const domain::Staff &manager,
                              const QPoint &place)
{
    if (!asksForPin(m_context, manager.role))
        return answerDraft(item, isApproved, manager.name);
    auto *popup = new PinPopup(m_context, manager, m_parent);
    connect(popup, &PinPopup::opened, this,
            [this, item, isApproved, name = manager.name] { answerDraft(item, isApproved, name); });
    popup->openAt(place);
}

void ToDoAnswers::answerDraft(const ledger::ToDoItem &item, bool isApproved, const QPoint &place)
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    if (access && access->isOpen())
        return answerDraft(item, isApproved, access->person()->name);
    const auto people = ledger::Catalogue(m_context.ledger).staff();
    if (!people)
        return m_context.shell.showError(people.error());
    QMenu *menu = menuOver(m_parent, "managersMenu");
    menu->addSection(isApproved ? tr("Approved by") : tr("Declined by"));
    for (const domain::Staff &manager : *people) {
        if (manager.role == domain::Role::Counter)
            continue;
        QAction *action = menu->addAction(menuText(manager.name));
        action->setObjectName(QStringLiteral("manager"));
        connect(action, &QAction::triggered, this,
                [this, item, isApproved, manager, place] { answerDraft(item, isApproved, manager, place); });
    }
    if (menu->actions().size() == 1) {
        delete menu;
        return answerDraft(item, isApproved, QString()); // refused with the reason
    }
    menu->popup(place);
    menu->setActiveAction(menu->actions().at(1));
}

} // namespace ui
