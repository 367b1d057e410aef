// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BackupKeeper.h"

#include "ui/settings/BackupCard.h"
#include "ui/shell/StatusLine.h"
#include "ui/Stage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace ui;

class BackupKeeperTest final : public QObject
{
    Q_OBJECT

private:
    static QString data(const Stage &stage) { return stage.folder.filePath(QStringLiteral("data")); }

    static QString folder(const Stage &stage, const char *name)
    {
        QDir(stage.folder.path()).mkdir(QString::fromLatin1(name));
        return stage.folder.filePath(QString::fromLatin1(name));
    }

    static qsizetype filesIn(const QString &path)
    {
        return QDir(path).entryList({QStringLiteral("*.elsewhere")}, QDir::Files).size();
    }

private Q_SLOTS:
    void theFirstBackupIsMadeByItselfAndNoSecondWithinADay()
    {
        Stage stage;
        BackupKeeper keeper(stage.context(), data(stage));
        QVERIFY(!keeper.last().isValid());
        QSignalSpy changed(&keeper, &BackupKeeper::changed);
        keeper.watch();
        QTRY_COMPARE(keeper.last(), stage.clock.now());
        QVERIFY(!keeper.trouble());
        QCOMPARE(filesIn(keeper.places().first), 1);
        changed.clear();
        keeper.watch();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(filesIn(keeper.places().first), 1);
    }

    void aBackupOlderThanADayIsFollowedByAnother()
    {
        Stage stage;
        {
            const base::FixedClock before(QDate(2026, 11, 20), QTime(11, 59));
            const auto same = ledger::Ledger::open(stage.ledger->location(), before);
            QVERIFY(same);
            QVERIFY(ledger::BackupFolder(folder(stage, "kept")).add(**same));
        }
        BackupKeeper keeper(stage.context(), data(stage));
        keeper.setFirst(folder(stage, "kept"));
        QTRY_COMPARE(keeper.last(), stage.clock.now());
        QCOMPARE(filesIn(keeper.places().first), 2);
    }

    void aMissingSecondPlaceIsSaidAndTheFirstIsKept()
    {
        Stage stage;
        stage.settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
        BackupKeeper keeper(stage.context(), data(stage));
        const QString stick = folder(stage, "stick");
        QVERIFY(keeper.backUp(nullptr));
        keeper.setSecond(stick);
        QTRY_COMPARE(filesIn(stick), 1); // follows at once
        QVERIFY(!keeper.trouble());
        QVERIFY(QDir(stage.folder.path()).rename(QStringLiteral("stick"), QStringLiteral("pulled out")));
        const auto made = keeper.backUp(nullptr);
        QVERIFY(made);
        QVERIFY(made->second);
        QVERIFY(keeper.isSecondMissing());
        QVERIFY(keeper.trouble()->sentence.contains(QStringLiteral("stick")));
        QCOMPARE(filesIn(keeper.places().first), 2);
        // Found at the next start, too, and made good once it is there again.
        BackupKeeper next(stage.context(), data(stage));
        next.watch();
        QTRY_VERIFY(next.isSecondMissing());
        QVERIFY(QDir(stage.folder.path()).rename(QStringLiteral("pulled out"), QStringLiteral("stick")));
        next.watch();
        QTRY_VERIFY(!next.isSecondMissing());
    }

    void aFolderThatIsGoneIsSaidOnce()
    {
        Stage stage;
        BackupKeeper keeper(stage.context(), data(stage));
        keeper.setFirst(stage.folder.filePath(QStringLiteral("pulled out")));
        QTRY_VERIFY(keeper.trouble());
        QVERIFY(!keeper.isSecondMissing());
        QCOMPARE(stage.shell.messages.size(), 1);
        QVERIFY(!QFile::exists(keeper.places().first));
    }

    void anImportWaitsForABackupOrForAYes()
    {
        Stage stage;
        QVERIFY(backUpBeforeImport(stage.context(), nullptr)); // nothing backs up here
        BackupKeeper keeper(stage.context(), data(stage));
        stage.shell.keeper = &keeper;
        QVERIFY(backUpBeforeImport(stage.context(), nullptr));
        QCOMPARE(filesIn(keeper.places().first), 1);
        keeper.setFirst(stage.folder.filePath(QStringLiteral("pulled out")));
        QVERIFY(!backUpBeforeImport(stage.context(), nullptr));
        stage.prompts.answers = {1};
        QVERIFY(backUpBeforeImport(stage.context(), nullptr));
        QCOMPARE(stage.prompts.questions.size(), 2);
    }

    void theStatusLineSaysWhatIsMissing()
    {
        Stage stage;
        QAction undo;
        StatusLine line(stage.theme, &undo);
        line.setLastBackup(stage.clock.now(), stage.clock.today(), stage.locale, QStringLiteral("no copy"),
                           QStringLiteral("The stick is gone."));
        auto *label = found<QLabel>(line, "statusBackup");
        QVERIFY(label->text().contains(QStringLiteral("today")));
        QVERIFY(label->text().contains(QStringLiteral("no copy")));
        QVERIFY(label->toolTip().contains(QStringLiteral("The stick is gone.")));
        line.setLastBackup(stage.clock.now(), stage.clock.today(), stage.locale);
        QVERIFY(!label->text().contains(QStringLiteral("no copy")));
    }

    void settingsShowAndChangeThePlaces()
    {
        Stage stage;
        BackupKeeper keeper(stage.context(), data(stage));
        stage.shell.keeper = &keeper;
        BackupCard card(stage.context());
        card.show();
        stage.prompts.folders = {folder(stage, "stick")};
        QVERIFY(found<QPushButton>(card, "removeSecond")->isHidden());
        found<QPushButton>(card, "chooseSecond")->click();
        QCOMPARE(keeper.places().second, stage.folder.filePath(QStringLiteral("stick")));
        QVERIFY(found<QPushButton>(card, "removeSecond")->isVisible());
        QTRY_COMPARE(filesIn(keeper.places().second), 1);
        found<QPushButton>(card, "removeSecond")->click();
        QVERIFY(keeper.places().second.isEmpty());
        stage.prompts.folders = {stage.folder.filePath(QStringLiteral("pulled out"))};
        found<QPushButton>(card, "changeFirst")->click();
        QTRY_VERIFY(found<QLabel>(card, "backupTrouble")->isVisible());
        QVERIFY(found<QLabel>(card, "backupTrouble")->text().contains(QStringLiteral("pulled out")));
    }
};

QTEST_MAIN(BackupKeeperTest)
#include "BackupKeeperTest.moc"
