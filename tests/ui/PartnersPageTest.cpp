// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerDialogs.h"
#include "ui/Round.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using domain::Channel;
using Where = domain::Stage; // not the stage of a test

namespace {

class PartnersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHelpsBothSidesComesFirstWithWhatEachGains()
    {
        Round round;
        ui::PartnersPage &page = round.show();
        QTRY_COMPARE(round.names().value(0), QStringLiteral("Volt Garage"));
        const QAbstractItemModelTester tester(round.table->model());
        QCOMPARE(round.column(3).value(0),
                 QStringLiteral("they: Windscreen replacement · us: Paint and refinish"));
        // Their windscreens: a third of the needs, 2 of 5 levels better; our paint: all of the core, 3 of 5.
        QCOMPARE(round.column(2).value(0), QStringLiteral(".28"));
        QVERIFY(round.table->model()
                    ->index(0, 2)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral(".60")));
        QCOMPARE(round.column(3).value(round.names().indexOf(QStringLiteral("City Body Shop"))),
                 QStringLiteral("they: Windscreen replacement · us: nothing known yet"));
        QCOMPARE(page.partner(), std::optional(round.volt));
    }

    void chipsCountAndNarrow()
    {
        Round round;
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        QCOMPARE(round.chip("agreedChip")->text(), QStringLiteral("Agreed 2"));
        QVERIFY(!round.chip("in_talksChip")->isVisible());
        round.chip("agreedChip")->setFocus();
        round.press(Qt::Key_Space);
        QCOMPARE(round.names(),
                 QStringList({QStringLiteral("Volt Garage"), QStringLiteral("Northside Glass")}));
        round.chip("allChip")->setFocus();
        round.press(Qt::Key_Space);
        QCOMPARE(round.names().constFirst(), QStringLiteral("City Body Shop"));
        round.table->setFocus();
        round.type(QStringLiteral("g")); // goes on in the search field
        round.type(QStringLiteral("lass"));
        QCOMPARE(round.names(), QStringList(QStringLiteral("Northside Glass")));
        QCOMPARE(round.page->partner(), std::optional(round.northside));
    }

    void whoEndedIsNotInThePlanAndWhoIsSilentHasGoneQuiet()
    {
        Round round;
        ledger::Competitors competitors(*round.ledger);
        SUCCEEDS(competitors.setStage(round.northside, {Where::Ended, round.today(), {}}));
        domain::Competitor quiet;
        quiet.name = QStringLiteral("Still Water");
        const auto id = Counter::must(competitors.add(quiet));
        SUCCEEDS(competitors.setStage(id, {Where::Agreed, round.today().addDays(-200), {}}));
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        QVERIFY(!round.names().contains(QStringLiteral("Northside Glass")));
        QVERIFY(round.column(1).contains(QStringLiteral("gone quiet")));
        QCOMPARE(round.chip("quietChip")->text(), QStringLiteral("Gone quiet 1"));
        QCOMPARE(round.chip("agreedChip")->text(), QStringLiteral("Agreed 1"));
    }

    void theAgreementMovesOnByKeyboardAndBackByUndo()
    {
        Round round;
        round.show();
        round.choose("City Body Shop");
        round.press(Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the step that comes next
        QCOMPARE(round.competitor(round.city).stage, Where::Contacted);
        QCOMPARE(round.competitor(round.city).stageSince, round.today());
        QTRY_COMPARE(round.words("partnerSince"), QStringLiteral("since 21 Nov"));
        QTRY_VERIFY(round.story().contains(QStringLiteral("Agreement: contacted")));
        QCOMPARE(round.page->partner(), std::optional(round.city));

        QApplication::setActiveWindow(round.page.get());
        found<QWidget>(*round.page, "stageBar")->setFocus(Qt::TabFocusReason);
        round.press(Qt::Key_Right);
        round.press(Qt::Key_Return);
        QCOMPARE(round.competitor(round.city).stage, Where::Agreed);
        SUCCEEDS(round.shell.kept.constLast().undo());
        QCOMPARE(round.competitor(round.city).stage, Where::Contacted);
    }

    void aContactIsLoggedByKeyboard()
    {
        Round round;
        round.open(ui::openTouchDialog);
        round.type(QStringLiteral("volt"));
        round.press(Qt::Key_Return);
        QCOMPARE(round.focus()->parentWidget()->objectName(), QStringLiteral("channel"));
        QCOMPARE(round.field<QLineEdit>("person")->text(), QStringLiteral("Samir Haddad"));
        round.press(Qt::Key_Return);
        round.press(Qt::Key_Return);
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("They want paint"));
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("Send prices"));
        round.press(Qt::Key_Return);
        round.save();
        QTRY_VERIFY(!round.dialog());
        const domain::Touch logged = round.touch(domain::TouchId(round.shell.kept.constLast().added));
        QCOMPARE(logged.partner, round.volt);
        QCOMPARE(logged.channel, Channel::Phone);
        QCOMPARE(logged.person, QStringLiteral("Samir Haddad"));
        QCOMPARE(logged.summary, QStringLiteral("They want paint"));
        QCOMPARE(logged.nextStep, QStringLiteral("Send prices"));
        QCOMPARE(logged.nextOn, round.today().addDays(7));
        QCOMPARE(logged.staff, std::optional(round.maria));
        QVERIFY(round.keys < 45);
    }

    void whatIsMissingFromAContactIsSaidUnderItsField()
    {
        Round round;
        round.open(ui::openTouchDialog);
        round.save();
        QVERIFY(!round.error("partner").isEmpty());
        round.into("partner");
        round.type(QStringLiteral("volt"));
        round.press(Qt::Key_Return);
        round.into("nextOn");
        round.type(QStringLiteral("2026-12-01"));
        round.save();
        QVERIFY(round.error("partner").isEmpty());
        QVERIFY(!round.error("nextStep").isEmpty());
        round.into("on");
        round.field<QLineEdit>("on")->selectAll();
        round.type(QStringLiteral("2026-12-24")); // still to come
        round.save();
        QVERIFY(!round.error("on").isEmpty());
        QVERIFY(round.shell.kept.isEmpty());
    }

    void aContactIsEditedAndEnteredInErrorFromTheStory()
    {
        Round round;
        const auto id = round.talk(round.volt, round.today().addDays(-3), "They want paint");
        round.show();
        round.choose("Volt Garage");
        auto *list = found<QListView>(*round.page, "partnerStory");
        QTRY_COMPARE(round.story(),
                     QStringList({QStringLiteral("Agreement: agreed"), QStringLiteral("Phone call")}));
        list->setFocus(Qt::TabFocusReason);
        round.press(Qt::Key_Down);
        round.press(Qt::Key_Return);
        round.awaitDialog();
        round.into("summary");
        round.field<QLineEdit>("summary")->selectAll();
        round.type(QStringLiteral("They want old paint"));
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.touch(id).summary, QStringLiteral("They want old paint"));
        QTRY_VERIFY(list->model()
                        ->index(1, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(QStringLiteral("old paint")));
        QApplication::setActiveWindow(round.page.get());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        round.press(Qt::Key_Delete);
        QVERIFY(round.touch(id).isInError);
        QTRY_COMPARE(round.story(), QStringList(QStringLiteral("Agreement: agreed")));
        SUCCEEDS(round.shell.kept.constLast().undo());
        QTRY_COMPARE(round.story().size(), 2);
    }

    void whatWasSentEitherWayOpensInTheLog()
    {
        Round round;
        const auto sent = round.send(round.draftOf(round.today().addDays(-2)));
        round.show();
        round.choose("Northside Glass");
        QTRY_VERIFY(round.story().contains(QStringLiteral("We sent a customer")));
        auto *list = found<QListView>(*round.page, "partnerStory");
        list->setCurrentIndex(list->model()->index(
            static_cast<int>(round.story().indexOf(QStringLiteral("We sent a customer"))), 0));
        list->setFocus();
        round.press(Qt::Key_Return);
        const auto request = std::get<ui::ShowLog>(round.shell.visited.constLast().request);
        QCOMPARE(request.sendAway, std::optional(sent));
        found<QAction>(*round.page, "openInLog")->trigger();
        QCOMPARE(std::get<ui::ShowLog>(round.shell.visited.constLast().request).partner,
                 std::optional(round.northside));
    }

    void theNextStepIsDoneAndPutOffByKey()
    {
        Round round;
        const auto id = round.talk(round.volt, round.today().addDays(-9), "Talked", "Send prices",
                                   round.today().addDays(-2));
        round.show();
        round.choose("Volt Garage");
        QCOMPARE(round.words("partnerStep"), QStringLiteral("Send prices"));
        QVERIFY(round.words("partnerStepDay").contains(QStringLiteral("late")));
        round.press(Qt::Key_F9);
        auto *day = QApplication::activePopupWidget()->findChild<QLineEdit *>(QStringLiteral("nextDay"));
        day->clear();
        QTest::keyClicks(day, QStringLiteral("2026-12-01"));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(round.touch(id).nextOn, QDate(2026, 12, 1));
        QTRY_COMPARE(round.words("partnerStepDay"), QStringLiteral("by 1 Dec"));
        QApplication::setActiveWindow(round.page.get());
        round.table->setFocus();
        round.press(Qt::Key_F8);
        QCOMPARE(round.touch(id).nextDoneOn, round.today());
        QTRY_VERIFY(!found<QLabel>(*round.page, "partnerStep")->isVisible());
    }

    void aCompetitorIsEditedWithSeveralPeople()
    {
        Round round;
        round.show();
        round.choose("Volt Garage");
        round.press(Qt::Key_Return);
        round.awaitDialog();
        round.field<QLineEdit>("name")->selectAll();
        round.type(QStringLiteral("City Body Shop"));
        round.into("website");
        round.type(QStringLiteral("javascript:alert(1)"));
        QTest::mouseClick(round.field<QAbstractButton>("addPerson"), Qt::LeftButton);
        round.type(QStringLiteral("Ida Berg"));
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("office"));
        round.press(Qt::Key_Return);
        QCOMPARE(round.focus()->objectName(), QStringLiteral("contactPreferred"));
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("0431 555 0199, 0170 55 01"));
        round.press(Qt::Key_Return);
        round.type(QStringLiteral("nobody"));
        round.save();
        QVERIFY(!round.error("website").isEmpty());
        QVERIFY(!round.error("contacts").isEmpty());
        round.field<QLineEdit>("website")->setText(QStringLiteral("volt.example"));
        const auto emails = round.dialog()->findChildren<QLineEdit *>(QStringLiteral("contactEmails"));
        emails.constLast()->setText(QStringLiteral("ida@volt.example"));
        round.save();
        QVERIFY(!round.error("name").isEmpty()); // another one has it
        round.field<QLineEdit>("name")->setText(QStringLiteral("Volt & Sons"));
        round.dialog()
            ->findChildren<QAbstractButton *>(QStringLiteral("contactPreferred"))
            .constLast()
            ->click();
        round.save();
        QTRY_VERIFY(!round.dialog());
        const domain::Competitor edited = round.competitor(round.volt);
        QCOMPARE(edited.name, QStringLiteral("Volt & Sons"));
        QCOMPARE(edited.website, QStringLiteral("volt.example"));
        QCOMPARE(edited.stage, Where::Agreed);
        QCOMPARE(edited.contacts.size(), 2);
        QCOMPARE(edited.contacts.at(1).phones,
                 QStringList({QStringLiteral("0431 555 0199"), QStringLiteral("0170 55 01")}));
        QCOMPARE(edited.contactToAskFor(round.today())->name, QStringLiteral("Ida Berg"));
        QTRY_COMPARE(found<ui::ElidedLabel>(*round.page, "partnerPerson")->text(),
                     QStringLiteral("Ask for Ida Berg"));
        found<QAction>(*round.page, "copyPhone")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0431 555 0199"));
    }

    void anEmptyLedgerOffersToAddTheFirst()
    {
        Stage stage;
        ui::PartnersPage page(stage.context());
        page.resize(1000, 600);
        present(page);
        QPushButton *add = nullptr;
        QTRY_VERIFY(add = page.findChild<QPushButton *>(QStringLiteral("emptyStateButton")));
        QVERIFY(!page.partner());
        stage.prompts.texts = {QStringLiteral("Volt Garage")};
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(page.partner());
        QCOMPARE(found<ui::ElidedLabel>(page, "partnerName")->text(), QStringLiteral("Volt Garage"));
        QCOMPARE(stage.shell.kept.size(), 1);
    }

    void anotherPageOpensItOnOnePartner()
    {
        Round round;
        round.show();
        round.page->open({ui::PageId::Partners, ui::ShowPartner{round.northside}});
        QTRY_COMPARE(round.page->partner(), std::optional(round.northside));
        QTRY_COMPARE(found<ui::ElidedLabel>(*round.page, "partnerName")->text(),
                     QStringLiteral("Northside Glass"));
    }
};

} // namespace

QTEST_MAIN(PartnersPageTest)
#include "PartnersPageTest.moc"
