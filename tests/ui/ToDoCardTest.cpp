// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoCard.h"

#include "ledger/Partners.h"
#include "ui/ToDoDesk.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace ui;
using domain::Status;

class ToDoCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDoIsSaid()
    {
        Desk desk;
        auto record = desk.draftOf(desk.today().addDays(-60));
        record.status = Status::Served;
        desk.send(record);
        desk.open(0);
        QTRY_VERIFY(!desk.list()->isVisible());
        QCOMPARE(desk.card->due(), 0);
        QVERIFY(!found<QPushButton>(*desk.card, "moreDue")->isVisible());
    }

    void theEarliestComesFirstAndOneKeyAnswers()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        const auto late = desk.send(desk.draftOf(desk.today().addDays(-10), tom));
        desk.send(desk.draftOf(desk.today().addDays(-7)));
        desk.open(2);
        const QAbstractItemModelTester tester(desk.list()->model());
        QCOMPARE(desk.title(0), QStringLiteral("Did Northside Glass help Tom Brandt?"));
        QCOMPARE(desk.title(1), QStringLiteral("Did Northside Glass help a walk-in customer?"));
        QVERIFY(desk.list()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Wednesday, 18 November 2026")));
        QCOMPARE(desk.card->due(), 2);
        desk.press(Qt::Key_S);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        const auto record = desk.stored(late);
        QCOMPARE(record.status, Status::Served);
        QCOMPARE(record.howKnown, domain::HowKnown::PartnerTold);
        QCOMPARE(record.outcome, domain::Outcome::Served);
        const auto history = Counter::must(ledger::SendAways(*desk.ledger).history(late));
        QCOMPARE(history.constLast().staff, QStringLiteral("Maria Osei"));
        QVERIFY(desk.list()->currentIndex().isValid());
        QCOMPARE(desk.shell.kept.constFirst().what,
                 QStringLiteral("Tom Brandt: served, the partner told us"));
        desk.press(Qt::Key_Y);
        QTRY_COMPARE(desk.shell.kept.size(), 2);
        QVERIFY(desk.shell.kept.constLast().what.startsWith(QStringLiteral("A walk-in customer: ")));
        SUCCEEDS(desk.shell.kept.constLast().undo());
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
    }

    void whyNotIsAskedAtTheRow()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        desk.press(Qt::Key_N);
        QVERIFY(desk.menu());
        QTest::keyClick(desk.menu(), Qt::Key_C);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        const auto record = desk.stored(id);
        QCOMPARE(record.status, Status::Declined);
        QCOMPARE(record.cause, domain::Cause::NoCapacity);
        QCOMPARE(record.byWhom, domain::Party::Partner);
        QCOMPARE(record.outcome, domain::Outcome::NotServed);
    }

    void stillWaitingIsAskedAgainByTheRule()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        desk.press(Qt::Key_Y);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        const QDate first = desk.today().addDays(-3);
        QCOMPARE(desk.stored(id).followUpOn, first.addDays(30));
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QCOMPARE(desk.stored(id).followUpOn, first);
    }

    void theNextOneFollowsWhenOneIsPutOff()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today().addDays(-10), desk.customer(QStringLiteral("Tom Brandt"))));
        desk.send(desk.draftOf(desk.today().addDays(-9), desk.customer(QStringLiteral("Aylin Kaya"))));
        desk.open(2);
        desk.press(Qt::Key_L);
        desk.chooseDay(desk.today().addDays(3));
        QTRY_VERIFY(desk.title(0).contains(QStringLiteral("Aylin Kaya")));
        QCOMPARE(desk.list()->currentIndex().row(), 0);
    }

    void declinedOpensTheForm()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        desk.press(Qt::Key_D);
        QCOMPARE(desk.shell.asked.size(), 1);
        const auto question = std::get<AskStatus>(desk.shell.asked.constFirst());
        QCOMPARE(question.sendAway, id);
        QCOMPARE(question.status, Status::Declined);
    }

    void aPromiseIsKeptOrMoved()
    {
        Desk desk;
        const auto aylin = desk.customer(QStringLiteral("Aylin Kaya"));
        const auto id = desk.deferral(desk.today().addDays(-4), desk.today().addDays(-1), aylin);
        desk.open(1);
        QCOMPARE(desk.title(0), QStringLiteral("Call Aylin Kaya: Windscreen replacement"));
        desk.press(Qt::Key_C);
        QCOMPARE(std::get<AskReturn>(desk.shell.asked.constFirst()).promise, id);
        desk.press(Qt::Key_L);
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *day = found<QLineEdit>(*popup, "nextDay");
        day->clear();
        QTest::keyClicks(day, QStringLiteral("2026-11-20"));
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(popup->isVisible()); // that was yesterday
        day->clear();
        QTest::keyClicks(day, QStringLiteral("2026-12-03"));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        QCOMPARE(desk.stored(id).deferredTo, QDate(2026, 12, 3));
        QCOMPARE(desk.stored(id).followUpOn, QDate(2026, 12, 3));
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QCOMPARE(desk.stored(id).deferredTo, desk.today().addDays(-1));
    }

    void aNextStepWithAPartnerIsDoneWithOneKeyOrPutOff()
    {
        Desk desk;
        domain::Touch touch;
        touch.partner = desk.northside;
        touch.on = desk.today().addDays(-3);
        touch.nextStep = QStringLiteral("Send the draft");
        touch.nextOn = desk.today();
        ledger::Partners partners(*desk.ledger);
        touch.id = Counter::must(partners.addTouch(touch));
        desk.open(1);
        QCOMPARE(desk.title(0), QStringLiteral("Northside Glass: Send the draft"));
        desk.press(Qt::Key_Return);
        QCOMPARE(std::get<ShowPartner>(desk.shell.visited.constLast().request).partner, desk.northside);
        desk.press(Qt::Key_L);
        auto *day = QApplication::activePopupWidget();
        QVERIFY(day);
        QTest::keyClick(day->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(Counter::must(partners.touch(touch.id))->nextOn > desk.today());
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        QCOMPARE(Counter::must(partners.touch(touch.id))->nextDoneOn, desk.today());
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    }

    void aManagerApprovesWithOneKey()
    {
        Desk desk;
        const auto id = desk.draft();
        desk.open(1);
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1); // now asked about in a week
        QCOMPARE(desk.stored(id).status, Status::HandedOff);
        QCOMPARE(desk.stored(id).approvedBy, QStringLiteral("Maria Osei"));
    }

    void aClockThatIsBehindTheRecordsStopsNoAnswer()
    {
        Desk desk;
        auto record = desk.draftOf(desk.today().addDays(2));
        record.status = Status::Draft;
        const auto draft = desk.send(record);
        record.status = Status::HandedOff;
        record.deferredTo = desk.today().addDays(3);
        record.partner.reset();
        const auto promise = desk.send(record);
        desk.open(2);
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.stored(draft).status, Status::HandedOff);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        desk.press(Qt::Key_C); // by somebody unknown
        QTRY_COMPARE(desk.stored(promise).status, Status::Served);
        QVERIFY(desk.shell.errors.isEmpty());
    }

    void aManagerWhoIsNamedGivesThePin_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Status>("becomes");
        QTest::newRow("approved") << int(Qt::Key_A) << Status::HandedOff;
        QTest::newRow("declined") << int(Qt::Key_X) << Status::Cancelled;
    }

    void aManagerWhoIsNamedGivesThePin()
    {
        QFETCH(int, key);
        QFETCH(Status, becomes);
        Desk desk;
        desk.setPin();
        const auto id = desk.draft();
        desk.open(1);
        desk.press(static_cast<Qt::Key>(key));
        QVERIFY(desk.menu());
        QTest::keyClick(desk.menu(), Qt::Key_Return);
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *pin = found<QLineEdit>(*popup, "pin");
        QTest::keyClicks(pin, QStringLiteral("1111"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QCOMPARE(desk.stored(id).status, Status::Draft);
        QTest::keyClicks(pin, QStringLiteral("2468"));
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).status, becomes);
    }

    void theButtonsLeaveWhatIsToApproveReadable()
    {
        Desk desk;
        desk.draft();
        desk.open(1);
        const auto *bar = found<QWidget>(*desk.card, "answerBar");
        QVERIFY(found<QPushButton>(*desk.card, "approveAnswer")->isVisible());
        QVERIFY(desk.title(0).contains(QStringLiteral("420")));
        const QFont bold = Theme::scaled(desk.list()->font(), 1, QFont::DemiBold);
        const int needed = QFontMetrics(bold).horizontalAdvance(desk.title(0));
        const int badge = QFontMetrics(desk.list()->font()).horizontalAdvance(QStringLiteral("today"));
        QVERIFY(desk.list()->viewport()->width() < needed + 300); // not room for everything
        QVERIFY(bar->x() > badge + needed);
    }

    void anybodyElseSaysWhichManagerItWas()
    {
        Desk desk;
        ledger::Catalogue catalogue(*desk.ledger);
        desk.putAtCounter(
            Counter::must(catalogue.addStaff({{}, QStringLiteral("Jonas"), domain::Role::Counter, {}})));
        const auto id = desk.draft();
        desk.open(1);
        desk.press(Qt::Key_X);
        QVERIFY(desk.menu());
        QCOMPARE(desk.stored(id).status, Status::Draft);
        QTest::keyClick(desk.menu(), Qt::Key_Return);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
        QCOMPARE(desk.stored(id).status, Status::Cancelled);
        QCOMPARE(Counter::must(ledger::SendAways(*desk.ledger).history(id)).constLast().staff,
                 QStringLiteral("Maria Osei"));
    }

    void theMouseFindsTheSameAnswersInTheRow()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        auto *served = found<QPushButton>(*desk.card, "servedAnswer");
        QVERIFY(served->isVisible());
        QTest::mouseClick(served, Qt::LeftButton);
        QTRY_COMPARE(desk.stored(id).status, Status::Served);
    }

    void theMenuHasAllAnswersWithTheirKeys()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(desk.list()->viewport(), &event);
        QMenu *menu = desk.menu();
        QVERIFY(menu);
        QCOMPARE(found<QAction>(*menu, "served")->text(), QStringLiteral("Served\tS"));
        QCOMPARE(menu->actions().size(), 7); // five answers, a line, the record
        menu->close();
    }

    void enterOpensTheRecordInTheLog()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.shell.visited.size(), 1);
        const auto request = std::get<ShowLog>(desk.shell.visited.constFirst().request);
        QCOMPARE(request.sendAway, id);
    }

    void manyAreReadInPartAndTheRestIsInTheLog()
    {
        Desk desk;
        SUCCEEDS(desk.ledger->transact([&]() -> base::Done {
            for (int i = 0; i < 220; ++i)
                TRY(ledger::SendAways(*desk.ledger).add(desk.draftOf(desk.today().addDays(-8))));
            return {};
        }));
        desk.open(100);
        auto *more = found<QPushButton>(*desk.card, "moreDue");
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("and 120 more"));
        QCOMPARE(desk.card->due(), 220);
        more->click();
        QCOMPARE(std::get<ShowLog>(desk.shell.visited.constFirst().request).due, domain::Urgency::Soon);
    }

    void whatWasEnteredInErrorIsNotAskedAbout()
    {
        Desk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open(1);
        auto record = desk.stored(id);
        record.status = Status::EnteredInError;
        SUCCEEDS(ledger::SendAways(*desk.ledger).save(record));
        QTRY_COMPARE(desk.list()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(ToDoCardTest)
#include "ToDoCardTest.moc"
