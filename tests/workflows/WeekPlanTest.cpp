// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/WeekPlan.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "ledger/ToDo.h"
#include "workflows/Calendar.h"

using Backend = FreshLedger::Backend;
using domain::Stage;
using domain::WeekPlan;
using workflows::Prospect;
using Why = domain::WeekPlan::Why;

class WeekPlanTest final : public QObject
{
    Q_OBJECT

    static inline const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    static inline const QDate monday{2026, 11, 23};

    static Prospect prospect(int id, const char *name, Stage stage)
    {
        Prospect made;
        made.competitor.id = domain::CompetitorId(id);
        made.competitor.name = QString::fromUtf8(name);
        made.competitor.stage = stage;
        return made;
    }
    static Prospect fitting(int id, const char *name, double gain)
    {
        Prospect made = prospect(id, name, Stage::Prospect);
        made.fit.theyHelpUs = made.fit.weHelpThem = gain;
        made.fit.theirs = {{domain::CompetencyId(1), QStringLiteral("glass"), gain}};
        made.fit.ours = {{domain::CompetencyId(2), QStringLiteral("paint"), gain}};
        return made;
    }
    static domain::Touch step(int id, int partner, QDate on)
    {
        domain::Touch touch;
        touch.id = domain::TouchId(id);
        touch.partner = domain::CompetitorId(partner);
        touch.on = monday.addDays(-20);
        touch.nextStep = QStringLiteral("Call");
        touch.nextOn = on;
        return touch;
    }
    static WeekPlan planOf(const QList<Prospect> &prospects, const QList<domain::Touch> &steps,
                           QDate today = monday, int ahead = 0)
    {
        return workflows::weekPlan(prospects, steps, {}, today, domain::workWeek(today, ahead, english));
    }
    static QString names(const QList<WeekPlan::Entry> &entries)
    {
        QStringList all;
        for (const auto &entry : entries)
            all.append(entry.name);
        return all.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void aWeekIsTheLocalesAndStartsAnewWhenNobodyWorksAnyMore()
    {
        const auto week = domain::workWeek(monday.addDays(3), 0, english);
        QCOMPARE(week.first, monday);
        QCOMPARE(week.last, monday.addDays(6));
        QCOMPARE(week.days.size(), 5);
        QVERIFY(week.isAtHand);
        const auto onSunday = domain::workWeek(monday.addDays(-1), 0, english);
        QCOMPARE(onSunday.first, monday);
        QVERIFY(onSunday.isAtHand);
        const auto next = domain::workWeek(monday.addDays(-1), 1, english);
        QCOMPARE(next.first, monday.addDays(7));
        QVERIFY(!next.isAtHand);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(domain::workWeek(monday, 0, american).first, monday.addDays(-1));
        const QLocale egyptian(QLocale::Arabic, QLocale::Egypt); // Friday and Saturday are free
        QCOMPARE(domain::workWeek(monday, 0, egyptian).days.constFirst(), monday.addDays(-1));
    }

    void whatIsLateComesFirstAndWhatIsLaterIsLeftForItsWeek()
    {
        const QList<Prospect> firms{prospect(1, "A", Stage::Agreed), prospect(2, "B", Stage::Agreed)};
        const QList<domain::Touch> steps{step(1, 1, monday.addDays(-3)), step(2, 2, monday.addDays(4)),
                                         step(3, 1, monday.addDays(6)), step(4, 2, monday.addDays(7))};
        const WeekPlan plan = planOf(firms, steps);
        QCOMPARE(names(plan.steps), QStringLiteral("A, B, A"));
        QVERIFY(plan.isLate(plan.steps.constFirst()));
        QVERIFY(!plan.isLate(plan.steps.at(1)));
        QCOMPARE(names(planOf(firms, steps, monday, 1).steps), QStringLiteral("B"));
    }

    void proposedIsWhoHasNothingToBeDoneYetTheUrgentFirst()
    {
        Prospect ending = prospect(1, "Ending", Stage::Agreed);
        ending.competitor.terms.until = monday.addDays(10);
        Prospect lasting = prospect(2, "Lasting", Stage::Agreed);
        lasting.competitor.terms.until = monday.addDays(workflows::EndsSoonDays + 1);
        Prospect quiet = prospect(3, "Quiet", Stage::Agreed);
        quiet.isQuiet = true;
        quiet.competitor.stageSince = monday.addDays(-200);
        quiet.facts.lastFlow = monday.addDays(-120);
        Prospect planned = fitting(4, "Planned", 0.9);
        planned.facts.next = step(1, 4, monday.addDays(20));
        Prospect justTalked = fitting(5, "Just talked", 0.8);
        justTalked.facts.lastTouch = monday.addDays(-13);
        Prospect talked = fitting(6, "Talked", 0.7);
        talked.facts.lastTouch = monday.addDays(-14);
        Prospect ended = fitting(7, "Ended", 0.6);
        ended.competitor.stage = Stage::Ended;
        const WeekPlan plan = planOf({planned, justTalked, talked, ended, fitting(8, "Fits", 0.5), quiet,
                                      lasting, ending, prospect(9, "Nothing known", Stage::Prospect)},
                                     {});
        QCOMPARE(names(plan.proposals), QStringLiteral("Ending, Quiet, Talked, Fits"));
        QCOMPARE(plan.proposals.at(1).since, monday.addDays(-120));
        QVERIFY(plan.proposals.constFirst().why == Why::EndsSoon);
    }

    void eachSaysWhyAndWhatToOffer()
    {
        const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
        WeekPlan::Entry entry = planOf({fitting(1, "A", 0.5)}, {}).proposals.constFirst();
        QCOMPARE(domain::whyText(entry, monday, day), QStringLiteral("a good fit, never talked"));
        QCOMPARE(domain::offerText(entry), QStringLiteral("offer: glass · ask for: paint"));
        QCOMPARE(domain::proposedStep(entry), QStringLiteral("Introduce ourselves"));
        entry.why = Why::EndsSoon;
        entry.since = monday;
        QVERIFY(domain::whyText(entry, monday, day).contains(QStringLiteral("ends on 2026-11-23")));
        QVERIFY(domain::whyText(entry, monday.addDays(1), day).contains(QStringLiteral("ended on")));
        entry.offer.clear();
        entry.wish.clear();
        QVERIFY(domain::offerText(entry).isEmpty());
    }

    void proposalsAreSharedOutOverTheDaysThatAreLeft()
    {
        QList<Prospect> firms;
        for (int i = 1; i <= 5; ++i)
            firms.append(fitting(i, "Firm", 0.9 - i * 0.1));
        firms.append(prospect(6, "Busy", Stage::Agreed));
        const QDate thursday = monday.addDays(3);
        const WeekPlan plan = planOf(firms, {step(1, 6, thursday)}, thursday);
        QCOMPARE(plan.proposals.size(), workflows::MostProposals);
        QCOMPARE(plan.proposals.at(0).on, thursday.addDays(1)); // Thursday has something already
        QCOMPARE(plan.proposals.at(1).on, thursday);
        QCOMPARE(plan.proposals.at(2).on, thursday.addDays(1));
    }

    void aProposalBecomesANextStepButNoContactAndUndoTakesItBack_data() { FreshLedger::addRows(); }
    void aProposalBecomesANextStepButNoContactAndUndoTakesItBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QDate today = fresh->clock().today();
        WeekPlan::Entry proposal;
        proposal.partner = shop.northside;
        proposal.name = QStringLiteral("Northside Glass");
        proposal.why = Why::BestFit;
        FAILS_WITH(workflows::planTalk(*fresh, proposal, today.addDays(-1), {}, today), "date.past");
        const auto planned = need(workflows::planTalk(*fresh, proposal, today.addDays(1), {}, today));
        const auto outreach = need(workflows::readOutreach(*fresh, today));
        QCOMPARE(outreach.steps.size(), 1);
        QCOMPARE(outreach.steps.constFirst().nextStep, QStringLiteral("Introduce ourselves"));
        const auto facts = need(ledger::Partners(*fresh).facts(today, today)).value(shop.northside);
        QVERIFY(facts.next);
        QVERIFY(!facts.lastTouch.isValid());
        QVERIFY(need(ledger::Partners(*fresh).story(shop.northside, 10, ledger::OfConduct::With)).isEmpty());
        const auto toDo = need(ledger::ToDo(*fresh).items(today.addDays(1), 10, ledger::OfConduct::Without));
        QCOMPARE(toDo.size(), 1);
        QVERIFY(toDo.constFirst().isPlan);
        QCOMPARE(need(workflows::readCalendar(*fresh, false)).size(), 1);
        SUCCEEDS(planned.undo());
        QVERIFY(need(workflows::readOutreach(*fresh, today)).steps.isEmpty());
        SUCCEEDS(planned.redo());
        QCOMPARE(need(workflows::readOutreach(*fresh, today)).steps.size(), 1);
    }

    void theTalkThatWasPlannedIsLoggedAndDoneAtOnce_data() { FreshLedger::addRows(); }
    void theTalkThatWasPlannedIsLoggedAndDoneAtOnce()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QDate today = fresh->clock().today();
        const domain::TouchId step(need(workflows::logTouch(*fresh, shop.touch(today.addDays(-9)))).added);
        domain::Touch talk;
        talk.partner = shop.northside;
        talk.on = today;
        const auto logged = need(workflows::logPlanned(*fresh, step, talk));
        ledger::Partners partners(*fresh);
        QCOMPARE(need(partners.touch(step))->nextDoneOn, today);
        QCOMPARE(need(partners.facts(today, today)).value(shop.northside).lastTouch, today);
        SUCCEEDS(logged.undo());
        QVERIFY(need(partners.touch(step))->isOpen());
        QCOMPARE(need(partners.facts(today, today)).value(shop.northside).lastTouch, today.addDays(-9));
        SUCCEEDS(logged.redo());
        QVERIFY(!need(partners.touch(step))->isOpen());
    }
};

QTEST_GUILESS_MAIN(WeekPlanTest)
#include "WeekPlanTest.moc"
