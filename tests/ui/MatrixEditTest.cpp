// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Catalogue.h"
#include "ui/MatrixStage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using domain::Level;
using domain::MaybeLevel;
using domain::Strength;
using ui::GridPlace;

/// What people do to the matrix: rate, name, carry, retire, merge, and take back.
class MatrixEditTest final : public QObject
{
    Q_OBJECT

    /// What the current name can be merged into.
    static QMenu *mergeMenu(const MatrixStage &stage)
    {
        for (QMenu *menu : stage.page->findChildren<QMenu *>()) {
            if (menu->title() == QStringLiteral("&Merge into") && menu->menuAction()->isVisible())
                return menu;
        }
        return nullptr;
    }

private Q_SLOTS:
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
            QMenu *menu = mergeMenu(stage);
            QVERIFY(menu);
            Q_EMIT menu->aboutToShow();
            menu->actions().constFirst()->trigger();
        };
        merge();
        QCOMPARE(stage.columns().size(), 2);
        merge();
        QCOMPARE(stage.columns(), QStringList({QStringLiteral("Delgado Collision")}));
        QVERIFY(stage.prompts.questions.constLast().contains(QStringLiteral("“Northside Glass” brings to")));
        QVERIFY2(stage.prompts.questions.constLast().contains(QStringLiteral("rating")),
                 qPrintable(stage.prompts.questions.constLast()));
    }

    void aCompetencyIsMergedIntoAnother()
    {
        MatrixStage stage;
        const qsizetype before = stage.grid->content().matrix().competenciesInUse();
        const auto place = *stage.grid->content().find(stage.windscreen, stage.northside);
        stage.prompts.answers = {1};
        stage.grid->setCurrent({place.line, GridPlace::Head});
        QMenu *menu = mergeMenu(stage);
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), before - 1);
        menu->actions().constFirst()->trigger();
        QVERIFY(stage.prompts.questions.constLast().contains(QStringLiteral("“Windscreen” is gone")));
        QCOMPARE(stage.grid->content().matrix().competenciesInUse(), before - 1);
        QVERIFY(!stage.grid->content().find(stage.windscreen, stage.northside));
    }
};

QTEST_MAIN(MatrixEditTest)
#include "MatrixEditTest.moc"
