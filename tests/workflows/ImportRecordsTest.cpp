// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportRecords.h"

#include "exchange/CsvWriter.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "TestData.h"
#include "workflows/ExportRecords.h"
#include "workflows/Measures.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace domain;
using workflows::ImportOptions;
using workflows::ImportReport;
using workflows::RecordKind;

class ImportRecordsTest final : public QObject
{
    Q_OBJECT

    static ImportOptions file(FreshLedger &fresh, RecordKind kind, const QByteArray &content)
    {
        ImportOptions options;
        options.kind = kind;
        options.path = fresh.path(QStringLiteral("in.csv"));
        writeFile(options.path, content);
        return options;
    }
    static auto import(FreshLedger &fresh, RecordKind kind, const QByteArray &content)
    {
        return workflows::importRecords(*fresh, file(fresh, kind, content));
    }
    static QList<ledger::SendAwayRow> sent(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .sendAways({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 10'000)
            ->rows;
    }
    static QList<ledger::ReferralInRow> referred(ledger::Ledger &ledger)
    {
        return ledger::LogReader(ledger)
            .referralsIn({}, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, 10'000)
            ->rows;
    }
    static QList<qint64> rejectedLines(const ImportReport &report)
    {
        QList<qint64> lines;
        for (const workflows::Rejection &rejection : report.examples)
            lines.append(rejection.line);
        return lines;
    }
    static constexpr const char *head = "id,date,customer,phone,email,known_before,need,partner,reason,"
                                        "motive,handoff,forgone,staff,status,note\n";

private Q_SLOTS:
    void aDateAndANeedAreEnough_data() { FreshLedger::addRows(); }
    void aDateAndANeedAreEnough()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto report =
            import(fresh, RecordKind::SendAways, "need;date\nPaint;2026-10-01\nGlass;2026-10-02\n");
        SUCCEEDS(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->taken.added, 2);
        QCOMPARE(report->taken.needs, QStringList({QStringLiteral("Paint"), QStringLiteral("Glass")}));
        QCOMPARE(sent(*fresh).first().status, Status::HandedOff);
        QCOMPARE(sent(*fresh).first().forgone, MaybeMoney());
    }

    void everyColumnIsUnderstood_data() { FreshLedger::addRows(); }
    void everyColumnIsUnderstood()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto report = import(
            fresh, RecordKind::SendAways,
            QByteArray(head)
                + "S1,2026-10-01,O'Brien & <b>Söhne</b> %1 =1+1,0431 555,ob@example.org,yes,Paint,Volt,out "
                  "of stock,staff's interest,Called ahead,\"1,150.50\",Anna,no-show,\"two\nlines\"\n");
        SUCCEEDS(report);
        QCOMPARE(report->rejected, 0);
        const SendAway s = ledger::SendAways(*fresh).byId(sent(*fresh).first().id)->value();
        QCOMPARE(s.reference, QStringLiteral("S1"));
        QCOMPARE(s.knownBefore, KnownBefore::Yes);
        QCOMPARE(s.motive, Motive::Staff);
        QCOMPARE(s.handoff, std::optional(Handoff::CalledAhead));
        QCOMPARE(s.forgone, MaybeMoney(Money(115050, Currency::euro())));
        QCOMPARE(s.status, Status::NoShow);
        QCOMPARE(s.outcome, Outcome::NotServed);
        QCOMPARE(s.note, QStringLiteral("two\nlines"));
        const Customer who = ledger::Customers(*fresh).byId(*s.customer)->value();
        QCOMPARE(who.name, QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1"));
        QCOMPARE(sent(*fresh).first().reasonName, QStringLiteral("out of stock"));
        QCOMPARE(report->taken.reasons, QStringList()); // one that every ledger begins with
    }

    void badRowsAreRejectedAndAllOthersTaken_data() { FreshLedger::addRows(); }
    void badRowsAreRejectedAndAllOthersTaken()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        ImportOptions options = file(fresh, RecordKind::SendAways,
                                     QByteArray("date,need,reason,forgone,status\n"
                                                "2026-10-01,Paint,wait,12.50,served\n"  // line 2
                                                "2026-02-30,Paint,wait,1,served\n"      // 3: no such day
                                                ",Paint,wait,1,served\n"                // 4: no day
                                                "2026-10-01,,wait,1,served\n"           // 5: no need
                                                "2026-10-01,Paint,wait,much,served\n"   // 6: no amount
                                                "2026-10-01,Paint,wait,-1,served\n"     // 7: below zero
                                                "2026-10-01,Paint,wait,1,gone\n"        // 8: no status
                                                "2026-10-01,Paint\n"                    // 9: ragged
                                                "2026-10-01,Pa<NUL>int,wait,1,served\n" // 10: NUL
                                                "2026-10-02,Glass,,,\n")
                                         .replace("<NUL>", QByteArray(1, '\0')));
        options.rejectsPath = fresh.path(QStringLiteral("rejects.csv"));
        const auto report = workflows::importRecords(*fresh, options);
        SUCCEEDS(report);
        QCOMPARE(report->taken.added, 2);
        QCOMPARE(report->rejected, 8);
        QCOMPARE(rejectedLines(*report), QList<qint64>({3, 4, 5, 6, 7, 8, 9, 10}));
        for (const workflows::Rejection &rejection : report->examples)
            QVERIFY(!rejection.why.isEmpty());
        QVERIFY(report->examples.at(0).why.contains(QStringLiteral("“2026-02-30”")));

        // Corrected, the rejects are taken in as they are, with the reasons in front.
        QByteArray rejects = contentOf(options.rejectsPath);
        QVERIFY(rejects.startsWith("rejected_because,date,need,reason,forgone,status\r\n"));
        QCOMPARE(rejects.count("\r\n"), 9);
        rejects.replace("2026-02-30", "2026-02-28");
        rejects.replace("much", "99");
        const auto again = import(fresh, RecordKind::SendAways, rejects);
        SUCCEEDS(again);
        QCOMPARE(again->taken.added, 2);
        QCOMPARE(again->rejected, 6);
        QCOMPARE(again->unknownColumns, QStringList());
    }

    void twoWaysOfWritingAmountsAreNotGuessed_data() { FreshLedger::addRows(); }
    void twoWaysOfWritingAmountsAreNotGuessed()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const QByteArray content(
            "date;need;forgone\n2026-10-01;A;1.234,56\n2026-10-01;B;1,234.56\n2026-10-01;C;7\n");
        const auto report = import(fresh, RecordKind::SendAways, content);
        SUCCEEDS(report);
        QCOMPARE(rejectedLines(*report), QList<qint64>({2, 3}));
        QCOMPARE(sent(*fresh).first().forgone, MaybeMoney(Money(700, Currency::euro())));
        ImportOptions options = file(fresh, RecordKind::SendAways, content);
        options.decimal = exchange::AmountColumn::Decimal::Comma;
        QCOMPARE(workflows::importRecords(*fresh, options)->taken.added, 1);
    }

    void columnsOfOtherNamesAreMapped_data() { FreshLedger::addRows(); }
    void columnsOfOtherNamesAreMapped()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        ImportOptions options =
            file(fresh, RecordKind::SendAways, "Tag\tWunsch\tFarbe\n01.02.2026\tLack\trot\n");
        FAILS_WITH(workflows::importRecords(*fresh, options), "csv.columns");
        options.mapping = {{QStringLiteral("date"), QStringLiteral("Tag")},
                           {QStringLiteral("need"), QStringLiteral("Wunsch")}};
        const auto report = workflows::importRecords(*fresh, options);
        SUCCEEDS(report);
        QCOMPARE(report->taken.added, 1);
        QCOMPARE(report->unknownColumns, QStringList(QStringLiteral("Farbe")));
        QCOMPARE(sent(*fresh).first().on, QDate(2026, 2, 1));
    }

    void aDryRunReportsTheSameAndChangesNothing_data() { FreshLedger::addRows(); }
    void aDryRunReportsTheSameAndChangesNothing()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        ImportOptions options =
            file(fresh, RecordKind::SendAways, "date,need,customer\n2026-10-01,Paint,Tom\nx,Paint,Ann\n");
        options.dryRun = true;
        const auto tried = workflows::importRecords(*fresh, options);
        SUCCEEDS(tried);
        QVERIFY(sent(*fresh).isEmpty());
        QVERIFY(ledger::Catalogue(*fresh).competencies()->isEmpty());
        options.dryRun = false;
        const auto done = workflows::importRecords(*fresh, options);
        SUCCEEDS(done);
        QCOMPARE(tried->taken.added, done->taken.added);
        QCOMPARE(tried->taken.customers, 1);
        QCOMPARE(tried->taken.needs, done->taken.needs);
        QCOMPARE(tried->rejected, 1);
        QCOMPARE(sent(*fresh).size(), 1);
    }

    void stoppingLeavesNothingBehind_data() { FreshLedger::addRows(); }
    void stoppingLeavesNothingBehind()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        QByteArray content("date,need\n");
        for (int i = 0; i < 5000; ++i)
            content += "2026-10-01,Paint\n";
        const ImportOptions options = file(fresh, RecordKind::SendAways, content);
        QList<double> shares;
        FAILS_WITH(workflows::importRecords(*fresh, options,
                                            [&](qint64 rows, double share) {
                                                shares.append(share);
                                                return !(share > 0.2 && rows >= 3000);
                                            }),
                   "cancelled");
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QVERIFY(shares.size() > 5);
        QVERIFY(sent(*fresh).isEmpty());
        const auto report = workflows::importRecords(*fresh, options);
        SUCCEEDS(report);
        QCOMPARE(report->taken.added, 5000); // equal rows are as many send-aways
    }

    void filesThatAreNoListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
        QTest::newRow("need missing") << QByteArray("date,reason\n") << QStringLiteral("csv.columns");
        QTest::newRow("date twice") << QByteArray("date,need,DATE\n") << QStringLiteral("csv.heading");
        QTest::newRow("never ends") << QByteArray("date,need\n2026-10-01,\"Paint\n2026-10-02,Glass\n")
                                    << QStringLiteral("csv.damaged");
    }
    void filesThatAreNoListsAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const auto report = import(fresh, RecordKind::SendAways, content);
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QVERIFY(sent(*fresh).isEmpty());
    }

    void referralsAreReadWithTheirSource_data() { FreshLedger::addRows(); }
    void referralsAreReadWithTheirSource()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto report = import(fresh, RecordKind::ReferralsIn,
                                   "date,source,source_kind,customer,value,outcome\n"
                                   "2026-10-01,Volt,,Ann,12.00,\n"
                                   "2026-10-02,Tom,word of mouth,,,\n"
                                   "2026-10-03,,,,0.00,\n"
                                   "2026-10-04,Volt,,,80.00,did not buy\n"
                                   "2026-10-05,Volt,unknown,,,\n");
        SUCCEEDS(report);
        QCOMPARE(rejectedLines(*report), QList<qint64>{6});
        const auto rows = referred(*fresh);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).sourceKind, SourceKind::Partner);
        QCOMPARE(rows.at(0).outcome, ReferralOutcome::Bought);
        QCOMPARE(rows.at(1).sourceKind, SourceKind::WordOfMouth);
        QCOMPARE(rows.at(1).sourceName, QStringLiteral("Tom"));
        QCOMPARE(rows.at(1).outcome, ReferralOutcome::Open);
        QCOMPARE(rows.at(2).sourceKind, SourceKind::Unknown);
        QCOMPARE(rows.at(2).outcome, ReferralOutcome::Open);
        QCOMPARE(rows.at(3).outcome, ReferralOutcome::NotBought);
    }

    void competitorsHaveSeveralContacts_data() { FreshLedger::addRows(); }
    void competitorsHaveSeveralContacts()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const QByteArray content("name,category,contact,role,phone,email,website,address,agreement,note\n"
                                 "Volt,Electric,Mia,Owner,\"0431 1\n0431 "
                                 "2\",m@x.org,https://volt.example,Quay 1,in talks,likes calls\n"
                                 "Volt,,Ben,,0431 3,,,,,\n"
                                 "Quick,,,,,,,,,\n"
                                 ",,Nobody,,,,,,,\n");
        const auto report = import(fresh, RecordKind::Competitors, content);
        SUCCEEDS(report);
        QCOMPARE(report->rejected, 1);
        const auto all = ledger::Competitors(*fresh).all();
        SUCCEEDS(all);
        QCOMPARE(all->size(), 2);
        const Competitor &volt = all->first();
        QCOMPARE(volt.stage, Stage::InTalks);
        QCOMPARE(volt.contacts.size(), 2);
        QCOMPARE(volt.contacts.first().phones,
                 QStringList({QStringLiteral("0431 1"), QStringLiteral("0431 2")}));
        QCOMPARE(volt.contacts.last().name, QStringLiteral("Ben"));
        QCOMPARE(volt.note, QStringLiteral("likes calls"));
        const auto again = import(fresh, RecordKind::Competitors, content);
        SUCCEEDS(again);
        QCOMPARE(again->taken.added, 0);
        QCOMPARE(*ledger::Competitors(*fresh).all(), *all);
    }

    void strengthsKnowUnknownFromZero_data() { FreshLedger::addRows(); }
    void strengthsKnowUnknownFromZero()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto report = import(fresh, RecordKind::Strengths,
                                   "need,category,competitor,level,evidence,assessed_on,assessed_by\n"
                                   "Paint,Body,us,0,,,\n"
                                   "Paint,Body,Volt,,asked for it,2026-10-01,Anna\n"
                                   "Glass,,Volt,6,,,\n"
                                   "Glass,,Volt,4,certified,2026-10-01,Anna\n");
        SUCCEEDS(report);
        QCOMPARE(rejectedLines(*report), QList<qint64>{4});
        ledger::Strengths strengths(*fresh);
        const auto needs = ledger::Catalogue(*fresh).competencies();
        const auto volt = *ledger::Competitors(*fresh).named(QStringLiteral("volt"));
        const auto paint = *ledger::Catalogue(*fresh).competencyNamed(QStringLiteral("paint"));
        const auto glass = *ledger::Catalogue(*fresh).competencyNamed(QStringLiteral("glass"));
        QCOMPARE(strengths.of(*paint, {})->level, Level::from(0));
        QCOMPARE(strengths.of(*paint, volt)->level, MaybeLevel());
        QCOMPARE(strengths.of(*paint, volt)->evidence, QStringLiteral("asked for it"));
        QCOMPARE(strengths.of(*glass, volt)->level, Level::from(4));
        // What is older than what we have changes nothing, what is newer does.
        SUCCEEDS(import(fresh, RecordKind::Strengths,
                        "need,competitor,level,assessed_on\nGlass,Volt,1,2025-01-01\n"));
        QCOMPARE(strengths.of(*glass, volt)->level, Level::from(4));
        SUCCEEDS(import(fresh, RecordKind::Strengths,
                        "need,competitor,level,assessed_on\nGlass,Volt,2,2026-11-01\n"));
        QCOMPARE(strengths.of(*glass, volt)->level, Level::from(2));
        QCOMPARE(strengths.history(*glass, volt)->size(), 2);
    }

    void difficultTextsGoThroughAllFields_data() { FreshLedger::addRows(); }
    void difficultTextsGoThroughAllFields()
    {
        NEEDS_TEST_DATA();
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const QJsonArray naughty =
            QJsonDocument::fromJson(
                contentOf(testData().filePath(QStringLiteral("naughty-strings/blns.json"))))
                .array();
        QVERIFY(naughty.size() > 500);
        const QString path = fresh.path(QStringLiteral("naughty.csv"));
        exchange::CsvWriter writer(path);
        SUCCEEDS(writer.open(QString::fromLatin1(head).trimmed().split(QLatin1Char(','))));
        QStringList texts;
        for (const QJsonValue &value : naughty) {
            const QString text = value.toString();
            if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
                continue;
            texts.append(text);
            const QString number = QString::number(texts.size());
            SUCCEEDS(writer.write({number,
                                   QStringLiteral("2026-10-01"),
                                   text,
                                   {},
                                   {},
                                   {},
                                   text,
                                   text,
                                   text,
                                   {},
                                   {},
                                   {},
                                   text,
                                   {},
                                   text}));
        }
        SUCCEEDS(writer.commit());
        ImportOptions options;
        options.path = path;
        const auto report = workflows::importRecords(*fresh, options);
        SUCCEEDS(report);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(report->taken.added, texts.size());
        for (const auto &row : sent(*fresh))
            QCOMPARE(row.note, texts.at(row.reference.toInt() - 1));
        // Out and in again: nothing has changed on the way.
        const QString out = fresh.path(QStringLiteral("out.csv"));
        SUCCEEDS(workflows::exportRecords(*fresh, RecordKind::SendAways, out));
        options.path = out;
        const auto back = workflows::importRecords(*fresh, options);
        SUCCEEDS(back);
        QCOMPARE(back->taken.alreadyThere, texts.size());
        FreshLedger other(backend);
        const auto moved = workflows::importRecords(*other, options);
        SUCCEEDS(moved);
        QCOMPARE(moved->rejected, 0);
        const QString second = fresh.path(QStringLiteral("second.csv"));
        SUCCEEDS(workflows::exportRecords(*other, RecordKind::SendAways, second));
        QCOMPARE(contentOf(second), contentOf(out));
    }

    void theTwentyThousandCustomersOfCdnowAddUp()
    {
        NEEDS_TEST_DATA();
        Business business = FreshLedger::example();
        business.currency = *Currency::fromCode(QStringLiteral("USD"));
        FreshLedger fresh(FreshLedger::Backend::SQLite, QDate(1998, 6, 30), business);
        ImportOptions options;
        options.path = testData().filePath(QStringLiteral("cdnow/send-aways.csv"));
        const auto sentAway = workflows::importRecords(*fresh, options);
        SUCCEEDS(sentAway);
        QCOMPARE(sentAway->taken.added, 23'570);
        options.kind = RecordKind::Sales;
        options.path = testData().filePath(QStringLiteral("cdnow/sales.csv"));
        const auto sold = workflows::importRecords(*fresh, options);
        SUCCEEDS(sold);
        QCOMPARE(sold->rows, 46'089);
        QCOMPARE(sold->taken.onLaterDays, 45'708);
        QCOMPARE(sold->taken.visits, 44'021);
        QCOMPARE(sold->taken.visitors, 11'516);
        QCOMPARE(sold->taken.leftEarly, 381);
        QCOMPARE(sold->taken.leftUnknown + sold->taken.leftNameless, 0);
        QCOMPARE(sold->taken.value->minor(), 171'575'502);
        const auto measures = workflows::readMeasures(*fresh, {QDate(1998, 6, 30), {}, {}, {}, true});
        SUCCEEDS(measures);
        QCOMPARE(measures->total.sent.value.minor(), 77'463'428);
        QCOMPARE(measures->total.returned.count, 44'021);
        QCOMPARE(measures->series.months.first().flows.returned.count, 921);
        QCOMPARE(measures->people.returned, 11'516);
    }
};

QTEST_GUILESS_MAIN(ImportRecordsTest)
#include "ImportRecordsTest.moc"
