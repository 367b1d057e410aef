// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Availabilities.h"
#include "ui/log/LogDialogs.h"
#include "ui/log/LogModel.h"
#include "ui/LogDesk.h"

#include <QAction>
#include <QSignalSpy>

using namespace ui;

/// Which record is chosen in the log, and what can be done with it, whatever happens meanwhile.
class LogSelectionTest final : public QObject
{
    Q_OBJECT

    static qint64 chosen(const LogDesk &desk)
    {
        return desk.table()->currentIndex().data(LogModel::RecordIdRole).toLongLong();
    }

private Q_SLOTS:
    void theActionsFollowWhatBecomesOfTheRecord()
    {
        LogDesk desk;
        const auto id = desk.send(desk.draftOf(desk.today()));
        desk.open();
        QVERIFY(desk.find<QAction>("referralCard")->isEnabled());
        domain::SendAway later = desk.stored(id);
        later.partner.reset();
        later.handoff.reset();
        later.alternatives.clear();
        SUCCEEDS(ledger::SendAways(*desk.ledger).save(later));
        QTRY_VERIFY(!desk.find<QAction>("referralCard")->isEnabled());
    }

    void aRecordThatMovesStaysChosen()
    {
        LogDesk desk;
        QList<domain::SendAwayId> ids;
        for (int day = 0; day < 6; ++day)
            ids.append(desk.send(desk.draftOf(desk.today().addDays(-day))));
        desk.open();
        desk.choose(1);
        QCOMPARE(chosen(desk), ids.at(1).value());
        domain::SendAway earlier = desk.stored(ids.at(1));
        earlier.on = desk.today().addDays(-20);
        SUCCEEDS(ledger::SendAways(*desk.ledger).save(earlier));
        QTRY_COMPARE(desk.table()->model()->index(5, 0).data(LogModel::RecordIdRole).toLongLong(),
                     ids.at(1).value());
        QCOMPARE(chosen(desk), ids.at(1).value());
        QVERIFY(desk.table()->selectionModel()->isRowSelected(5));
    }

    void whatTheLogDoesNotShowLeavesItAlone()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        QSignalSpy told(desk.table()->model(), &QAbstractItemModel::dataChanged);
        SUCCEEDS(ledger::Availabilities(*desk.ledger)
                     .note(desk.today(), {desk.volt, std::nullopt, domain::Availability::Full}));
        QTest::qWait(50);
        QCOMPARE(told.size(), 0);
        desk.send(desk.draftOf(desk.today()));
        QTRY_VERIFY(told.size() > 0);
    }

    void whatIsGoneIsSaidInsteadOfOpened()
    {
        Counter desk;
        QWidget window;
        editReferralIn(desk.context(), domain::ReferralInId(999), &window);
        openStatusDialog(desk.context(), domain::SendAwayId(999), domain::Status::Served, &window);
        QCOMPARE(desk.shell.messages.size(), 2);
        QVERIFY(desk.shell.errors.isEmpty());
    }

    void anotherPageAsksAndTheRowsAreReadOnce()
    {
        LogDesk desk;
        desk.send(desk.draftOf(desk.today()));
        desk.open();
        QSignalSpy reset(desk.table()->model(), &QAbstractItemModel::modelReset);
        ShowLog request;
        request.partner = desk.northside;
        request.from = request.to = desk.today();
        desk.page->open({PageId::Log, request});
        QCOMPARE(reset.size(), 1);
    }
};

QTEST_MAIN(LogSelectionTest)
#include "LogSelectionTest.moc"
