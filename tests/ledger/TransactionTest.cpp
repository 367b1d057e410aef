// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "FullDisk.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

#include <QSemaphore>
#include <QThread>

using ledger::Ledger;
using ledger::sql::values;
using Backend = FreshLedger::Backend;

class TransactionTest final : public QObject
{
    Q_OBJECT

private:
    static base::Done addStaff(Ledger &ledger, const QString &name)
    {
        TRY(ledger.session().run(
            QStringLiteral("insert into staff (name, name_key, role) values (?, ?, 'counter')"),
            values(name, name)));
        return {};
    }

    static base::Done addNonsense(Ledger &ledger)
    {
        TRY(ledger.session().run(
            QStringLiteral("insert into staff (name, name_key, role) values (?, ?, 'emperor')"),
            values(QStringLiteral("Otto"), QStringLiteral("otto"))));
        return {};
    }

    static qint64 staffCount(Ledger &ledger)
    {
        return *need(ledger.session().number(QStringLiteral("select count(*) from staff")));
    }

private Q_SLOTS:
    void nothingFollowsAFailedStatement_data() { FreshLedger::addRows(); }
    void nothingFollowsAFailedStatement()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const auto done = fresh->transact([&]() -> base::Done {
            TRY(addStaff(*fresh, QStringLiteral("before")));
            const auto ignored = addNonsense(*fresh);
            Q_ASSERT(!ignored);
            const auto after = addStaff(*fresh, QStringLiteral("after"));
            return after ? base::Done() : base::Done(); // looks away
        });
        FAILS_WITH(done, "ledger.constraint");
        QCOMPARE(staffCount(*fresh), 0);
        SUCCEEDS(fresh->transact([&] { return addStaff(*fresh, QStringLiteral("later")); }));
        QCOMPARE(staffCount(*fresh), 1);
    }

    void aStatementPreparedBeforeTheFailureDoesNotRunOn_data() { FreshLedger::addRows(); }
    void aStatementPreparedBeforeTheFailureDoesNotRunOn()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const auto done = fresh->transact([&]() -> base::Done {
            TRY_ASSIGN(auto insert,
                       fresh->session().prepare(QStringLiteral(
                           "insert into staff (name, name_key, role) values (?, ?, 'counter')")));
            const auto ignored = addNonsense(*fresh);
            Q_ASSERT(!ignored);
            // As a full disk does: the transaction is over, and each row would be committed by itself.
            TRY(QSqlQuery(fresh->session().database()).exec(QStringLiteral("rollback"))
                    ? base::Done()
                    : base::failure(QStringLiteral("rollback"), QStringLiteral(".")));
            const auto after = insert.run(values(QStringLiteral("after"), QStringLiteral("after")));
            return after ? base::failure(QStringLiteral("ran"), QStringLiteral(".")) : base::Done();
        });
        FAILS_WITH(done, "ledger.constraint");
        QCOMPARE(staffCount(*fresh), 0);
    }

    void whatFailsInsideFailsTheWhole_data() { FreshLedger::addRows(); }
    void whatFailsInsideFailsTheWhole()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const auto done = fresh->transact([&]() -> base::Done {
            TRY(addStaff(*fresh, QStringLiteral("outer")));
            const auto inner = fresh->transact([&]() -> base::Done {
                TRY(addStaff(*fresh, QStringLiteral("inner")));
                return base::failure(QStringLiteral("changed.mind"), QStringLiteral("No."));
            });
            Q_ASSERT(!inner);
            return {}; // looks away
        });
        FAILS_WITH(done, "changed.mind");
        QCOMPARE(staffCount(*fresh), 0);
    }

    void aRefusalRollsBackWhatTheLedgerRemembers_data() { FreshLedger::addRows(); }
    void aRefusalRollsBackWhatTheLedgerRemembers()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const domain::Business before = fresh->business();
        domain::Business renamed = before;
        renamed.name = QStringLiteral("Elsewhere Street");
        FAILS_WITH(fresh->transact([&]() -> base::Done {
            TRY(fresh->saveBusiness(renamed));
            return base::failure(QStringLiteral("changed.mind"), QStringLiteral("No."));
        }),
                   "changed.mind");
        QCOMPARE(fresh->business(), before);
        SUCCEEDS(fresh->refreshBusiness());
        QCOMPARE(fresh->business(), before);
    }

    void aTransactionThatEndedByItselfIsNotReportedAsDone()
    {
        FreshLedger fresh(Backend::SQLite);
        const auto done = fresh->transact([&]() -> base::Done {
            TRY(addStaff(*fresh, QStringLiteral("lost")));
            return QSqlQuery(fresh->session().database()).exec(QStringLiteral("rollback"))
                       ? base::Done()
                       : base::failure(QStringLiteral("rollback"), QStringLiteral("."));
        });
        FAILS_WITH(done, "ledger.full");
        QCOMPARE(staffCount(*fresh), 0);
    }

    void aFullDiskLosesNothing()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const qint64 pages = *need(fresh->session().number(QStringLiteral("pragma page_count")));
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma max_page_count = %1").arg(pages + 3)));
        QList<domain::SendAwayId> acknowledged;
        base::Result<domain::SendAwayId> added;
        while ((added = ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1)))))
            acknowledged.append(*added);
        QCOMPARE(added.error().code, QStringLiteral("ledger.full"));
        QVERIFY(!acknowledged.isEmpty());
        // One that looks away from the failure does not commit row by row.
        const auto many = fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 500; ++i) {
                const auto ignored = addStaff(*fresh, QString(100, QLatin1Char('x')) + QString::number(i));
                Q_UNUSED(ignored)
            }
            return {};
        });
        FAILS_WITH(many, "ledger.full");
        QCOMPARE(staffCount(*fresh), 0);
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma max_page_count = 1000000")));
        SUCCEEDS(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 2))));
        const auto report = ledger::check(*fresh);
        SUCCEEDS(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->sendAways, acknowledged.size() + 1);
    }

    void aDiskThatTakesNoMoreLosesNothing()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        qint64 acknowledged = 0;
        base::Result<domain::SendAwayId> added;
        base::Done backUp;
        {
            const FullDisk full(static_cast<rlim_t>(QFileInfo(fresh.location().path()).size() + 8192));
            while ((added = ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1)))))
                ++acknowledged;
            backUp = ledger::backUp(*fresh, fresh.path(QStringLiteral("copy.elsewhere")));
        }
        QCOMPARE(added.error().code, QStringLiteral("ledger.io"));
        QVERIFY(!added.error().sentence.isEmpty());
        QVERIFY(acknowledged > 0);
        SUCCEEDS(backUp);
        const auto report = ledger::check(*fresh);
        SUCCEEDS(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->sendAways, acknowledged);
    }

    void anotherWriterIsWaitedForAndThenNamed()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto other = fresh->again();
        SUCCEEDS(other);
        SUCCEEDS((*other)->session().command(QStringLiteral("begin immediate")));
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma busy_timeout = 5")));
        FAILS_WITH(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))), "ledger.busy");
        SUCCEEDS((*other)->session().command(QStringLiteral("rollback")));
        SUCCEEDS(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))));
        QCOMPARE(need(ledger::check(*fresh)).sendAways, 1);
    }

    void aReaderInTheWayOfTheCommitIsWaitedForAndThenNamed()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto other = fresh->again();
        SUCCEEDS(other);
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma busy_timeout = 5")));
        SUCCEEDS((*other)->session().readTogether([&]() -> base::Done {
            TRY((*other)->session().number(QStringLiteral("select count(*) from send_away")));
            const auto added = ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1)));
            return !added && added.error().code == QLatin1String("ledger.busy")
                       ? base::Done()
                       : base::failure(QStringLiteral("not.busy"), QStringLiteral("."));
        }));
        QCOMPARE(need(ledger::check(*fresh)).sendAways, 0);
        SUCCEEDS(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))));
    }

    void aWriterThatGoesAwayInTimeIsNoFailure()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma busy_timeout = 1")));
        QSemaphore isWriting;
        const std::unique_ptr<QThread> counter(QThread::create([&] {
            const auto other = need(fresh->again());
            need(other->transact([&]() -> base::Done {
                TRY(addStaff(*other, QStringLiteral("Otto")));
                isWriting.release();
                QThread::msleep(50);
                return {};
            }));
        }));
        counter->start();
        isWriting.acquire();
        const auto added = ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1)));
        counter->wait();
        SUCCEEDS(added);
        QCOMPARE(staffCount(*fresh), 1);
    }

    void countersThatWriteAtOnceAllGetThrough_data() { FreshLedger::addRows(); }
    void countersThatWriteAtOnceAllGetThrough()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        constexpr int counters = 3;
        constexpr int each = 12;
        QStringList failures[counters];
        std::vector<std::unique_ptr<QThread>> threads;
        for (QStringList &failed : failures) {
            threads.emplace_back(QThread::create([&fresh, &shop, &failed] {
                const auto own = need(fresh->again());
                for (int i = 0; i < each; ++i) {
                    const auto added = ledger::SendAways(*own).add(shop.sendAway(QDate(2026, 3, 1 + i)));
                    if (!added)
                        failed.append(added.error().code);
                }
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        for (const QStringList &failed : failures)
            QCOMPARE(failed, QStringList());
        const auto report = need(ledger::check(*fresh));
        QCOMPARE(report.sendAways, counters * each);
        QCOMPARE(report.problems, QStringList());
    }

    void aConflictOnTheServerIsTriedAgain()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        const auto other = fresh->again();
        SUCCEEDS(other);
        domain::Staff otto;
        otto.name = QStringLiteral("Otto");
        otto.id = need(ledger::Catalogue(*fresh).addStaff(otto));
        int attempts = 0;
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            TRY(ledger::Catalogue(*fresh).staff());
            if (++attempts == 1) {
                domain::Staff promoted = otto;
                promoted.role = domain::Role::Manager;
                need(ledger::Catalogue(**other).saveStaff(promoted));
            }
            domain::Staff renamed = otto;
            renamed.name = QStringLiteral("Otto K.");
            return ledger::Catalogue(*fresh).saveStaff(renamed);
        }));
        QCOMPARE(attempts, 2);
        QCOMPARE(need(ledger::Catalogue(*fresh).staff()).constFirst().name, QStringLiteral("Otto K."));
    }

    void aVisitLoggedWhileACustomerIsSentAwayBelongsToTheLatest()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 1, 10));
        const auto other = fresh->again();
        SUCCEEDS(other);
        domain::SendAwayId march;
        domain::ReturnVisitId visit;
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            TRY_ASSIGN(visit, ledger::ReturnVisits(*fresh).add(shop.visit(QDate(2026, 4, 1))));
            if (!march.isValid())
                march = need(ledger::SendAways(**other).add(shop.sendAway(QDate(2026, 3, 10))));
            return {};
        }));
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(visit))->belongsTo, std::optional(march));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aLostConnectionIsSaidSo()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        const auto other = fresh->again();
        SUCCEEDS(other);
        SUCCEEDS((*other)->session().run(
            QStringLiteral("select pg_terminate_backend(?)"),
            values(*need(fresh->session().number(QStringLiteral("select pg_backend_pid()"))))));
        FAILS_WITH(fresh->transact([&] { return addStaff(*fresh, QStringLiteral("Otto")); }),
                   "ledger.server");
        FAILS_WITH(fresh->transact([&] { return addStaff(*fresh, QStringLiteral("Otto")); }),
                   "ledger.server");
        QCOMPARE(staffCount(**other), 0);
    }

    void rowsLostOnTheWayAreAFailureAndNotTheEnd()
    {
        FreshLedger fresh(Backend::SQLite);
        auto row =
            fresh->session().run(QStringLiteral("select abs(case when id < 3 then id else "
                                                "-9223372036854775807 - 1 end) from reason order by id"));
        SUCCEEDS(row);
        int rows = 0;
        while (row->next())
            ++rows;
        QCOMPARE(rows, 2);
        FAILS_WITH(row->ended(), "ledger.database");
    }

    void rowsOfTheServerThatAnotherStatementCutOffAreAFailure()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        auto row = fresh->session().run(QStringLiteral("select id from reason order by id"));
        SUCCEEDS(row);
        QVERIFY(row->next());
        QCOMPARE(staffCount(*fresh), 0);
        QVERIFY(!row->next());
        QVERIFY(!row->ended());
    }

    void textThatCannotBeKeptIsRefusedInWords_data() { FreshLedger::addRows(); }
    void textThatCannotBeKeptIsRefusedInWords()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        for (const char16_t bad : {u'\0', char16_t(0xd800), char16_t(0xdc00)}) {
            domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
            record.note = QStringLiteral("before") + QChar(bad) + QStringLiteral("after");
            FAILS_WITH(ledger::SendAways(*fresh).add(record), "text.invalid");
        }
        QCOMPARE(need(ledger::check(*fresh)).sendAways, 0);
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "TransactionTest.moc"
