// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

/// Ledgers that are none, are broken, may not be written or find no room: said in a sentence, left untouched.
class ProgramBadLedgerTest final : public QObject
{
    Q_OBJECT

    Program m_program;
    QByteArray m_good;

    static constexpr const char *commands[]{
        "check --ledger %1",
        "measures --ledger %1 --json",
        "export send-aways --ledger %1 --out out.csv",
        "report monthly --ledger %1 --month 2026-10 --out out.pdf",
        "backup --ledger %1 --out out.elsewhere",
        "import send-aways one.csv --ledger %1",
        "import send-aways one.csv --ledger %1 --create",
    };

    static Program::Ran run(const Program &program, const char *command, const char *ledger)
    {
        return program.run(QString::fromLatin1(command).arg(QLatin1String(ledger)));
    }

    void setMode(const char *name, QFile::Permissions mode) const
    {
        QVERIFY(QFile::setPermissions(m_program.path(QString::fromLatin1(name)), mode));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.write("one.csv", "date,need\n2026-10-01,Paint\n");
        IS_DONE(m_program.run("demo --out good.elsewhere --months 3 --send-aways 60 --today 2026-11-21"));
        m_good = m_program.read("good.elsewhere");
    }

    void whatIsNoLedgerIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(said);
        };
        row("empty", "is empty");
        row("a letter", "is not a ledger of Elsewhere");
        row("newer", "was written by a newer version");
        row("cut short", "is damaged: a part of the file is missing");
        row("overwritten", "is damaged");
    }
    void whatIsNoLedgerIsRefusedUntouched()
    {
        QFETCH(QString, said);
        const QLatin1String how(QTest::currentDataTag());
        QByteArray bytes = m_good;
        if (how == QLatin1String("empty"))
            bytes.clear();
        else if (how == QLatin1String("a letter"))
            bytes = "Dear Ana,\n" + QByteArray(9'000, 'x');
        else if (how == QLatin1String("newer"))
            bytes.replace(60, 4, QByteArray("\0\0\x27\x0f", 4));
        else if (how == QLatin1String("cut short"))
            bytes.chop(5'000);
        else
            bytes.replace(8'192, 60'000, QByteArray(60'000, '\xff'));
        m_program.write("bad.elsewhere", bytes);
        const QStringList files = m_program.files();
        for (const char *command : commands)
            FAILS_SAYING(run(m_program, command, "bad.elsewhere"), 1, said.toUtf8());
        FAILS_SAYING(m_program.run("restore bad.elsewhere --ledger new.elsewhere"), 1, said.toUtf8());
        FAILS_SAYING(m_program.run("demo --out bad.elsewhere"), 1, "is there already");
        QCOMPARE(m_program.read("bad.elsewhere"), bytes);
        QCOMPARE(m_program.files(), files);
    }

    void aFolderOrNothingIsNamed()
    {
        const QStringList files = m_program.files();
        for (const char *command : commands) {
            FAILS_SAYING(run(m_program, command, "."), 1, "is a folder, not a ledger");
            if (!QLatin1String(command).endsWith(QLatin1String("--create")))
                FAILS_SAYING(run(m_program, command, "none.elsewhere"), 1, "There is no ledger at");
        }
        FAILS_SAYING(m_program.run("import send-aways one.csv --ledger none/l.elsewhere --create"), 1,
                     "could not be created");
        QCOMPARE(m_program.files(), files);
    }

    void sumsThatAreNotThoseOfTheRecordsArePutRight()
    {
        m_program.write("sums.elsewhere", m_good);
        const QString right = m_program.run("measures --json --ledger sums.elsewhere").out;
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {m_program.path(QStringLiteral("sums.elsewhere")),
                                    QStringLiteral("update figure set sent = sent + 1")}),
                 0);
        QVERIFY(m_program.run("measures --json --ledger sums.elsewhere").out != right);
        const QByteArray wrong = m_program.read("sums.elsewhere");
        const auto found = m_program.run("check --ledger sums.elsewhere");
        QCOMPARE(found.exit, 1);
        QVERIFY(found.err.contains(QStringLiteral("Sums that are not those of the records")));
        QCOMPARE(m_program.read("sums.elsewhere"), wrong);
        const auto mended = m_program.run("check --mend --ledger sums.elsewhere");
        IS_DONE(mended);
        QVERIFY(mended.out.contains(QStringLiteral("were put right")));
        IS_DONE(m_program.run("check --ledger sums.elsewhere"));
        QCOMPARE(m_program.run("measures --json --ledger sums.elsewhere").out, right);
    }

    void whatMayNotBeWrittenCanBeRead_data()
    {
        QTest::addColumn<QString>("ledger");
        QTest::newRow("a file for reading only") << QStringLiteral("locked/readonly.elsewhere");
        QTest::newRow("in a folder for reading only") << QStringLiteral("locked/good.elsewhere");
    }
    void whatMayNotBeWrittenCanBeRead()
    {
        QFETCH(QString, ledger);
        const QByteArray name = ledger.toUtf8();
        QDir(m_program.path({})).mkdir(QStringLiteral("locked"));
        m_program.write(name.constData(), m_good);
        if (ledger.contains(QLatin1String("readonly")))
            setMode(name.constData(), QFile::ReadOwner);
        setMode("locked", QFile::ReadOwner | QFile::ExeOwner);
        m_program.obeyPermissions();
        const QStringList inside = QDir(m_program.path(QStringLiteral("locked"))).entryList();

        IS_DONE(m_program.run(QStringLiteral("check --ledger ") + ledger));
        IS_DONE(m_program.run(QStringLiteral("measures --json --ledger ") + ledger));
        FAILS_SAYING(m_program.run(QStringLiteral("import send-aways one.csv --ledger ") + ledger), 1,
                     "can be read but not changed");
        FAILS_SAYING(m_program.run("demo --out locked/new.elsewhere"), 1, "could not be created");
        FAILS_SAYING(m_program.run("backup --ledger good.elsewhere --out locked/b.elsewhere"), 1,
                     "could not be written");
        FAILS_SAYING(m_program.run("restore good.elsewhere --ledger locked/r.elsewhere"), 1,
                     "could not be written");
        for (const char *command : {"export send-aways --ledger good.elsewhere --out locked/x.csv",
                                    "report monthly --ledger good.elsewhere --out locked/x.pdf"})
            FAILS_SAYING(m_program.run(command), 1, "could not be written: Permission denied");
        QCOMPARE(m_program.read(name.constData()), m_good);
        QCOMPARE(QDir(m_program.path(QStringLiteral("locked"))).entryList(), inside);
        setMode("locked", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void whatMayNotBeReadIsSaidSo()
    {
        m_program.write("secret.elsewhere", m_good);
        setMode("secret.elsewhere", {});
        m_program.obeyPermissions();
        for (const char *command : commands)
            FAILS_SAYING(run(m_program, command, "secret.elsewhere"), 1, "may not be read");
        setMode("secret.elsewhere", QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(m_program.read("secret.elsewhere"), m_good);
    }

    void aFullDiskLosesNothing()
    {
        Program program;
        program.write("good.elsewhere", m_good);
        program.write("old.csv", "the old list");
        program.write("old.pdf", "the old page");
        QByteArray many("date,need,note\n");
        for (int i = 0; i < 2'000; ++i)
            many += "2026-10-01,Paint," + QByteArray(200, 'x') + QByteArray::number(i) + '\n';
        program.write("many.csv", many);
        const QStringList files = program.files();

        program.setMostBytes(static_cast<rlim_t>(m_good.size()) + 8'192);
        const auto fails = [&program](const char *line, const char *said) {
            FAILS_SAYING(program.run(line), 1, said);
        };
        fails("import send-aways many.csv --ledger good.elsewhere", "Nothing was changed");
        fails("import send-aways many.csv --ledger new.elsewhere --create", "Nothing was changed");
        program.setMostBytes(4'096);
        fails("import send-aways many.csv --ledger good.elsewhere", "Nothing was changed");
        fails("backup --ledger good.elsewhere --out backup.elsewhere", "Nothing was changed");
        fails("restore good.elsewhere --ledger new.elsewhere", "Nothing was changed");
        fails("demo --out demo.elsewhere", "Nothing was changed");
        fails("export send-aways --ledger good.elsewhere --out old.csv",
              "“old.csv” could not be written: File too large. Nothing was changed");
        fails("report monthly --ledger good.elsewhere --month 2026-10 --out old.pdf",
              "“old.pdf” could not be written: File too large. Nothing was changed");

        QCOMPARE(program.files(), files);
        QCOMPARE(program.read("good.elsewhere"), m_good);
        QCOMPARE(program.read("old.csv"), QByteArray("the old list"));
        QCOMPARE(program.read("old.pdf"), QByteArray("the old page"));
        program.setMostBytes(0);
        IS_DONE(program.run("import send-aways many.csv --ledger good.elsewhere"));
    }
};

QTEST_GUILESS_MAIN(ProgramBadLedgerTest)
#include "ProgramBadLedgerTest.moc"
