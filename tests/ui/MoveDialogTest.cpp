// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MoveDialog.h"

#include "ledger/FreshLedger.h"
#include "ledger/Upkeep.h"
#include "ui/Stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace ui;

class MoveDialogTest final : public QObject
{
    Q_OBJECT

    static QString error(const MoveDialog &dialog)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && qobject_cast<const QLabel *>(label)->inherits("ui::FieldError"))
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void aLedgerMovesIntoAFileAndIsOpenedThere();
    void aLedgerMovesToAServer();
    void whatIsThereIsNotReplaced();
    void anAddressThatIsNoneIsSaidUnderTheField();
};

void MoveDialogTest::aLedgerMovesIntoAFileAndIsOpenedThere()
{
    Stage stage;
    const QString target = stage.folder.filePath(QStringLiteral("new.elsewhere"));
    stage.prompts.filesToSave = {target};
    stage.prompts.answers = {1};
    MoveDialog dialog(stage.context());
    present(dialog);
    QVERIFY(found<QRadioButton>(dialog, "moveToServer")->isChecked());
    found<QRadioButton>(dialog, "moveToFile")->click();
    found<QPushButton>(dialog, "moveChoose")->click();
    QTest::keyClick(found<QLineEdit>(dialog, "movePlace"), Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.wanted(), target);
    QVERIFY(stage.prompts.questions.constFirst().contains(QStringLiteral("new.elsewhere")));
    const auto moved = ledger::Ledger::open(ledger::Location::file(target), stage.clock);
    SUCCEEDS(moved);
    QCOMPARE((*moved)->business().name, Stage::exampleBusiness().name);
}

void MoveDialogTest::aLedgerMovesToAServer()
{
    if (!FreshLedger::hasServer())
        return;
    Stage stage;
    const EmptyDatabase database;
    // As libpq's variables say who we are, the address need not.
    QUrl url(database.location().text());
    url.setPassword(database.location().password());
    MoveDialog dialog(stage.context());
    present(dialog);
    QTest::keyClicks(found<QLineEdit>(dialog, "movePlace"), url.toString(QUrl::FullyEncoded));
    found<QPushButton>(dialog, "moveNow")->click();
    QTRY_VERIFY2(!dialog.isVisible(), qPrintable(error(dialog)));
    QVERIFY(dialog.wanted().isEmpty());
    const auto moved = ledger::Ledger::open(database.location(), stage.clock);
    SUCCEEDS(moved);
    QCOMPARE((*moved)->business().name, Stage::exampleBusiness().name);
}

void MoveDialogTest::whatIsThereIsNotReplaced()
{
    Stage stage;
    MoveDialog dialog(stage.context());
    present(dialog);
    found<QRadioButton>(dialog, "moveToFile")->click();
    found<QLineEdit>(dialog, "movePlace")->setText(stage.ledgerPath());
    found<QPushButton>(dialog, "moveNow")->click();
    QTRY_VERIFY(error(dialog).contains(QStringLiteral("is there already")));
    QVERIFY(dialog.isVisible());
    QVERIFY(stage.prompts.questions.isEmpty());
}

void MoveDialogTest::anAddressThatIsNoneIsSaidUnderTheField()
{
    Stage stage;
    MoveDialog dialog(stage.context());
    present(dialog);
    QVERIFY(!found<QPushButton>(dialog, "moveNow")->isEnabled());
    for (const char *place : {"shop.elsewhere", "postgresql://", "postgresql://host"}) {
        found<QLineEdit>(dialog, "movePlace")->setText(QString::fromLatin1(place));
        found<QPushButton>(dialog, "moveNow")->click();
        QTRY_VERIFY(error(dialog).contains(QStringLiteral("postgresql://")));
    }
}

QTEST_MAIN(MoveDialogTest)
#include "MoveDialogTest.moc"
