// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Records.h"
#include "ui/MatrixStage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using domain::CategoryId;
using domain::Competency;
using domain::CompetencyId;
using domain::Competitor;
using domain::CompetitorId;
using domain::MatrixOrder;
using domain::MatrixShow;
using domain::SendAway;
using domain::StrengthMatrix;
using ui::GridPlace;

class MatrixPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveOverCellsAndNamesButNotOverCategories()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.delgado);
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Delgado Collision: 5, send there"));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Down);
        QCOMPARE(stage.spoken(), QStringLiteral("Windscreen, Delgado Collision: 2"));
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.spoken(), QStringLiteral("Windscreen, Us: 1"));
        stage.press(Qt::Key_Left);
        stage.press(Qt::Key_Up);
        QCOMPARE(stage.spoken(), QStringLiteral("Glass, category"));
        stage.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Us: 2"));
        stage.press(Qt::Key_Up);
        QCOMPARE(stage.spoken(), QStringLiteral("Us"));
        stage.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(stage.spoken(), QStringLiteral("Windscreen, Northside Glass: 5, send there, stale"));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Right);
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.windscreen, stage.northside));
    }

    void rightToLeftTurnsTheArrowsRound()
    {
        MatrixStage stage;
        stage.page->setLayoutDirection(Qt::RightToLeft);
        stage.goTo(stage.frame, {});
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.frame, stage.delgado));
        const QRect us = stage.grid->rectOf(*stage.grid->content().find(stage.frame, {}));
        QVERIFY(us.left() > stage.grid->rectOf(stage.grid->current()).right());
    }

    void thePanelTellsTheCellAndItsHistory()
    {
        MatrixStage stage;
        stage.goTo(stage.windscreen, stage.northside);
        QVERIFY(found<QLabel>(*stage.page, "matrixCellState")->text().contains(QStringLiteral("send there")));
        QVERIFY(found<QLabel>(*stage.page, "matrixCellState")->text().contains(QStringLiteral("17")));
        stage.press(Qt::Key_4);
        QTest::mouseClick(found<QWidget>(*stage.page, "matrixCellHistory"), Qt::LeftButton);
        const QStringList lines =
            found<QLabel>(*stage.page, "matrixCellHistoryLines")->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.constFirst().contains(QStringLiteral("4")), qPrintable(lines.constFirst()));
    }

    void spaceListsWhoElseIsStrongAndGoesThere()
    {
        MatrixStage stage;
        stage.goTo(stage.windscreen, {});
        stage.press(Qt::Key_Space);
        auto *menu = found<QMenu>(*stage.page, "matrixStrongElsewhereMenu");
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->activeAction()->text(), QStringLiteral("5  Northside Glass"));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.windscreen, stage.northside));
    }

    void lettersSearchForCompetenciesAndCompetitors()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.delgado);
        auto *search = found<QLineEdit>(*stage.page, "matrixSearch");
        stage.press(Qt::Key_W);
        QVERIFY(search->hasFocus());
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.windscreen, stage.delgado));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("NORTH"));
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.windscreen, stage.northside));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(stage.grid->hasFocus());
        QVERIFY(search->text().isEmpty());
    }

    void enterGoesToTheNextMatch()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, {});
        stage.page->focusSearch();
        auto *search = found<QLineEdit>(*stage.page, "matrixSearch");
        QTest::keyClicks(search, QStringLiteral("i"));
        QTest::keyClick(search, Qt::Key_Return);
        const GridPlace second = stage.grid->current();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(stage.grid->current() != second);
    }

    void filtersLeaveOnlyWhatTheySay()
    {
        MatrixStage stage;
        stage.choose("matrixShow", "gaps");
        QCOMPARE(stage.rows(), QStringList({QStringLiteral("BODY"), QStringLiteral("Frame straightening"),
                                            QStringLiteral("GLASS"), QStringLiteral("Windscreen")}));
        stage.choose("matrixShow", "stale");
        QCOMPARE(stage.columns(), QStringList({QStringLiteral("Northside Glass")}));
        found<ui::FilterChip>(*stage.page, "matrixStaleAfter")->setValue(24);
        QCOMPARE(stage.ledger->business().staleAfterMonths, 24);
        QVERIFY(!stage.grid->isVisible());
        stage.trigger("matrixShowAll");
        QVERIFY(stage.grid->isVisible());
        QCOMPARE(stage.rows().size(), 5);
    }

    void theListsGoToTheirCells()
    {
        MatrixStage stage;
        SendAway record;
        record.on = stage.clock.today();
        record.need = stage.windscreen;
        QVERIFY(ledger::SendAways(*stage.ledger).add(record));
        auto *needs = found<QListView>(*stage.page, "matrixNeeds");
        const QModelIndex first = needs->model()->index(1, 0);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Windscreen, Northside Glass 5 · us 1, 1 asked"));
        needs->setFocus();
        needs->setCurrentIndex(first);
        QTest::keyClick(needs, Qt::Key_Return);
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.windscreen, stage.northside));
        QVERIFY(stage.grid->hasFocus());
    }

    void otherCountersRatingsAreShownAtOnceOrWhenThePageIsSeenAgain()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.northside);
        stage.rate(stage.frame, stage.northside, 2);
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 2"));
        stage.page->hide();
        stage.rate(stage.frame, stage.northside, 4);
        stage.competency("Tinting", "Glass");
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 2"));
        stage.page->show();
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 4, send there"));
        QCOMPARE(stage.rows().constLast(), QStringLiteral("Tinting"));
    }

    void anotherPageOpensItOnACell()
    {
        MatrixStage stage;
        stage.choose("matrixShow", "gaps");
        stage.page->open({ui::PageId::Matrix, ui::ShowMatrix{stage.repair, stage.northside}});
        QCOMPARE(stage.grid->current(), *stage.grid->content().find(stage.repair, stage.northside));
    }

    void theMatrixIsCopiedAsATable()
    {
        MatrixStage stage;
        stage.press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QStringLiteral("Category\tCompetency\tUs\tDelgado Collision\tNorthside Glass"));
        QCOMPARE(lines.at(1), QStringLiteral("Body\tFrame straightening\t2\t5\t"));
    }

    void screenReadersMeetATable()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.delgado);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(stage.grid);
        QVERIFY(access);
        QAccessibleTableInterface *table = access->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 6);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->cellAt(2, 2)->text(QAccessible::Name),
                 QStringLiteral("Frame straightening, Delgado Collision: 5, send there"));
        QCOMPARE(table->cellAt(2, 2)->tableCellInterface()->columnHeaderCells().constFirst()->text(
                     QAccessible::Name),
                 QStringLiteral("Delgado Collision"));
        QVERIFY(access->focusChild()->state().focused);
        QCOMPARE(access->focusChild(), table->cellAt(2, 2));
        QCOMPARE(access->indexOfChild(table->cellAt(2, 2)), 10);
        QCOMPARE(access->child(10), table->cellAt(2, 2));
        QVERIFY(!table->cellAt(6, 0));
    }

    void howItIsLookedAtComesBack()
    {
        MatrixStage stage;
        stage.choose("matrixOrder", "gap");
        stage.choose("matrixShow", "edges");
        stage.page->saveState(stage.settings);
        ui::MatrixPage again(stage.context());
        again.restoreState(stage.settings);
        QCOMPARE(found<ui::FilterChip>(again, "matrixOrder")->value().toString(), QStringLiteral("gap"));
        QCOMPARE(found<ui::FilterChip>(again, "matrixShow")->value().toString(), QStringLiteral("edges"));
    }

    void onlyWhatIsVisibleIsPainted()
    {
        MatrixStage stage(false);
        StrengthMatrix::Contents contents;
        contents.categories = {{CategoryId(1), QStringLiteral("All"), 0}};
        for (int i = 1; i <= 300; ++i) {
            Competency competency;
            competency.id = CompetencyId(i);
            competency.name = QStringLiteral("Competency %1").arg(i);
            competency.category = CategoryId(1);
            contents.competencies.append(competency);
        }
        for (int i = 1; i <= 200; ++i) {
            Competitor competitor;
            competitor.id = CompetitorId(i);
            competitor.name = QStringLiteral("Competitor %1").arg(i);
            contents.competitors.append(competitor);
        }
        ui::MatrixGrid grid(stage.theme, {});
        grid.resize(800, 600);
        grid.setContent(StrengthMatrix(contents),
                        {MatrixOrder::Category, MatrixShow::All, stage.clock.today(), 12});
        present(grid);
        QTRY_VERIFY(grid.cellsPainted() > 0);
        QCoreApplication::processEvents();
        const int columnsSeen = 800 / 40;
        const int linesSeen = 600 / 33;
        const auto painted = [&grid](const auto &doing) {
            const qint64 before = grid.cellsPainted();
            doing();
            QCoreApplication::processEvents();
            return grid.cellsPainted() - before;
        };
        const qint64 whole = painted([&grid] { grid.viewport()->update(); });
        QVERIFY2(whole > 100 && whole <= columnsSeen * linesSeen, qPrintable(QString::number(whole)));
        const qint64 down =
            painted([&grid] { grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->singleStep()); });
        QVERIFY2(down > 0 && down <= 3 * columnsSeen, qPrintable(QString::number(down)));
        const qint64 across = painted([&grid] { grid.horizontalScrollBar()->setValue(40); });
        QVERIFY2(across > 0 && across <= 3 * linesSeen, qPrintable(QString::number(across)));
        const qint64 move = painted([&grid] { grid.setCurrent({5, 5}); });
        QVERIFY2(move > 0 && move < 40, qPrintable(QString::number(move)));
        grid.setCurrent({300, 200});
        QVERIFY(grid.viewport()->rect().contains(grid.rectOf({300, 200})));
    }
};

QTEST_MAIN(MatrixPageTest)
#include "MatrixPageTest.moc"
