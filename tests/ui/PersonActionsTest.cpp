// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/BackupSummary.h"
#include "ledger/Erasures.h"
#include "ui/LogDesk.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/ManagerAccess.h"

#include <QLabel>

using namespace ui;

/// What is done with the person whose story is shown.
class PersonActionsTest final : public QObject
{
    Q_OBJECT

    /// The log with one customer's record chosen and the story open.
    struct Desk : LogDesk
    {
        Desk() : manager(context())
        {
            shell.access = &manager;
            tom = customer(QStringLiteral("Tom Brandt"));
            auto record = draftOf(today(), tom);
            record.note = QStringLiteral("Was limping");
            send(record);
            open();
            find<QAction>("toggleStory")->trigger();
            choose(0);
        }

        ~Desk() { page.reset(); }

        void putAtCounter(std::optional<domain::StaffId> person)
        {
            shell.atCounter = person;
            manager.reload();
        }

        ManagerAccess manager;
        domain::CustomerId tom;
    };

    static bool holds(const QString &path, const char *text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }

private Q_SLOTS:
    void aPersonIsErasedByAManagerWhoMeansIt()
    {
        Desk desk;
        desk.putAtCounter(desk.maria);
        BackupKeeper keeper(desk.context(), desk.folder.filePath(QStringLiteral("data")));
        desk.shell.keeper = &keeper;
        QVERIFY(keeper.backUp(nullptr));
        auto *erase = desk.find<QAction>("erasePerson");
        QTRY_VERIFY(erase->isEnabled());
        erase->trigger(); // the safe answer
        QCOMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(desk.prompts.questions.constFirst().contains(QStringLiteral("Tom Brandt")));
        QVERIFY(ledger::Erasures(*desk.ledger).all()->isEmpty());
        const QString backup =
            (*ledger::BackupFolder(keeper.places().first).backupsOf(*desk.ledger)).first().path;
        QVERIFY(holds(backup, "Was limping"));
        desk.prompts.answers = {1, 1}; // in the backups, too
        erase->trigger();
        QCOMPARE(desk.prompts.questions.size(), 3);
        QVERIFY(!holds(backup, "Was limping"));
        QVERIFY(!holds(backup, "Brandt"));
        const auto after = *ledger::BackupFolder(keeper.places().first).backupsOf(*desk.ledger);
        QCOMPARE(after.size(), 1);
        QVERIFY(after.first().isVerified);
        QCOMPARE(ledger::lookInto(backup)->sendAways, 1);
        QCOMPARE(desk.shell.errors.size(), 0);
        QCOMPARE(ledger::Erasures(*desk.ledger).all()->size(), 1);
        QCOMPARE(ledger::readErasures(keeper.places().first + QStringLiteral("/erasures.json")),
                 *ledger::Erasures(*desk.ledger).all());
        QTRY_VERIFY(!erase->isEnabled());
        QVERIFY((*ledger::Customers(*desk.ledger).byId(desk.tom))->isEmpty());
    }

    void theCounterIsToldWhoMay()
    {
        Desk desk;
        desk.putAtCounter({});
        auto *erase = desk.find<QAction>("erasePerson");
        QTRY_VERIFY(erase->isEnabled());
        erase->trigger();
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(desk.prompts.questions.isEmpty());
        QVERIFY(ledger::Erasures(*desk.ledger).all()->isEmpty());
    }

    void allAboutAPersonIsSaved()
    {
        Desk desk;
        auto *json = desk.find<QAction>("personJson");
        QTRY_VERIFY(json->isEnabled());
        desk.prompts.filesToSave = {desk.folder.filePath(QStringLiteral("tom.json")),
                                    desk.folder.filePath(QStringLiteral("tom.pdf"))};
        json->trigger();
        desk.find<QAction>("personPdf")->trigger();
        QCOMPARE(desk.prompts.suggestedNames,
                 QStringList({QStringLiteral("Tom Brandt.json"), QStringLiteral("Tom Brandt.pdf")}));
        QCOMPARE(desk.shell.messages.size(), 2);
        QFile file(desk.folder.filePath(QStringLiteral("tom.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Was limping"));
        QFile pdf(desk.folder.filePath(QStringLiteral("tom.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void anAnonymousRecordHasNobodyToErase()
    {
        Desk desk;
        desk.send(desk.draftOf(desk.today().addDays(-1), {}));
        QTRY_COMPARE(desk.rows(), 2);
        desk.choose(0);
        QTRY_VERIFY(desk.find<QAction>("erasePerson")->isEnabled());
        desk.choose(1);
        QTRY_VERIFY(!desk.find<QAction>("erasePerson")->isEnabled());
        QVERIFY(!desk.find<QAction>("personPdf")->isEnabled());
    }
};

QTEST_MAIN(PersonActionsTest)
#include "PersonActionsTest.moc"
