// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <sys/stat.h>

/// What leaves a ledger by the program: lists that come in again the same, figures, copies, the example.
class ProgramExportTest final : public QObject
{
    Q_OBJECT

    Program m_program;

    void demo(const char *name, const char *seed) const
    {
        IS_DONE(m_program.run(QStringLiteral("demo --out %1 --months 8 --send-aways 300 --seed %2 --today "
                                             "2026-11-21")
                                  .arg(QLatin1String(name), QLatin1String(seed))));
    }
    QByteArray exported(const QString &kind, const char *ledger, const char *flag = "") const
    {
        const QStringList words{QStringLiteral("export"),   kind,
                                QStringLiteral("--ledger"), QLatin1String(ledger),
                                QStringLiteral("--out"),    QStringLiteral("out.csv"),
                                QLatin1String(flag)};
        const auto ran = m_program.run(words.first(*flag ? 7 : 6));
        return ran.exit == 0 ? m_program.read("out.csv") : ran.err.toUtf8();
    }
    QString measures(const char *ledger) const
    {
        return m_program
            .run(QStringLiteral("measures --ledger %1 --today 2026-11-21 --json").arg(QLatin1String(ledger)))
            .out;
    }

    static QStringList kinds()
    {
        return {QStringLiteral("competitors"), QStringLiteral("strengths"), QStringLiteral("send-aways"),
                QStringLiteral("referrals-in"), QStringLiteral("return-visits")};
    }

    static QString expectedMeasures()
    {
        QByteArray json = "{'today':'2026-10-31','currency':'USD','months':["
                          "{'month':'2026-09','sent':{'count':1,'value':10050},'received':NONE,"
                          "'returned':NONE,'word_of_mouth':NONE,'payoff':-10050},"
                          "{'month':'2026-10','sent':{'count':1,'value':0},'received':NONE,"
                          "'returned':{'count':1,'value':8000},'word_of_mouth':NONE,'payoff':-2050}],"
                          "'totals':{'sent':{'count':2,'customers':1,'value':10050},'received':NONE,"
                          "'returned':{'count':1,'customers':1,'value':8000},'word_of_mouth':NONE,"
                          "'payoff':-2050},'payback_month':null,'break_even_share':0.0,"
                          "'partners':[{'partner':'North \\'Side\\' & Co','sent':1,'served':1,'received':0,"
                          "'bought':0,'returned':1,'net':-2050}],"
                          "'coverage':{'customer':0.5,'outcome':0.5,'value':0.5},"
                          // Ana was back after 32 days; nobody knows who the other one was.
                          "'return_curve':{'group_by':null,'left_out':{'anonymous':1,'after_today':0},"
                          "'groups':[{'group':'all','sent':1,'came_back':1,'anonymous':1,'drawn':false,"
                          "'points':[{'day':32,'at_risk':1,'returned':1,'censored':0,'share':1.0,'low':null,"
                          "'high':null}],'share_at':{'30':0.0,'90':1.0,'180':1.0,'365':1.0},"
                          "'median_days':32}],'log_rank':null},"
                          // The second month is not over for her.
                          "'cohorts':[{'month':'2026-09','sent':1,'cells':["
                          "{'months_since':0,'came_back':0,'share':0.0,'complete':true},"
                          "{'months_since':1,'came_back':1,'share':null,'complete':false}]}],"
                          "'unmet_need':[{'need':'Glass','reason':null,'count':1,'value':0,"
                          "'months':[{'month':'2026-10','count':1,'value':0}]},"
                          "{'need':'Paint','reason':null,'count':1,'value':10050,"
                          "'months':[{'month':'2026-09','count':1,'value':10050}]}],"
                          "'handoffs':{'within_days':90,'reference':null,'groups':[]},'forecast':null,"
                          // m * ((1 - share) * 80.00 - 100.50)
                          "'sensitivity':{'came_anyway':[0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,1.0],"
                          "'margins':[{'margin':0.9,'payoff':[-1845,-2565,-3285,-4005,-4725,-5445,-6165,"
                          "-6885,-7605,-8325,-9045]},{'margin':1.0,'payoff':[-2050,-2850,-3650,-4450,-5250,"
                          "-6050,-6850,-7650,-8450,-9250,-10050]}]},'before_after':null}";
        json.replace("NONE", "{'count':0,'value':0}").replace('\'', '"');
        return QString::fromUtf8(json) + QLatin1Char('\n');
    }

private Q_SLOTS:
    void initTestCase() { demo("demo.elsewhere", "5"); }

    void theSameSeedTellsTheSameStory()
    {
        demo("same.elsewhere", "5");
        demo("other.elsewhere", "6");
        for (const QString &kind : kinds())
            QCOMPARE(exported(kind, "same.elsewhere"), exported(kind, "demo.elsewhere"));
        QVERIFY(exported(QStringLiteral("send-aways"), "other.elsewhere")
                != exported(QStringLiteral("send-aways"), "demo.elsewhere"));
        QCOMPARE(measures("same.elsewhere"), measures("demo.elsewhere"));
        const QByteArray before = m_program.read("demo.elsewhere");
        FAILS_SAYING(m_program.run("demo --out demo.elsewhere"), 1, "demo.elsewhere” is there already");
        QCOMPARE(m_program.read("demo.elsewhere"), before);
    }

    void whatGoesOutComesInTheSame()
    {
        for (const QString &kind : kinds()) {
            const QByteArray content = exported(kind, "demo.elsewhere");
            QVERIFY2(content.count("\r\n") > 5, content.constData());
            IS_DONE(m_program.run(
                QStringLiteral("import %1 out.csv --ledger moved.elsewhere --create --currency EUR")
                    .arg(kind)));
            QCOMPARE(exported(kind, "moved.elsewhere"), content);
        }
        IS_DONE(m_program.run("check --ledger moved.elsewhere"));
    }

    void conductGoesOutOnlyWhenAskedForAndIsInNoFigure()
    {
        const auto hasConduct = [](const QByteArray &list) { return list.contains(",conduct,staff,"); };
        for (const QString &kind : kinds()) {
            const QByteArray without = exported(kind, "demo.elsewhere");
            QVERIFY(!hasConduct(without));
            IS_DONE(m_program.run(
                QStringLiteral("import %1 out.csv --ledger without.elsewhere --create --currency EUR")
                    .arg(kind)));
            const QByteArray with = exported(kind, "demo.elsewhere", "--with-conduct");
            QCOMPARE(hasConduct(with), kind == QLatin1StringView("send-aways"));
            IS_DONE(m_program.run(
                QStringLiteral("import %1 out.csv --ledger with.elsewhere --create --currency EUR")
                    .arg(kind)));
            QCOMPARE(exported(kind, "with.elsewhere", "--with-conduct"), with);
            QCOMPARE(exported(kind, "with.elsewhere"), without);
        }
        QCOMPARE(measures("with.elsewhere"), measures("without.elsewhere"));
    }

    void incidentsGoOutWithWhatCameOfThemWhenAskedForTwice()
    {
        FAILS_SAYING(m_program.run("export conduct --ledger demo.elsewhere --out conduct.csv"), 2,
                     "--with-conduct");
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("conduct.csv"))));
        IS_DONE(m_program.run("export conduct --ledger demo.elsewhere --out conduct.csv --with-conduct"));
        const QByteArray content = m_program.read("conduct.csv");
        QVERIFY(content.startsWith("date,customer,action,severity,description,"));
        QCOMPARE(content.count("\r\n"), 11); // ten incidents in the example
        QCOMPARE(content.count(",send_elsewhere,"), 2);
    }

    void measuresHaveExactlyTheShapePromised()
    {
        m_program.write("one.csv", "date,customer,need,partner,forgone,status\n"
                                   "2026-09-05,Ana,Paint,\"North \"\"Side\"\" & Co\",100.50,served\n"
                                   "2026-10-05,,Glass,,,\n");
        m_program.write("back.csv", "date,customer,value\n2026-10-07,Ana,80\n");
        IS_DONE(m_program.run("import send-aways one.csv --ledger one.elsewhere --create --currency USD"));
        IS_DONE(m_program.run("import return-visits back.csv --ledger one.elsewhere"));
        const auto ran = m_program.run("measures --ledger one.elsewhere --today 2026-10-31 --json");
        IS_DONE(ran);
        QCOMPARE(ran.out, expectedMeasures());
    }

    void anEmptyLedgerHasMeasuresToo()
    {
        m_program.write("none.csv", "date,need\n");
        IS_DONE(m_program.run("import send-aways none.csv --ledger none.elsewhere --create"));
        const auto ran = m_program.run("measures --ledger none.elsewhere --today 2026-10-31 --json");
        IS_DONE(ran);
        QVERIFY2(ran.out.contains(QStringLiteral("\"payback_month\":null,\"break_even_share\":null")),
                 qPrintable(ran.out));
        IS_DONE(m_program.run("measures --ledger none.elsewhere"));
        IS_DONE(m_program.run("report monthly --ledger none.elsewhere --month 2026-09 --out none.pdf"));
    }

    void aBackupIsRestored()
    {
        IS_DONE(m_program.run("backup --ledger demo.elsewhere --out backup.elsewhere"));
        const QByteArray backup = m_program.read("backup.elsewhere");
        FAILS_SAYING(m_program.run("backup --ledger demo.elsewhere --out backup.elsewhere"), 1,
                     "“backup.elsewhere” is there already");
        QCOMPARE(m_program.read("backup.elsewhere"), backup);

        const auto made = m_program.run("restore backup.elsewhere --ledger again.elsewhere");
        IS_DONE(made);
        QCOMPARE(made.out, QStringLiteral("Restored “again.elsewhere”.\n"));
        QCOMPARE(measures("again.elsewhere"), measures("demo.elsewhere"));

        demo("over.elsewhere", "7");
        const QByteArray old = m_program.read("over.elsewhere");
        const auto replaced = m_program.run("restore backup.elsewhere --ledger over.elsewhere");
        IS_DONE(replaced);
        QVERIFY2(replaced.out.contains(QStringLiteral("kept beside it")), qPrintable(replaced.out));
        QCOMPARE(measures("over.elsewhere"), measures("demo.elsewhere"));
        const QStringList kept = m_program.files().filter(QStringLiteral("over.before-restore-"));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(contentOf(m_program.path(kept.first())), old);
    }

    void nothingIsWrittenOverALedgerOrAFolder()
    {
        QVERIFY(QDir(m_program.path({})).mkdir(QStringLiteral("folder")));
        m_program.write("folder/kept.txt", "kept");
        const QByteArray before = m_program.read("demo.elsewhere");
        for (const char *command : {"export send-aways --ledger demo.elsewhere --out %1",
                                    "report monthly --ledger demo.elsewhere --month 2026-10 --out %1"}) {
            const QString line = QString::fromLatin1(command);
            FAILS_SAYING(m_program.run(line.arg(QLatin1String("demo.elsewhere"))), 1,
                         "“demo.elsewhere” is a ledger");
            FAILS_SAYING(m_program.run(line.arg(QLatin1String("folder"))), 1, "“folder” is a folder");
            FAILS_SAYING(m_program.run(line.arg(QLatin1String("nowhere/x"))), 1, "nowhere/x");
        }
        FAILS_SAYING(m_program.run("restore demo.elsewhere --ledger folder"), 1, "is a folder");
        FAILS_SAYING(m_program.run("backup --ledger demo.elsewhere --out folder"), 1, "“folder”");
        FAILS_SAYING(m_program.run("demo --out folder"), 1, "folder");
        QCOMPARE(m_program.read("demo.elsewhere"), before);
        QCOMPARE(m_program.read("folder/kept.txt"), QByteArray("kept"));
    }

    void aPipeIsNotReplacedByAFile()
    {
        const QByteArray pipe = QFile::encodeName(m_program.path(QStringLiteral("pipe")));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        FAILS_SAYING(m_program.run("export send-aways --ledger demo.elsewhere --out pipe"), 1,
                     "“pipe” is no file");
        QVERIFY(!QFileInfo(QFile::decodeName(pipe)).isFile());
    }
};

QTEST_GUILESS_MAIN(ProgramExportTest)
#include "ProgramExportTest.moc"
