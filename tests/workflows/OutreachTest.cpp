// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Outreach.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using Backend = FreshLedger::Backend;
using domain::Stage;
using workflows::Prospect;

class OutreachTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 21};

    static Prospect prospect(ledger::Ledger &ledger, domain::CompetitorId id)
    {
        for (const Prospect &each : need(workflows::outreachPlan(ledger, today))) {
            if (each.competitor.id == id)
                return each;
        }
        qFatal("not in the plan");
    }

    static domain::Touch touch(ledger::Ledger &ledger, domain::TouchId id)
    {
        return need(ledger::Partners(ledger).touch(id)).value();
    }

private Q_SLOTS:
    void whoHelpsBothSidesComesFirst_data() { FreshLedger::addRows(); }
    void whoHelpsBothSidesComesFirst()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        domain::Competency paint;
        paint.name = QStringLiteral("Paint");
        paint.isCore = true;
        paint.category = need(ledger::Catalogue(*fresh).categoryNamed(QStringLiteral("Glass")));
        paint.id = need(ledger::Catalogue(*fresh).addCompetency(paint));
        const auto rate = [&](domain::CompetencyId what, domain::MatrixColumn who, int level) {
            domain::Strength strength;
            strength.competency = what;
            strength.competitor = who;
            strength.level = domain::Level::from(level);
            need(ledger::Strengths(*fresh).set(strength));
        };
        rate(shop.glass, {}, 1);
        rate(paint.id, {}, 5);
        rate(shop.glass, shop.riverside, 4);
        rate(paint.id, shop.riverside, 1);
        const auto plan = need(workflows::outreachPlan(*fresh, today));
        QCOMPARE(plan.size(), 2);
        QCOMPARE(plan.constFirst().competitor.id, shop.riverside);
        QVERIFY(plan.constFirst().fit.score() > 0);
        QCOMPARE(plan.constLast().fit.score(), 0.0); // strong at glass, and nothing known of paint
    }

    void aPartnerWithoutFlowForNinetyDaysHasGoneQuiet_data()
    {
        QTest::addColumn<QDate>("agreed");
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("nobody ever") << today.addDays(-91) << QDate() << true;
        QTest::newRow("agreed of late") << today.addDays(-90) << QDate() << false;
        QTest::newRow("sent 90 days ago") << today.addDays(-200) << today.addDays(-90) << false;
        QTest::newRow("sent 91 days ago") << today.addDays(-200) << today.addDays(-91) << true;
        QTest::newRow("not agreed") << QDate() << today.addDays(-200) << false;
    }
    void aPartnerWithoutFlowForNinetyDaysHasGoneQuiet()
    {
        QFETCH(const QDate, agreed);
        QFETCH(const QDate, sent);
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        if (agreed.isValid())
            need(workflows::setStage(*fresh, shop.northside, {Stage::Agreed, agreed, {}}));
        if (sent.isValid())
            shop.send(sent);
        QTEST(prospect(*fresh, shop.northside).isQuiet, "isQuiet");
    }

    void whatWasSaidCanBeTakenBack_data() { FreshLedger::addRows(); }
    void whatWasSaidCanBeTakenBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto logged = need(workflows::logTouch(*fresh, shop.touch(QDate(2026, 11, 10))));
        QCOMPARE(prospect(*fresh, shop.northside).facts.lastTouch, QDate(2026, 11, 10));
        SUCCEEDS(logged.undo());
        QVERIFY(prospect(*fresh, shop.northside).facts.lastTouch.isNull());
        QVERIFY(!prospect(*fresh, shop.northside).facts.next);
        SUCCEEDS(logged.redo());
        QCOMPARE(prospect(*fresh, shop.northside).facts.next->nextStep, QStringLiteral("Send the draft"));
        const auto wrong = need(workflows::enterTouchInError(*fresh, domain::TouchId(logged.added)));
        FAILS_WITH(workflows::finishNextStep(*fresh, domain::TouchId(logged.added), today), "record.missing");
        SUCCEEDS(wrong.undo());
        QVERIFY(prospect(*fresh, shop.northside).facts.next);
    }

    void aNextStepIsDoneOrPutOff_data() { FreshLedger::addRows(); }
    void aNextStepIsDoneOrPutOff()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const domain::TouchId id(need(workflows::logTouch(*fresh, shop.touch(QDate(2026, 11, 10)))).added);
        FAILS_WITH(workflows::putOffNextStep(*fresh, id, today.addDays(-1), today), "date.past");
        const auto later = need(workflows::putOffNextStep(*fresh, id, today.addDays(7), today));
        QCOMPARE(touch(*fresh, id).nextOn, today.addDays(7));
        SUCCEEDS(later.undo());
        QCOMPARE(touch(*fresh, id).nextOn, QDate(2026, 11, 17));
        const auto done = need(workflows::finishNextStep(*fresh, id, today));
        QVERIFY(!touch(*fresh, id).isOpen());
        SUCCEEDS(done.undo());
        QVERIFY(touch(*fresh, id).isOpen());
    }

    void aStageIsDatedAndTakenBack_data() { FreshLedger::addRows(); }
    void aStageIsDatedAndTakenBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto stand = [&] { return prospect(*fresh, shop.northside).competitor.stage; };
        const auto first = need(workflows::setStage(*fresh, shop.northside, {Stage::Contacted, today, {}}));
        FAILS_WITH(workflows::setStage(*fresh, shop.northside, {Stage::Contacted, today, {}}), "stage.same");
        SUCCEEDS(first.undo());
        QCOMPARE(stand(), Stage::Prospect);
        QVERIFY(prospect(*fresh, shop.northside).competitor.stageSince.isNull());
        SUCCEEDS(first.redo());
        const auto second = need(workflows::setStage(*fresh, shop.northside, {Stage::Agreed, today, {}}));
        SUCCEEDS(second.undo());
        SUCCEEDS(second.redo());
        SUCCEEDS(second.undo());
        QCOMPARE(stand(), Stage::Contacted);
        QCOMPARE(need(ledger::Competitors(*fresh).stages(shop.northside)).size(), 1);
    }

    void aCompetitorIsChangedAndChangedBack_data() { FreshLedger::addRows(); }
    void aCompetitorIsChangedAndChangedBack()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const domain::Competitor seen = prospect(*fresh, shop.northside).competitor;
        domain::Competitor northside = seen;
        northside.website = QStringLiteral("northside.example");
        northside.contacts = {{{}, QStringLiteral("Lena Roth"), {}, {QStringLiteral("0431 1")}, {}, true}};
        const auto changed = need(workflows::changeCompetitor(*fresh, seen, northside));
        QCOMPARE(prospect(*fresh, shop.northside).competitor.contactToAskFor(QDate(2026, 11, 1))->name,
                 QStringLiteral("Lena Roth"));
        SUCCEEDS(changed.undo());
        QVERIFY(!prospect(*fresh, shop.northside).competitor.contactToAskFor(QDate(2026, 11, 1)));
        northside.name = QStringLiteral("riverside  MOTORS");
        FAILS_WITH(workflows::changeCompetitor(*fresh, seen, northside), "name.taken");
    }

    void whatOthersChangeMeanwhileStays_data() { FreshLedger::addRows(); }
    void whatOthersChangeMeanwhileStays()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Competitors competitors(*fresh);
        const auto now = [&] { return need(competitors.byId(shop.northside)).value(); };
        domain::Competitor firm = now();
        firm.contacts = {{{}, QStringLiteral("Lena Roth"), {}, {QStringLiteral("0431 1")}, {}, true},
                         {{}, QStringLiteral("Ben"), {}, {QStringLiteral("0431 2")}, {}, false}};
        need(competitors.save(firm));
        const domain::Competitor seen = now();
        domain::Competitor others = seen;
        others.contacts[0].phones = {QStringLiteral("0431 9")};
        others.note = QStringLiteral("theirs");
        need(competitors.save(others));

        domain::Competitor wanted = seen;
        wanted.terms.weSend = QStringLiteral("glass");
        const auto terms = need(workflows::changeCompetitor(*fresh, seen, wanted));
        wanted = seen;
        wanted.contacts[0].awayUntil = QDate(2026, 12, 1);
        const auto away = need(workflows::changeCompetitor(*fresh, seen, wanted));
        QCOMPARE(now().contacts.constFirst().phones, QStringList(QStringLiteral("0431 9")));
        QCOMPARE(now().contacts.constFirst().awayUntil, QDate(2026, 12, 1));
        QCOMPARE(now().terms.weSend, QStringLiteral("glass"));
        QCOMPARE(now().note, QStringLiteral("theirs"));
        SUCCEEDS(away.undo());
        SUCCEEDS(terms.undo());
        QCOMPARE(now().contacts.constFirst().phones, QStringList(QStringLiteral("0431 9")));
        QVERIFY(!now().contacts.constFirst().awayUntil.isValid());
        QVERIFY(now().terms.weSend.isEmpty());
        QCOMPARE(now().note, QStringLiteral("theirs"));

        wanted = seen;
        std::swap(wanted.contacts[0], wanted.contacts[1]);
        need(workflows::changeCompetitor(*fresh, seen, wanted));
        QCOMPARE(now().contacts.constFirst().name, QStringLiteral("Ben"));
        QCOMPARE(now().contacts.constLast().name, QStringLiteral("Lena Roth"));
    }
};

QTEST_GUILESS_MAIN(OutreachTest)
#include "OutreachTest.moc"
