// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Changes.h"

#include "FreshLedger.h"
#include "ledger/sql/Notifications.h"
#include "ledger/sql/Session.h"
#include "Shop.h"

#include <QCoreApplication>
#include <QThread>

using ledger::Change;
using ledger::Kind;
using ledger::Ledger;
using ledger::What;
using Backend = FreshLedger::Backend;

class ChangesTest final : public QObject
{
    Q_OBJECT

private:
    /// What one hub announced, notice by notice.
    struct Heard
    {
        explicit Heard(ledger::ChangeHub &hub)
        {
            QObject::connect(&hub, &ledger::ChangeHub::changed, &context,
                             [this](const QList<Change> &changes) { notices.append(changes); });
        }

        QObject context;
        QList<QList<Change>> notices;
    };

private Q_SLOTS:
    void aTransactionIsAnnouncedOnceAndByKind_data() { FreshLedger::addRows(); }
    void aTransactionIsAnnouncedOnceAndByKind()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const Heard heard(fresh->changes());
        domain::SendAwayId first;
        domain::SendAwayId second;
        domain::CustomerId customer;
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            first = shop.send(QDate(2026, 3, 1));
            second = shop.send(QDate(2026, 3, 2));
            customer = shop.addCustomer(QStringLiteral("New"), {});
            need(ledger::SendAways(*fresh).setStatus(first,
                                                     becoming(domain::Status::Served, QDate(2026, 3, 3))));
            return {};
        }));
        QCOMPARE(heard.notices.size(), 1);
        const QList<Change> expected{{Kind::SendAway, What::Added, {first.value(), second.value()}},
                                     {Kind::Customer, What::Added, {customer.value()}},
                                     {Kind::SendAway, What::Edited, {first.value()}}};
        QCOMPARE(heard.notices.constFirst(), expected);
    }

    void manyRecordsAreAnnouncedWithoutTheirNumbers()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const Heard heard(fresh->changes());
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 101; ++i)
                shop.addCustomer(QStringLiteral("Customer %1").arg(i), {});
            return {};
        }));
        QCOMPARE(heard.notices.size(), 1);
        QCOMPARE(heard.notices.constFirst(), (QList<Change>{{Kind::Customer, What::Added, {}}}));
    }

    void whatWasTakenBackIsNotAnnounced_data() { FreshLedger::addRows(); }
    void whatWasTakenBackIsNotAnnounced()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const Heard heard(fresh->changes());
        QVERIFY(!fresh->transact([&]() -> base::Done {
            shop.send(QDate(2026, 3, 1));
            return base::failure(QStringLiteral("changed.mind"), QStringLiteral("No."));
        }));
        QCOMPARE(heard.notices.size(), 0);
        SUCCEEDS(ledger::Competitors(*fresh).order({shop.riverside, shop.northside}));
        QCOMPARE(heard.notices, (QList<QList<Change>>{{{Kind::Competitor, What::Edited, {}}}}));
    }

    void aListenerMayWriteAtOnce()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        QList<Kind> kinds;
        connect(&fresh->changes(), &ledger::ChangeHub::changed, this, [&](const QList<Change> &changes) {
            kinds.append(changes.constFirst().kind);
            if (changes.constFirst().kind == Kind::Customer)
                shop.addCompetitor(QStringLiteral("Added by a listener"));
        });
        shop.addCustomer(QStringLiteral("New"), {});
        QCOMPARE(kinds, (QList<Kind>{Kind::Customer, Kind::Competitor}));
    }

    void workInAnotherThreadIsAnnouncedInTheListenersThread_data() { FreshLedger::addRows(); }
    void workInAnotherThreadIsAnnouncedInTheListenersThread()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        QList<QThread *> threads;
        connect(&fresh->changes(), &ledger::ChangeHub::changed, this,
                [&](const QList<Change> &) { threads.append(QThread::currentThread()); });
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            const auto own = need(fresh->again());
            need(ledger::SendAways(*own).add(shop.sendAway(QDate(2026, 3, 1))));
        }));
        worker->start();
        worker->wait();
        QTRY_COMPARE(threads, QList<QThread *>{QThread::currentThread()});
        // A server sends the notice back as well: it is known already.
        shop.addCustomer(QStringLiteral("After"), {});
        QCoreApplication::processEvents();
        QCOMPARE(threads.size(), 2);
    }

    void anotherCounterIsHeardOnceThroughTheServer()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        const Shop shop(*fresh);
        const auto again = fresh->again();
        SUCCEEDS(again);
        const auto counter = Ledger::open(fresh.location(), fresh.clock());
        SUCCEEDS(counter);
        const Heard here(fresh->changes());
        const Heard there((*counter)->changes());
        const auto theirs = ledger::SendAways(**counter).add(shop.sendAway(QDate(2026, 3, 1)));
        SUCCEEDS(theirs);
        const auto ours = ledger::SendAways(**again).add(shop.sendAway(QDate(2026, 3, 2)));
        SUCCEEDS(ours);
        const QList<Change> added{{Kind::SendAway, What::Added, {theirs->value()}}};
        const QList<Change> answered{{Kind::SendAway, What::Added, {ours->value()}}};
        // Here our own comes first, for it need not travel; there they come as they happened.
        QTRY_COMPARE(here.notices, (QList<QList<Change>>{answered, added}));
        QTRY_COMPARE(there.notices, (QList<QList<Change>>{added, answered}));
        QVERIFY(!(*counter)->transact([&]() -> base::Done {
            need(ledger::SendAways(**counter).add(shop.sendAway(QDate(2026, 3, 3))));
            return base::failure(QStringLiteral("changed.mind"), QStringLiteral("No."));
        }));
        const auto last = ledger::Customers(**counter).remove(shop.ana);
        SUCCEEDS(last);
        QTRY_COMPARE(here.notices.size(), 3);
        QCOMPARE(here.notices.constLast(),
                 (QList<Change>{{Kind::Customer, What::Removed, {shop.ana.value()}}}));
    }

    void aNoticeFitsTheServersLimit()
    {
        QList<Change> changes;
        for (int kind = 0; kind <= static_cast<int>(Kind::Advocacy); ++kind) {
            QList<qint64> ids;
            for (qint64 id = 1; id <= 100; ++id)
                ids.append(4'000'000'000'000 + id);
            changes.append({static_cast<Kind>(kind), What::Edited, ids});
        }
        const QString text = ledger::sql::notificationText(QStringLiteral("me"), changes);
        QVERIFY(text.toUtf8().size() < 8'000);
        const QList<Change> heard = ledger::sql::changesOf(text, QStringLiteral("you"));
        QCOMPARE(heard.size(), changes.size());
        QCOMPARE(heard.constLast(), (Change{Kind::Advocacy, What::Edited, {}}));
    }

    void wordsOfANewerProgramArePassedOver()
    {
        QCOMPARE(
            ledger::sql::changesOf(QStringLiteral("x;weather edited 3;customer sold 4;staff added 5 6;;"),
                                   QStringLiteral("me")),
            (QList<Change>{{Kind::Staff, What::Added, {5, 6}}}));
        QCOMPARE(ledger::sql::changesOf(QStringLiteral("me;staff added 5"), QStringLiteral("me")),
                 QList<Change>());
        QCOMPARE(ledger::sql::changesOf(QString(), QStringLiteral("me")), QList<Change>());
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "ChangesTest.moc"
