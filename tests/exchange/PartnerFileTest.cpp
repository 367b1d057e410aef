// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PartnerFile.h"

#include "domain/Ticket.h"
#include "NaughtyTexts.h"

#include <QTemporaryDir>

using exchange::PartnerFile;

class PartnerFileTest final : public QObject
{
    Q_OBJECT

    static QString identity(char digit) { return QString(32, QLatin1Char(digit)); }

    static PartnerFile example()
    {
        PartnerFile file;
        file.from = QStringLiteral("Northside Glass");
        file.fromLedger = identity('a');
        file.to = QStringLiteral("Harbour Street Auto Body");
        file.toLedger = identity('b');
        file.madeOn = QDate(2026, 11, 21);
        file.results = {
            {domain::ticketOf(domain::SendAwayId(1)),
             domain::Status::Served,
             QDate(2026, 11, 12),
             {},
             {},
             {}},
            {QStringLiteral("no code"), domain::Status::Declined, QDate(2026, 11, 13), domain::Party::Us,
             domain::Cause::NoCapacity, QStringLiteral("“full” until Söhne")},
        };
        file.referrals = {{QStringLiteral("A-12"), QDate(2026, 11, 20), QStringLiteral("Dent"),
                           domain::Handoff::CalledAhead, QStringLiteral("a red one"),
                           QStringLiteral("Ana Söderlund"), QStringLiteral("0431 555 0142")}};
        return file;
    }

    /// Readable here: with ' for ".
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    /// The smallest file with these entries.
    static QByteArray with(const QByteArray &members)
    {
        return json("{'format': 'elsewhere-partner', 'version': 1, 'made_on': '2026-11-21', "
                    "'from': {'name': 'N', 'ledger': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'}, "
                    "'for': {'name': 'H'}, "
                    + members + "}");
    }
    static QByteArray withResult(const QByteArray &members) { return with("'results': [{" + members + "}]"); }
    static QByteArray withReferral(const QByteArray &members)
    {
        return with("'referrals': [{'id': '1', 'on': '2026-11-20', " + members + "}]");
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAsTheSame()
    {
        const auto read = exchange::readPartnerFile(toPartnerFile(example()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(*read, example());
        const auto empty = exchange::readPartnerFile(with("'results': [], 'referrals': null"));
        QVERIFY(empty);
        QCOMPARE(exchange::readPartnerFile(toPartnerFile(*empty)).value(), *empty);
    }

    /// An entry on a line, the ticket first and what became of it behind.
    void peopleCanReadIt()
    {
        const QByteArray text = toPartnerFile(example());
        QVERIFY(text.startsWith("{\n  \"format\": \"elsewhere-partner\",\n  \"version\": 1,\n"
                                "  \"signed_by\": \"nobody\",\n"));
        QVERIFY(text.contains("    {\"ticket\": \"" + example().results.constFirst().ticket.toLatin1()
                              + "\", \"status\": \"served\", \"on\": \"2026-11-12\"},\n"));
        QVERIFY(text.contains("“full” until Söhne"));
    }

    void theExampleInTheReadmeIsOne()
    {
        const QByteArray readme = contentOf(QStringLiteral(ELSEWHERE_SOURCE_DIR "/README.md"));
        const qsizetype start = readme.indexOf("{\n  \"format\"");
        QVERIFY(start > 0);
        const auto read = exchange::readPartnerFile(readme.mid(start, readme.indexOf("```", start) - start));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->results.size(), 2);
        QCOMPARE(read->referrals.size(), 1);
        for (const auto &result : read->results)
            QVERIFY(domain::sendAwayOfTicket(result.ticket));
    }

    void whatIsNotKnownIsPassedOver()
    {
        const auto read =
            exchange::readPartnerFile(with("'mood': 'good', 'results': [{'ticket': 'k7w3qd', 'status': "
                                           "'booked', 'on': '2026-11-20', 'price': {'EUR': 12}}]"));
        QVERIFY(read);
        QCOMPARE(read->results.size(), 1);
        QCOMPARE(read->results.constFirst().status, domain::Status::Booked);
    }

    void oneCodeHasOneSpelling()
    {
        const QString ticket = domain::ticketOf(domain::SendAwayId(4711));
        for (const QString &written : {ticket, ticket.toLower(), QString(ticket).remove(3, 1)}) {
            const auto read = exchange::readPartnerFile(
                withResult("'ticket': '" + written.toLatin1() + "', 'status': 'served', 'on': '2026-11-20'"));
            QVERIFY(read);
            QCOMPARE(read->results.constFirst().ticket, ticket);
        }
    }

    void whatIsWrongRefusesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        const QByteArray good = toPartnerFile(example());
        const auto changed = [&good](const char *from, const char *to) {
            if (!good.contains(from))
                qFatal("%s is not in the example", from);
            return QByteArray(good).replace(from, to);
        };
        row("nothing", {}, "partner-file.broken");
        row("a list", "[1, 2]", "partner-file.broken");
        row("no JSON", "id,date\n1,2026-01-01\n", "partner-file.broken");
        row("cut off", good.chopped(40), "partner-file.broken");
        row("bytes that are no UTF-8", changed("Söhne", "S\xf6hne"), "partner-file.broken");
        row("nested without end", QByteArray(100'000, '['), "partner-file.broken");
        row("a megabyte", good + QByteArray(1'000'000, ' '), "partner-file.large");
        row("another format", json("{'format': 'invoice', 'version': 1}"), "partner-file.foreign");
        row("no format", "{}", "partner-file.foreign");
        row("newer", changed("\"version\": 1", "\"version\": 2"), "partner-file.newer");
        row("a word for a version", changed("\"version\": 1", "\"version\": \"1\""), "partner-file.broken");
        row("version 0", changed("\"version\": 1", "\"version\": 0"), "partner-file.broken");
        row("from nobody", changed("\"Northside Glass\"", "\" \\u202e \""), "partner-file.broken");
        row("a ledger that is none", changed("aaaa\"", "aaaZ\""), "partner-file.broken");
        row("results that are none", with("'results': 'all served'"), "partner-file.broken");
        row("an entry that is none", with("'results': [7]"), "partner-file.broken");
        row("no ticket", withResult("'status': 'served', 'on': '2026-11-20'"), "partner-file.broken");
        row("a number for a ticket", withResult("'ticket': 7, 'status': 'served', 'on': '2026-11-20'"),
            "partner-file.broken");
        row("an unknown status", changed("\"served\"", "\"delighted\""), "partner-file.word");
        row("a status nobody tells", changed("\"served\"", "\"entered_in_error\""), "partner-file.word");
        row("an unknown cause", changed("\"no_capacity\"", "\"bad_mood\""), "partner-file.word");
        row("an unknown hand-off", changed("\"called_ahead\"", "\"by_pigeon\""), "partner-file.word");
        row("by nobody", changed("\"by\": \"sender\"", "\"by\": \"us\""), "partner-file.word");
        row("no day", changed("2026-11-12", "12.11.2026"), "partner-file.date");
        row("a day there is not", changed("2026-11-12", "2026-02-30"), "partner-file.date");
        row("a day long ago", changed("2026-11-12", "0026-11-12"), "partner-file.date");
        row("a long name", changed("Ana Söderlund", QByteArray(201, 'x').constData()), "partner-file.broken");
        row("a customer that is none", withReferral("'customer': 'Ana'"), "partner-file.broken");
        row("too many",
            with("'referrals': [" + QByteArray("0,").repeated(exchange::MostEntriesInPartnerFile) + "0]"),
            "partner-file.broken");
    }
    void whatIsWrongRefusesTheFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const auto read = exchange::readPartnerFile(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().sentence.endsWith(QLatin1Char('.')));
        QVERIFY(read.error().sentence.size() < 300);
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        const auto read =
            exchange::readPartnerFile(toPartnerFile(example()).replace("\"declined\"", "\"maybe\\u0007\""));
        QVERIFY(!read);
        QCOMPARE(read.error().sentence,
                 QStringLiteral("“results”, entry 2: “maybe” is not known as “status”. Perhaps a newer "
                                "Elsewhere wrote it."));
    }

    void textsComeOutHarmless_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("text");
        QTest::newRow("turned round")
            << QByteArray("\"\\u202egnihton\\u2066 a\\u200f\"") << QStringLiteral("gnihton a");
        QTest::newRow("lines") << QByteArray("'one\\r\\ntwo\\u2028three\\tfour'")
                               << QStringLiteral("one two three four");
        QTest::newRow("controls") << QByteArray("'a\\u0000b\\u001b[31mc'") << QStringLiteral("a b [31mc");
        QTest::newRow("marks and none") << QByteArray("\"\\ufeffS\\ufffe\\uffff\"") << QStringLiteral("S");
        QTest::newRow("half a character") << QByteArray("'a\\ud800b'") << QStringLiteral("a\ufffdb");
        QTest::newRow("markup") << QByteArray("'<b>%1</b> =1+1'") << QStringLiteral("<b>%1</b> =1+1");
        QTest::newRow("joined") << QByteArray("\"\\ud83d\\udc68\\u200d\\ud83d\\udd27\"")
                                << QStringLiteral("👨\u200d🔧");
    }
    void textsComeOutHarmless()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QString, text);
        const auto read = exchange::readPartnerFile(withReferral("'note': " + written));
        QVERIFY(read);
        QCOMPARE(read->referrals.constFirst().note, text);
    }

    void aPhoneThatIsNoneIsLeftOut()
    {
        const auto read =
            exchange::readPartnerFile(withReferral("'customer': {'name': 'Ana', 'phone': 'ask her'}"));
        QVERIFY(read);
        QCOMPARE(read->referrals.constFirst().customer, QStringLiteral("Ana"));
        QCOMPARE(read->referrals.constFirst().phone, QString());
    }

    /// Whatever stands in our own records.
    void anyTextOfOursCanBeWritten()
    {
        NEEDS_TEST_DATA();
        for (const QString &text : naughtyTexts()) {
            PartnerFile file = example();
            file.from += text;
            file.referrals.first().need = text;
            file.referrals.first().note = text;
            file.referrals.first().customer = text;
            const auto read = exchange::readPartnerFile(toPartnerFile(file));
            QVERIFY2(read, qPrintable(text.left(50)));
            QCOMPARE(exchange::readPartnerFile(toPartnerFile(*read)).value(), *read);
        }
    }

    void onlyAPlainFileIsOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("n.elsewhere-partner.json"));
        writeFile(path, toPartnerFile(example()));
        QCOMPARE(exchange::openPartnerFile(path).value(), example());
        for (const QString &other : {folder.path(), folder.filePath(QStringLiteral("none.json")),
                                     QStringLiteral("/dev/zero"), QString()}) {
            const auto read = exchange::openPartnerFile(other);
            QVERIFY(!read);
            QCOMPARE(read.error().code, QStringLiteral("partner-file.unreadable"));
        }
        writeFile(path, QByteArray(2'000'000, ' '));
        QCOMPARE(exchange::openPartnerFile(path).error().code, QStringLiteral("partner-file.large"));
    }
};

QTEST_GUILESS_MAIN(PartnerFileTest)
#include "PartnerFileTest.moc"
