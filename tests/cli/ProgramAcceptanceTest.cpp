// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The 23,570 real customers of CDNOW from their files to the report, by the program alone.
class ProgramAcceptanceTest final : public QObject
{
    Q_OBJECT

    Program m_program;

    static QString data(const char *name)
    {
        return testData().filePath(QStringLiteral("cdnow/") + QString::fromLatin1(name));
    }
    Program::Ran import(const char *kind, const char *file, const QStringList &more = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("import"), QString::fromLatin1(kind), data(file),
                                         QStringLiteral("--ledger"), QStringLiteral("cdnow.elsewhere")}
                             + more);
    }
    QByteArray measures() const
    {
        return m_program
            .run("measures --ledger cdnow.elsewhere --from 1997-01 --to 1998-06 --today 1998-06-30 --json")
            .out.toUtf8();
    }

private Q_SLOTS:
    void theCustomersOfCdnowAddUp()
    {
        NEEDS_TEST_DATA();
        const auto sent =
            import("send-aways", "send-aways.csv",
                   {QStringLiteral("--create"), QStringLiteral("--currency"), QStringLiteral("USD")});
        IS_DONE(sent);
        QVERIFY2(sent.out.contains(QStringLiteral("23,570 added, 0 there already, 0 rejected.")),
                 qPrintable(sent.out));
        const auto sales = import("sales", "sales.csv");
        IS_DONE(sales);
        QVERIFY2(sales.out.contains(QStringLiteral(
                     "45,708 lines fall on later days and make 44,021 return visits of 11,516 customers, "
                     "worth $1,715,755.02: 44,021 new, 0 corrected, 0 known already.\n"
                     "381 lines were left: 381 of customers not sent elsewhere before that day, 0 of "
                     "unknown customers, 0 without a customer.\n")),
                 qPrintable(sales.out));

        const QByteArray json = measures();
        const QJsonObject all = QJsonDocument::fromJson(json).object();
        const QJsonObject totals = all.value(QStringLiteral("totals")).toObject();
        const QJsonObject out = totals.value(QStringLiteral("sent")).toObject();
        QCOMPARE(out.value(QStringLiteral("count")).toInteger(), 23'570);
        QCOMPARE(out.value(QStringLiteral("value")).toInteger(), 77'463'428);
        const QJsonObject back = totals.value(QStringLiteral("returned")).toObject();
        QCOMPARE(back.value(QStringLiteral("count")).toInteger(), 44'021);
        QCOMPARE(back.value(QStringLiteral("customers")).toInteger(), 11'516);
        QCOMPARE(back.value(QStringLiteral("value")).toInteger(), 171'575'502);
        QCOMPARE(totals.value(QStringLiteral("payoff")).toInteger(), 171'575'502 - 77'463'428);
        const QJsonArray months = all.value(QStringLiteral("months")).toArray();
        QCOMPARE(months.size(), 18);
        const QJsonObject january = months.first().toObject().value(QStringLiteral("returned")).toObject();
        QCOMPARE(january.value(QStringLiteral("count")).toInteger(), 921);

        // The same files again change nothing.
        const auto sentAgain = import("send-aways", "send-aways.csv");
        IS_DONE(sentAgain);
        QVERIFY2(sentAgain.out.contains(QStringLiteral("0 added, 23,570 there already, 0 rejected.")),
                 qPrintable(sentAgain.out));
        const auto salesAgain = import("sales", "sales.csv");
        IS_DONE(salesAgain);
        QVERIFY2(salesAgain.out.contains(QStringLiteral("0 new, 0 corrected, 44,021 known already.")),
                 qPrintable(salesAgain.out));
        QCOMPARE(measures(), json);

        IS_DONE(m_program.run("report monthly --ledger cdnow.elsewhere --month 1997-06 --out june.pdf"));
        QVERIFY(m_program.read("june.pdf").startsWith("%PDF-"));
        IS_DONE(m_program.run("check --ledger cdnow.elsewhere"));
    }
};

QTEST_GUILESS_MAIN(ProgramAcceptanceTest)
#include "ProgramAcceptanceTest.moc"
