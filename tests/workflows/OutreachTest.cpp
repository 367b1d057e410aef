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
        domain::Competitor northside = prospect(*fresh, shop.northside).competitor;
        northside.website = QStringLiteral("northside.example");
        northside.contacts = {{{}, QStringLiteral("Lena Roth"), {}, {QStringLiteral("0431 1")}, {}, true}};
        const auto changed = need(workflows::saveCompetitor(*fresh, northside));
        QCOMPARE(prospect(*fresh, shop.northside).competitor.contactToAskFor(QDate(2026, 11, 1))->name,
                 QStringLiteral("Lena Roth"));
        SUCCEEDS(changed.undo());
        QVERIFY(!prospect(*fresh, shop.northside).competitor.contactToAskFor(QDate(2026, 11, 1)));
        northside.name = QStringLiteral("riverside  MOTORS");
        FAILS_WITH(workflows::saveCompetitor(*fresh, northside), "name.taken");
    }
};

QTEST_GUILESS_MAIN(OutreachTest)
#include "OutreachTest.moc"
