// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileTasks.h"

#include "ledger/Catalogue.h"
#include "ledger/FreshLedger.h"
#include "ledger/Pins.h"
#include "ui/shell/RestoreDialog.h"
#include "ui/Stage.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/ManagerAccess.h"

#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QThread>
#include <QTimer>

using namespace ui;

class FileTasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsALedgerOfItsOwn();
    void aBackupGoesWhereBackupsAreKept();
    void aBackupThatFailsIsSaid();
    void aBackupTakesThePlaceOfTheLedgerWhichIsBackedUpFirst();
    void theBackupToRestoreIsNotGivenUpForTheOneMadeFirst();
    void aLedgerThatCannotBeBackedUpIsReplacedOnlyWhenWanted();
    void whatIsNoBackupCannotBeRestored();
    void anArchiveBecomesALedger();
    void anArchiveIsForWhoeverHasThePin();
    void longWorkCanBeCancelled();
};

/// A ledger whose backups are kept in a folder beside it.
struct Kept
{
    Stage stage;
    BackupKeeper keeper{stage.context(), stage.folder.filePath(QStringLiteral("data"))};

    Kept() { stage.shell.keeper = &keeper; }

    QStringList files() const
    {
        const QDir folder(keeper.places().first);
        QStringList paths;
        for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.elsewhere")}, QDir::Files))
            paths.append(file.filePath());
        return paths;
    }
    void rename(const QString &name)
    {
        domain::Business business = stage.ledger->business();
        business.name = name;
        if (!stage.ledger->saveBusiness(business))
            qFatal("not saved");
    }
};

/// Does that with the dialog once it has opened.
static void answer(const std::function<void(RestoreDialog &)> &what)
{
    QTimer::singleShot(0, [what] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<RestoreDialog *>(widget); dialog && dialog->isVisible())
                return what(*dialog);
        }
        answer(what);
    });
}

static QString businessNameIn(const QString &path, const base::Clock &clock)
{
    const auto ledger = ledger::Ledger::open(ledger::Location::file(path), clock);
    return ledger ? (*ledger)->business().name : ledger.error().sentence;
}

void FileTasksTest::aCopyIsALedgerOfItsOwn()
{
    Stage stage;
    const QString copy = stage.folder.filePath(QStringLiteral("a copy.elsewhere"));
    stage.prompts.filesToSave = {copy};
    QVERIFY(saveCopy(stage.context(), nullptr));
    QCOMPARE(businessNameIn(copy, stage.clock), Stage::exampleBusiness().name);
    QCOMPARE(stage.shell.messages.size(), 1);
}

void FileTasksTest::aBackupGoesWhereBackupsAreKept()
{
    Kept kept;
    QVERIFY(backUp(kept.stage.context(), nullptr));
    QVERIFY(backUp(kept.stage.context(), nullptr));
    QVERIFY(kept.stage.prompts.suggestedNames.isEmpty());
    QCOMPARE(kept.keeper.last(), kept.stage.clock.now());
    const QStringList files = kept.files();
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QCOMPARE(businessNameIn(file, kept.stage.clock), Stage::exampleBusiness().name);
}

void FileTasksTest::aBackupThatFailsIsSaid()
{
    Kept kept;
    kept.keeper.setFirst(kept.stage.folder.filePath(QStringLiteral("pulled out")));
    QVERIFY(!backUp(kept.stage.context(), nullptr));
    QCOMPARE(kept.stage.shell.errors.size(), 1);
    QCOMPARE(kept.stage.shell.errors.constFirst().code, QStringLiteral("backup.place"));
    QVERIFY(!kept.keeper.last().isValid());
}

void FileTasksTest::aBackupTakesThePlaceOfTheLedgerWhichIsBackedUpFirst()
{
    Kept kept;
    Stage &stage = kept.stage;
    QVERIFY(backUp(stage.context(), nullptr));
    kept.rename(QStringLiteral("Later"));
    answer([](RestoreDialog &dialog) {
        auto *restore = found<QPushButton>(dialog, "restoreNow");
        QTRY_VERIFY(restore->isEnabled());
        QCOMPARE(found<QLabel>(dialog, "backupBusiness")->text(), Stage::exampleBusiness().name);
        QVERIFY(found<QLabel>(dialog, "backupRemarks")->text().isEmpty());
        restore->click();
    });
    QCOMPARE(restoreBackup(stage.context(), nullptr), stage.ledger->location().text());
    QCOMPARE(businessNameIn(stage.ledgerPath(), stage.clock), Stage::exampleBusiness().name);
    QStringList names;
    for (const QString &file : kept.files())
        names.append(businessNameIn(file, stage.clock));
    std::ranges::sort(names);
    QCOMPARE(names, QStringList({Stage::exampleBusiness().name, QStringLiteral("Later")}));
    // Nothing is left beside it.
    QCOMPARE(QDir(stage.folder.path()).entryList({QStringLiteral("*before-restore*")}), QStringList());
}

void FileTasksTest::anArchiveBecomesALedger()
{
    Stage stage;
    const QString archive = stage.folder.filePath(QStringLiteral("all.json"));
    stage.prompts.filesToSave = {archive};
    QVERIFY(saveArchive(stage.context(), nullptr));
    QVERIFY(stage.shell.messages.constLast().contains(QStringLiteral("all.json")));
    const QString target = stage.folder.filePath(QStringLiteral("restored.elsewhere"));
    stage.prompts.filesToOpen = {archive};
    stage.prompts.filesToSave = {target};
    QCOMPARE(readArchive(stage.context(), nullptr), target);
    QCOMPARE(businessNameIn(target, stage.clock), Stage::exampleBusiness().name);

    stage.prompts.filesToSave = {stage.folder.filePath(QStringLiteral("nowhere/all.json"))};
    QVERIFY(!saveArchive(stage.context(), nullptr));
    QCOMPARE(stage.shell.errors.size(), 1);
    QVERIFY(!saveArchive(stage.context(), nullptr)); // cancelled
    QCOMPARE(stage.shell.errors.size(), 1);
}

void FileTasksTest::anArchiveIsForWhoeverHasThePin()
{
    Stage stage;
    domain::Staff owner;
    owner.name = QStringLiteral("Olga");
    owner.role = domain::Role::Owner;
    const auto id = ledger::Catalogue(*stage.ledger).addStaff(owner);
    SUCCEEDS(id);
    stage.shell.atCounter = *id;
    ManagerAccess access(stage.context());
    stage.shell.access = &access;
    const QString archive = stage.folder.filePath(QStringLiteral("all.json"));
    stage.prompts.filesToSave = {archive};
    SUCCEEDS(ledger::Pins(*stage.ledger).set(domain::Role::Owner, QStringLiteral("2468")));
    access.reload();
    QVERIFY(!saveArchive(stage.context(), nullptr));
    QVERIFY(stage.shell.errors.constLast().sentence.contains(QStringLiteral("managers and owners")));
    QVERIFY(!QFile::exists(archive));
    stage.shell.atCounter.reset();
    access.reload();
    QVERIFY(!saveArchive(stage.context(), nullptr));
    stage.shell.atCounter = *id;
    access.reload();
    SUCCEEDS(access.unlock(QStringLiteral("2468")));
    QVERIFY(saveArchive(stage.context(), nullptr));
    QVERIFY(QFile::exists(archive));
}

void FileTasksTest::theBackupToRestoreIsNotGivenUpForTheOneMadeFirst()
{
    Kept kept;
    Stage &stage = kept.stage;
    QVERIFY(backUp(stage.context(), nullptr));
    for (const char *name : {"Second", "Third"}) {
        kept.rename(QString::fromLatin1(name));
        QVERIFY(backUp(stage.context(), nullptr));
    }
    kept.rename(QStringLiteral("Now"));
    answer([](RestoreDialog &dialog) {
        auto *table = found<QTableView>(dialog, "backupTable");
        QCOMPARE(table->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            table->selectRow(row);
            QTRY_VERIFY(found<QLabel>(dialog, "backupBusiness")->text().size() > 1);
            if (found<QLabel>(dialog, "backupBusiness")->text() == Stage::exampleBusiness().name)
                break;
        }
        QTRY_VERIFY(found<QPushButton>(dialog, "restoreNow")->isEnabled());
        found<QPushButton>(dialog, "restoreNow")->click();
    });
    QVERIFY(!restoreBackup(stage.context(), nullptr).isEmpty());
    QCOMPARE(businessNameIn(stage.ledgerPath(), stage.clock), Stage::exampleBusiness().name);
}

void FileTasksTest::aLedgerThatCannotBeBackedUpIsReplacedOnlyWhenWanted()
{
    Kept kept;
    Stage &stage = kept.stage;
    QVERIFY(backUp(stage.context(), nullptr));
    const QString backup = kept.files().constFirst();
    kept.rename(QStringLiteral("Later"));
    kept.keeper.setFirst(stage.folder.filePath(QStringLiteral("pulled out")));
    const auto choose = [&stage, &backup] {
        stage.prompts.filesToOpen = {backup};
        answer([](RestoreDialog &dialog) {
            found<QPushButton>(dialog, "restoreOther")->click();
            QTRY_VERIFY(found<QPushButton>(dialog, "restoreNow")->isEnabled());
            QVERIFY(!found<QLabel>(dialog, "backupRemarks")->text().isEmpty());
            found<QPushButton>(dialog, "restoreNow")->click();
        });
    };
    choose();
    QVERIFY(restoreBackup(stage.context(), nullptr).isEmpty()); // the safe answer
    QCOMPARE(businessNameIn(stage.ledgerPath(), stage.clock), QStringLiteral("Later"));
    choose();
    stage.prompts.answers = {1};
    QVERIFY(!restoreBackup(stage.context(), nullptr).isEmpty());
    QCOMPARE(stage.prompts.questions.size(), 2);
    QCOMPARE(businessNameIn(stage.ledgerPath(), stage.clock), Stage::exampleBusiness().name);
    const QStringList beside = QDir(stage.folder.path()).entryList({QStringLiteral("*before-restore*")});
    QCOMPARE(beside.size(), 1);
    QCOMPARE(businessNameIn(stage.folder.filePath(beside.constFirst()), stage.clock),
             QStringLiteral("Later"));
}

void FileTasksTest::whatIsNoBackupCannotBeRestored()
{
    Kept kept;
    QFile junk(kept.stage.folder.filePath(QStringLiteral("junk.elsewhere")));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("junk");
    junk.close();
    kept.stage.prompts.filesToOpen = {junk.fileName()};
    answer([](RestoreDialog &dialog) {
        found<QPushButton>(dialog, "restoreOther")->click();
        QTRY_VERIFY(found<QLabel>(dialog, "backupRemarks")->text().contains(QStringLiteral("junk")));
        QVERIFY(!found<QPushButton>(dialog, "restoreNow")->isEnabled());
        dialog.reject();
    });
    QVERIFY(restoreBackup(kept.stage.context(), nullptr).isEmpty());
    QVERIFY(kept.stage.shell.errors.isEmpty());
    QVERIFY(kept.files().isEmpty());
}

void FileTasksTest::longWorkCanBeCancelled()
{
    QTimer canceller;
    connect(&canceller, &QTimer::timeout, this, [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QProgressDialog *>(widget); dialog && dialog->isVisible())
                dialog->findChild<QPushButton *>()->click();
        }
    });
    canceller.start(20);
    const base::Done done =
        runInBackground(nullptr, QStringLiteral("Working…"), [](const WorkProgress &progress) -> base::Done {
            while (progress(0.5))
                QThread::msleep(5);
            return base::failure(QStringLiteral("cancelled"), QString());
        });
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("cancelled"));
}

QTEST_MAIN(FileTasksTest)
#include "FileTasksTest.moc"
