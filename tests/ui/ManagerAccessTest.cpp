// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ManagerAccess.h"

#include "ledger/Pins.h"
#include "ui/Counter.h"
#include "ui/settings/PinCard.h"
#include "ui/widgets/PinCheck.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using domain::Role;
using ui::ManagerAccess;

class ManagerAccessTest final : public QObject
{
    Q_OBJECT

    static void setPin(Counter &counter, Role role, const char *pin)
    {
        SUCCEEDS(ledger::Pins(*counter.ledger).set(role, QString::fromLatin1(pin)));
    }
    static QString codeOf(const base::Done &done) { return done ? QString() : done.error().code; }

private Q_SLOTS:
    void itGoesByWhoIsAtTheCounter()
    {
        Counter counter;
        const auto ben = Counter::must(
            ledger::Catalogue(*counter.ledger).addStaff({{}, QStringLiteral("Ben"), Role::Counter, {}}));
        ManagerAccess access(counter.context());
        counter.shell.atCounter.reset();
        access.reload();
        QCOMPARE(access.state(), ManagerAccess::State::NobodyChosen);
        counter.shell.atCounter = ben;
        access.reload();
        QCOMPARE(access.state(), ManagerAccess::State::NotTheirs);
        counter.shell.atCounter = counter.maria;
        access.reload();
        QCOMPARE(access.state(), ManagerAccess::State::Open);
    }

    void aPinIsAskedForAndForgottenWhenTheCounterChangesHands()
    {
        Counter counter;
        setPin(counter, Role::Manager, "2468");
        ManagerAccess access(counter.context());
        access.reload();
        QCOMPARE(access.state(), ManagerAccess::State::Locked);
        QCOMPARE(codeOf(access.unlock(QStringLiteral("1357"))), QStringLiteral("pin.wrong"));
        QCOMPARE(access.state(), ManagerAccess::State::Locked);
        SUCCEEDS(access.unlock(QStringLiteral("2468")));
        QVERIFY(access.isOpen());
        counter.shell.atCounter.reset();
        access.reload();
        counter.shell.atCounter = counter.maria;
        access.reload();
        QCOMPARE(access.state(), ManagerAccess::State::Locked);
    }

    void onlyWhatIsDifferentIsTold()
    {
        Counter counter;
        ManagerAccess access(counter.context());
        access.reload();
        QSignalSpy told(&access, &ManagerAccess::changed);
        access.reload();
        QCOMPARE(told.size(), 0);
        setPin(counter, Role::Manager, "2468");
        access.reload();
        QCOMPARE(told.size(), 1);
    }

    void guessingIsSlowedDownEvenAcrossAStart()
    {
        Counter counter;
        setPin(counter, Role::Manager, "2468");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("0000"))),
                     QStringLiteral("pin.wrong"));
        QCOMPARE(codeOf(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("2468"))),
                 QStringLiteral("pin.wait"));
        const QDate day = counter.today();
        const auto set = [&counter](QDate date, QTime time) { counter.clock = base::FixedClock(date, time); };
        set(day, QTime(12, 0, 16));
        QCOMPARE(codeOf(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("0000"))),
                 QStringLiteral("pin.wrong"));
        set(day, QTime(12, 0, 32));
        QCOMPARE(codeOf(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("2468"))),
                 QStringLiteral("pin.wait"));
        set(day.addDays(-30), QTime(12, 0)); // a clock set back keeps nobody out for a month
        QVERIFY(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("2468"))
                    .error()
                    .sentence.contains(QStringLiteral("15 minute")));
        set(day, QTime(12, 1, 0));
        SUCCEEDS(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("2468")));
        SUCCEEDS(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("2468")));
    }

    void aManagersPinAloneStandsBeforeTheOwnersThingsToo()
    {
        Counter counter;
        QVERIFY(!ui::asksForPin(counter.context(), Role::Owner));
        setPin(counter, Role::Manager, "2468");
        QVERIFY(ui::asksForPin(counter.context(), Role::Owner));
        SUCCEEDS(ui::checkPin(counter.context(), Role::Owner, QStringLiteral("2468")));
        setPin(counter, Role::Owner, "the owner's");
        QCOMPARE(codeOf(ui::checkPin(counter.context(), Role::Owner, QStringLiteral("2468"))),
                 QStringLiteral("pin.wrong"));
        SUCCEEDS(ui::checkPin(counter.context(), Role::Manager, QStringLiteral("the owner's")));
    }

    void pinsAreSetAndRemovedByKeyboardInSettings()
    {
        Counter counter;
        ui::PinCard card(counter.context());
        present(card);
        const auto dialog = [] { return QApplication::activeModalWidget(); };
        const auto type = [](const char *text) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        };
        QTest::keyClick(found<QPushButton>(card, "managerPinSet"), Qt::Key_Space);
        QTRY_VERIFY(dialog());
        QApplication::setActiveWindow(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        type("2468");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on to the repetition
        QVERIFY(found<QLabel>(*dialog(), "repeatedPinError")->text().isEmpty());
        type("1357");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(found<QLineEdit>(*dialog(), "newPin")->text(), QStringLiteral("2468"));
        QCOMPARE(found<QLineEdit>(*dialog(), "repeatedPin")->text(), QStringLiteral("1357"));
        QVERIFY(!found<QLabel>(*dialog(), "repeatedPinError")->text().isEmpty());
        type("2468"); // what was wrong is selected
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(found<QLabel>(card, "managerPinState")->text(), QStringLiteral("set"));
        QTest::keyClick(found<QPushButton>(card, "managerPinRemove"), Qt::Key_Space);
        QTRY_VERIFY(dialog());
        QApplication::setActiveWindow(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QVERIFY(found<QLabel>(*dialog(), "forgottenPin")->text().contains(QStringLiteral("--reset owner")));
        type("2468");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(found<QLabel>(card, "managerPinState")->text(), QStringLiteral("not set"));
    }
};

QTEST_MAIN(ManagerAccessTest)
#include "ManagerAccessTest.moc"
