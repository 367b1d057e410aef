// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

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

    static bool isNear(const QJsonValue &value, double expected)
    {
        return std::abs(value.toDouble() - expected) < 5e-10;
    }

    /// survfit(Surv(t, e) ~ 1, conf.type = "log-log") of R's survival 3.5-3 on the same files, with merge()
    /// and aggregate(min) for the first later purchase of each.
    static void compareWithR(const QJsonObject &all)
    {
        const QJsonObject curve = all.value(QStringLiteral("return_curve")).toObject();
        const QJsonObject group = curve.value(QStringLiteral("groups")).toArray().at(0).toObject();
        QCOMPARE(group.value(QStringLiteral("sent")).toInteger(), 23'570);
        QCOMPARE(group.value(QStringLiteral("came_back")).toInteger(), 11'516);
        QVERIFY(group.value(QStringLiteral("median_days")).isNull());
        const QJsonObject shares = group.value(QStringLiteral("share_at")).toObject();
        QVERIFY(isNear(shares.value(QStringLiteral("30")), 0.1745863386));
        QVERIFY(isNear(shares.value(QStringLiteral("90")), 0.2921934663));
        QVERIFY(isNear(shares.value(QStringLiteral("180")), 0.3745014849));
        QVERIFY(isNear(shares.value(QStringLiteral("365")), 0.4586338566));
        const QJsonArray points = group.value(QStringLiteral("points")).toArray();
        QCOMPARE(points.size(), 544);
        const QJsonObject last = points.last().toObject();
        QCOMPARE(last.value(QStringLiteral("day")).toInt(), 545);
        QCOMPARE(last.value(QStringLiteral("at_risk")).toInt(), 95);
        QVERIFY(isNear(last.value(QStringLiteral("share")), 0.4927387781));
        QVERIFY(isNear(last.value(QStringLiteral("low")), 0.4861836337));
        QVERIFY(isNear(last.value(QStringLiteral("high")), 0.4993342642));

        const QJsonArray cohorts = all.value(QStringLiteral("cohorts")).toArray();
        QCOMPARE(cohorts.size(), 3);
        QCOMPARE(cohorts.at(1).toObject().value(QStringLiteral("sent")).toInteger(), 8'476);
        const QJsonArray need = all.value(QStringLiteral("unmet_need")).toArray();
        QCOMPARE(need.size(), 1);
        QCOMPARE(need.at(0).toObject().value(QStringLiteral("months")).toArray().size(), 3);
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

        compareWithR(all);

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
