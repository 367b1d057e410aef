// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/MatrixPage.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Records.h"
#include "ui/matrix/MatrixGrid.h"
#include "ui/Stage.h"
#include "ui/widgets/FilterChip.h"
#include "workflows/EditMatrix.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>

using domain::CategoryId;
using domain::Competency;
using domain::CompetencyId;
using domain::Competitor;
using domain::CompetitorId;
using domain::Level;
using domain::MatrixColumn;
using domain::MatrixOrder;
using domain::MatrixShow;
using domain::MaybeLevel;
using domain::SendAway;
using domain::Strength;
using domain::StrengthMatrix;
using ui::GridPlace;

namespace {

/// The page on a small body shop, shown and ready for keys.
///
///                          Us  Delgado  Northside
/// Body   Frame              2     5         -
///        Collision repair   5     4         1
/// Glass  Windscreen         1     2         5 (stale)
struct MatrixStage : Stage
{
    CompetencyId frame, repair, windscreen;
    CompetitorId delgado, northside;
    std::unique_ptr<ui::MatrixPage> page;
    ui::MatrixGrid *grid = nullptr;

    explicit MatrixStage(bool isFurnished = true)
    {
        const auto furnished = ledger->transact([&]() -> base::Done {
            if (isFurnished)
                furnish();
            return {};
        });
        if (!furnished)
            qFatal("not furnished");
        open();
    }

    void furnish()
    {
        frame = competency("Frame straightening", "Body");
        repair = competency("Collision repair", "Body");
        windscreen = competency("Windscreen", "Glass");
        delgado = workflows::addCompetitor(*ledger, QStringLiteral("Delgado Collision"))->id;
        northside = workflows::addCompetitor(*ledger, QStringLiteral("Northside Glass"))->id;
        rate(frame, {}, 2);
        rate(frame, delgado, 5);
        rate(repair, {}, 5);
        rate(repair, delgado, 4);
        rate(repair, northside, 1);
        rate(windscreen, {}, 1);
        rate(windscreen, delgado, 2);
        rate(windscreen, northside, 5, QDate(2025, 6, 1));
    }

    void open()
    {
        page = std::make_unique<ui::MatrixPage>(context());
        page->resize(1000, 640);
        present(*page);
        grid = found<ui::MatrixGrid>(*page, "matrixGrid");
        grid->setFocus();
    }

    CompetencyId competency(const char *name, const char *category)
    {
        return workflows::addCompetency(*ledger, QString::fromLatin1(name), QString::fromLatin1(category))
            ->id;
    }
    void rate(CompetencyId row, MatrixColumn column, int level, QDate on = QDate(2026, 10, 3))
    {
        if (!ledger::Strengths(*ledger).set({row, column, Level::from(level), {}, {}, {}, on}))
            qFatal("not rated");
    }
    MaybeLevel stored(CompetencyId row, MatrixColumn column)
    {
        return ledger::Strengths(*ledger).of(row, column)->level;
    }
    void goTo(CompetencyId row, MatrixColumn column) { grid->setCurrent(*grid->content().find(row, column)); }
    QString spoken() const { return grid->content().spoken(grid->current()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid, key, modifiers); }
    void choose(const char *chip, const char *code)
    {
        found<ui::FilterChip>(*page, chip)->setValue(QString::fromLatin1(code));
    }
    void trigger(const char *action) { found<QAction>(*page, action)->trigger(); }
    QStringList rows() const
    {
        QStringList names;
        for (int line = 0; line < grid->content().lineCount(); ++line)
            names += grid->content().isCategory(line) ? grid->content().lineName(line).toUpper()
                                                      : grid->content().lineName(line);
        return names;
    }
    QStringList columns() const
    {
        QStringList names;
        for (int column = 1; column <= grid->content().columnCount(); ++column)
            names += grid->content().columnName(column);
        return names;
    }
};

} // namespace

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

    void aDigitRatesAndDeleteForgets()
    {
        MatrixStage stage;
        const auto maria = ledger::Catalogue(*stage.ledger)
                               .addStaff({{}, QStringLiteral("Maria Osei"), domain::Role::Manager, {}});
        stage.shell.atCounter = *maria;
        stage.goTo(stage.frame, stage.northside);
        stage.press(Qt::Key_3);
        const Strength set = *ledger::Strengths(*stage.ledger).of(stage.frame, stage.northside);
        QCOMPARE(set.level, Level::from(3));
        QCOMPARE(set.assessedOn, stage.clock.today());
        QCOMPARE(set.assessedBy, QStringLiteral("Maria Osei"));
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 3"));
        QCOMPARE(stage.shell.kept.constLast().what,
                 QStringLiteral("Frame straightening, Northside Glass: 3"));
        stage.press(Qt::Key_Delete);
        QCOMPARE(stage.stored(stage.frame, stage.northside), MaybeLevel());
        QVERIFY(stage.shell.kept.constLast().undo());
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 3"));
        stage.press(Qt::Key_7);
        QCOMPARE(stage.stored(stage.frame, stage.northside), Level::from(3));
    }

    void aLineStaysWhereItIsWhileItsLevelsChange()
    {
        MatrixStage stage;
        stage.choose("matrixShow", "unknown");
        QCOMPARE(stage.rows(), QStringList({QStringLiteral("BODY"), QStringLiteral("Frame straightening")}));
        stage.goTo(stage.frame, stage.northside);
        stage.press(Qt::Key_0);
        QCOMPARE(stage.rows().size(), 2);
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Northside Glass: 0"));
    }

    void evidenceIsTypedAfterF2AndKeptOnTheWayBack()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.delgado);
        stage.press(Qt::Key_F2);
        auto *evidence = found<QPlainTextEdit>(*stage.page, "matrixCellEvidence");
        QVERIFY(evidence->hasFocus());
        QTest::keyClicks(evidence, QStringLiteral("Two <b>benches & 100 %1"));
        QTest::keyClick(evidence, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stage.grid->hasFocus());
        const Strength saved = *ledger::Strengths(*stage.ledger).of(stage.frame, stage.delgado);
        QCOMPARE(saved.evidence, QStringLiteral("Two <b>benches & 100 %1"));
        QCOMPARE(saved.level, Level::from(5));
        QCOMPARE(stage.shell.kept.size(), 1);

        stage.press(Qt::Key_F2);
        QTest::keyClicks(evidence, QStringLiteral(" no"));
        QTest::keyClick(evidence, Qt::Key_Escape);
        QCOMPARE(evidence->toPlainText(), QStringLiteral("Two <b>benches & 100 %1"));
        QCOMPARE(stage.shell.kept.size(), 1);
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

    void aCompetencyIsAddedInPlaceOneAfterTheOther()
    {
        MatrixStage stage;
        stage.goTo(stage.frame, stage.delgado);
        stage.trigger("addCompetency");
        auto *name = found<QLineEdit>(*stage.page, "matrixName");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("windscreen"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(found<QLabel>(*stage.page, "matrixNameError")->isVisible());
        QCOMPARE(name->text(), QStringLiteral("windscreen"));
        name->setText(QStringLiteral("O'Brien & <b>Söhne</b> %1"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, QStringLiteral("Dents"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(stage.grid->hasFocus());
        QCOMPARE(stage.rows().mid(0, 5),
                 QStringList({QStringLiteral("BODY"), QStringLiteral("Frame straightening"),
                              QStringLiteral("Collision repair"), QStringLiteral("O'Brien & <b>Söhne</b> %1"),
                              QStringLiteral("Dents")}));
        QCOMPARE(stage.spoken(), QStringLiteral("Dents, Us: not known"));
        QCOMPARE(stage.shell.kept.size(), 2);
        QVERIFY(stage.shell.kept.constLast().undo());
        QCOMPARE(stage.rows().size(), 6);
    }

    void anEmptyMatrixIsFilledFromItsOneButton()
    {
        MatrixStage stage(false);
        QVERIFY(!stage.grid->isVisible());
        QTest::mouseClick(found<QWidget>(*stage.page, "emptyStateButton"), Qt::LeftButton);
        auto *name = found<QLineEdit>(*stage.page, "matrixName");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Body"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, QStringLiteral("Frame"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, QStringLiteral("Dents"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(stage.rows(),
                 QStringList({QStringLiteral("BODY"), QStringLiteral("Frame"), QStringLiteral("Dents")}));
        stage.trigger("addCompetitor");
        QTest::keyClicks(name, QStringLiteral("Delgado"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(stage.columns(), QStringList({QStringLiteral("Delgado")}));
    }

    void givingUpTheFirstNameLeavesTheMatrixEmpty()
    {
        MatrixStage stage(false);
        stage.trigger("addCompetency");
        QVERIFY(stage.grid->isVisible());
        QTest::keyClick(found<QLineEdit>(*stage.page, "matrixName"), Qt::Key_Escape);
        QVERIFY(!stage.grid->isVisible());
        QVERIFY(stage.shell.kept.isEmpty());
    }

    void namesAreRenamedInPlace()
    {
        MatrixStage stage;
        auto *name = found<QLineEdit>(*stage.page, "matrixName");
        const auto rename = [&](GridPlace place, const char *text) {
            stage.grid->setCurrent(place);
            stage.press(Qt::Key_F2);
            name->selectAll();
            QTest::keyClicks(name, QString::fromLatin1(text));
            QTest::keyClick(name, Qt::Key_Return);
        };
        rename({0, GridPlace::Head}, "Bodywork");
        rename({1, GridPlace::Head}, "Chassis");
        rename({GridPlace::Head, 2}, "Northside");
        QCOMPARE(stage.rows().mid(0, 2),
                 QStringList({QStringLiteral("BODYWORK"), QStringLiteral("Chassis")}));
        QCOMPARE(stage.columns().constLast(), QStringLiteral("Northside"));
        for (int i = 2; i >= 0; --i)
            QVERIFY(stage.shell.kept.at(i).undo());
        QCOMPARE(stage.rows().mid(0, 2),
                 QStringList({QStringLiteral("BODY"), QStringLiteral("Frame straightening")}));
    }

    void altAndArrowsCarryLinesAndColumns()
    {
        MatrixStage stage;
        const QStringList before = stage.rows();
        stage.goTo(stage.frame, stage.delgado);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.rows(), before);
        QCOMPARE(stage.shell.messages.size(), 1);

        stage.choose("matrixOrder", "category");
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.rows().at(2), QStringLiteral("Frame straightening"));
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.rows(), QStringList({QStringLiteral("BODY"), QStringLiteral("Collision repair"),
                                            QStringLiteral("GLASS"), QStringLiteral("Frame straightening"),
                                            QStringLiteral("Windscreen")}));
        stage.press(Qt::Key_Up, Qt::AltModifier);
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.rows(), before);
        QCOMPARE(stage.spoken(), QStringLiteral("Frame straightening, Delgado Collision: 5, send there"));

        stage.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.columns().constLast(), QStringLiteral("Delgado Collision"));
        stage.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.columns().constLast(), QStringLiteral("Delgado Collision"));

        stage.grid->setCurrent({0, GridPlace::Head});
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.rows().constFirst(), QStringLiteral("GLASS"));
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.rows(), before);
    }

    void aNameIsDraggedToItsPlace()
    {
        MatrixStage stage;
        stage.choose("matrixOrder", "category");
        const QPoint from = stage.grid->rectOf({1, GridPlace::Head}).center();
        const QRect last = stage.grid->rectOf({stage.grid->content().lineCount() - 1, GridPlace::Head});
        QWidget *viewport = stage.grid->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + QPoint(0, 20));
        QTest::mouseMove(viewport, last.center() + QPoint(0, 8));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, last.center() + QPoint(0, 8));
        QCOMPARE(stage.rows().constLast(), QStringLiteral("Frame straightening"));
        QVERIFY(stage.shell.kept.constLast().undo());
        QCOMPARE(stage.rows().at(1), QStringLiteral("Frame straightening"));
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

    void retiredOnesGoAndComeBack()
    {
        MatrixStage stage;
        stage.grid->setCurrent({GridPlace::Head, 1});
        stage.trigger("matrixRetire");
        QCOMPARE(stage.columns(), QStringList({QStringLiteral("Northside Glass")}));
        stage.choose("matrixShow", "with_retired");
        stage.grid->setCurrent({GridPlace::Head, 1});
        QCOMPARE(stage.spoken(), QStringLiteral("Delgado Collision, retired"));
        stage.trigger("matrixBringBack");
        stage.choose("matrixShow", "all");
        QCOMPARE(stage.columns().size(), 2);
    }

    void mergingAsksFirstAndNamesBoth()
    {
        MatrixStage stage;
        stage.prompts.answers = {0, 1};
        const auto merge = [&stage] {
            stage.grid->setCurrent({GridPlace::Head, 2});
            QMenu *menu = nullptr;
            for (QMenu *candidate : stage.page->findChildren<QMenu *>()) {
                if (candidate->title() == QStringLiteral("&Merge into")
                    && candidate->menuAction()->isVisible())
                    menu = candidate;
            }
            QVERIFY(menu);
            Q_EMIT menu->aboutToShow();
            menu->actions().constFirst()->trigger();
        };
        merge();
        QCOMPARE(stage.columns().size(), 2);
        merge();
        QCOMPARE(stage.columns(), QStringList({QStringLiteral("Delgado Collision")}));
        QVERIFY(stage.prompts.questions.constLast().contains(QStringLiteral("Northside Glass")));
    }

    void aCompetencyIsMergedIntoAnother()
    {
        MatrixStage stage;
        const qsizetype before = stage.grid->content().matrix().competenciesInUse();
        const auto place = *stage.grid->content().find(stage.windscreen, stage.northside);
        stage.prompts.answers = {1};
        stage.grid->setCurrent({place.line, GridPlace::Head});
        QMenu *menu = nullptr;
        for (QMenu *candidate : stage.page->findChildren<QMenu *>()) {
            if (candidate->title() == QStringLiteral("&Merge into") && candidate->menuAction()->isVisible())
                menu = candidate;
        }
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), before - 1);
        menu->actions().constFirst()->trigger();
        QVERIFY(stage.prompts.questions.constLast().contains(QStringLiteral("“Windscreen” is gone")));
        QCOMPARE(stage.grid->content().matrix().competenciesInUse(), before - 1);
        QVERIFY(!stage.grid->content().find(stage.windscreen, stage.northside));
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
