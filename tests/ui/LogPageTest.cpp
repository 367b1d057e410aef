// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "domain/Ticket.h"
#include "ledger/FitChecks.h"
#include "ui/Counter.h"
#include "ui/log/WordOfMouthModel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ManagerAccess.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace ui;

/// The page on the screen, used with the keyboard.
class Desk : public Counter
{
public:
    explicit Desk(const QLocale &language = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : Counter(language)
    {}

    void open()
    {
        page = std::make_unique<LogPage>(context());
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        table()->setFocus();
    }

    template <class W>
    W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    QTableView *table(const char *name = "sentTable") const { return find<QTableView>(name); }
    int rows(const char *name = "sentTable") const { return table(name)->model()->rowCount(); }
    void choose(int row) const
    {
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<LogPage> page;
};

class LogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsTyped()
    {
        Desk desk;
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

    void whatTheyWereToldIsFoundAndInTheStory()
    {
        Desk desk;
        auto record = desk.draftOf(desk.today(), desk.customer(QStringLiteral("Tom Brandt")));
        record.told = QStringLiteral("Größere Dellen zuerst zeigen");
        desk.send(record);
        record.customer.reset();
        record.told.clear();
        desk.send(record);
        desk.open();
        desk.find<QLineEdit>("logSearch")->setText(QStringLiteral("grossere dellen"));
        QTRY_COMPARE(desk.rows(), 1);
        desk.find<QAction>("toggleStory")->trigger();
        desk.choose(0);
        const auto *story = desk.find<QListView>("storyList")->model();
        QTRY_COMPARE(story->rowCount(), 1);
        QVERIFY(story->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("We told them: Größere Dellen zuerst zeigen")));
    }

    void theCodeOnACardFindsItsRecordWhateverTheFilters()
    {
        Desk desk;
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

    void whatIsForManagersComesAndGoesWithThem()
    {
        Desk desk;
        ManagerAccess access(desk.context());
        desk.shell.access = &access;
        const auto putAtCounter = [&](std::optional<domain::StaffId> person) {
            desk.shell.atCounter = person;
            access.reload();
        };
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        desk.send(desk.draftOf(desk.today().addDays(-2), tom));
        auto record = desk.draftOf(desk.today(), tom);
        record.motive = domain::Motive::Staff;
        desk.send(record);
        putAtCounter({});
        desk.open();
        desk.find<QAction>("toggleStory")->setChecked(true);
        const auto *story = desk.find<QListView>("storyList");
        QCOMPARE(desk.rows(), 1);
        QTRY_COMPARE(story->model()->rowCount(), 1);
        putAtCounter(desk.maria);
        QCOMPARE(desk.rows(), 2);
        QTRY_COMPARE(story->model()->rowCount(), 2);
        putAtCounter({});
        QCOMPARE(desk.rows(), 1);
        QTRY_COMPARE(story->model()->rowCount(), 1);
    }

    void wordOfMouthIsATableLikeTheOthers()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        domain::Advocacy review;
        review.on = desk.today();
        review.customer = tom;
        review.sendAway = desk.send(desk.draftOf(desk.today().addDays(-3), tom));
        review.kind = domain::AdvocacyKind::Review;
        review.rating = 4;
        review.site = QStringLiteral("townreviews.example");
        Counter::must(ledger::Advocacies(*desk.ledger).add(review));
        domain::Advocacy thanks;
        thanks.on = desk.today().addDays(-1);
        thanks.note = QStringLiteral("Brought cake");
        thanks.link = QStringLiteral("javascript:alert(1)");
        Counter::must(ledger::Advocacies(*desk.ledger).add(thanks));
        desk.open();
        QTest::keyClick(desk.find<QAbstractButton>("wordOfMouthTableChip"), Qt::Key_Space);
        auto *table = desk.table("wordOfMouthTable");
        QVERIFY(table->isVisible());
        QCOMPARE(desk.rows("wordOfMouthTable"), 2);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, WordOfMouthModel::Stars), QStringLiteral("★★★★☆"));
        QCOMPARE(cell(0, WordOfMouthModel::SpeaksOf),
                 QStringLiteral("Windscreen replacement at Northside Glass, 18 Nov"));
        QCOMPARE(cell(1, WordOfMouthModel::Customer), QStringLiteral("anonymous"));

        desk.find<QLineEdit>("logSearch")->setText(QStringLiteral("cake"));
        QTRY_COMPARE(desk.rows("wordOfMouthTable"), 1);
        for (const QAction *action : desk.page->pageActions()) {
            if (action->objectName() == QLatin1String("openLink"))
                QVERIFY(!action->isEnabled()); // no page of the web
        }
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(desk.rows("wordOfMouthTable"), 0);
        SUCCEEDS(desk.shell.kept.constFirst().undo());
        QTRY_COMPARE(desk.rows("wordOfMouthTable"), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("advocacyDialog"));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    }

    void whereNothingFitsEverythingIsAButtonAway()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        desk.find<QLineEdit>("logSearch")->setText(QStringLiteral("nobody of that name"));
        QTRY_COMPARE(desk.rows("sentTable"), 0);
        desk.find<QAction>("logShowAll")->trigger();
        QTRY_COMPARE(desk.rows("sentTable"), 1);
        QVERIFY(desk.find<QLineEdit>("logSearch")->text().isEmpty());
    }

    void theStoryTellsWhatWasHeardInItsPlace()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        domain::Advocacy review;
        review.on = desk.today().addDays(-2);
        review.customer = tom;
        review.kind = domain::AdvocacyKind::Review;
        review.rating = 5;
        review.site = QStringLiteral("townreviews.example");
        Counter::must(ledger::Advocacies(*desk.ledger).add(review));
        desk.send(desk.draftOf(desk.today().addDays(-9), tom));
        desk.send(desk.draftOf(desk.today(), tom));
        desk.open();
        QTest::keyClick(desk.table(), Qt::Key_F9);
        const auto *story = desk.find<QListView>("storyList")->model();
        QTRY_COMPARE(story->rowCount(), 3);
        QVERIFY2(story->index(1, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QStringLiteral("townreviews.example · ★★★★★")),
                 qPrintable(story->index(1, 0).data(Qt::AccessibleTextRole).toString()));
    }

    void showsTheLastTwelveMonthsUntilAskedForMore()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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

    void tellsTheStoryOfOneCustomer()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom <b>Brandt</b>"), QStringLiteral("0431 555 0188"));
        const auto id = desk.send(desk.draftOf(desk.today().addDays(-30), tom));
        desk.send(desk.draftOf(desk.today().addDays(-2), tom));
        domain::StatusChange served;
        served.status = domain::Status::Served;
        served.howKnown = domain::HowKnown::CustomerTold;
        served.on = desk.today().addDays(-20);
        SUCCEEDS(ledger::SendAways(*desk.ledger).setStatus(id, served));
        domain::ReturnVisit visit;
        visit.customer = tom;
        visit.on = desk.today().addDays(-10);
        SUCCEEDS(ledger::ReturnVisits(*desk.ledger).add(visit));
        desk.open();
        desk.find<QAction>("toggleStory")->trigger();
        desk.table()->setFocus();
        desk.choose(1);
        const auto *story = desk.find<QListView>("storyList")->model();
        QTRY_COMPARE(story->rowCount(), 4);
        const QStringList expected{QStringLiteral("Sent to Northside Glass"), QStringLiteral("served"),
                                   QStringLiteral("Came back"), QStringLiteral("Sent to Northside Glass")};
        for (int row = 0; row < expected.size(); ++row)
            QCOMPARE(story->index(row, 0).data().toString(), expected.at(row));
    }

    void aFitCheckIsOpenedAgainFromTheStory()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        domain::FitCheck check;
        check.on = desk.today().addDays(-40);
        check.customer = tom;
        check.requirements = {{{}, QStringLiteral("on a Sunday"), domain::Importance::Nice, 0}};
        Counter::must(ledger::FitChecks(*desk.ledger).add(check));
        desk.send(desk.draftOf(desk.today().addDays(-30), tom));
        desk.open();
        desk.find<QAction>("toggleStory")->trigger();
        desk.choose(0);
        auto *story = desk.find<QListView>("storyList");
        QTRY_COMPARE(story->model()->rowCount(), 2);
        story->setFocus();
        story->setCurrentIndex(story->model()->index(1, 0));
        QTest::keyClick(story, Qt::Key_Return);
        QVERIFY(!QApplication::activeModalWidget());
        story->setCurrentIndex(story->model()->index(0, 0));
        QTest::keyClick(story, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), QStringLiteral("fitCheckDialog"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("wanted1"))->text(),
                 QStringLiteral("on a Sunday"));
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QPoint place = story->visualRect(story->model()->index(0, 0)).center();
        QTest::mouseClick(story->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(story->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(QApplication::activeModalWidget());
    }

    void opensOnWhatAnotherPageAskedFor()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk(QLocale(QLocale::German));
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        QCOMPARE(desk.cell(0, 6), QStringLiteral("420 €").replace(QLatin1Char(' '), QChar(0x00a0)));
    }
};

QTEST_MAIN(LogPageTest)
#include "LogPageTest.moc"
