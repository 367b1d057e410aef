// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "Dump.h"
#include "FreshLedger.h"
#include "ledger/Advocacies.h"
#include "ledger/LogReader.h"
#include "ledger/Upkeep.h"
#include "TestData.h"

#include <QDirIterator>
#include <QResource>

using ledger::Ledger;
using ledger::Location;
using ledger::sql::Session;
using Backend = FreshLedger::Backend;

/// The version behind the last, of which there is none yet: while it lives, this program knows it.
class NextVersion
{
public:
    explicit NextVersion(const char *name)
        : m_file(QStringLiteral(PLANTED "/%1.rcc").arg(QLatin1StringView(name)))
    {
        if (!QResource::registerResource(m_file))
            qFatal("no %s", qPrintable(m_file));
    }
    ~NextVersion() { QResource::unregisterResource(m_file); }

private:
    QString m_file;
};

class MigrationTest final : public QObject
{
    Q_OBJECT

private:
    static int newest() { return ledger::sql::allMigrations().constLast().version; }

    static std::unique_ptr<Session> connect(const Location &location)
    {
        return need(Session::connect(location, Session::Access::ReadWrite));
    }

    static int versionOf(const Location &location)
    {
        return need(ledger::sql::schemaVersion(*connect(location)));
    }

    static base::Done setVersion(Ledger &ledger, int version)
    {
        return ledger.session().command((ledger.location().isFile()
                                             ? QStringLiteral("pragma user_version = %1")
                                             : QStringLiteral("update elsewhere_schema set version = %1"))
                                            .arg(version));
    }

    /// The backups made before bringing a ledger up to date: beside the file, or among the person's data.
    static QStringList backups(const FreshLedger &fresh)
    {
        QStringList found;
        const QFileInfoList all =
            QDir(fresh.path({})).entryInfoList({QStringLiteral("*-version-*")}, QDir::Files);
        for (const QFileInfo &file : all)
            found.append(file.filePath());
        QDirIterator among(fresh.path(QStringLiteral("data")), {QStringLiteral("*-version-*")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (among.hasNext())
            found.append(among.next());
        return found;
    }

private Q_SLOTS:
    void anOlderLedgerIsBroughtUpToDateAfterABackup_data() { FreshLedger::addRows(); }
    void anOlderLedgerIsBroughtUpToDateAfterABackup()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        qputenv("XDG_DATA_HOME", fresh.path(QStringLiteral("data")).toUtf8());
        Shop(*fresh).live();
        const QStringList before = dump(*fresh);
        const int version = newest();
        fresh.close();
        {
            const NextVersion next("good");
            FAILS_WITH(Ledger::open(fresh.location(), fresh.clock(), Ledger::Access::ReadOnly),
                       "ledger.migration");
            QCOMPARE(backups(fresh), QStringList());
            const auto opened = Ledger::open(fresh.location(), fresh.clock());
            SUCCEEDS(opened);
            QCOMPARE(need(ledger::sql::schemaVersion((*opened)->session())), version + 1);
            QCOMPARE(*need((*opened)->session().number(QStringLiteral("select count(*) from planted"))), 2);
            QCOMPARE(*need((*opened)->session().number(
                         QStringLiteral("select count(*) from customer where nickname = 'none yet'"))),
                     2);
            QCOMPARE(need(ledger::check(**opened)).problems, QStringList());
            SUCCEEDS(Ledger::open(fresh.location(), fresh.clock())); // once is enough
            QCOMPARE(backups(fresh).size(), 1);
        }
        const auto backup = Ledger::open(Location::file(backups(fresh).constFirst()), fresh.clock());
        SUCCEEDS(backup);
        QCOMPARE(dump(**backup), before);
        FAILS_WITH(Ledger::open(fresh.location(), fresh.clock()), "ledger.newer");
    }

    void aMigrationThatFailsLeavesTheLedgerAsItWas_data() { FreshLedger::addRows(); }
    void aMigrationThatFailsLeavesTheLedgerAsItWas()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        qputenv("XDG_DATA_HOME", fresh.path(QStringLiteral("data")).toUtf8());
        Shop(*fresh).live();
        const QStringList before = dump(*fresh);
        fresh.close();
        const bool isFile = backend == Backend::SQLite;
        const QByteArray bytes = isFile ? contentOf(fresh.location().path()) : QByteArray();
        {
            const NextVersion next("bad");
            const auto opened = Ledger::open(fresh.location(), fresh.clock());
            FAILS_WITH(opened, "ledger.migration");
            QCOMPARE(backups(fresh).size(), 1);
            QVERIFY(opened.error().sentence.contains(QFileInfo(backups(fresh).constFirst()).fileName()));
            QVERIFY(!opened.error().detail.isEmpty());
            QCOMPARE(versionOf(fresh.location()), newest() - 1);
        }
        if (isFile)
            QCOMPARE(contentOf(fresh.location().path()), bytes);
        const auto opened = Ledger::open(fresh.location(), fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE(dump(**opened), before);
    }

    void aBackupThatFailsKeepsTheOldVersion()
    {
        FreshLedger fresh(Backend::SQLite);
        fresh.close();
        // The name the backup would take is taken.
        const QString name =
            fresh.path(QStringLiteral("test-version-%1-20261121-120000.elsewhere").arg(newest()));
        QVERIFY(QFile::copy(fresh.location().path(), name));
        const NextVersion next("good");
        FAILS_WITH(Ledger::open(fresh.location(), fresh.clock()), "backup.exists");
        QCOMPARE(versionOf(fresh.location()), newest() - 1);
    }

    void anOlderBackupIsRestoredAndThenBroughtUpToDate_data() { FreshLedger::addRows(); }
    void anOlderBackupIsRestoredAndThenBroughtUpToDate()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(Backend::SQLite);
        qputenv("XDG_DATA_HOME", fresh.path(QStringLiteral("data")).toUtf8());
        Shop(*fresh).live();
        const QString backup = fresh.path(QStringLiteral("old.elsewhere"));
        SUCCEEDS(ledger::backUp(*fresh, backup));
        std::unique_ptr<EmptyDatabase> database;
        if (backend == Backend::PostgreSQL)
            database = std::make_unique<EmptyDatabase>();
        const Location target = database ? database->location()
                                         : Location::file(fresh.path(QStringLiteral("restored.elsewhere")));
        const NextVersion next("good");
        SUCCEEDS(ledger::restore(backup, target, fresh.clock()));
        QCOMPARE(versionOf(target), newest() - 1);
        const auto opened = Ledger::open(target, fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE(need(ledger::check(**opened)).sendAways, 2);
        QCOMPARE(need(ledger::check(**opened)).problems, QStringList());
    }

    /// Made by the first version that people had. ELSEWHERE_FIRST_LEDGER names a file to make it anew, which
    /// is right only as long as nobody has one.
    void theFirstVersionsLedgerIsStillRead_data() { FreshLedger::addRows(); }
    void theFirstVersionsLedgerIsStillRead()
    {
        QFETCH(Backend, backend);
        const QString kept = QStringLiteral(ELSEWHERE_SOURCE_DIR "/tests/data/ledger-1.elsewhere");
        FreshLedger fresh(Backend::SQLite);
        qputenv("XDG_DATA_HOME", fresh.path(QStringLiteral("data")).toUtf8());
        const QString copy = fresh.path(QStringLiteral("first.elsewhere"));
        QVERIFY(QFile::copy(kept, copy));
        std::unique_ptr<EmptyDatabase> database;
        Location location = Location::file(copy);
        if (backend == Backend::PostgreSQL) {
            database = std::make_unique<EmptyDatabase>();
            location = database->location();
            SUCCEEDS(ledger::restore(copy, location, fresh.clock()));
        }
        const auto opened = Ledger::open(location, fresh.clock());
        SUCCEEDS(opened);
        QCOMPARE((*opened)->business().name, QStringLiteral("Harbour Street Auto Body"));
        const auto report = need(ledger::check(**opened));
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.sendAways, 2);
        QCOMPARE(report.returnVisits, 2);
        QCOMPARE(report.referralsIn, 1);
        QCOMPARE(need(ledger::Competitors(**opened).all()).constFirst().stage, domain::Stage::Agreed);
        // What the second version brought is there and has its defaults.
        QCOMPARE((*opened)->business().fit, domain::FitThresholds());
        QCOMPARE((*opened)->business().otherwise, domain::Grant::PreApproved);
        QCOMPARE(need(ledger::Conduct(**opened).ladder()), domain::Ladder());
        QCOMPARE(need(ledger::Guidelines(**opened).all()).size(), 0);
        const auto first = domain::SendAwayId(1);
        QCOMPARE(need(ledger::SendAways(**opened).byTicket(domain::ticketOf(first))), std::optional(first));
    }

    void visitsOfTheFifthVersionAreNotThoseOfConduct_data() { FreshLedger::addRows(); }
    void visitsOfTheFifthVersionAreNotThoseOfConduct()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto sent = [&](QDate on, domain::Motive motive) {
            domain::SendAway record;
            record.on = on;
            record.customer = shop.tom;
            record.need = shop.glass;
            record.motive = motive;
            record.reason = need(ledger::Catalogue(*fresh).reasons()).constFirst().id;
            return need(ledger::SendAways(*fresh).add(record));
        };
        const auto goodwill = sent(QDate(2026, 9, 1), domain::Motive::Customer);
        const auto forStaff = sent(QDate(2026, 10, 1), domain::Motive::Staff);
        domain::ReturnVisit visit;
        visit.on = QDate(2026, 11, 1);
        visit.customer = shop.tom;
        const auto id = need(ledger::ReturnVisits(*fresh).add(visit));
        SUCCEEDS(fresh->session().command(
            QStringLiteral("update return_visit set send_away_id = %1, months_since = 1")
                .arg(forStaff.value())));
        QCOMPARE(need(ledger::check(*fresh)).problems.size(), 1);
        SUCCEEDS(setVersion(*fresh, 5));
        SUCCEEDS(ledger::sql::migrate(fresh->session(), ledger::sql::migrationsUpTo(6)));
        SUCCEEDS(setVersion(*fresh, newest()));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(id))->belongsTo, std::optional(goodwill));
    }

    void wordOfMouthOfTheThirdVersionIsFoundByItsLetters_data() { FreshLedger::addRows(); }
    void wordOfMouthOfTheThirdVersionIsFoundByItsLetters()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        domain::Advocacy review;
        review.on = QDate(2026, 11, 1);
        review.site = QStringLiteral("CAFÉ-Führer");
        review.note = QStringLiteral("ÜBER all praise");
        need(ledger::Advocacies(*fresh).add(review));
        SUCCEEDS(fresh->session().command(
            QStringLiteral("update advocacy set site_key = 'cafÉ-führer', note_key = 'Über all praise'")));
        QCOMPARE(need(ledger::check(*fresh)).problems.size(), 1);
        SUCCEEDS(setVersion(*fresh, 3));
        SUCCEEDS(ledger::sql::migrate(fresh->session(), ledger::sql::migrationsUpTo(4)));
        SUCCEEDS(setVersion(*fresh, newest())); // the tables of later versions are there
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        ledger::Filter filter;
        filter.search = QStringLiteral("über");
        QCOMPARE(need(ledger::LogReader(*fresh).advocacies(filter, {}, 5)).rows.size(), 1);
    }

    void theFirstVersionIsNotChangedAnyMore()
    {
        FreshLedger fresh(Backend::SQLite);
        const QString made = fresh.path(QStringLiteral("made.elsewhere"));
        QFile empty(made);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto session = connect(Location::file(made));
        SUCCEEDS(ledger::sql::migrate(*session, ledger::sql::migrationsUpTo(1)));
        const auto schemaOf = [](Session &of) {
            auto row = need(
                of.run(QStringLiteral("select sql from sqlite_schema where sql is not null order by name")));
            QStringList statements;
            while (row.next())
                statements.append(row.text(0));
            return statements;
        };
        const auto first = need(Session::connect(
            Location::file(QStringLiteral(ELSEWHERE_SOURCE_DIR "/tests/data/ledger-1.elsewhere")),
            Session::Access::ReadOnly));
        QCOMPARE(schemaOf(*session), schemaOf(*first));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString file = qEnvironmentVariable("ELSEWHERE_FIRST_LEDGER");
    if (file.isEmpty()) {
        MigrationTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const base::FixedClock clock(QDate(2026, 11, 21));
    const auto ledger = need(Ledger::create(Location::file(file), FreshLedger::example(), clock));
    Shop(*ledger).live();
    need(ledger->session().command(QStringLiteral("pragma page_size = 1024")));
    need(ledger->session().command(QStringLiteral("vacuum")));
    return 0;
}

#include "MigrationTest.moc"
