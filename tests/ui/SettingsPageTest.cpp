// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ledger/Catalogue.h"
#include "ledger/Letterheads.h"
#include "TestData.h"
#include "ui/Stage.h"
#include "ui/widgets/DataTable.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace ui;

class SettingsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsSavedWhenItsFieldIsLeft();
    void everyChangeCanBeUndone();
    void whatStandsOnCardsIsTyped();
    void aBusinessWithoutANameIsRefusedInWords();
    void aPersonIsAddedByKeyboardAndTakenOff();
    void aPersonsRoleIsChanged();
    void theSameNameTwiceIsSaidUnderTheField();
    void aReasonIsRenamedInTheOwnersWords();
    void aChangeFromElsewhereIsShown();
    void theLanguageIsKeptForTheNextStart();
    void aLogoIsChosenShownAndTakenAwayAgain();
    void aLogoThatIsNoPictureIsRefusedInWords();
    void closingWordsAreKept();
};

void SettingsPageTest::aSettingIsSavedWhenItsFieldIsLeft()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *stale = found<QSpinBox>(page, "businessStale");
    stale->setFocus();
    stale->selectAll();
    QTest::keyClicks(stale, QStringLiteral("6"));
    QTest::keyClick(stale, Qt::Key_Tab);
    QCOMPARE(stage.ledger->business().staleAfterMonths, 6);
    QCOMPARE(stage.shell.kept.size(), 1);
    QVERIFY(stage.shell.kept.constFirst().what.contains(QStringLiteral("after 6 month")));
    QTest::keyClick(stale, Qt::Key_Tab); // leaving it again changes nothing
    QCOMPARE(stage.shell.kept.size(), 1);
}

void SettingsPageTest::everyChangeCanBeUndone()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *name = found<QLineEdit>(page, "businessNameEdit");
    name->setFocus();
    name->selectAll();
    name->insert(QStringLiteral("O'Brien & <b>Söhne</b> %1"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(stage.ledger->business().name, QStringLiteral("O'Brien & <b>Söhne</b> %1"));
    QVERIFY(stage.shell.kept.constLast().undo());
    QCOMPARE(stage.ledger->business().name, Stage::exampleBusiness().name);
    QTRY_COMPARE(name->text(), Stage::exampleBusiness().name);
    QVERIFY(stage.shell.kept.constLast().redo());
    QCOMPARE(stage.ledger->business().name, QStringLiteral("O'Brien & <b>Söhne</b> %1"));
}

void SettingsPageTest::whatStandsOnCardsIsTyped()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *phone = found<QLineEdit>(page, "businessPhone");
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("0431 555 0100"));
    auto *website = found<QLineEdit>(page, "businessWebsite");
    QTest::keyClick(phone, Qt::Key_Tab);
    QCOMPARE(page.window()->focusWidget(), website);
    QCOMPARE(stage.ledger->business().phone, QStringLiteral("0431 555 0100"));
    QCOMPARE(stage.ledger->business().name, Stage::exampleBusiness().name);
    QVERIFY(stage.shell.kept.constLast().undo());
    QTRY_COMPARE(phone->text(), QString());
}

void SettingsPageTest::aBusinessWithoutANameIsRefusedInWords()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *name = found<QLineEdit>(page, "businessNameEdit");
    name->setFocus();
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(found<QLabel>(page, "businessNameEditError")->isVisible());
    QCOMPARE(stage.ledger->business().name, Stage::exampleBusiness().name);
    QVERIFY(stage.shell.kept.isEmpty());
}

static void addPerson(SettingsPage &page, const QString &name)
{
    auto *field = found<QLineEdit>(page, "peopleNewName");
    field->setFocus();
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

void SettingsPageTest::aPersonIsAddedByKeyboardAndTakenOff()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    addPerson(page, QStringLiteral("Maria Osei"));
    ledger::Catalogue catalogue(*stage.ledger);
    QCOMPARE(catalogue.staff()->size(), 1);
    QVERIFY(found<QLineEdit>(page, "peopleNewName")->text().isEmpty());

    auto *table = found<DataTable>(page, "peopleTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    found<QAction>(page, "peopleRetire")->trigger();
    QVERIFY(catalogue.staff()->isEmpty());
    QCOMPARE(catalogue.staff(ledger::Retired::With)->size(), 1);
    QVERIFY(stage.shell.kept.constLast().undo());
    QCOMPARE(catalogue.staff()->size(), 1);
}

void SettingsPageTest::aPersonsRoleIsChanged()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    addPerson(page, QStringLiteral("Maria Osei"));
    ledger::Catalogue catalogue(*stage.ledger);
    auto *table = found<DataTable>(page, "peopleTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto roles = found<QMenu>(page, "peopleKinds")->actions();
    QCOMPARE(roles.size(), 3);
    roles.constLast()->trigger();
    QCOMPARE(catalogue.staff()->constFirst().role, domain::Role::Owner);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), domain::labelOf(domain::Role::Owner));
    QVERIFY(stage.shell.kept.constLast().undo());
    QCOMPARE(catalogue.staff()->constFirst().role, domain::Role::Counter);
}

void SettingsPageTest::theSameNameTwiceIsSaidUnderTheField()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    addPerson(page, QStringLiteral("Maria Osei"));
    addPerson(page, QStringLiteral("maria  osei"));
    QVERIFY(found<QLabel>(page, "peopleNewNameError")->isVisible());
    QCOMPARE(found<QLineEdit>(page, "peopleNewName")->text(), QStringLiteral("maria  osei"));
    QCOMPARE(ledger::Catalogue(*stage.ledger).staff()->size(), 1);
}

void SettingsPageTest::aReasonIsRenamedInTheOwnersWords()
{
    Stage stage;
    stage.prompts.texts = {QStringLiteral("we don't do that")};
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *table = found<DataTable>(page, "reasonsTable");
    QCOMPARE(table->model()->rowCount(), domain::starterReasons().size());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const auto reasons = *ledger::Catalogue(*stage.ledger).reasons();
    QCOMPARE(reasons.constFirst().name, QStringLiteral("we don't do that"));
    QCOMPARE(reasons.constFirst().code, QStringLiteral("competencies")); // the program still knows it
    QVERIFY(stage.shell.kept.constLast().undo());
    QCOMPARE(ledger::Catalogue(*stage.ledger).reasons()->constFirst().name,
             domain::starterReasons().constFirst().name);
}

void SettingsPageTest::aChangeFromElsewhereIsShown()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    domain::Business business = stage.ledger->business();
    business.margin = *domain::Margin::fromBasisPoints(3250);
    QVERIFY(stage.ledger->saveBusiness(business));
    QTRY_COMPARE(found<QDoubleSpinBox>(page, "businessMargin")->value(), 32.5);
}

void SettingsPageTest::theLanguageIsKeptForTheNextStart()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    auto *language = found<QComboBox>(page, "languageCombo");
    const int german = language->findData(QStringLiteral("de"));
    language->setCurrentIndex(german);
    Q_EMIT language->activated(german);
    QCOMPARE(stage.settings.value(QStringLiteral("language")).toString(), QStringLiteral("de"));
}

void SettingsPageTest::aLogoIsChosenShownAndTakenAwayAgain()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *remove = found<QPushButton>(page, "removeLogo");
    QVERIFY(!remove->isEnabled());
    const QString path = stage.folder.filePath(QStringLiteral("logo.svg"));
    writeFile(path, "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'>"
                    "<rect width='60' height='20' fill='#0b6e6e'/></svg>");
    stage.prompts.filesToOpen = {path};
    QTest::keyClick(found<QPushButton>(page, "chooseLogo"), Qt::Key_Space);
    const QImage kept = QImage::fromData(ledger::Letterheads(*stage.ledger).read()->logo, "PNG");
    QCOMPARE(kept.size(), QSize(960, 320));
    QCOMPARE(kept.pixelColor(480, 160), QColor(0x0b, 0x6e, 0x6e));
    QVERIFY(!found<QLabel>(page, "businessLogo")->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(remove->isEnabled());
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(ledger::Letterheads(*stage.ledger).read()->logo.isEmpty());
    QCOMPARE(found<QLabel>(page, "businessLogo")->text(), QStringLiteral("none"));
    QVERIFY(stage.shell.kept.constLast().undo());
    QVERIFY(!ledger::Letterheads(*stage.ledger).read()->logo.isEmpty());
}

void SettingsPageTest::aLogoThatIsNoPictureIsRefusedInWords()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    const QString path = stage.folder.filePath(QStringLiteral("no picture.png"));
    writeFile(path, "\x89PNG but then no more");
    stage.prompts.filesToOpen = {path};
    found<QPushButton>(page, "chooseLogo")->click();
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("no picture.png” is no picture"));
    }));
    QVERIFY(stage.shell.kept.isEmpty());
}

void SettingsPageTest::closingWordsAreKept()
{
    Stage stage;
    SettingsPage page(stage.context(), nullptr);
    present(page);
    auto *words = found<QLineEdit>(page, "businessClosing");
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral(" Thank you. "));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(ledger::Letterheads(*stage.ledger).read()->closingWords, QStringLiteral("Thank you."));
    QVERIFY(stage.shell.kept.constLast().undo());
    QCOMPARE(ledger::Letterheads(*stage.ledger).read()->closingWords, QString());
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
