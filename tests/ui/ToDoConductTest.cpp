// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoCard.h"
#include "ui/ToDoDesk.h"

using namespace ui;

/// With somebody whose conduct has to be looked at again.
class ConductDesk final : public Desk
{
public:
    domain::IncidentId incidentToLookAt()
    {
        ledger::Conduct conduct(*ledger);
        domain::UnacceptableAction shouting;
        shouting.name = QStringLiteral("Shouting at staff");
        domain::Incident incident;
        incident.action = must(conduct.addAction(shouting));
        incident.on = today().addDays(-5);
        incident.customer = customer(QStringLiteral("Paul Ahrens"));
        incident.reviewOn = today();
        return must(conduct.addIncident(incident));
    }

    template <typename Fill>
    domain::SendAwayId exclude(Fill fill)
    {
        domain::SendAway record = draftOf(today().addDays(-20), customer(QStringLiteral("Paul Ahrens")));
        record.motive = domain::Motive::Staff;
        record.status = domain::Status::Served;
        domain::Exclusion exclusion;
        exclusion.sendAway = send(record);
        fill(exclusion);
        if (const auto saved = ledger::Conduct(*ledger).saveExclusion(exclusion); !saved)
            qFatal("%s", qPrintable(saved.error().sentence));
        return exclusion.sendAway;
    }
};

/// What waits for a manager about conduct, answered from the list of Today.
class ToDoConductTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfConductIsOpenedOnItsPageByKeyAndMenu()
    {
        ConductDesk desk;
        const auto id = desk.incidentToLookAt();
        desk.open(1);
        const auto opened = [&](int times) {
            QCOMPARE(desk.shell.visited.size(), times);
            const Target target = desk.shell.visited.constLast();
            QCOMPARE(target.page, PageId::Conduct);
            QCOMPARE(std::get<ShowConduct>(target.request).incident, id);
        };
        desk.press(Qt::Key_Return);
        opened(1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.list()->viewport(), &event);
        QVERIFY(desk.menu());
        found<QAction>(*desk.menu(), "openRecord")->trigger();
        desk.menu()->close();
        QTRY_COMPARE(desk.shell.visited.size(), 2);
    }

    void conductThatHasImprovedNeedsOneKey()
    {
        ConductDesk desk;
        const auto id = desk.incidentToLookAt();
        desk.open(1);
        desk.press(Qt::Key_I);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        const auto reviews = Counter::must(ledger::Conduct(*desk.ledger).reviews(id));
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews.constFirst().outcome, domain::ReviewOutcome::Improved);
        QCOMPARE(reviews.constFirst().on, desk.today());
        QCOMPARE(reviews.constFirst().staff, std::optional(desk.maria));
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    }

    void conductThatHasNotImprovedIsLookedAtAgain()
    {
        ConductDesk desk;
        const auto id = desk.incidentToLookAt();
        desk.open(1);
        desk.press(Qt::Key_W);
        desk.chooseDay(desk.today().addDays(3));
        QTRY_COMPARE(desk.card->due(), 0);
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        const auto reviews = Counter::must(ledger::Conduct(*desk.ledger).reviews(id));
        QCOMPARE(reviews.constFirst().outcome, domain::ReviewOutcome::Worse);
    }

    void anAppealIsAnsweredWithOneKeyAndItsWordsStay()
    {
        ConductDesk desk;
        const auto id = desk.exclude([&](domain::Exclusion &exclusion) {
            exclusion.appeal = domain::Appeal::Open;
            exclusion.appealedOn = desk.today();
            exclusion.appealNote = QStringLiteral("I was not there that day.");
        });
        desk.open(1);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        const auto exclusion = Counter::must(ledger::Conduct(*desk.ledger).exclusion(id));
        QVERIFY(exclusion);
        QCOMPARE(exclusion->appeal, domain::Appeal::Upheld);
        QCOMPARE(exclusion->liftedOn, desk.today());
        QCOMPARE(exclusion->appealNote, QStringLiteral("I was not there that day."));
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    }

    void whoeverIsSentElsewhereStaysSoOrIsWelcomeAgain()
    {
        ConductDesk desk;
        const auto id =
            desk.exclude([&](domain::Exclusion &exclusion) { exclusion.reviewOn = desk.today(); });
        desk.open(1);
        desk.press(Qt::Key_S);
        desk.chooseDay(desk.today().addDays(2));
        QTRY_COMPARE(Counter::must(ledger::Conduct(*desk.ledger).exclusion(id))->reviewOn,
                     desk.today().addDays(2));
        QTRY_COMPARE(desk.card->due(), 0);
        desk.press(Qt::Key_W);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        QCOMPARE(Counter::must(ledger::Conduct(*desk.ledger).exclusion(id))->liftedOn, desk.today());
    }

    void aLetterThatAnswersNothingDoesNothing()
    {
        ConductDesk desk;
        desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.incidentToLookAt();
        desk.open(2);
        QVERIFY(desk.title(1).startsWith(QStringLiteral("Look again")));
        desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
        desk.press(Qt::Key_K);
        desk.press(Qt::Key_O);
        QCOMPARE(desk.list()->currentIndex().row(), 0);
        desk.list()->setCurrentIndex(desk.list()->model()->index(1, 0));
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_S, Qt::Key_L})
            desk.press(key);
        QCOMPARE(desk.list()->currentIndex().row(), 1);
        QVERIFY(desk.shell.visited.isEmpty());
        QVERIFY(desk.shell.kept.isEmpty());
    }

    void conductIsForManagersOnly()
    {
        ConductDesk desk;
        auto record = desk.draftOf(desk.today().addDays(-10));
        record.motive = domain::Motive::Staff;
        desk.send(record);
        desk.open(1);
        desk.putAtCounter({});
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        desk.putAtCounter(desk.maria);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        desk.setPin();
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        SUCCEEDS(desk.access.unlock(QStringLiteral("2468")));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(ToDoConductTest)
#include "ToDoConductTest.moc"
