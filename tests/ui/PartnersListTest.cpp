// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Round.h"

#include <QMenu>
#include <QScrollArea>

using Where = domain::Stage; // not the stage of a test

namespace {

/// Who is listed and chosen, whatever happens in the ledger meanwhile.
class PartnersListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAddedIsShownWhateverIsListed()
    {
        Round round;
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        round.chip("agreedChip")->click();
        round.search("glass");
        QCOMPARE(round.names(), QStringList(QStringLiteral("Northside Glass")));
        round.prompts.texts = {QStringLiteral("Still Water")};
        found<QAction>(*round.page, "addPartner")->trigger();
        QTRY_COMPARE(round.chosen(), QStringLiteral("Still Water"));
        QVERIFY(round.names().contains(QStringLiteral("Still Water")));
        QVERIFY(round.chip("allChip")->isChecked());
    }

    void whoIsRetiredIsShownWhenAskedFor()
    {
        Round round;
        round.retire(round.city);
        round.show();
        QTRY_COMPARE(round.names().size(), 2);
        round.page->open({ui::PageId::Partners, ui::ShowPartner{round.city}});
        QTRY_COMPARE(round.chosen(), QStringLiteral("City Body Shop"));
        QVERIFY(round.words("partnerStanding").startsWith(QStringLiteral("Retired on ")));
        QCOMPARE(round.column(1).at(round.names().indexOf(QStringLiteral("City Body Shop"))),
                 QStringLiteral("retired"));
        QVERIFY(found<ui::ElidedLabel>(*round.page, "pageContext")
                    ->text()
                    .startsWith(QStringLiteral("2 competitor")));
    }

    void whoIsNotThereAnyMoreLeavesTheFirst()
    {
        Round round;
        round.show();
        round.page->open({ui::PageId::Partners, ui::ShowPartner{domain::CompetitorId(999)}});
        QTRY_COMPARE(round.chosen(), QStringLiteral("Volt Garage"));
    }

    void aMenuOfStagesIsOfWhomItWasOpenedOn()
    {
        Round round;
        round.show();
        round.choose("City Body Shop");
        round.press(Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        round.choose("Volt Garage");
        QTRY_COMPARE(round.chosen(), QStringLiteral("Volt Garage"));
        found<QAction>(*menu, "in_talks")->trigger();
        QCOMPARE(round.competitor(round.city).stage, Where::InTalks);
        QCOMPARE(round.competitor(round.volt).stage, Where::Agreed);
    }

    void whoGoesWhileAMenuIsOpenLeavesNobodyInTheirPlace()
    {
        Round round;
        round.show();
        round.choose("City Body Shop");
        QMenu menu;
        menu.popup(QPoint(0, 0));
        QVERIFY(QTest::qWaitFor([&] { return QApplication::activePopupWidget() == &menu; }));
        round.retire(round.city);
        QTRY_COMPARE(round.names().size(), 2);
        QCOMPARE(round.chosen(), QStringLiteral("Nobody is chosen"));
        QVERIFY(!found<QAction>(*round.page, "logContactWith")->isEnabled());
        menu.close();
    }

    void theMenuOfAStoryIsOfTheLineItWasOpenedOn()
    {
        Round round;
        const auto second = round.talk(round.volt, round.today().addDays(-3), "They want paint");
        round.show();
        round.choose("Volt Garage");
        QTRY_COMPARE(round.story().size(), 2);
        auto *list = found<QListView>(*round.page, "partnerStory");
        list->setCurrentIndex(list->model()->index(1, 0));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(list->viewport(), &asked);
        auto *menu = list->findChild<QMenu *>(QStringLiteral("storyMenu"));
        QVERIFY(menu);
        const auto newer = round.talk(round.volt, round.today(), "They called back");
        QTRY_COMPARE(round.story().size(), 3);
        menu->actions().at(1)->trigger(); // entered in error
        QVERIFY(round.touch(second).isInError);
        QVERIFY(!round.touch(newer).isInError);
        menu->close();
    }

    void aStoryThatGrowsKeepsTheLineSomebodyIsAt()
    {
        Round round;
        round.talk(round.volt, round.today().addDays(-3), "They want paint");
        round.show();
        round.choose("Volt Garage");
        QTRY_COMPARE(round.story().size(), 2);
        auto *list = found<QListView>(*round.page, "partnerStory");
        list->setCurrentIndex(list->model()->index(1, 0));
        round.talk(round.volt, round.today(), "They called back");
        QTRY_COMPARE(round.story().size(), 3);
        QCOMPARE(list->currentIndex().row(), 2);
    }

    void whatIsDoneWithOneIsNotDoneWithSeveral()
    {
        Round round;
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        round.table->selectAll();
        QCOMPARE(round.chosen(), QStringLiteral("3 are chosen"));
        QVERIFY(!found<QAction>(*round.page, "logContactWith")->isEnabled());
        QCOMPARE(round.table->selectionAsText().count(QLatin1Char('\n')), 3);
        round.table->selectRow(1);
        QVERIFY(found<QAction>(*round.page, "logContactWith")->isEnabled());
        QCOMPARE(round.chosen(), round.names().at(1));
    }

    void nobodyChosenHasNoButtonToEditThem()
    {
        Round round;
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        QVERIFY(found<QWidget>(*round.page, "partnerEdit")->isVisible());
        round.search("nobody of that name");
        QVERIFY(round.names().isEmpty());
        QVERIFY(!found<QWidget>(*round.page, "partnerEdit")->isVisible());
    }

    void whatHappensWhileThePageIsHiddenIsReadWhenItIsShown()
    {
        Round round;
        round.show();
        QTRY_COMPARE(round.names().size(), 3);
        round.page->hide();
        round.retire(round.city);
        QTest::qWait(50);
        QCOMPARE(round.names().size(), 3);
        static_cast<QWidget &>(*round.page).show();
        QTRY_COMPARE(round.names().size(), 2);
    }

    void inALowWindowThePanelScrollsAndSqueezesNothing()
    {
        Round round;
        round.talk(round.volt, round.today().addDays(-9), "Talked",
                   "Send them the price list for paint, and ask for the names of three customers who want it",
                   round.today().addDays(-2));
        round.show();
        round.page->resize(900, 380);
        round.choose("Volt Garage");
        auto *step = found<QLabel>(*round.page, "partnerStep");
        QTRY_VERIFY(step->height() > 0);
        QTRY_COMPARE(step->height(), step->heightForWidth(step->width()));
        auto *done = found<QWidget>(*round.page, "stepDoneButton");
        const auto *day = found<QWidget>(*round.page, "partnerStepDay");
        QVERIFY(day->geometry().top() > step->geometry().bottom());
        QVERIFY(done->geometry().top() > day->geometry().bottom());
        found<QScrollArea>(*round.page, "partnerScroll")->ensureWidgetVisible(done);
        QCOMPARE(done->visibleRegion().boundingRect(), done->rect());
    }
};

} // namespace

QTEST_MAIN(PartnersListTest)
#include "PartnersListTest.moc"
