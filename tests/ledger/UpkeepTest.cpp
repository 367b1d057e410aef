// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Upkeep.h"

#include "Dump.h"
#include "FreshLedger.h"
#include "TestData.h"

using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

class UpkeepTest final : public QObject
{
    Q_OBJECT

private:
    static QStringList filesIn(const FreshLedger &fresh)
    {
        return QDir(fresh.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// Overwrites the rows of a table with rubbish, behind the back of SQLite.
    static void damage(const QString &path, qint64 page)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096 + 8));
        QCOMPARE(file.write(QByteArray(4000, '\xff')), 4000);
    }

    static qint64 pageOf(Ledger &ledger, const char *table)
    {
        return *need(
            ledger.session().number(QStringLiteral("select rootpage from sqlite_schema where name = ?"),
                                    ledger::sql::values(QString::fromLatin1(table))));
    }

    QMap<Backend, std::shared_ptr<FreshLedger>> m_lived;

    /// One for all rows of a test: making a ledger takes longer than checking it.
    Ledger &lived(Backend backend)
    {
        std::shared_ptr<FreshLedger> &fresh = m_lived[backend];
        if (!fresh) {
            fresh = std::make_shared<FreshLedger>(backend);
            Shop(**fresh).live();
        }
        return **fresh;
    }

private Q_SLOTS:
    void cleanupTestCase() { m_lived.clear(); }

    void aSoundLedgerHasNothingToReport_data() { FreshLedger::addRows(); }
    void aSoundLedgerHasNothingToReport()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        QList<double> told;
        const auto report = ledger::check(*fresh, [&told](double share) {
            told.append(share);
            return true;
        });
        SUCCEEDS(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->sendAways, 2);
        QCOMPARE(report->referralsIn, 1);
        QCOMPARE(report->returnVisits, 2);
        QCOMPARE(report->customers, 2);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(told.constLast(), 1.0);
    }

    void checkingCanBeCancelled_data() { FreshLedger::addRows(); }
    void checkingCanBeCancelled()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        FAILS_WITH(ledger::check(*fresh, [](double) { return false; }), "cancelled");
    }

    void everyPlantedProblemIsFound_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("plant");
        QTest::addColumn<QString>("sentence");
        const struct
        {
            const char *name;
            const char *plant;
            const char *sentence;
            bool everywhere = true;
        } problems[]{
            {"the wrong send-away",
             "update return_visit set send_away_id = (select min(id) from send_away), months_since = 2 where "
             "on_date = "
             "'2026-04-09'",
             "Return visits that are given to the wrong send-away: 1, for example"},
            {"no send-away", "update return_visit set send_away_id = null, months_since = null",
             "Return visits that are given to the wrong send-away: 2, for example"},
            {"an error that belongs", "update return_visit set in_error = 1",
             "Return visits that are given to the wrong send-away: 2, for example"},
            {"months since",
             "update return_visit set months_since = months_since + 1 where on_date = '2026-02-28'",
             "Return visits with a wrong number of months since the send-away: 1, for example"},
            {"a status without a history",
             "update send_away set status = 'booked' where on_date = '2026-03-10'",
             "Send-aways whose status is not the last of their history: 1, for example"},
            {"a lost history", "delete from status_change",
             "Send-aways whose status is not the last of their history: 2, for example"},
            {"another cause", "update send_away set cause = 'not_reached' where cause is not null",
             "Send-aways whose status is not the last of their history: 1, for example"},
            {"an outcome out of nothing", "update send_away set outcome = 'unknown'",
             "Send-aways whose outcome does not follow from their history: 2, for example"},
            {"a stage without a history", "update competitor set stage = 'ended' where stage = 'agreed'",
             "Partners whose agreement is not the last of its history: 1, for example “Northside Glass”."},
            {"a stage's day", "update competitor set stage_since = '2026-01-06' where stage = 'agreed'",
             "Partners whose agreement is not the last of its history: 1, for example “Northside Glass”."},
            {"a competitor's key", "update competitor set name_key = 'x' where name = 'Northside Glass'",
             "Names and notes that cannot be found by what they say: 1, for example “Northside Glass”."},
            {"a customer's key", "update customer set name_key = name where name like 'Ana%'",
             "Names and notes that cannot be found by what they say: 1, for example “Ana Söderlund”."},
            {"a phone's key", "update reach set value_key = value",
             "Names and notes that cannot be found by what they say: 1, for example “0431 555-0142”."},
            {"a note's key", "update referral_in set note_key = ''",
             "Names and notes that cannot be found by what they say: 1, for example “Ümlaut"},
            {"a guideline without a version",
             "delete from guideline_competency; delete from guideline_version",
             "Guidelines with a version missing: 1, for example"},
            {"a version left out", "update guideline_version set number = 2",
             "Guidelines with a version missing: 1, for example “Glass goes to the glazier”."},
            {"a review day of nobody's", "update incident set review_on = null",
             "Incidents whose review day is not that of their last review: 1, for example of 2026-06-01."},
            {"an exclusion in the customer's interest",
             "insert into exclusion (send_away_id, appeal) select min(id), 'none' from send_away",
             "Customers excluded by a send-away that is not for the staff's sake: 1, for example"},
            {"an action's key", "update unacceptable_action set name_key = 'x'",
             "Names and notes that cannot be found by what they say: 1, for example “Shouting at staff”."},
            {"a lost customer",
             "pragma foreign_keys = off; delete from conduct_review; delete from incident; delete from "
             "reach; delete from customer where name like 'Ana%'",
             "Rows that refer to something that is not there: 1, for example referral_in 1 → customer.",
             false},
            {"a level of 6",
             "pragma ignore_check_constraints = on; update strength set level = 6; "
             "pragma ignore_check_constraints = off",
             "The file is damaged in 1 places, for example: CHECK constraint failed in strength.", false},
        };
        for (const auto &problem : problems) {
            QTest::addRow("SQLite, %s", problem.name)
                << Backend::SQLite << QString::fromUtf8(problem.plant) << QString::fromUtf8(problem.sentence);
            if (problem.everywhere && FreshLedger::hasServer())
                QTest::addRow("PostgreSQL, %s", problem.name)
                    << Backend::PostgreSQL << QString::fromUtf8(problem.plant)
                    << QString::fromUtf8(problem.sentence);
        }
    }
    void everyPlantedProblemIsFound()
    {
        QFETCH(Backend, backend);
        QFETCH(QString, plant);
        QFETCH(QString, sentence);
        Ledger &ledger = lived(backend);
        QStringList problems;
        const auto plantAndCheck = [&]() -> base::Done {
            for (const QString &statement : plant.split(QStringLiteral("; ")))
                TRY(ledger.session().command(statement));
            TRY_ASSIGN(const auto report, ledger::check(ledger));
            problems = report.problems;
            return base::failure(QStringLiteral("planted"), QStringLiteral("Taken back for the next row."));
        };
        // Pragmas about constraints do nothing inside a transaction.
        const bool outside = plant.startsWith(QLatin1String("pragma"));
        FAILS_WITH(outside ? plantAndCheck() : ledger.transact(plantAndCheck), "planted");
        if (outside)
            m_lived.remove(backend);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().startsWith(sentence), qPrintable(problems.constFirst()));
    }

    void aDamagedPageIsFoundAndNotBackedUp()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        damage(fresh.location().path(), pageOf(*fresh, "send_away"));
        // A new connection: this one has read the page already.
        const auto ledger = fresh->again(Ledger::Access::ReadOnly);
        SUCCEEDS(ledger);
        const auto report = ledger::check(**ledger);
        SUCCEEDS(report);
        QVERIFY(report->problems.constFirst().startsWith(QLatin1String("The file is damaged in ")));
        const auto backUp = ledger::backUp(**ledger, fresh.path(QStringLiteral("copy.elsewhere")));
        FAILS_WITH(backUp, "ledger.damaged");
        QCOMPARE(filesIn(fresh), QStringList{QStringLiteral("test.elsewhere")});
    }

    void takingBackAReopeningIsNoProblem_data() { FreshLedger::addRows(); }
    void takingBackAReopeningIsNoProblem()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 3, 1));
        SUCCEEDS(sendAways.setStatus(id, becoming(domain::Status::Served, QDate(2026, 3, 2))));
        SUCCEEDS(sendAways.setStatus(id, becoming(domain::Status::Closed, QDate(2026, 3, 3))));
        const auto closed = need(sendAways.byId(id)).value();
        SUCCEEDS(sendAways.setStatus(id, becoming(domain::Status::HandedOff, QDate(2026, 3, 4), {})));
        QCOMPARE(need(sendAways.byId(id))->outcome, domain::Outcome::Unknown);
        SUCCEEDS(sendAways.save(closed));
        QCOMPARE(need(sendAways.byId(id))->outcome, domain::Outcome::Served);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aBackupHoldsWhatTheLedgerHolds_data() { FreshLedger::addRows(); }
    void aBackupHoldsWhatTheLedgerHolds()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        const QString target = fresh.path(QStringLiteral("a copy #1 %41?.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, target));
        QCOMPARE(QFile::permissions(target)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto copy = Ledger::open(Location::file(target), fresh.clock());
        SUCCEEDS(copy);
        QCOMPARE(dump(**copy), dump(*fresh));
        QVERIFY(dump(**copy).size() > 25);
        QCOMPARE(need(ledger::check(**copy)).problems, QStringList());
    }

    void aBackupOverwritesNothing_data() { FreshLedger::addRows(); }
    void aBackupOverwritesNothing()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const QString target = fresh.path(QStringLiteral("letter.txt"));
        QFile letter(target);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Ana");
        letter.close();
        FAILS_WITH(ledger::backUp(*fresh, target), "backup.exists");
        QCOMPARE(contentOf(target), QByteArray("Dear Ana"));
    }

    void aBackupThatFailsLeavesNothingBehind_data() { FreshLedger::addRows(); }
    void aBackupThatFailsLeavesNothingBehind()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const QStringList before = filesIn(fresh);
        FAILS_WITH(ledger::backUp(*fresh, fresh.path(QStringLiteral("no/such/folder.elsewhere"))),
                   "backup.write");
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 1'500; ++i)
                shop.addCustomer(QStringLiteral("Customer %1").arg(i), {});
            return {};
        }));
        FAILS_WITH(ledger::backUp(*fresh, fresh.path(QStringLiteral("copy.elsewhere")),
                                  [](double) { return false; }),
                   "cancelled");
        QCOMPARE(filesIn(fresh), before);
    }

    void aBackupOfALedgerInUseIsWhole()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto counter = fresh->again();
        SUCCEEDS(counter);
        // The other counter writes between the copying and the counting, once.
        bool isFirst = true;
        SUCCEEDS(ledger::backUp(*fresh, fresh.path(QStringLiteral("copy.elsewhere")), [&](double share) {
            if (share > 0.5 && std::exchange(isFirst, false))
                need(ledger::SendAways(**counter).add(shop.sendAway(QDate(2026, 5, 5))));
            return true;
        }));
        const auto copy =
            Ledger::open(Location::file(fresh.path(QStringLiteral("copy.elsewhere"))), fresh.clock());
        SUCCEEDS(copy);
        QCOMPARE(dump(**copy), dump(*fresh));
        QCOMPARE(need(ledger::check(**copy)).sendAways, 1);
    }

    void restoringBringsBackTheLedgerAndKeepsTheOther_data() { FreshLedger::addRows(); }
    void restoringBringsBackTheLedgerAndKeepsTheOther()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop(*fresh).live();
        const QString backup = fresh.path(QStringLiteral("backup.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        const QStringList rows = dump(*fresh);
        const QString target = fresh.path(QStringLiteral("shop.elsewhere"));
        {
            const auto other = Ledger::create(Location::file(target), FreshLedger::example(), fresh.clock());
            SUCCEEDS(other);
            Shop(**other).addCustomer(QStringLiteral("Only here"), {});
        }
        const QByteArray old = contentOf(target);
        SUCCEEDS(ledger::restore(backup, Location::file(target), fresh.clock()));
        const auto restored = Ledger::open(Location::file(target), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(dump(**restored), rows);
        QCOMPARE(contentOf(fresh.path(QStringLiteral("shop.before-restore-20261121-120000.elsewhere"))), old);
        // Once more in the same second: nothing that was kept is overwritten.
        SUCCEEDS(ledger::restore(backup, Location::file(target), fresh.clock()));
        QCOMPARE(contentOf(fresh.path(QStringLiteral("shop.before-restore-20261121-120000.elsewhere"))), old);
        QVERIFY(
            QFileInfo::exists(fresh.path(QStringLiteral("shop.before-restore-20261121-120000-2.elsewhere"))));
        QCOMPARE(filesIn(fresh).filter(QStringLiteral("unfinished")), QStringList());
        FAILS_WITH((*restored)->saveBusiness(FreshLedger::example()), "ledger.vanished");
    }

    void anOldJournalIsNotPlayedIntoTheRestoredFile()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        const QString backup = fresh.path(QStringLiteral("backup.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        const QString target = fresh.path(QStringLiteral("shop.elsewhere"));
        QVERIFY(QFile::copy(backup, target));
        QFile journal(target + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("the rest of a crash");
        journal.close();
        SUCCEEDS(ledger::restore(backup, Location::file(target), fresh.clock()));
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("-journal")));
        QVERIFY(QFileInfo::exists(
            fresh.path(QStringLiteral("shop.before-restore-20261121-120000.elsewhere-journal"))));
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << "missing"
                                 << "ledger.missing";
        QTest::newRow("no ledger") << "foreign"
                                   << "ledger.foreign";
        QTest::newRow("cut short") << "short"
                                   << "ledger.damaged";
        QTest::newRow("damaged") << "damaged"
                                 << "ledger.damaged";
    }
    void aBadBackupChangesNothing()
    {
        QFETCH(QString, how);
        QFETCH(QString, code);
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        const QString backup = fresh.path(QStringLiteral("backup.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        if (how == QLatin1String("missing")) {
            QVERIFY(QFile::remove(backup));
        } else if (how == QLatin1String("short")) {
            QVERIFY(QFile::resize(backup, QFileInfo(backup).size() - 4096));
        } else if (how == QLatin1String("damaged")) {
            damage(backup, pageOf(**Ledger::open(Location::file(backup), fresh.clock()), "send_away"));
        } else {
            QFile file(backup);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(5'000, 'x'));
        }
        const QByteArray before = contentOf(fresh.location().path());
        const QStringList files = filesIn(fresh);
        const auto restored = ledger::restore(backup, fresh.location(), fresh.clock());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QCOMPARE(contentOf(fresh.location().path()), before);
        QCOMPARE(filesIn(fresh), files);
    }

    void aServerTakesABackupOfAFile()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger file(Backend::SQLite);
        const Shop shop(*file);
        shop.live();
        const QString backup = file.path(QStringLiteral("backup.elsewhere"));
        SUCCEEDS(ledger::backUp(*file, backup));
        const EmptyDatabase database;
        FAILS_WITH(ledger::restore(backup, database.location(), file.clock(), [](double) { return false; }),
                   "cancelled");
        SUCCEEDS(ledger::restore(backup, database.location(), file.clock()));
        const auto server = Ledger::open(database.location(), file.clock());
        SUCCEEDS(server);
        QCOMPARE(dump(**server), dump(*file));
        QCOMPARE(need(ledger::check(**server)).problems, QStringList());
        // New records get numbers of their own.
        SUCCEEDS(ledger::SendAways(**server).add(shop.sendAway(QDate(2026, 6, 1))));
        domain::Customer customer;
        customer.name = QStringLiteral("New here");
        SUCCEEDS(ledger::Customers(**server).add(customer));
        FAILS_WITH(ledger::restore(backup, database.location(), file.clock()), "ledger.exists");
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "UpkeepTest.moc"
