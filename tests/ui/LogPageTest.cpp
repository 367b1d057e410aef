// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "ui/log/LogModel.h"
#include "ui/LogDesk.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace ui;

class LogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsTyped()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today(), desk.customer(QStringLiteral("Tom Brandt"))));
        desk.send(desk.draftOf(desk.today(), desk.customer(QStringLiteral("Inês Carvalho"))));
        desk.open();
        QCOMPARE(desk.rows(), 2);
        QTest::keyClicks(desk.table(), QStringLiteral("i"));
        auto *search = desk.find<QLineEdit>("logSearch");
        QCOMPARE(search->text(), QStringLiteral("i"));
        QTest::keyClicks(search, QStringLiteral("nes c"));
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Inês Carvalho"));
        search->clear();
        QTRY_COMPARE(desk.rows(), 2);
    }

    void theCodeOnACardFindsItsRecordWhateverTheFilters()
    {
        LogDesk desk;
        const auto old = desk.send(desk.draftOf(desk.today().addYears(-2)));
        for (int day = 0; day < 3; ++day)
            desk.send(desk.draftOf(desk.today().addDays(-day)));
        desk.open();
        QCOMPARE(desk.rows(), 3);
        QString ticket = domain::ticketOf(old).toLower();
        ticket.replace(QLatin1Char('-'), QLatin1Char(' '));
        desk.find<QLineEdit>("logSearch")->setText(ticket);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.table()->model()->index(0, 0).data(LogModel::RecordIdRole).toLongLong(), old.value());
    }

    void whereNothingFitsEverythingIsAButtonAway()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        desk.find<QLineEdit>("logSearch")->setText(QStringLiteral("nobody of that name"));
        QTRY_COMPARE(desk.rows("sentTable"), 0);
        desk.find<QAction>("logShowAll")->trigger();
        QTRY_COMPARE(desk.rows("sentTable"), 1);
        QVERIFY(desk.find<QLineEdit>("logSearch")->text().isEmpty());
    }

    void showsTheLastTwelveMonthsUntilAskedForMore()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.send(desk.draftOf(desk.today().addYears(-1)));
        desk.send(desk.draftOf(desk.today().addYears(-1).addDays(1)));
        desk.open();
        QCOMPARE(desk.rows(), 2);
        auto *when = desk.find<QAbstractButton>("whenFilter");
        QTest::keyClick(when, Qt::Key_Return);
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *list = popup->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desk.rows(), 3);
    }

    void showsTheDaysThatAreTyped()
    {
        LogDesk desk;
        for (int day = 0; day < 5; ++day)
            desk.send(desk.draftOf(desk.today().addDays(-day)));
        desk.open();
        QTest::keyClick(desk.find<QAbstractButton>("whenFilter"), Qt::Key_Return);
        auto *list = QApplication::activePopupWidget()->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Return);
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *first = popup->findChild<QLineEdit *>(QStringLiteral("firstDay"));
        auto *last = popup->findChild<QLineEdit *>(QStringLiteral("lastDay"));
        first->clear();
        QTest::keyClicks(first, QStringLiteral("2026-11-18"));
        last->clear();
        QTest::keyClicks(last, QStringLiteral("2026-11-17"));
        QTest::keyClick(last, Qt::Key_Return);
        QVERIFY(popup->isVisible()); // the wrong way round: said, and kept
        QCOMPARE(first->text(), QStringLiteral("18/11/2026"));
        last->clear();
        QTest::keyClicks(last, QStringLiteral("2026-11-19"));
        QTest::keyClick(last, Qt::Key_Return);
        QCOMPARE(desk.rows(), 2);
        const auto *line = desk.find<ElidedLabel>("pageContext");
        QVERIFY2(line->text().endsWith(QStringLiteral("2 from 18 Nov to 19 Nov")), qPrintable(line->text()));
        ShowLog oneDay;
        oneDay.from = oneDay.to = desk.today().addDays(-1);
        desk.page->open({PageId::Log, oneDay});
        QVERIFY2(line->text().endsWith(QStringLiteral("1 on 20 Nov")), qPrintable(line->text()));
    }

    void filtersThatDoNotFitBesideTheSearchStandAboveIt()
    {
        LogDesk desk;
        desk.open();
        const auto *search = desk.find<QLineEdit>("logSearch");
        const auto *when = desk.find<QAbstractButton>("whenFilter");
        const auto isBeside = [&] { return search->geometry().top() < when->geometry().bottom(); };
        const auto isWhole = [&] { return when->width() == when->sizeHint().width(); };
        desk.page->setMinimumSize(1, 1); // the window, too, is narrower when it has to be
        desk.page->resize(1300, 700);
        QTRY_VERIFY(isBeside() && isWhole());
        desk.page->resize(900, 700);
        QTRY_VERIFY(!isBeside() && isWhole());
        desk.page->resize(1300, 700);
        QTRY_VERIFY(isBeside() && isWhole());
    }

    void narrowsToAPartner()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today()));
        auto other = desk.draftOf(desk.today());
        other.partner = desk.volt;
        desk.send(other);
        desk.open();
        QTest::keyClick(desk.find<QAbstractButton>("partnerFilter"), Qt::Key_Return);
        auto *list = QApplication::activePopupWidget()->findChild<QListWidget *>();
        list->setCurrentItem(list->findItems(QStringLiteral("Volt Garage"), Qt::MatchExactly).value(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, 4), QStringLiteral("Volt Garage"));
        desk.find<QAbstractButton>("partnerFilter")->setFocus();
        QTest::keyClick(desk.find<QAbstractButton>("partnerFilter"), Qt::Key_Delete);
        QCOMPARE(desk.rows(), 2);
    }

    void ordersByTheHeads()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today(), desk.customer(QStringLiteral("Zoe"))));
        desk.send(desk.draftOf(desk.today().addDays(-1), desk.customer(QStringLiteral("Adam"))));
        desk.open();
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Zoe"));
        QHeaderView *heads = desk.table()->horizontalHeader();
        const auto click = [heads](int column) {
            QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                              QPoint(heads->sectionViewportPosition(column) + 20, heads->height() / 2));
        };
        click(1);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Adam"));
        click(8); // what happened since is counted, not kept: it cannot be ordered by
        QCOMPARE(heads->sortIndicatorSection(), 1);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Adam"));
    }

    void keepsPlaceAndSelectionWhenTheLedgerChanges()
    {
        LogDesk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-1)));
        desk.send(desk.draftOf(desk.today().addDays(-2)));
        desk.open();
        desk.choose(0);
        desk.send(desk.draftOf(desk.today()));
        QTRY_COMPARE(desk.rows(), 3);
        const auto selected = desk.table()->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data(Qt::UserRole + 1).toLongLong(), id.value());
    }

    void takesOutWhatShouldNotBeThereAndBringsItBack()
    {
        LogDesk desk;
        const auto id = desk.send(desk.draftOf(desk.today()));
        desk.send(desk.draftOf(desk.today().addDays(-1)));
        desk.open();
        desk.choose(0);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.stored(id).status, domain::Status::EnteredInError);
        QCOMPARE(desk.shell.kept.size(), 1);
        QVERIFY(desk.prompts.questions.isEmpty());
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QTRY_COMPARE(desk.rows(), 2);
        QCOMPARE(desk.stored(id).status, domain::Status::HandedOff);
    }

    void theNeighbourIsChosenWhenARowIsTakenOutAndTheRowItselfWhenItIsBack()
    {
        LogDesk desk;
        SUCCEEDS(desk.ledger->transact([&]() -> base::Done {
            for (int day = 0; day < 200; ++day) // more than one page
                TRY(ledger::SendAways(*desk.ledger).add(desk.draftOf(desk.today().addDays(-day))));
            return {};
        }));
        desk.open();
        const auto chosen = [&] {
            const QModelIndexList rows = desk.table()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.constFirst().data(LogModel::RecordIdRole).toLongLong() : -1;
        };
        desk.choose(3);
        const qint64 next = chosen();
        desk.choose(2);
        const qint64 third = chosen();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTRY_COMPARE(desk.table()->model()->index(2, 0).data(LogModel::RecordIdRole).toLongLong(), next);
        QCOMPARE(chosen(), next);
        QCOMPARE(desk.table()->currentIndex().row(), 2);
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QTRY_COMPARE(chosen(), third);
        QCOMPARE(desk.table()->currentIndex().row(), 2);
    }

    void movesOnToWhatBecameOfThem()
    {
        LogDesk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.open();
        desk.choose(0);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *declined = menu->findChild<QAction *>(QStringLiteral("declined"));
        QVERIFY(declined);
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("draft")));
        menu->setActiveAction(declined);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const domain::SendAway stored = desk.stored(id);
        QCOMPARE(stored.status, domain::Status::Declined);
        QCOMPARE(stored.cause, domain::Cause::NoCapacity);
        QCOMPARE(stored.byWhom, domain::Party::Partner);
        QCOMPARE(stored.howKnown, domain::HowKnown::PartnerTold);
        QTRY_COMPARE(desk.cell(0, 7), QStringLiteral("declined: no capacity"));
        QCOMPARE(Counter::must(ledger::SendAways(*desk.ledger).history(id)).last().staff,
                 QStringLiteral("Maria Osei"));
    }

    void opensOnWhatAnotherPageAskedFor()
    {
        LogDesk desk;
        const auto id = desk.send(desk.draftOf(desk.today().addYears(-3)));
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        ShowLog request;
        request.from = desk.today().addYears(-3).addDays(-2);
        request.to = desk.today().addYears(-3).addDays(2);
        request.sendAway = id;
        desk.page->open({PageId::Log, request});
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.table()->currentIndex().data(Qt::UserRole + 1).toLongLong(), id.value());
        request.table = LogTable::ReferredToUs;
        desk.page->open({PageId::Log, request});
        QVERIFY(desk.table("referredTable")->isVisible());
    }

    void showsWhatIsDueWhenAskedFor()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today().addDays(-10)));
        desk.send(desk.draftOf(desk.today().addDays(-7)));
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        QCOMPARE(desk.rows(), 3);
        ShowLog request;
        request.due = domain::Urgency::Late;
        desk.page->open({PageId::Log, request});
        QCOMPARE(desk.rows(), 1);
        request.due = domain::Urgency::Today;
        desk.page->open({PageId::Log, request});
        QCOMPARE(desk.rows(), 2);
        auto *chip = desk.find<QAbstractButton>("dueFilter");
        QVERIFY(chip->isVisible());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(desk.rows(), 3);
    }

    void whatIsClosedCanBeReopened()
    {
        LogDesk desk;
        auto record = desk.draftOf(desk.today().addDays(-10));
        record.status = domain::Status::Closed;
        const auto id = desk.send(record);
        desk.open();
        desk.choose(0);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *reopen = menu->findChild<QAction *>(QStringLiteral("handed_off"));
        QVERIFY(reopen);
        QCOMPARE(reopen->text(), QStringLiteral("Reopen"));
        menu->setActiveAction(reopen);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored(id).status, domain::Status::HandedOff);
        QVERIFY(!desk.stored(id).howKnown);
        QVERIFY(desk.stored(id).followUpOn.isValid());
    }

    void copiesTheSelectionAsTabSeparatedText()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today(), desk.customer(QStringLiteral("Tab\tbed & <i>co</i>"))));
        desk.open();
        desk.choose(0);
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        QCOMPARE(cells.value(1), QStringLiteral("Tab bed & <i>co</i>"));
        QCOMPARE(cells.value(6), QStringLiteral("€420"));
    }

    void comesBackAsItWasLeft()
    {
        LogDesk desk;
        QSettings &settings = desk.settings;
        desk.open();
        desk.find<QAbstractButton>("cameBackTableChip")->click();
        desk.find<QAction>("toggleStory")->trigger();
        desk.table()->setColumnHidden(3, true);
        desk.page->saveState(settings);
        desk.open();
        desk.page->restoreState(settings);
        QVERIFY(desk.table("cameBackTable")->isVisible());
        QVERIFY(desk.find<QAction>("toggleStory")->isChecked());
        QVERIFY(desk.table()->isColumnHidden(3));
    }

    void openingReadsOnePageOfAnyNumber()
    {
        LogDesk desk;
        SUCCEEDS(desk.ledger->transact([&]() -> base::Done {
            for (int i = 0; i < 1000; ++i)
                TRY(ledger::SendAways(*desk.ledger).add(desk.draftOf(desk.today())));
            return {};
        }));
        desk.open();
        QVERIFY(desk.rows() < 500);
        desk.table()->scrollToBottom();
        QTRY_VERIFY(desk.rows() > 150);
    }

    void speaksGerman()
    {
        LogDesk desk{QLocale(QLocale::German)};
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        QCOMPARE(desk.cell(0, 6), QStringLiteral("420 €").replace(QLatin1Char(' '), QChar(0x00a0)));
    }
};

QTEST_MAIN(LogPageTest)
#include "LogPageTest.moc"
