// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Archive.h"

#include "FullDisk.h"
#include "ledger/Advocacies.h"
#include "ledger/Documents.h"
#include "ledger/Dump.h"
#include "ledger/Erasures.h"
#include "ledger/FreshLedger.h"
#include "NaughtyTexts.h"
#include "Python.h"
#include "workflows/Demo.h"

using ledger::Ledger;
using ledger::Location;
using Backend = FreshLedger::Backend;

namespace {

/// Every kind of record, with texts that break programs.
void fill(Ledger &ledger)
{
    const Shop shop(ledger);
    shop.live();
    domain::SendAway ruled = shop.sendAway(QDate(2026, 7, 1));
    ruled.guideline = domain::GuidelineVersionId(
        *need(ledger.session().number(QStringLiteral("select max(id) from guideline_version"))));
    need(ledger::SendAways(ledger).add(ruled));
    domain::Document paper;
    paper.name = QStringLiteral("../../x");
    paper.addedOn = QDate(2026, 1, 5);
    need(ledger::Documents(ledger).add(shop.northside, paper, QByteArray("%PDF\0\xff", 6)));
}

/// But for the sums, which are made anew: rows of nothing but zeros may be kept or not.
QStringList recordsOf(Ledger &ledger)
{
    QStringList lines = dump(ledger);
    lines.removeIf([](const QString &line) { return line.startsWith(QStringLiteral("figure|")); });
    return lines;
}

QStringList filesIn(const FreshLedger &fresh)
{
    return QDir(fresh.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// A ledger goes out as JSON and comes back the same, record by record.
class ArchiveTest final : public QObject
{
    Q_OBJECT

    // One for all rows of a test, which leave both as they are.
    std::unique_ptr<FreshLedger> m_source;
    std::unique_ptr<EmptyDatabase> m_database;
    QByteArray m_json;

private Q_SLOTS:
    void initTestCase()
    {
        m_source = std::make_unique<FreshLedger>(Backend::SQLite);
        fill(**m_source);
        const QString path = m_source->path(QStringLiteral("a.json"));
        SUCCEEDS(workflows::archive(**m_source, path));
        m_json = contentOf(path);
        if (FreshLedger::hasServer())
            m_database = std::make_unique<EmptyDatabase>();
    }
    void cleanupTestCase()
    {
        m_source.reset();
        m_database.reset();
    }

    void whoWasErasedSinceIsErasedAgain()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        shop.live();
        const QString json = fresh.path(QStringLiteral("before.json"));
        SUCCEEDS(workflows::archive(*fresh, json));
        QVERIFY(contentOf(json).contains("Tom Brandt"));
        SUCCEEDS(ledger::Erasures(*fresh).erase({shop.tom}));
        const auto erased = need(ledger::Erasures(*fresh).all());
        const auto made = [&](const QString &path, const QList<ledger::ErasureEntry> &known) {
            const auto arrived = workflows::unarchive(json, Location::file(path), fresh.clock(), {}, known);
            if (!arrived)
                qFatal("%s", qPrintable(arrived.error().sentence));
            return arrived->erasedAgain;
        };
        const QString plain = fresh.path(QStringLiteral("plain.elsewhere"));
        QCOMPARE(made(plain, {}), 0); // nobody has told it
        QVERIFY(contentOf(plain).contains("Tom Brandt"));
        const QString told = fresh.path(QStringLiteral("told.elsewhere"));
        QCOMPARE(made(told, erased), 1);
        QVERIFY(!contentOf(told).contains("Brandt"));
        if (FreshLedger::hasServer()) {
            const auto there = workflows::unarchive(json, m_database->location(), fresh.clock(), {}, erased);
            SUCCEEDS(there);
            QCOMPARE(there->erasedAgain, 1);
            {
                const auto opened = Ledger::open(m_database->location(), fresh.clock());
                SUCCEEDS(opened);
                QVERIFY(!dump(**opened).join(QLatin1Char(' ')).contains(QStringLiteral("Brandt")));
            }
            m_database = std::make_unique<EmptyDatabase>();
        }
        // From the register beside the archive, and from the ledger that is replaced.
        SUCCEEDS(ledger::addErasures(fresh.path(QStringLiteral("erasures.json")), erased));
        const QString beside = fresh.path(QStringLiteral("beside.elsewhere"));
        QCOMPARE(made(beside, {}), 1);
        QVERIFY(QFile::remove(fresh.path(QStringLiteral("erasures.json"))));
        QCOMPARE(made(beside, {}), 1);
        QVERIFY(!contentOf(beside).contains("Brandt"));
    }

    void theSameLedgerComesBack_data()
    {
        QTest::addColumn<Backend>("from");
        QTest::addColumn<Backend>("to");
        QTest::newRow("file to file") << Backend::SQLite << Backend::SQLite;
        if (!FreshLedger::hasServer())
            return;
        QTest::newRow("file to server") << Backend::SQLite << Backend::PostgreSQL;
        QTest::newRow("server to file") << Backend::PostgreSQL << Backend::SQLite;
    }
    void theSameLedgerComesBack()
    {
        NEEDS_TEST_DATA();
        QFETCH(Backend, from);
        QFETCH(Backend, to);
        FreshLedger source(from);
        fill(*source);
        domain::Advocacy praise;
        praise.on = QDate(2026, 9, 1);
        SUCCEEDS(source->transact([&]() -> base::Done {
            for (const QString &text : naughtyTexts()) {
                praise.note = praise.site = text;
                TRY(ledger::Advocacies(*source).add(praise));
            }
            return {};
        }));
        const QString path = source.path(QStringLiteral("a.json"));
        const auto records = workflows::archive(*source, path);
        SUCCEEDS(records);
        QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        const auto database = to == Backend::PostgreSQL ? std::make_unique<EmptyDatabase>() : nullptr;
        const Location target =
            database ? database->location() : Location::file(source.path(QStringLiteral("new.elsewhere")));
        const auto arrived = workflows::unarchive(path, target, source.clock());
        SUCCEEDS(arrived);
        QCOMPARE(arrived->records, *records);
        QCOMPARE(arrived->sendAways, 3);
        const auto made = Ledger::open(target, source.clock());
        SUCCEEDS(made);
        QCOMPARE(recordsOf(**made), recordsOf(*source));
        QCOMPARE(need(ledger::check(**made)).problems, QStringList());

        // New records get numbers of their own.
        domain::Customer customer;
        customer.name = QStringLiteral("New here");
        SUCCEEDS(ledger::Customers(**made).add(customer));

        const QString again = source.path(QStringLiteral("b.json"));
        SUCCEEDS(workflows::archive(*source, again));
        QCOMPARE(contentOf(again), contentOf(path));
    }

    void theExampleBusinessComesBack()
    {
        QTemporaryDir folder;
        const base::FixedClock clock(QDate(2026, 11, 21));
        const Location location = Location::file(folder.filePath(QStringLiteral("demo.elsewhere")));
        SUCCEEDS(
            workflows::makeDemo(location, {.today = QDate(2026, 11, 21), .months = 12, .sendAways = 400}));
        const auto demo = need(Ledger::open(location, clock));
        const QString path = folder.filePath(QStringLiteral("demo.json"));
        SUCCEEDS(workflows::archive(*demo, path));
        const Location target = Location::file(folder.filePath(QStringLiteral("new.elsewhere")));
        SUCCEEDS(workflows::unarchive(path, target, clock));
        const auto made = need(Ledger::open(target, clock));
        QCOMPARE(recordsOf(*made), recordsOf(*demo));
    }

    void otherProgramsReadIt()
    {
        FreshLedger source(Backend::SQLite);
        fill(*source);
        SUCCEEDS(workflows::archive(*source, source.path(QStringLiteral("a.json"))));
        const QStringList lines =
            Python::lines("import json, sys\n"
                          "a = json.load(sys.stdin)\n"
                          "print(a['format'], a['version'], a['business'])\n"
                          "print(len(a['tables']['send_away']), a['tables']['send_away'][0]['forgone'])\n"
                          "print(a['tables']['referral_in'][0]['note'])\n",
                          contentOf(source.path(QStringLiteral("a.json"))));
        QCOMPARE(lines,
                 QStringList({QStringLiteral("elsewhere-archive 1 Harbour Street Auto Body"),
                              QStringLiteral("3 42000"), QStringLiteral("Ümlaut & <b>“quotes”</b> %1")}));
    }

    void whatWasEditedByHandIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
        };
        row("no JSON", "\"name\": \"Windscreen\"", "\"name\": \"Windscreen", "cannot be read from line");
        row("of another program", "elsewhere-archive", "somewhere", "is no archive of a ledger");
        row("a version to come", "\"version\": 1", "\"version\": 2", "newer version of Elsewhere");
        row("a ledger to come", "\"ledger\": ", "\"ledger\": 9", "that this Elsewhere does not know");
        row("a table by another name", "\"reason\": [", "\"reasons\": [", "No ledger has a table “reasons”");
        row("a missing table", "\"contact\": [\n],\n", "",
            "The table “contact” is missing, or not in its place before “reach”");
        row("tables and nothing else", "\"category\": [", "\"category\": {", "is no archive of a ledger");
        row("a broken reference", "\"category_id\": 1", "\"category_id\": 77",
            "Table “competency”, record 1, field “category_id”: there is no “category” with the number 77.");
        row("a text for a number", "\"category_id\": 1", "\"category_id\": \"1\"",
            "Table “competency”, record 1, field “category_id”: a whole number is needed.");
        row("a part of a number", "\"category_id\": 1", "\"category_id\": 1.5",
            "Table “competency”, record 1, field “category_id”: a text, a whole number or null is needed");
        row("a number too large", "\"category_id\": 1", "\"category_id\": 9223372036854775808",
            "Table “competency”, record 1, field “category_id”: a text, a whole number or null is needed");
        row("a list in a record", "\"category_id\": 1", "\"category_id\": [1]",
            "Table “competency”, record 1, field “category_id”: a text, a whole number or null is needed");
        row("a number for a text", "\"name\": \"Windscreen\"", "\"name\": 5",
            "Table “competency”, record 1, field “name”: a text is needed.");
        row("nothing where something is needed", "\"name\": \"Windscreen\"", "\"name\": null",
            "Table “competency”, record 1, field “name”: a text is needed.");
        row("a field too many", "\"name\": \"Windscreen\"", "\"name\": \"Windscreen\", \"colour\": 1",
            "Table “competency”, record 1, field “colour”: there is no such field.");
        row("a field twice", "\"name\": \"Windscreen\"", "\"name\": \"Windscreen\", \"name\": \"x\"",
            "Table “competency”, record 1, field “name”: the field is there twice.");
        row("a field too few", "\"name\": \"Windscreen\", ", "",
            "Table “competency”, record 1, field “name”: the field is missing.");
        row("a day that is none", "\"on_date\": \"2026-01-31\"", "\"on_date\": \"2026-02-31\"",
            "Table “send_away”, record 1, field “on_date”: a day such as 2026-11-22 is needed.");
        row("a time that is none", "\"recorded_at\": \"2026-11-21T12:00:00.000Z\"",
            "\"recorded_at\": \"yesterday\"",
            "record 1, field “recorded_at”: a time such as 2026-11-22T10:00:00.000Z is needed.");
        row("bytes that are none", "\"content\": \"JVBERgD/\"", "\"content\": \"%%\"",
            "Table “document”, record 1, field “content”: bytes in base 64 are needed.");
        row("a character nobody keeps", "\"name\": \"Windscreen\"", "\"name\": \"a\\u0000b\"",
            "Table “competency”, record 1, field “name”: a character that no ledger can keep.");
        row("half a character", "\"name\": \"Windscreen\"", "\"name\": \"a\\ud800b\"",
            "cannot be read from line");
        row("a word that is none", "\"status\": \"closed\"", "\"status\": \"lost\"",
            "Table “send_away”, record 1, field “status”: the ledger's rules do not allow what is there");
        row("a name twice", "\"name\": \"Riverside Motors\"", "\"name\": \"NORTHSIDE  glass\"",
            "Table “competitor”, record 2, field “name”: the ledger's rules do not allow what is there");
        row("a record twice", "{\"id\": 2, \"name\": \"Riverside Motors\"",
            "{\"id\": 1, \"name\": \"Riverside Motors\"", "Table “competitor”, record 2");
        row("what does not fit", "\"months_since\": 0", "\"months_since\": 7",
            "Return visits with a wrong number of months since the send-away: 1");
        row("two businesses in one", "\"category\": [", "\"business\": [\n],\n\"category\": [",
            "The table “category” is missing, or not in its place before “business”");
    }
    void whatWasEditedByHandIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        const QString path = m_source->path(QStringLiteral("a.json"));
        QByteArray json = m_json;
        const qsizetype at = json.indexOf(from);
        QVERIFY(at > 0);
        json.replace(at, from.size(), to);
        writeFile(path, json);
        const QStringList files = filesIn(*m_source);
        const auto made = workflows::unarchive(
            path, Location::file(m_source->path(QStringLiteral("new.elsewhere"))), m_source->clock());
        QVERIFY(!made);
        QVERIFY2(made.error().sentence.contains(QString::fromUtf8(said)), qPrintable(made.error().sentence));
        QCOMPARE(filesIn(*m_source), files);
        if (!m_database)
            return;
        const auto onServer = workflows::unarchive(path, m_database->location(), m_source->clock());
        QVERIFY(!onServer);
        QVERIFY2(onServer.error().sentence.contains(QString::fromUtf8(said)),
                 qPrintable(onServer.error().sentence));
        const auto session = need(
            ledger::sql::Session::connect(m_database->location(), ledger::sql::Session::Access::ReadOnly));
        QCOMPARE(session->database().tables(), QStringList());
    }

    void whatIsCutOffIsRefusedWhereverItEnds()
    {
        const FreshLedger &source = *m_source;
        const QString path = source.path(QStringLiteral("a.json"));
        const QStringList files = filesIn(source);
        for (qsizetype size = 0; size < m_json.size() - 1; size += m_json.size() / 23) {
            writeFile(path, m_json.left(size));
            const auto made = workflows::unarchive(
                path, Location::file(source.path(QStringLiteral("new.elsewhere"))), source.clock());
            QVERIFY2(!made, qPrintable(QString::number(size)));
            QCOMPARE(made.error().code, QStringLiteral("archive.broken"));
            QCOMPARE(filesIn(source), files);
        }
    }

    void whatIsNestedOrEndlessDoesNotFillTheMemory()
    {
        FreshLedger source(Backend::SQLite);
        const QString path = source.path(QStringLiteral("a.json"));
        const Location target = Location::file(source.path(QStringLiteral("new.elsewhere")));
        const QByteArray head = "{\"format\": \"elsewhere-archive\", \"version\": 1, \"ledger\": 15, ";
        writeFile(path, QByteArray(5'000'000, '['));
        FAILS_WITH(workflows::unarchive(path, target, source.clock()), "archive.foreign");
        writeFile(path, head + "\"x\": " + QByteArray(5'000'000, '['));
        FAILS_WITH(workflows::unarchive(path, target, source.clock()), "archive.broken");
        writeFile(path, head + "\"tables\": {\"business\": [{\"name\": \"" + QByteArray(40'000'000, 'x')
                            + "\"}]}}");
        FAILS_WITH(workflows::unarchive(path, target, source.clock()), "archive.broken");
        FAILS_WITH(workflows::unarchive(source.path({}), target, source.clock()), "archive.unreadable");
    }

    void anEditorsMarksAndOwnMembersAreNoHarm()
    {
        FreshLedger source(Backend::SQLite);
        fill(*source);
        const QString path = source.path(QStringLiteral("a.json"));
        SUCCEEDS(workflows::archive(*source, path));
        QByteArray json = "\xef\xbb\xbf" + contentOf(path);
        json.replace("\n", "\r\n  ");
        json.replace("\"made_at\"", "\"note\": {\"by\": [1, 2.5, {}]}, \"made_at\"");
        writeFile(path, json);
        QVERIFY(workflows::isArchive(path));
        const Location target = Location::file(source.path(QStringLiteral("new.elsewhere")));
        SUCCEEDS(workflows::unarchive(path, target, source.clock()));
        QCOMPARE(recordsOf(*need(Ledger::open(target, source.clock()))), recordsOf(*source));
    }

    void whatWasThereIsKept()
    {
        FreshLedger source(Backend::SQLite);
        const QString path = source.path(QStringLiteral("a.json"));
        SUCCEEDS(workflows::archive(*source, path));
        const QString target = source.path(QStringLiteral("old.elsewhere"));
        writeFile(target, "what was there");
        SUCCEEDS(workflows::unarchive(path, Location::file(target), source.clock()));
        QCOMPARE(contentOf(source.path(QStringLiteral("old.before-restore-20261121-120000.elsewhere"))),
                 QByteArray("what was there"));
        // Never over a ledger, whatever the name.
        FAILS_WITH(workflows::archive(*source, target), "file.target");
        FAILS_WITH(workflows::archive(*source, source.path(QStringLiteral("no/such/folder.json"))),
                   "file.write");
    }

    void aFullDiskAndCancelLeaveNothing()
    {
        FreshLedger source(Backend::SQLite);
        fill(*source);
        const QString path = source.path(QStringLiteral("a.json"));
        QStringList files = filesIn(source);
        for (const rlim_t bytes : {0, 4'000}) {
            const FullDisk full(bytes);
            FAILS_WITH(workflows::archive(*source, path), "file.write");
            QCOMPARE(filesIn(source), files);
        }
        FAILS_WITH(workflows::archive(*source, path, [](double) { return false; }), "cancelled");
        QCOMPARE(filesIn(source), files);
        SUCCEEDS(workflows::archive(*source, path));
        files = filesIn(source);
        const Location target = Location::file(source.path(QStringLiteral("new.elsewhere")));
        for (const rlim_t bytes : {0, 4'096, 200'000}) {
            const FullDisk full(bytes);
            const auto made = workflows::unarchive(path, target, source.clock());
            QVERIFY(!made && !made.error().sentence.isEmpty());
            QCOMPARE(filesIn(source), files);
        }
        FAILS_WITH(workflows::unarchive(path, target, source.clock(), [](double) { return false; }),
                   "cancelled");
        QCOMPARE(filesIn(source), files);
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "ArchiveTest.moc"
