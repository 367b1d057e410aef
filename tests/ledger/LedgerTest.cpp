// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "FreshLedger.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"
#include "Shop.h"
#include "TestData.h"

using ledger::Ledger;
using ledger::Location;
using Access = Ledger::Access;
using Backend = FreshLedger::Backend;

class LedgerTest final : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QStringList filesIn(const FreshLedger &fresh)
    {
        return QDir(fresh.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static QString text(Ledger &ledger, const char *sql)
    {
        auto row = need(ledger.session().run(QString::fromLatin1(sql)));
        return row.next() ? row.text(0) : QString();
    }

    /// Makes of a sound ledger's bytes what the row is about.
    static QByteArray spoilt(const QString &how, QByteArray bytes, qint64 dataPage)
    {
        if (how == QLatin1String("empty"))
            return {};
        if (how == QLatin1String("a letter"))
            return "Dear Ana,\n" + QByteArray(9'000, 'x');
        if (how == QLatin1String("rubbish")) {
            QByteArray rubbish(20'000, '\0');
            for (qsizetype i = 0; i < rubbish.size(); ++i)
                rubbish[i] = static_cast<char>((i * 7919 + i / 251) % 256);
            return rubbish;
        }
        if (how == QLatin1String("a header alone"))
            return bytes.left(100);
        if (how == QLatin1String("half a header"))
            return bytes.left(50);
        if (how == QLatin1String("cut short"))
            return bytes.left(bytes.size() - 1);
        if (how == QLatin1String("a page of rubbish"))
            return bytes.replace((dataPage - 1) * 4096 + 8, 4000, QByteArray(4000, '\xff'));
        if (how == QLatin1String("another program's"))
            return bytes.replace(68, 4, QByteArray("\x12\x34\x56\x78", 4));
        if (how == QLatin1String("nobody's"))
            return bytes.replace(68, 4, QByteArray(4, '\0'));
        return bytes.replace(60, 4, QByteArray("\0\0\x27\x0f", 4)); // version 9999
    }

private Q_SLOTS:
    void whatIsNoLedgerIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << "ledger.empty";
        QTest::newRow("a letter") << "ledger.foreign";
        QTest::newRow("rubbish") << "ledger.foreign";
        QTest::newRow("half a header") << "ledger.foreign";
        QTest::newRow("another program's") << "ledger.foreign";
        QTest::newRow("nobody's") << "ledger.foreign";
        QTest::newRow("a newer program's") << "ledger.newer";
        QTest::newRow("a header alone") << "ledger.damaged";
        QTest::newRow("cut short") << "ledger.damaged";
        QTest::newRow("a page of rubbish") << "ledger.damaged";
    }
    void whatIsNoLedgerIsRefusedUntouched()
    {
        QFETCH(QString, code);
        FreshLedger fresh(Backend::SQLite);
        Shop(*fresh).live();
        const qint64 page = *need(fresh->session().number(
            QStringLiteral("select rootpage from sqlite_schema where name = 'send_away'")));
        fresh.close();
        const QString path = fresh.location().path();
        const QByteArray bytes = spoilt(QString::fromLatin1(QTest::currentDataTag()), contentOf(path), page);
        write(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = Ledger::open(fresh.location(), fresh.clock(), access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QVERIFY(opened.error().sentence.contains(QLatin1String("test.elsewhere")));
            QCOMPARE(contentOf(path), bytes);
            QCOMPARE(filesIn(fresh), QStringList{QStringLiteral("test.elsewhere")});
        }
        FAILS_WITH(Ledger::create(fresh.location(), FreshLedger::example(), fresh.clock()), "ledger.exists");
        QCOMPARE(contentOf(path), bytes);
    }

    void aMissingFileOrAFolderIsRefusedAndNothingMade()
    {
        FreshLedger fresh(Backend::SQLite);
        const Location nowhere = Location::file(fresh.path(QStringLiteral("nowhere.elsewhere")));
        FAILS_WITH(Ledger::open(nowhere, fresh.clock()), "ledger.missing");
        FAILS_WITH(Ledger::open(nowhere, fresh.clock(), Access::ReadOnly), "ledger.missing");
        FAILS_WITH(Ledger::open(Location::file(fresh.path({})), fresh.clock()), "ledger.foreign");
        FAILS_WITH(Ledger::create(Location::file(fresh.path(QStringLiteral("no/folder.elsewhere"))),
                                  FreshLedger::example(), fresh.clock()),
                   "ledger.create");
        QCOMPARE(filesIn(fresh), QStringList{QStringLiteral("test.elsewhere")});
    }

    void aServersDatabaseIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("creating");
        if (!FreshLedger::hasServer())
            return;
        QTest::newRow("empty") << ""
                               << "ledger.empty"
                               << "";
        QTest::newRow("another program's") << "create table letter (text text)"
                                           << "ledger.foreign"
                                           << "ledger.foreign";
        QTest::newRow("a newer program's") << "create table elsewhere_schema as select 9999 as version"
                                           << "ledger.newer"
                                           << "ledger.exists";
    }
    void aServersDatabaseIsRefusedUntouched()
    {
        if (!FreshLedger::hasServer())
            return;
        QFETCH(QString, before);
        QFETCH(QString, code);
        QFETCH(QString, creating);
        const EmptyDatabase database;
        const base::FixedClock clock(QDate(2026, 11, 21));
        auto session =
            need(ledger::sql::Session::connect(database.location(), ledger::sql::Session::Access::ReadWrite));
        if (!before.isEmpty())
            SUCCEEDS(session->command(before));
        const QString tables =
            QStringLiteral("select count(*) from information_schema.tables where table_schema = "
                           "'public'");
        const auto count = need(session->number(tables));
        const auto opened = Ledger::open(database.location(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(need(session->number(tables)), count);
        const auto created = Ledger::create(database.location(), FreshLedger::example(), clock);
        QCOMPARE(created ? QString() : created.error().code, creating);
        if (!created)
            QCOMPARE(need(session->number(tables)), count);
    }

    void aNameWithAColonInFrontIsAFile()
    {
        const Location location = Location::file(QStringLiteral(":shop.elsewhere"));
        QCOMPARE(location.path(), QDir::currentPath() + QStringLiteral("/:shop.elsewhere"));
        QCOMPARE(Location::file(location.text()), location);
    }

    void aServerThatIsNotThereIsSaidSo()
    {
        const base::FixedClock clock(QDate(2026, 11, 21));
        const auto location = Location::fromText(QStringLiteral("postgresql://nobody@127.0.0.1:1/nothing"));
        SUCCEEDS(location);
        FAILS_WITH(Ledger::open(*location, clock), "ledger.server");
        FAILS_WITH(Location::fromText(QStringLiteral("postgresql://host-alone")), "location.server");
    }

    void aLedgerIsThereAgainWhenOpenedAgain_data() { FreshLedger::addRows(); }
    void aLedgerIsThereAgainWhenOpenedAgain()
    {
        QFETCH(Backend, backend);
        domain::Business business = FreshLedger::example();
        business.currency = domain::Currency::fromCode(u"KWD").value();
        business.margin = domain::Margin::fromBasisPoints(3'350).value();
        business.followUpAfterDays = 3;
        FreshLedger fresh(backend, QDate(2026, 11, 21), business);
        Shop(*fresh).send(QDate(2026, 3, 1));
        FAILS_WITH(Ledger::create(fresh.location(), business, fresh.clock()), "ledger.exists");
        business.identity = fresh->business().identity;
        QCOMPARE(business.identity.size(), 32);
        fresh.close();
        const auto opened = Ledger::open(fresh.location(), fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE((*opened)->business(), business);
        QCOMPARE(need(ledger::Catalogue(**opened).reasons()).size(), domain::starterReasons().size());
    }

    void settingsAreOnEveryConnection()
    {
        FreshLedger fresh(Backend::SQLite);
        const auto again = fresh->again();
        SUCCEEDS(again);
        const auto readOnly = fresh->again(Access::ReadOnly);
        SUCCEEDS(readOnly);
        const auto opened = Ledger::open(fresh.location(), fresh.clock());
        SUCCEEDS(opened);
        for (Ledger *ledger : {&*fresh, again->get(), readOnly->get(), opened->get()}) {
            QCOMPARE(text(*ledger, "pragma foreign_keys"), QStringLiteral("1"));
            QCOMPARE(text(*ledger, "pragma trusted_schema"), QStringLiteral("0"));
            QCOMPARE(text(*ledger, "pragma cell_size_check"), QStringLiteral("1"));
            QCOMPARE(text(*ledger, "pragma secure_delete"), QStringLiteral("1"));
            QCOMPARE(text(*ledger, "pragma busy_timeout"), QStringLiteral("5000"));
            QCOMPARE(text(*ledger, "pragma synchronous"), QStringLiteral("3"));
            QCOMPARE(text(*ledger, "pragma journal_mode"), QStringLiteral("delete"));
        }
        QCOMPARE(text(*fresh, "pragma application_id"), QString::number(0x456c7377));
        QCOMPARE(text(*fresh, "pragma user_version"),
                 QString::number(ledger::sql::allMigrations().constLast().version));
    }

    void settingsAreOnEveryConnectionToAServer()
    {
        if (!FreshLedger::hasServer())
            return;
        FreshLedger fresh(Backend::PostgreSQL);
        const auto readOnly = fresh->again(Access::ReadOnly);
        SUCCEEDS(readOnly);
        QCOMPARE(text(*fresh, "select current_setting('TimeZone')"), QStringLiteral("UTC"));
        QCOMPARE(text(*fresh, "select current_setting('lock_timeout')"), QStringLiteral("10s"));
        QCOMPARE(text(*fresh, "select current_setting('default_transaction_read_only')"),
                 QStringLiteral("off"));
        QCOMPARE(text(**readOnly, "select current_setting('default_transaction_read_only')"),
                 QStringLiteral("on"));
    }

    void aWriteAheadLogIsTurnedBackToOneFile()
    {
        FreshLedger fresh(Backend::SQLite);
        QCOMPARE(text(*fresh, "pragma journal_mode = wal"), QStringLiteral("wal"));
        fresh.close();
        const auto opened = Ledger::open(fresh.location(), fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE(text(**opened, "pragma journal_mode"), QStringLiteral("delete"));
        QCOMPARE(filesIn(fresh), QStringList{QStringLiteral("test.elsewhere")});
    }

    void nobodyElseMayReadTheFileOrItsJournal()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QString path = fresh.location().path();
        SUCCEEDS(fresh->transact([&]() -> base::Done {
            shop.send(QDate(2026, 3, 1));
            for (const QString &file : {path, path + QStringLiteral("-journal")}) {
                if (!QFileInfo::exists(file) || (QFile::permissions(file) & others))
                    return base::failure(QStringLiteral("open"), file);
            }
            return {};
        }));
    }

    void readingOnlyWritesNothing_data() { FreshLedger::addRows(); }
    void readingOnlyWritesNothing()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto readOnly = Ledger::open(fresh.location(), fresh.clock(), Access::ReadOnly);
        SUCCEEDS(readOnly);
        QVERIFY((*readOnly)->isReadOnly());
        FAILS_WITH(ledger::SendAways(**readOnly).add(shop.sendAway(QDate(2026, 3, 1))), "ledger.readonly");
        QCOMPARE(need(ledger::Competitors(**readOnly).all()).size(), 2);
    }

    void aFileThatVanishesIsNoticed()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const QString path = fresh.location().path();
        const QString elsewhere = fresh.path(QStringLiteral("moved.elsewhere"));
        QVERIFY(QFile::rename(path, elsewhere));
        const QByteArray before = contentOf(elsewhere);
        FAILS_WITH(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))), "ledger.vanished");
        FAILS_WITH(fresh->again(), "ledger.vanished");
        QVERIFY(!QFileInfo::exists(path)); // nor made anew

        QVERIFY(QFile::copy(elsewhere, path)); // a synced folder puts another in its place
        FAILS_WITH(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))), "ledger.vanished");
        FAILS_WITH(fresh->again(), "ledger.vanished");
        QCOMPARE(contentOf(path), before);
        QCOMPARE(contentOf(elsewhere), before);

        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(elsewhere, path));
        SUCCEEDS(ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 3, 1))));
    }

    void anUnfinishedTransactionOfACrashIsTakenBackOnOpening()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        const QString copy = fresh.path(QStringLiteral("crashed.elsewhere"));
        // The file with half of the pages written and its journal, as a crash leaves them.
        SUCCEEDS(fresh->session().command(QStringLiteral("pragma cache_size = 1")));
        const auto copied = fresh->transact([&]() -> base::Done {
            for (int i = 0; i < 300; ++i)
                shop.addCustomer(QString(200, QLatin1Char('x')) + QString::number(i), {});
            const bool done = QFile::copy(fresh.location().path(), copy)
                              && QFile::copy(fresh.location().path() + QStringLiteral("-journal"),
                                             copy + QStringLiteral("-journal"));
            return base::failure(done ? QStringLiteral("copied") : QStringLiteral("failed"),
                                 QStringLiteral("."));
        });
        FAILS_WITH(copied, "copied");
        const auto opened = Ledger::open(Location::file(copy), fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE(*need((*opened)->session().number(QStringLiteral("select count(*) from customer"))), 2);
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-journal")));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
