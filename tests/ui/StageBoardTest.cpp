// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/StageBoard.h"

#include "ui/partners/StageColumn.h"
#include "ui/Round.h"

#include <QMimeData>

using Where = domain::Stage;

/// The partners side by side by where the agreement stands.
class StageBoardTest final : public QObject
{
    Q_OBJECT

    static ui::StageColumn *column(const Round &round, Where stage)
    {
        return found<ui::StageColumn>(*round.page,
                                      qPrintable(QStringLiteral("stage_") + domain::codeOf(stage)));
    }
    static QStringList in(const Round &round, Where stage)
    {
        QStringList names;
        const auto *cards = column(round, stage)->cards();
        for (int row = 0; row < cards->rowCount(); ++row)
            names.append(cards->index(row, 0).data().toString());
        return names;
    }
    static void open(Round &round)
    {
        round.show();
        round.choose("City Body Shop");
        round.chip("boardChip")->click();
        QTRY_COMPARE(in(round, Where::Prospect), QStringList(QStringLiteral("City Body Shop")));
    }

private Q_SLOTS:
    void everyoneStandsInOneColumnAndTheChosenOneIsShown()
    {
        Round round;
        open(round);
        QVERIFY(!round.table->isVisible());
        QCOMPARE(in(round, Where::Agreed).size(), 2);
        QVERIFY(in(round, Where::Declined).isEmpty());
        QCOMPARE(round.chosen(), QStringLiteral("City Body Shop"));
        column(round, Where::Prospect)->setFocus();
        QTest::keyClick(column(round, Where::Prospect), Qt::Key_Right);
        QVERIFY(column(round, Where::Agreed)->hasFocus());
        QTRY_COMPARE(round.chosen(), in(round, Where::Agreed).constFirst());
        QVERIFY(column(round, Where::Prospect)->selectionModel()->selectedIndexes().isEmpty());
        QTest::keyClick(column(round, Where::Agreed), Qt::Key_Down);
        QTRY_COMPARE(round.chosen(), in(round, Where::Agreed).constLast());
    }

    void aPartnerIsMovedOnByKeyboardAndBackByUndo()
    {
        Round round;
        open(round);
        column(round, Where::Prospect)->setFocus();
        QTest::keyClick(column(round, Where::Prospect), Qt::Key_Left, Qt::ControlModifier); // the first
        QVERIFY(round.shell.kept.isEmpty());
        QTest::keyClick(column(round, Where::Prospect), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(round.competitor(round.city).stage, Where::Contacted);
        QCOMPARE(round.competitor(round.city).stageSince, round.today());
        QTRY_COMPARE(in(round, Where::Contacted), QStringList(QStringLiteral("City Body Shop")));
        QVERIFY(column(round, Where::Contacted)->hasFocus());
        QCOMPARE(round.page->partner(), std::optional(round.city));
        QTest::keyClick(column(round, Where::Contacted), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(in(round, Where::InTalks), QStringList(QStringLiteral("City Body Shop")));
        SUCCEEDS(round.shell.kept.constLast().undo());
        QTRY_COMPARE(in(round, Where::Contacted), QStringList(QStringLiteral("City Body Shop")));
    }

    void aPartnerIsMovedOnByDragging()
    {
        Round round;
        open(round);
        auto *from = column(round, Where::Prospect)->cards();
        auto *to = column(round, Where::InTalks)->cards();
        const std::unique_ptr<QMimeData> carried(from->mimeData({from->index(0, 0)}));
        QVERIFY(to->canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, {}));
        to->dropMimeData(carried.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(round.competitor(round.city).stage, Where::InTalks);
        QTRY_COMPARE(in(round, Where::InTalks), QStringList(QStringLiteral("City Body Shop")));
        to->dropMimeData(carried.get(), Qt::MoveAction, -1, -1, {}); // where it stands already
        QCOMPARE(round.shell.kept.size(), 1);
        QMimeData other;
        other.setText(QStringLiteral("17"));
        QVERIFY(!to->canDropMimeData(&other, Qt::MoveAction, -1, -1, {}));
    }

    void theTableHasTheKeysAgainAfterTheBoard()
    {
        Round round;
        open(round);
        column(round, Where::Prospect)->setFocus();
        round.chip("planChip")->click();
        round.table->setFocus();
        round.choose("Volt Garage");
        QVERIFY(round.table->hasFocus());
        QTest::keyClick(round.table, Qt::Key_Down);
        QVERIFY(round.table->hasFocus());
        QVERIFY(round.chosen() != QStringLiteral("Volt Garage"));
    }

    void withNobodyItSaysHowToBegin()
    {
        Round round;
        for (const domain::CompetitorId id : {round.city, round.northside, round.volt})
            round.retire(id);
        round.show();
        round.chip("boardChip")->click();
        QTRY_VERIFY(round.table->isVisible());
        QTRY_VERIFY(found<QWidget>(*round.table, "emptyState")->isVisible());
    }

    void theBoardIsThereAgainAtTheNextStart()
    {
        Round round;
        open(round);
        QSettings settings(round.folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        round.page->saveState(settings);
        round.page = std::make_unique<ui::PartnersPage>(round.context());
        round.page->restoreState(settings);
        present(*round.page);
        QVERIFY(found<ui::StageBoard>(*round.page, "stageBoard")->isVisible());
    }
};

QTEST_MAIN(StageBoardTest)
#include "StageBoardTest.moc"
