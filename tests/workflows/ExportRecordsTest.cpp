// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ExportRecords.h"

#include "exchange/CsvReader.h"
#include "FullDisk.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/Records.h"
#include "ledger/Upkeep.h"
#include "TestData.h"
#include "workflows/Demo.h"
#include "workflows/ImportRecords.h"
#include "workflows/Measures.h"

using namespace domain;
using workflows::RecordKind;

/// The example business goes out and comes in again.
class ExportRecordsTest final : public QObject
{
    Q_OBJECT

    static constexpr RecordKind kinds[]{RecordKind::Competitors, RecordKind::Strengths, RecordKind::SendAways,
                                        RecordKind::ReturnVisits, RecordKind::ReferralsIn};

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<ledger::Ledger> m_demo;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static auto import(ledger::Ledger &into, RecordKind kind, const QString &path)
    {
        workflows::ImportOptions options;
        options.kind = kind;
        options.path = path;
        return workflows::importRecords(into, options);
    }
    QByteArray exported(ledger::Ledger &from, RecordKind kind) const
    {
        const QString file = path(codeOf(kind) + QStringLiteral(".csv"));
        const auto done = workflows::exportRecords(from, kind, file);
        return done ? contentOf(file) : QByteArray();
    }
    /// The cells of the first row, by the heading's names.
    QHash<QString, QString> firstRow(ledger::Ledger &from, RecordKind kind) const
    {
        const QString file = path(QStringLiteral("row.csv"));
        QHash<QString, QString> cells;
        if (!workflows::exportRecords(from, kind, file))
            return cells;
        const auto reader = exchange::CsvReader::open(file, {});
        exchange::TableRow row;
        if (!reader || !(*reader)->next(row))
            return cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.insert((*reader)->heading().at(i), row.cells.at(i));
        return cells;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto location = ledger::Location::file(path(QStringLiteral("demo.elsewhere")));
        SUCCEEDS(
            workflows::makeDemo(location, {.today = QDate(2026, 11, 21), .months = 12, .sendAways = 800}));
        auto opened = ledger::Ledger::open(location, m_clock);
        SUCCEEDS(opened);
        m_demo = std::move(*opened);
    }

    void whatGoesOutComesInTheSame_data() { FreshLedger::addRows(); }
    void whatGoesOutComesInTheSame()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger other(backend, QDate(2026, 11, 21), m_demo->business());
        for (const RecordKind kind : kinds) {
            const QByteArray content = exported(*m_demo, kind);
            QVERIFY(content.count("\r\n") > 5);
            const QString file = path(QStringLiteral("out.csv"));
            writeFile(file, content);

            const auto back = import(*m_demo, kind, file);
            SUCCEEDS(back);
            QCOMPARE(back->rejected, 0);
            QCOMPARE(back->taken.added, 0);
            QVERIFY(back->taken.needs.isEmpty() && back->taken.customers == 0);
            QCOMPARE(exported(*m_demo, kind), content);

            const auto moved = import(*other, kind, file);
            SUCCEEDS(moved);
            QCOMPARE(moved->rejected, 0);
            QCOMPARE(moved->taken.added, moved->rows);
            QCOMPARE(exported(*other, kind), content);
        }
        const auto sound = ledger::check(*other);
        SUCCEEDS(sound);
        QCOMPARE(sound->problems, QStringList());
        const workflows::MeasuresQuery query{QDate(2026, 11, 21), {}, {}, {}, true};
        const auto before = workflows::readMeasures(*m_demo, query);
        const auto after = workflows::readMeasures(*other, query);
        SUCCEEDS(before);
        SUCCEEDS(after);
        QCOMPARE(after->series, before->series);
        QCOMPARE(after->payoff, before->payoff);
        QCOMPARE(after->coverage, before->coverage);
        QCOMPARE(after->people.returned, before->people.returned);
    }

    void aWorkbookComesInAsTheListDoes()
    {
        FreshLedger other(FreshLedger::Backend::SQLite, QDate(2026, 11, 21), m_demo->business());
        const QString file = path(QStringLiteral("all.xlsx"));
        const auto out = workflows::exportWorkbook(*m_demo, file);
        SUCCEEDS(out);
        QVERIFY(out->rows > 1000);
        QCOMPARE(out->changedCells, 0);
        for (const RecordKind kind : kinds) {
            workflows::ImportOptions options;
            options.kind = kind;
            options.path = file;
            options.source.sheet = codeOf(kind);
            const auto moved = workflows::importRecords(*other, options);
            SUCCEEDS(moved);
            QCOMPARE(moved->rejected, 0);
            QCOMPARE(exported(*other, kind), exported(*m_demo, kind));
        }
    }

    void aMarkIsWrittenOnRequest()
    {
        const QString file = path(QStringLiteral("marked.csv"));
        workflows::ExportOptions options;
        options.withMark = true;
        SUCCEEDS(workflows::exportRecords(*m_demo, RecordKind::Competitors, file, {}, options));
        QCOMPARE(contentOf(file), "\xef\xbb\xbf" + exported(*m_demo, RecordKind::Competitors));
        const auto back = import(*m_demo, RecordKind::Competitors, file);
        SUCCEEDS(back);
        QCOMPARE(back->taken.added, 0);
    }

    void customersOfOneNameStayApart_data() { FreshLedger::addRows(); }
    void customersOfOneNameStayApart()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger from(backend);
        FreshLedger to(backend);
        SUCCEEDS(import(*from, RecordKind::Strengths, [&] {
            writeFile(path(QStringLiteral("need.csv")), "need,competitor,level\nPaint,us,3\n");
            return path(QStringLiteral("need.csv"));
        }()));
        const CompetencyId need = ledger::Catalogue(*from).competencies()->first().id;
        for (const char *phone : {"", "0431 1", "0431 2"}) {
            Customer tom;
            tom.name = QStringLiteral("Tom");
            tom.phones = {QString::fromLatin1(phone)};
            SendAway sent;
            sent.on = QDate(2026, 10, 1);
            sent.need = need;
            sent.customer = *ledger::Customers(*from).add(tom);
            SUCCEEDS(ledger::SendAways(*from).add(sent));
        }
        const QByteArray content = exported(*from, RecordKind::SendAways);
        const auto moved = import(*to, RecordKind::SendAways, path(QStringLiteral("send-aways.csv")));
        SUCCEEDS(moved);
        QCOMPARE(moved->taken.customers, 3);
        QCOMPARE(exported(*to, RecordKind::SendAways), content);
    }

    void unknownIsNotZero_data() { FreshLedger::addRows(); }
    void unknownIsNotZero()
    {
        QFETCH(FreshLedger::Backend, backend);
        for (const QByteArray &amount : {QByteArray(), QByteArray("0.00")}) {
            FreshLedger fresh(backend);
            const QString file = path(QStringLiteral("one.csv"));
            writeFile(file, "date,need,forgone\n2026-10-01,Paint," + amount + "\n");
            SUCCEEDS(import(*fresh, RecordKind::SendAways, file));
            QCOMPARE(firstRow(*fresh, RecordKind::SendAways).value(QStringLiteral("forgone")),
                     QString::fromLatin1(amount));
        }
    }

    void amountsOfEveryCurrencyComeBack_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::newRow("no decimals") << QStringLiteral("JPY") << QStringLiteral("1500");
        QTest::newRow("two") << QStringLiteral("USD") << QStringLiteral("1500.50");
        QTest::newRow("three") << QStringLiteral("KWD") << QStringLiteral("1.500");
    }
    void amountsOfEveryCurrencyComeBack()
    {
        QFETCH(QString, currency);
        QFETCH(QString, amount);
        Business business = FreshLedger::example();
        business.currency = *Currency::fromCode(currency);
        FreshLedger from(FreshLedger::Backend::SQLite, QDate(2026, 11, 21), business);
        FreshLedger to(FreshLedger::Backend::SQLite, QDate(2026, 11, 21), business);
        writeFile(path(QStringLiteral("one.csv")),
                  "date,need,forgone\n2026-10-01,Paint," + amount.toLatin1() + "\n");
        SUCCEEDS(import(*from, RecordKind::SendAways, path(QStringLiteral("one.csv"))));
        const QByteArray content = exported(*from, RecordKind::SendAways);
        SUCCEEDS(import(*to, RecordKind::SendAways, path(QStringLiteral("send-aways.csv"))));
        QCOMPARE(exported(*to, RecordKind::SendAways), content);
        QCOMPARE(firstRow(*to, RecordKind::SendAways).value(QStringLiteral("forgone")), amount);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QString file = path(QStringLiteral("full.csv"));
        writeFile(file, "the old one");
        {
            const FullDisk full(20'000);
            FAILS_WITH(workflows::exportRecords(*m_demo, RecordKind::SendAways, file), "file.write");
        }
        QCOMPARE(contentOf(file), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("full*")}).size(), 1);
    }

    void aFullDiskWhileTakingInChangesNothing()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        exported(*m_demo, RecordKind::SendAways);
        {
            const FullDisk full(400'000);
            FAILS_WITH(import(*fresh, RecordKind::SendAways, path(QStringLiteral("send-aways.csv"))),
                       "ledger.io");
        }
        QCOMPARE(exported(*fresh, RecordKind::SendAways).count("\r\n"), 1);
        const QByteArray content = exported(*m_demo, RecordKind::SendAways);
        SUCCEEDS(import(*fresh, RecordKind::SendAways, path(QStringLiteral("send-aways.csv"))));
        QCOMPARE(exported(*fresh, RecordKind::SendAways), content);
    }

    void rejectsThatCannotBeWrittenStopTheImport()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        workflows::ImportOptions options;
        options.path = path(QStringLiteral("bad.csv"));
        options.rejectsPath = path(QStringLiteral("nowhere/rejects.csv"));
        writeFile(options.path, "date,need\n2026-10-01,Paint\nnever,Paint\n");
        FAILS_WITH(workflows::importRecords(*fresh, options), "file.write");
        QCOMPARE(exported(*fresh, RecordKind::SendAways).count("\r\n"), 1);
    }

    void aLedgerForReadingTakesNothingIn_data() { FreshLedger::addRows(); }
    void aLedgerForReadingTakesNothingIn()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto readOnly = fresh->again(ledger::Ledger::Access::ReadOnly);
        SUCCEEDS(readOnly);
        writeFile(path(QStringLiteral("one.csv")), "date,need\n2026-10-01,Paint\n");
        FAILS_WITH(import(**readOnly, RecordKind::SendAways, path(QStringLiteral("one.csv"))),
                   "ledger.readonly");
        QCOMPARE(exported(**readOnly, RecordKind::SendAways).count("\r\n"), 1);
    }

    void anExportCanBeStopped()
    {
        // Fewer than a thousand send-aways are written without asking.
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        QByteArray content("date,need\n");
        for (int i = 0; i < 2500; ++i)
            content += "2026-10-01,Paint\n";
        writeFile(path(QStringLiteral("many.csv")), content);
        SUCCEEDS(import(*fresh, RecordKind::SendAways, path(QStringLiteral("many.csv"))));
        const QString file = path(QStringLiteral("stopped.csv"));
        QList<qint64> told;
        FAILS_WITH(workflows::exportRecords(*fresh, RecordKind::SendAways, file,
                                            [&](qint64 rows) {
                                                told.append(rows);
                                                return rows < 2000;
                                            }),
                   "cancelled");
        QCOMPARE(told, QList<qint64>({1000, 2000}));
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(ExportRecordsTest)
#include "ExportRecordsTest.moc"
