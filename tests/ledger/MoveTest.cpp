// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dump.h"
#include "FreshLedger.h"
#include "FullDisk.h"
#include "ledger/sql/Tables.h"
#include "ledger/Upkeep.h"
#include "TestData.h"

#include <QSqlRecord>

using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

namespace {

/// Every kind of record, and those that refer to tables which were made after theirs.
void fill(Ledger &ledger)
{
    const Shop shop(ledger);
    shop.live();
    domain::SendAway ruled = shop.sendAway(QDate(2026, 7, 1));
    ruled.guideline = domain::GuidelineVersionId(
        *need(ledger.session().number(QStringLiteral("select max(id) from guideline_version"))));
    need(ledger::SendAways(ledger).add(ruled));
    need(ledger.session().run(QStringLiteral("update customer set competitor_id = ? where id = ?"),
                              ledger::sql::values(shop.riverside, shop.ana)));
    need(ledger.session().run(
        QStringLiteral("insert into document (competitor_id, name, content, added_on) values (?, ?, ?, ?)"),
        ledger::sql::values(shop.northside, QStringLiteral("../../x"), QByteArray("%PDF\0\xff", 6),
                            QDate(2026, 1, 5))));
}

QStringList filesIn(const FreshLedger &fresh)
{
    return QDir(fresh.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class MoveTest final : public QObject
{
    Q_OBJECT

private:
    /// New records get numbers of their own, the sums go on being kept, and others hear of it.
    static void goesOn(Ledger &ledger)
    {
        const auto glass = domain::CompetencyId(
            *need(ledger.session().number(QStringLiteral("select min(id) from competency"))));
        domain::SendAway record;
        record.on = QDate(2026, 8, 1);
        record.need = glass;
        SUCCEEDS(ledger::SendAways(ledger).add(record));
        domain::Customer customer;
        customer.name = QStringLiteral("New here");
        SUCCEEDS(ledger::Customers(ledger).add(customer));
        QCOMPARE(need(ledger::check(ledger)).problems, QStringList());
    }

private Q_SLOTS:
    void theTablesAreThoseOfTheDatabase_data() { FreshLedger::addRows(); }
    void theTablesAreThoseOfTheDatabase()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        QStringList names;
        for (const auto &table : ledger::sql::tablesIn(need(ledger::sql::schemaVersion(fresh->session())))) {
            const QSqlRecord record = fresh->session().database().record(table.name);
            QStringList columns;
            for (int i = 0; i < record.count(); ++i)
                columns.append(record.fieldName(i));
            QCOMPARE(table.columnNames(), columns);
            for (const auto &column : table.columns)
                QVERIFY2(column.refersTo.isEmpty() || names.contains(column.refersTo),
                         qPrintable(table.name));
            names.append(table.name);
        }
        auto row = need(fresh->session().run(QString::fromLatin1(
            backend == Backend::SQLite
                ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' "
                  "and name not like 'customer_search%'"
                : "select table_name from information_schema.tables where table_schema = current_schema() "
                  "and table_type = 'BASE TABLE' and table_name <> 'elsewhere_schema'")));
        QStringList there;
        while (row.next())
            there.append(row.text(0));
        there.sort();
        names.sort();
        QCOMPARE(names, there);
    }

    void aLedgerMovesWhole_data()
    {
        QTest::addColumn<Backend>("from");
        QTest::addColumn<Backend>("to");
        QTest::newRow("file to file") << Backend::SQLite << Backend::SQLite;
        if (!FreshLedger::hasServer())
            return;
        QTest::newRow("file to server") << Backend::SQLite << Backend::PostgreSQL;
        QTest::newRow("server to file") << Backend::PostgreSQL << Backend::SQLite;
        QTest::newRow("server to server") << Backend::PostgreSQL << Backend::PostgreSQL;
    }
    void aLedgerMovesWhole()
    {
        QFETCH(Backend, from);
        QFETCH(Backend, to);
        FreshLedger source(from);
        fill(*source);
        const QStringList rows = dump(*source);
        const auto database = to == Backend::PostgreSQL ? std::make_unique<EmptyDatabase>() : nullptr;
        const Location target =
            database ? database->location() : Location::file(source.path(QStringLiteral("moved.elsewhere")));
        QList<double> told;
        const auto arrived = ledger::move(*source, target, [&told](double share) {
            told.append(share);
            return true;
        });
        SUCCEEDS(arrived);
        QCOMPARE(arrived->sendAways, 3);
        QCOMPARE(arrived->customers, 2);
        QVERIFY(arrived->records > 25);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()) && told.size() > 1);
        QCOMPARE(dump(*source), rows);
        const auto moved = Ledger::open(target, source.clock());
        SUCCEEDS(moved);
        QCOMPARE(dump(**moved), rows);
        QCOMPARE((*moved)->business(), source->business());
        QCOMPARE(need(ledger::check(**moved)).problems, QStringList());
        goesOn(**moved);
    }

    void othersHearOfChangesAfterTheMove()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger file(Backend::SQLite);
        fill(*file);
        const EmptyDatabase database;
        SUCCEEDS(ledger::move(*file, database.location()));
        const auto one = need(Ledger::open(database.location(), file.clock()));
        const auto other = need(Ledger::open(database.location(), file.clock()));
        QList<ledger::Change> heard;
        QObject::connect(&other->changes(), &ledger::ChangeHub::changed, this,
                         [&heard](const QList<ledger::Change> &changes) { heard += changes; });
        domain::Customer customer;
        customer.name = QStringLiteral("Heard of");
        SUCCEEDS(ledger::Customers(*one).add(customer));
        QTRY_VERIFY(!heard.isEmpty());
    }

    void whatIsThereIsNotMovedOver_data() { FreshLedger::addRows(); }
    void whatIsThereIsNotMovedOver()
    {
        QFETCH(Backend, backend);
        FreshLedger source(Backend::SQLite);
        FreshLedger other(backend);
        const QStringList rows = dump(*other);
        const auto moved = ledger::move(*source, other.location());
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, backend == Backend::SQLite ? QStringLiteral("move.exists")
                                                                : QStringLiteral("ledger.exists"));
        QCOMPARE(dump(*other), rows);
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        if (!FreshLedger::hasServer())
            return;
        const EmptyDatabase database;
        const auto session =
            need(ledger::sql::Session::connect(database.location(), ledger::sql::Session::Access::ReadWrite));
        SUCCEEDS(session->command(QStringLiteral("create table invoices (id integer)")));
        FreshLedger source(Backend::SQLite);
        FAILS_WITH(ledger::move(*source, database.location()), "ledger.foreign");
        QCOMPARE(session->database().tables(), QStringList(QStringLiteral("invoices")));
    }

    void whatIsCancelledLeavesNothing_data() { FreshLedger::addRows(); }
    void whatIsCancelledLeavesNothing()
    {
        QFETCH(Backend, backend);
        FreshLedger source(Backend::SQLite);
        fill(*source);
        const QStringList files = filesIn(source);
        const auto database = backend == Backend::PostgreSQL ? std::make_unique<EmptyDatabase>() : nullptr;
        const Location target =
            database ? database->location() : Location::file(source.path(QStringLiteral("moved.elsewhere")));
        // Half-way, when there is something to be taken back.
        FAILS_WITH(ledger::move(*source, target, [](double share) { return share < 0.5; }), "cancelled");
        QCOMPARE(filesIn(source), files);
        if (database) {
            const auto session =
                need(ledger::sql::Session::connect(target, ledger::sql::Session::Access::ReadOnly));
            QCOMPARE(session->database().tables(), QStringList());
        }
    }

    void aFullDiskLeavesNothing_data() { FreshLedger::addRows(); }
    void aFullDiskLeavesNothing()
    {
        QFETCH(Backend, backend);
        FreshLedger source(backend);
        fill(*source);
        const QStringList files = filesIn(source);
        for (const rlim_t bytes : {0, 4'096, 200'000}) {
            const FullDisk full(bytes);
            const auto moved =
                ledger::move(*source, Location::file(source.path(QStringLiteral("moved.elsewhere"))));
            QVERIFY(!moved);
            QVERIFY(!moved.error().sentence.isEmpty());
            QCOMPARE(filesIn(source), files);
        }
    }
};

QTEST_GUILESS_MAIN(MoveTest)
#include "MoveTest.moc"
