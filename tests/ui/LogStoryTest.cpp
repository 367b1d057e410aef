// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FitChecks.h"
#include "ui/log/WordOfMouthModel.h"
#include "ui/LogDesk.h"
#include "ui/widgets/ManagerAccess.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace ui;

/// What the log tells of one customer and of what customers say.
class LogStoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheyWereToldIsFoundAndInTheStory()
    {
        LogDesk desk;
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

    void whatIsForManagersComesAndGoesWithThem()
    {
        LogDesk desk;
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
        LogDesk desk;
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

    void theStoryTellsWhatWasHeardInItsPlace()
    {
        LogDesk desk;
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

    void tellsTheStoryOfOneCustomer()
    {
        LogDesk desk;
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
        LogDesk desk;
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
};

QTEST_MAIN(LogStoryTest)
#include "LogStoryTest.moc"
