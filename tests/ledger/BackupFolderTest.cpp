// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/BackupFolder.h"

#include "FreshLedger.h"
#include "FullDisk.h"
#include "ledger/BackupSummary.h"
#include "Shop.h"
#include "TestData.h"

using ledger::BackupFolder;
using ledger::KeptBackup;
using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

class BackupFolderTest final : public QObject
{
    Q_OBJECT

    static QString made(const FreshLedger &fresh, const QString &name)
    {
        QDir(fresh.path({})).mkpath(name);
        return fresh.path(name);
    }

    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// The same ledger on another day.
    static std::unique_ptr<Ledger> onDay(const FreshLedger &fresh, const base::Clock &clock)
    {
        return std::move(*Ledger::open(fresh.location(), clock));
    }

private Q_SLOTS:
    void aBackupIsMadeProvenAndListed_data() { FreshLedger::addRows(); }
    void aBackupIsMadeProvenAndListed()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        BackupFolder folder(made(fresh, QStringLiteral("kept")));
        QVERIFY(!folder.latestOf(*fresh));
        const auto first = folder.add(*fresh);
        SUCCEEDS(first);
        const auto second = folder.add(*fresh); // in the same second
        SUCCEEDS(second);
        QVERIFY(first->path != second->path);
        QCOMPARE(first->madeAt, fresh.clock().now());
        const auto all = folder.backupsOf(*fresh);
        SUCCEEDS(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->contains(*first) && all->contains(*second));
        const auto summary = ledger::lookInto(first->path);
        SUCCEEDS(summary);
        QCOMPARE(summary->business, fresh->business().name);
        QCOMPARE(summary->identity, fresh->business().identity);
        QCOMPARE(summary->sendAways, 2);
        QCOMPARE(summary->referralsIn, 1);
        QCOMPARE(summary->returnVisits, 2);
        QCOMPARE(summary->customers, 2);
        QVERIFY(summary->firstDay.isValid() && summary->firstDay <= summary->lastDay);
    }

    void aFolderThatIsGoneIsSaidAndNotMade()
    {
        FreshLedger fresh(Backend::SQLite);
        BackupFolder folder(fresh.path(QStringLiteral("pulled out")));
        FAILS_WITH(folder.add(*fresh), "backup.place");
        FAILS_WITH(folder.backupsOf(*fresh), "backup.place");
        QVERIFY(!QFile::exists(folder.path()));
    }

    void aFullDiskLeavesNothingBehind()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        BackupFolder folder(made(fresh, QStringLiteral("kept")));
        BackupFolder stick(made(fresh, QStringLiteral("stick")));
        const auto kept = folder.add(*fresh);
        SUCCEEDS(kept);
        const QStringList before = namesIn(folder.path());
        {
            const FullDisk full(50'000);
            QVERIFY(!folder.add(*fresh));
            FAILS_WITH(stick.addCopy(*fresh, *kept), "backup.write");
        }
        QCOMPARE(namesIn(folder.path()), before);
        QCOMPARE(namesIn(stick.path()), QStringList());
    }

    void aCopyInAnotherPlaceIsEqualByteByByte()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        BackupFolder folder(made(fresh, QStringLiteral("kept")));
        BackupFolder stick(made(fresh, QStringLiteral("stick")));
        const auto kept = folder.add(*fresh);
        SUCCEEDS(kept);
        const auto copy = stick.addCopy(*fresh, *kept);
        SUCCEEDS(copy);
        QCOMPARE(contentOf(copy->path), contentOf(kept->path));
        QCOMPARE(stick.latestOf(*fresh), *copy);
        QCOMPARE(namesIn(stick.path()),
                 QStringList({QStringLiteral("backups.json"), QFileInfo(copy->path).fileName()}));
        FAILS_WITH(stick.addCopy(*fresh, *kept, [](double) { return false; }), "cancelled");
        QCOMPARE(namesIn(stick.path()).size(), 2);
    }

    void thinningKeepsWhatIsNotOurs()
    {
        FreshLedger fresh(Backend::SQLite);
        const QString path = made(fresh, QStringLiteral("kept"));
        BackupFolder folder(path);
        QStringList strangers{QStringLiteral("holiday.elsewhere"),
                              QStringLiteral("test 2020-13-40 999999.elsewhere"),
                              QStringLiteral("other 2020-01-01 120000.elsewhere"),
                              QStringLiteral("test 2020-01-01 120000.elsewhere")};
        for (const QString &name : std::as_const(strangers))
            writeFile(path + QLatin1Char('/') + name, "not ours");
        for (int hour = 1; hour < 8; ++hour) {
            const base::FixedClock clock(QDate(2026, 3, 2), QTime(hour, 0));
            SUCCEEDS(folder.add(*onDay(fresh, clock)));
        }
        const auto newest = folder.latestOf(*fresh);
        // One that has been changed since is nobody's to give up, and takes no other's place.
        const QString changed = (*folder.backupsOf(*fresh)).at(3).path;
        writeFile(changed, "cut short");
        const auto gone = folder.thin(*fresh);
        SUCCEEDS(gone);
        QCOMPARE(*gone, 3);
        QVERIFY(QFile::exists(changed));
        QVERIFY(QFile::exists(newest->path));
        for (const QString &name : std::as_const(strangers))
            QVERIFY2(QFile::exists(path + QLatin1Char('/') + name), qPrintable(name));
        const auto left = folder.backupsOf(*fresh);
        SUCCEEDS(left);
        QCOMPARE(left->size(), 3 + 1 + 1); // three, the changed one, and one that is only named like ours
        QCOMPARE(std::ranges::count(*left, true, &KeptBackup::isVerified), 3);
    }

    void aListThatCannotBeReadCostsNoBackup()
    {
        FreshLedger fresh(Backend::SQLite);
        BackupFolder folder(made(fresh, QStringLiteral("kept")));
        for (int i = 0; i < 5; ++i)
            SUCCEEDS(folder.add(*fresh));
        const QString list = folder.path() + QStringLiteral("/backups.json");
        for (const QByteArray &content :
             {QByteArray("{"), QByteArray("[1,2]"), QByteArray(),
              QByteArray("{\"backups\":[{\"file\":\"../../test.elsewhere\"}]}")}) {
            writeFile(list, content);
            const auto gone = folder.thin(*fresh);
            SUCCEEDS(gone);
            QCOMPARE(*gone, 0);
            QCOMPARE(folder.backupsOf(*fresh)->size(), 5);
            QVERIFY(!folder.latestOf(*fresh));
        }
        QVERIFY(QFile::exists(fresh.location().path()));
    }

    void ledgersThatShareAFolderKeepApart()
    {
        FreshLedger one(Backend::SQLite);
        FreshLedger other(Backend::SQLite);
        BackupFolder folder(made(one, QStringLiteral("kept")));
        for (int i = 0; i < 5; ++i)
            SUCCEEDS(folder.add(*one));
        SUCCEEDS(folder.add(*other));
        SUCCEEDS(folder.thin(*other));
        QCOMPARE(std::ranges::count(*folder.backupsOf(*one), true, &KeptBackup::isVerified), 5);
        QCOMPARE(std::ranges::count(*folder.backupsOf(*other), true, &KeptBackup::isVerified), 1);
    }

    void whatIsNoBackupIsNotLookedInto()
    {
        FreshLedger fresh(Backend::SQLite);
        writeFile(fresh.path(QStringLiteral("junk.elsewhere")), "junk");
        FAILS_WITH(ledger::lookInto(fresh.path(QStringLiteral("junk.elsewhere"))), "ledger.foreign");
        FAILS_WITH(ledger::lookInto(fresh.path(QStringLiteral("nothing.elsewhere"))), "ledger.missing");
    }
};

QTEST_GUILESS_MAIN(BackupFolderTest)
#include "BackupFolderTest.moc"
