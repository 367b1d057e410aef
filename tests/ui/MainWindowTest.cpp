// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ledger/Catalogue.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/Stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTextDocument>

using namespace ui;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOpensByRailAndByKey();
    void everyActionIsInAMenuOnce();
    void noTwoActionsShareAKey();
    void theRailShrinksWhenTheWindowIsNarrow();
    void aLongNameOfTheBusinessTakesTwoLinesAtMost();
    void aChangeIsSaidAndCanBeUndoneFromTheStatusLine();
    void undoAndRedoByKeyboard();
    void aFailedUndoIsSaidAndForgotten();
    void aCancelledUndoCanBeAskedForAgain();
    void theWindowComesBackAsItWasLeft();
    void aReadOnlyLedgerSaysSo();
    void whoIsAtTheCounterIsRemembered();
    void aManagerIsSuggestedOnlyWhereNobodyHasChosen();
    void everyMenuHasALetterOfItsOwn();
    void whoIsAtTheCounterIsSwitchedInTwoKeys();
    void namesAreNoMarkup();
    void aNewWindowFitsTheScreenWithItsFrame();

private:
    static std::unique_ptr<MainWindow>
    open(Stage &stage, ledger::Ledger::Access access = ledger::Ledger::Access::ReadWrite);
};

std::unique_ptr<MainWindow> MainWindowTest::open(Stage &stage, ledger::Ledger::Access access)
{
    auto ledger = ledger::Ledger::open(ledger::Location::file(stage.ledgerPath()), stage.clock, access);
    const WindowTools tools{stage.theme, stage.settings, stage.prompts, stage.clock, stage.locale};
    auto window = std::make_unique<MainWindow>(tools, std::move(*ledger));
    present(*window);
    return window;
}

void MainWindowTest::everyPageOpensByRailAndByKey()
{
    Stage stage;
    const auto window = open(stage);
    QVERIFY(existingPages().size() >= 3);
    for (const PageEntry &entry : existingPages()) {
        window->openPage(PageId::Settings);
        const QString button = codeOf(entry.id) + QStringLiteral("RailButton");
        QTest::mouseClick(found<QAbstractButton>(*window, qPrintable(button)), Qt::LeftButton);
        QCOMPARE(window->currentPage()->id(), entry.id);
        window->openPage(PageId::Today);
        auto *action = found<QAction>(*window, qPrintable(codeOf(entry.id)));
        const QKeyCombination key = action->shortcut()[0];
        QTest::keyClick(window.get(), key.key(), key.keyboardModifiers());
        QCOMPARE(window->currentPage()->id(), entry.id);
        QVERIFY(action->isChecked());
    }
}

void MainWindowTest::everyActionIsInAMenuOnce()
{
    Stage stage;
    const auto window = open(stage);
    QSet<QAction *> seen;
    for (const auto &[menu, action] : window->menus().allActions()) {
        QVERIFY2(!seen.contains(action), qPrintable(action->text()));
        seen.insert(action);
        QVERIFY(!action->iconText().isEmpty());
    }
    for (const CommandEntry &entry : existingCommands())
        QVERIFY(seen.contains(window->action(entry.command)));
    for (const PageEntry &entry : existingPages())
        QVERIFY(seen.contains(found<QAction>(*window, qPrintable(codeOf(entry.id)))));
}

void MainWindowTest::aNewWindowFitsTheScreenWithItsFrame()
{
    Stage stage;
    const auto window = open(stage);
    const int room = window->screen()->availableGeometry().height();
    QVERIFY(window->frameGeometry().height() <= room);
    QCOMPARE(MainWindow::firstSize({2560, 1440}), QSize(1280, 800));
    const QSize small = MainWindow::firstSize({1280, 800});
    QVERIFY(small.width() < 1280);
    QVERIFY(small.height() <= 760); // a title bar has room
}

void MainWindowTest::noTwoActionsShareAKey()
{
    Stage stage;
    QVERIFY(
        ledger::Catalogue(*stage.ledger).addStaff({{}, QStringLiteral("Maria"), domain::Role::Owner, {}}));
    const auto window = open(stage);
    found<QPushButton>(*window, "staffButton")->menu()->actions().constFirst()->trigger();
    for (const PageEntry &entry : existingPages()) {
        window->openPage(entry.id);
        QHash<QKeySequence, QString> taken;
        for (const auto &[menu, action] : window->menus().allActions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                         qPrintable(key.toString() + QStringLiteral(": ") + action->text()
                                    + QStringLiteral(", ") + taken.value(key)));
                taken.insert(key, action->text());
            }
        }
    }
}

void MainWindowTest::theRailShrinksWhenTheWindowIsNarrow()
{
    Stage stage;
    const auto window = open(stage);
    auto *rail = found<Rail>(*window, "rail");
    window->resize(1280, 800);
    QVERIFY(!rail->isCollapsed());
    window->resize(1024, 640);
    QTRY_COMPARE(window->width(), 1024); // no page insists on more
    QTRY_COMPARE(window->height(), 640);
    QVERIFY(rail->isCollapsed());
    const auto *button = found<QAbstractButton>(*window, "todayRailButton");
    QVERIFY(button->toolTip().contains(QStringLiteral("Today")));
    QCOMPARE(button->accessibleName(), QStringLiteral("Today"));
}

static void changeMargin(MainWindow &window, double percent)
{
    window.openPage(PageId::Settings);
    auto *margin = found<QDoubleSpinBox>(window, "businessMargin");
    margin->setFocus();
    margin->selectAll();
    QTest::keyClicks(margin, QString::number(percent));
    QTest::keyClick(margin, Qt::Key_Return);
}

void MainWindowTest::aChangeIsSaidAndCanBeUndoneFromTheStatusLine()
{
    Stage stage;
    const auto window = open(stage);
    changeMargin(*window, 40);
    QCOMPARE(window->ledger().business().margin.basisPoints(), 4000);
    auto *status = found<StatusLine>(*window, "statusLine");
    QCOMPARE(status->message(), QStringLiteral("Gross margin: 40.00 %"));
    auto *undo = found<QPushButton>(*window, "statusUndo");
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(window->ledger().business().margin.basisPoints(), 10000);
    QVERIFY(!undo->isVisible());
    QCOMPARE(status->message(), QStringLiteral("Taken back: Gross margin: 40.00 %"));
    QCOMPARE(found<QDoubleSpinBox>(*window, "businessMargin")->value(), 100.0);
}

void MainWindowTest::undoAndRedoByKeyboard()
{
    Stage stage;
    const auto window = open(stage);
    changeMargin(*window, 40);
    changeMargin(*window, 25);
    window->currentPage()->setFocus();
    QVERIFY(window->menus().undo->text().contains(QStringLiteral("Gross margin: 25.00 %")));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->ledger().business().margin.basisPoints(), 4000);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->ledger().business().margin.basisPoints(), 10000);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->ledger().business().margin.basisPoints(), 4000);
}

void MainWindowTest::aFailedUndoIsSaidAndForgotten()
{
    Stage stage;
    const auto window = open(stage);
    const auto fails = [] {
        return base::Done(base::failure(QStringLiteral("test"), QStringLiteral("It is gone.")));
    };
    window->keep({.what = QStringLiteral("Something"), .undo = fails, .redo = fails});
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.prompts.errors.size(), 1);
    QCOMPARE(stage.prompts.errors.constFirst().sentence, QStringLiteral("It is gone."));
    QVERIFY(!window->menus().undo->isEnabled());
    QVERIFY(!window->menus().redo->isEnabled());
}

void MainWindowTest::aCancelledUndoCanBeAskedForAgain()
{
    Stage stage;
    const auto window = open(stage);
    bool isCancelled = true;
    const auto undo = [&isCancelled] {
        return isCancelled
                   ? base::Done(base::failure(QStringLiteral("cancelled"), QStringLiteral("Cancelled.")))
                   : base::Done();
    };
    window->keep({.what = QStringLiteral("Something"), .undo = undo, .redo = undo});
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stage.prompts.errors.isEmpty());
    QTRY_VERIFY(window->menus().undo->isEnabled());
    isCancelled = false;
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window->menus().undo->isEnabled());
    QVERIFY(window->menus().redo->isEnabled());
}

void MainWindowTest::theWindowComesBackAsItWasLeft()
{
    Stage stage;
    {
        const auto window = open(stage);
        window->openPage(PageId::Settings);
        window->menus().narrowRail->setChecked(true);
        window->resize(1150, 700);
        QTRY_COMPARE(window->width(), 1150);
        window->close();
    }
    const auto window = open(stage);
    QCOMPARE(window->currentPage()->id(), PageId::Settings);
    QVERIFY(found<Rail>(*window, "rail")->isCollapsed());
    QTRY_COMPARE(window->size(), QSize(1150, 700));
}

void MainWindowTest::aReadOnlyLedgerSaysSo()
{
    Stage stage;
    stage.ledger.reset();
    const auto window = open(stage, ledger::Ledger::Access::ReadOnly);
    QCOMPARE(found<QLabel>(*window, "statusSaved")->text(), QStringLiteral("Read only"));
    for (const CommandEntry &entry : existingCommands())
        QVERIFY(!window->action(entry.command)->isEnabled());
    window->openPage(PageId::Settings);
    QVERIFY(!found<QLineEdit>(*window, "businessNameEdit")->isEnabled());
}

void MainWindowTest::whoIsAtTheCounterIsRemembered()
{
    Stage stage;
    domain::Staff maria;
    maria.name = QStringLiteral("Maria & Sons");
    maria.role = domain::Role::Manager;
    maria.id = *ledger::Catalogue(*stage.ledger).addStaff(maria);
    {
        const auto window = open(stage);
        window->resize(1280, 800); // with room for the name
        QVERIFY(!window->staff());
        auto *button = found<QPushButton>(*window, "staffButton");
        button->menu()->actions().constFirst()->trigger();
        QCOMPARE(window->staff(), std::optional(maria.id));
        QCOMPARE(button->text(), QStringLiteral("Maria && Sons · manager"));
        window->close();
    }
    const auto window = open(stage);
    QCOMPARE(window->staff(), std::optional(maria.id));
}

void MainWindowTest::aManagerIsSuggestedOnlyWhereNobodyHasChosen()
{
    Stage stage;
    domain::Staff maria;
    maria.name = QStringLiteral("Maria");
    maria.role = domain::Role::Manager;
    maria.id = *ledger::Catalogue(*stage.ledger).addStaff(maria);
    QVERIFY(
        ledger::Catalogue(*stage.ledger).addStaff({{}, QStringLiteral("Ben"), domain::Role::Counter, {}}));
    const auto window = open(stage);
    window->suggestStaff();
    QCOMPARE(window->staff(), std::optional(maria.id));
    QAction *nobody = found<QPushButton>(*window, "staffButton")->menu()->actions().at(3);
    QCOMPARE(nobody->text(), QStringLiteral("&0   Nobody in particular"));
    nobody->trigger();
    window->suggestStaff();
    QVERIFY(!window->staff());
}

void MainWindowTest::everyMenuHasALetterOfItsOwn()
{
    Stage stage;
    const auto window = open(stage);
    window->openPage(PageId::Log);
    QStringList letters;
    for (const QAction *menu : window->menuBar()->actions()) {
        if (!menu->isVisible())
            continue;
        const qsizetype at = menu->text().indexOf(QLatin1Char('&'));
        QVERIFY2(at >= 0, qPrintable(menu->text()));
        letters.append(menu->text().mid(at + 1, 1).toLower());
    }
    QCOMPARE(letters.size(), 6);
    QCOMPARE(letters.removeDuplicates(), 0);
}

void MainWindowTest::whoIsAtTheCounterIsSwitchedInTwoKeys()
{
    Stage stage;
    ledger::Catalogue catalogue(*stage.ledger);
    const auto ada = *catalogue.addStaff({{}, QStringLiteral("Ada"), domain::Role::Counter, {}});
    const auto ben = *catalogue.addStaff({{}, QStringLiteral("1 & Ben"), domain::Role::Manager, {}});
    const auto window = open(stage);
    const auto press = [&window](Qt::Key key) {
        QTest::keyClick(window.get(), Qt::Key_F4);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    };
    // In the order of the list: by name.
    press(Qt::Key_1);
    QCOMPARE(window->staff(), std::optional(ben));
    press(Qt::Key_2);
    QCOMPARE(window->staff(), std::optional(ada));
    press(Qt::Key_0);
    QCOMPARE(window->staff(), std::nullopt);
}

void MainWindowTest::namesAreNoMarkup()
{
    domain::Business business = Stage::exampleBusiness();
    business.name = QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");
    Stage stage(business);
    const auto window = open(stage);
    auto *label = found<QLabel>(*window, "businessName");
    QCOMPARE(label->text(), business.name);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(window->windowTitle().contains(business.name));
    QTextDocument shown;
    shown.setHtml(label->toolTip());
    QCOMPARE(shown.toPlainText(), business.name);
}

void MainWindowTest::aLongNameOfTheBusinessTakesTwoLinesAtMost()
{
    const Theme theme;
    Rail rail(theme);
    rail.show();
    const auto *label = found<QLabel>(rail, "businessName");
    const auto lines = [label] {
        return label->heightForWidth(label->width()) / label->fontMetrics().lineSpacing();
    };
    const QString twoLines = QStringLiteral("Harbour Street Auto Body and Paint");
    rail.setBusinessName(twoLines);
    QCOMPARE(label->text(), twoLines);
    QCOMPARE(lines(), 2);
    for (const QString &name : {twoLines.repeated(4), QStringLiteral("Donaudampfschifffahrtsgesellschaft")}) {
        rail.setBusinessName(name);
        QVERIFY(label->text().endsWith(QChar(0x2026)));
        QCOMPARE(lines(), 1);
        QCOMPARE(label->toolTip(), name);
    }
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
