// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Backups.h"

#include "ledger/FreshLedger.h"
#include "TestData.h"

using workflows::BackupPlaces;
using workflows::isBackupDue;
using workflows::makeBackup;

class BackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsDueAfterADay()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QVERIFY(isBackupDue({}, now));
        QVERIFY(!isBackupDue(now.addSecs(-60), now));
        QVERIFY(!isBackupDue(now.addDays(-1).addSecs(1), now));
        QVERIFY(isBackupDue(now.addDays(-1), now));
        QVERIFY(isBackupDue(now.addDays(3), now)); // the clock was wrong then, or is now
    }

    void theSecondPlaceGetsACopyAndWhenItIsMissingTheFirstStillHasIt()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        QDir folder(fresh.path({}));
        QVERIFY(folder.mkdir(QStringLiteral("first")) && folder.mkdir(QStringLiteral("stick")));
        const BackupPlaces places{fresh.path(QStringLiteral("first")), fresh.path(QStringLiteral("stick"))};
        const auto both = makeBackup(*fresh, places);
        SUCCEEDS(both);
        QVERIFY(!both->second);
        QCOMPARE(ledger::BackupFolder(places.second).latestOf(*fresh)->bytes, both->made.bytes);

        QVERIFY(folder.rename(QStringLiteral("stick"), QStringLiteral("pulled out")));
        const auto one = makeBackup(*fresh, places);
        SUCCEEDS(one);
        QVERIFY(one->second);
        QCOMPARE(one->second->code, QStringLiteral("backup.place"));
        QVERIFY(QFile::exists(one->made.path));
        QVERIFY(!QFile::exists(places.second));
        FAILS_WITH(makeBackup(*fresh, {fresh.path(QStringLiteral("nowhere")), {}}), "backup.place");
    }

    void bothPlacesAreThinned()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        QDir folder(fresh.path({}));
        QVERIFY(folder.mkdir(QStringLiteral("first")) && folder.mkdir(QStringLiteral("stick")));
        const BackupPlaces places{fresh.path(QStringLiteral("first")), fresh.path(QStringLiteral("stick"))};
        for (int i = 0; i < 5; ++i)
            SUCCEEDS(makeBackup(*fresh, places));
        for (const QString &path : {places.first, places.second})
            QCOMPARE(QDir(path).entryList({QStringLiteral("*.elsewhere")}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "BackupsTest.moc"
