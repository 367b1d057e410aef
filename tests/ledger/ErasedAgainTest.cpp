// SPDX-License-Identifier: GPL-3.0-or-later
#include "Erased.h"

using ledger::Erasures;
using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

/// What was erased does not come back with an older copy of the ledger.
class ErasedAgainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegisterHoldsNothingOfThem()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto all = Erasures(*fresh).all();
        SUCCEEDS(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->constFirst().customer, known.shop.tom.value());
        const QString path = fresh.path(QStringLiteral("erasures.json"));
        SUCCEEDS(ledger::addErasures(path, *all));
        SUCCEEDS(ledger::addErasures(path, *all)); // once
        QCOMPARE(ledger::readErasures(path), *all);
        QCOMPARE(tracesIn(contentOf(path)), QStringList());
        QVERIFY(!contentOf(path).contains(fresh->business().identity.toUtf8()));
        writeFile(path, "{ broken");
        QVERIFY(ledger::readErasures(path).isEmpty());
    }

    void anOlderBackupThatIsRestoredErasesAgain_data() { FreshLedger::addRows(); }
    void anOlderBackupThatIsRestoredErasesAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto entries = need(Erasures(*fresh).all());
        if (backend == Backend::SQLite) {
            // From the ledger that is replaced.
            fresh.close();
            const auto restored = ledger::restore(backup, fresh.location(), fresh.clock());
            SUCCEEDS(restored);
            QCOMPARE(restored->erasedAgain, 1);
            QCOMPARE(tracesIn(contentOf(fresh.location().path())), QStringList());
            const auto again = Ledger::open(fresh.location(), fresh.clock());
            SUCCEEDS(again);
            QCOMPARE(need(ledger::check(**again)).problems, QStringList());
            QCOMPARE(need(Erasures(**again).all()), entries);
            QVERIFY(tracesIn(contentOf(backup)).size() > 5); // the backup itself is as it was
        }
        // From the register beside the backup.
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        SUCCEEDS(ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), entries));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 1);
        QCOMPARE(tracesIn(contentOf(copy)), QStringList());
        if (FreshLedger::hasServer()) {
            const EmptyDatabase empty;
            const auto moved = ledger::restore(backup, empty.location(), fresh.clock());
            SUCCEEDS(moved);
            QCOMPARE(moved->erasedAgain, 1);
            const auto there = Ledger::open(empty.location(), fresh.clock());
            SUCCEEDS(there);
            QCOMPARE(tracesIn(allTexts(**there)), QStringList());
        }
    }

    void nobodyElseIsErasedAgain()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        const QStringList before = dump(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        auto entries = need(Erasures(*fresh).all());
        const QString list = fresh.path(QStringLiteral("erasures.json"));
        // The number is somebody else's in this backup, or the ledger is another one.
        auto other = entries.constFirst();
        other.customer = known.shop.ana.value();
        auto foreign = entries.constFirst();
        foreign.ledger = QStringLiteral("00");
        SUCCEEDS(ledger::addErasures(list, {other, foreign}));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 0);
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QStringList after = dump(**there);
        after.removeIf([](const QString &line) { return line.startsWith(QLatin1StringView("erasure|")); });
        QCOMPARE(after, before);
    }

    void anOlderBackupErasesContactsAndStaffAgain_data() { FreshLedger::addRows(); }
    void anOlderBackupErasesContactsAndStaffAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        people.leave();
        // The contact has another number now, and is another record.
        domain::Competitor partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        partner.contacts.first().phones = {QStringLiteral("0431 777888")};
        need(ledger::Competitors(*fresh).save(partner));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.jonas()));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 2);
        const QByteArray file = contentOf(copy);
        for (const char *trace : {"Wexford", "wexford", "glassmail", "Zuckmayer", "very grumpy"}) {
            QVERIFY2(contentOf(backup).contains(trace), trace);
            QVERIFY2(!file.contains(trace), trace);
        }
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QCOMPARE(need(ledger::check(**there)).problems, QStringList());
        // With what they were called then added to the hashes.
        const auto entries = need(Erasures(*fresh).all());
        const auto again = need(Erasures(**there).all());
        QCOMPARE(again.size(), 2);
        for (qsizetype i = 0; i < again.size(); ++i)
            QVERIFY(again.at(i).isOfSame(entries.at(i)));
    }

    void whoIsEnteredAgainStaysInABackupMadeAfterwards_data() { FreshLedger::addRows(); }
    void whoIsEnteredAgainStaysInABackupMadeAfterwards()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        domain::Competitor partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        const domain::Contact jonas = partner.contacts.constFirst();
        SUCCEEDS(Erasures(*fresh).erasePerson(people.jonas()));
        partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        domain::Contact again;
        again.name = jonas.name;
        again.phones = jonas.phones;
        partner.contacts.append(again);
        need(ledger::Competitors(*fresh).save(partner));
        const QString backup = fresh.path(QStringLiteral("after.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 0);
        QVERIFY(contentOf(copy).contains("Wexford"));
    }

    void whoHasNoNameIsNotTakenForAnother_data() { FreshLedger::addRows(); }
    void whoHasNoNameIsNotTakenForAnother()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        domain::Competitor partner = *need(ledger::Competitors(*fresh).byId(shop.northside));
        domain::Contact workshop;
        workshop.phones = {QStringLiteral("0431 555-0199")};
        domain::Contact office;
        office.phones = {QStringLiteral("0431 555-0200")};
        partner.contacts = {workshop, office};
        need(ledger::Competitors(*fresh).save(partner));
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        partner = *need(ledger::Competitors(*fresh).byId(shop.northside));
        SUCCEEDS(Erasures(*fresh).erasePerson(partner.contacts.constFirst().id));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 1);
        QVERIFY(!contentOf(copy).contains("555-0199"));
        QVERIFY(contentOf(copy).contains("555-0200"));
    }

    void whoWasThereTwiceIsErasedTwiceFromAnOlderBackup_data() { FreshLedger::addRows(); }
    void whoWasThereTwiceIsErasedTwiceFromAnOlderBackup()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const auto twin = known.shop.addCustomer(QStringLiteral("Tommy Brandtner"), {});
        const auto third = known.shop.addCustomer(QStringLiteral("T. Brandtner"), {});
        domain::SendAway sent = known.shop.sendAway(QDate(2026, 8, 9));
        sent.customer = twin;
        need(ledger::SendAways(*fresh).add(sent));
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(ledger::Customers(*fresh).merge(twin, third));
        SUCCEEDS(ledger::Customers(*fresh).merge(known.shop.tom, twin));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        SUCCEEDS(
            ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), need(Erasures(*fresh).all())));
        const QString copy = fresh.path(QStringLiteral("copy.elsewhere"));
        const auto restored = ledger::restore(backup, Location::file(copy), fresh.clock());
        SUCCEEDS(restored);
        QCOMPARE(restored->erasedAgain, 3);
        QVERIFY(contentOf(backup).contains("Brandtner"));
        QVERIFY(!contentOf(copy).contains("Brandtner"));
        QCOMPARE(tracesIn(contentOf(copy)), QStringList());
        const auto there = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(there);
        QCOMPARE(need(ledger::check(**there)).problems, QStringList());
    }

    void movingAnOlderCopyErasesAgain_data() { FreshLedger::addRows(); }
    void movingAnOlderCopyErasesAgain()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString backup = fresh.path(QStringLiteral("before.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const auto erased = need(Erasures(*fresh).all());
        {
            const auto older = Ledger::open(Location::file(backup), fresh.clock());
            SUCCEEDS(older);
            const QString copy = fresh.path(QStringLiteral("moved.elsewhere"));
            const auto moved = ledger::move(**older, Location::file(copy), {}, erased);
            SUCCEEDS(moved);
            QCOMPARE(moved->erasedAgain, 1);
            QCOMPARE(tracesIn(contentOf(copy)), QStringList());
            if (FreshLedger::hasServer()) {
                const EmptyDatabase empty;
                const auto there = ledger::move(**older, empty.location(), {}, erased);
                SUCCEEDS(there);
                QCOMPARE(there->erasedAgain, 1);
                const auto opened = Ledger::open(empty.location(), fresh.clock());
                SUCCEEDS(opened);
                QCOMPARE(tracesIn(allTexts(**opened)), QStringList());
            }
        }
        // As it lies, nobody is erased from what is moved, and the copy is equal.
        const QString same = fresh.path(QStringLiteral("same.elsewhere"));
        const auto moved = ledger::move(*fresh, Location::file(same));
        SUCCEEDS(moved);
        QCOMPARE(moved->erasedAgain, 0);
    }
};

QTEST_GUILESS_MAIN(ErasedAgainTest)
#include "ErasedAgainTest.moc"
