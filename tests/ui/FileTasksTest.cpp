// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileTasks.h"

#include "ui/shell/Recent.h"
#include "ui/Stage.h"
#include "ui/widgets/Background.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

using namespace ui;

class FileTasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsALedgerOfItsOwn();
    void aBackupIsRememberedAndThePlaceToo();
    void aBackupThatFailsIsSaidAndNotRemembered();
    void aRestoredBackupOpens();
    void whatIsNoBackupIsNotRestored();
    void cancellingTheChoiceDoesNothing();
    void longWorkCanBeCancelled();
};

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
    QVERIFY(!lastBackup(stage.settings, stage.ledger->location().text()).isValid());
}

void FileTasksTest::aBackupIsRememberedAndThePlaceToo()
{
    Stage stage;
    QDir(stage.folder.path()).mkdir(QStringLiteral("backups"));
    stage.prompts.filesToSave = {stage.folder.filePath(QStringLiteral("backups/first.elsewhere"))};
    QVERIFY(backUp(stage.context(), nullptr));
    QCOMPARE(lastBackup(stage.settings, stage.ledger->location().text()), stage.clock.now());
    QVERIFY(backUp(stage.context(), nullptr)); // asks no more: a name with the moment, in the same folder
    QCOMPARE(stage.prompts.suggestedNames.size(), 1);
    const QDir folder(stage.folder.filePath(QStringLiteral("backups")));
    const QStringList files = folder.entryList({QStringLiteral("*.elsewhere")}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QCOMPARE(businessNameIn(folder.filePath(file), stage.clock), Stage::exampleBusiness().name);
}

void FileTasksTest::aBackupThatFailsIsSaidAndNotRemembered()
{
    Stage stage;
    stage.prompts.filesToSave = {stage.folder.filePath(QStringLiteral("nowhere/backup.elsewhere"))};
    QVERIFY(!backUp(stage.context(), nullptr));
    QCOMPARE(stage.shell.errors.size(), 1);
    QVERIFY(!lastBackup(stage.settings, stage.ledger->location().text()).isValid());
    QVERIFY(!QFile::exists(stage.folder.filePath(QStringLiteral("nowhere"))));
}

void FileTasksTest::aRestoredBackupOpens()
{
    Stage stage;
    const QString backup = stage.folder.filePath(QStringLiteral("backup.elsewhere"));
    stage.prompts.filesToSave = {backup};
    QVERIFY(backUp(stage.context(), nullptr));
    domain::Business business = stage.ledger->business();
    business.name = QStringLiteral("Later");
    QVERIFY(stage.ledger->saveBusiness(business));
    const QString target = stage.folder.filePath(QStringLiteral("restored.elsewhere"));
    stage.prompts.filesToOpen = {backup};
    stage.prompts.filesToSave = {target};
    QCOMPARE(restoreBackup(stage.context(), nullptr), target);
    QCOMPARE(businessNameIn(target, stage.clock), Stage::exampleBusiness().name);
    QCOMPARE(stage.ledger->business().name, QStringLiteral("Later"));
}

void FileTasksTest::whatIsNoBackupIsNotRestored()
{
    Stage stage;
    QFile junk(stage.folder.filePath(QStringLiteral("junk.elsewhere")));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("junk");
    junk.close();
    const QString target = stage.folder.filePath(QStringLiteral("restored.elsewhere"));
    stage.prompts.filesToOpen = {junk.fileName()};
    stage.prompts.filesToSave = {target};
    QVERIFY(restoreBackup(stage.context(), nullptr).isEmpty());
    QCOMPARE(stage.shell.errors.size(), 1);
    QVERIFY(!QFile::exists(target));
}

void FileTasksTest::cancellingTheChoiceDoesNothing()
{
    Stage stage;
    QVERIFY(!saveCopy(stage.context(), nullptr));
    QVERIFY(!backUp(stage.context(), nullptr));
    QVERIFY(restoreBackup(stage.context(), nullptr).isEmpty());
    QVERIFY(stage.shell.errors.isEmpty());
    QVERIFY(stage.shell.messages.isEmpty());
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
