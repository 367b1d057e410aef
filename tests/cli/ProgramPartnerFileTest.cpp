// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

/// Two businesses exchange files by the program.
class ProgramPartnerFileTest final : public QObject
{
    Q_OBJECT

    Program m_program;

    Program::Ran takeIn(const char *file, const char *ledger, const QStringList &more = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("partner-read"), QString::fromLatin1(file),
                                         QStringLiteral("--ledger"), QString::fromLatin1(ledger)}
                             + more);
    }
    Program::Ran write(const char *ledger, const char *partner, const char *file) const
    {
        return m_program.run(
            {QStringLiteral("partner-write"), QStringLiteral("--ledger"), QString::fromLatin1(ledger),
             QStringLiteral("--partner"), QString::fromLatin1(partner), QStringLiteral("--out"),
             QString::fromLatin1(file), QStringLiteral("--from"), QStringLiteral("2026-01-01")});
    }

private Q_SLOTS:
    /// A ledger that an import makes is named after its file.
    void initTestCase()
    {
        m_program.write("sent.csv", "date,need,partner\n2026-02-01,Glass,Theirs\n2026-02-02,Paint,Theirs\n"
                                    "2026-02-02,Paint,Others\n");
        m_program.write("them.csv", "name\nOurs\n");
        IS_DONE(m_program.run("import send-aways sent.csv --ledger Ours.elsewhere --create"));
        IS_DONE(m_program.run("import competitors them.csv --ledger Theirs.elsewhere --create"));
    }

    void aFileGoesThereAndAnotherComesBack()
    {
        const auto written = write("Ours.elsewhere", "Theirs", "out.elsewhere-partner.json");
        IS_DONE(written);
        QVERIFY2(written.out.startsWith(QStringLiteral("Wrote 0 results and 2 customers sent")),
                 qPrintable(written.out));
        const auto tried =
            takeIn("out.elsewhere-partner.json", "Theirs.elsewhere", {QStringLiteral("--dry-run")});
        IS_DONE(tried);
        QVERIFY2(tried.out.endsWith(QStringLiteral("2 of 2 lines would be taken in.\n")),
                 qPrintable(tried.out));
        const auto taken = takeIn("out.elsewhere-partner.json", "Theirs.elsewhere");
        IS_DONE(taken);
        QVERIFY2(taken.out.endsWith(QStringLiteral(": new\n2 of 2 lines taken in.\n")),
                 qPrintable(taken.out));
        const auto again = takeIn("out.elsewhere-partner.json", "Theirs.elsewhere");
        QVERIFY2(again.out.endsWith(QStringLiteral(": passed over, known already\n0 of 2 lines taken in.\n")),
                 qPrintable(again.out));

        IS_DONE(write("Theirs.elsewhere", "Ours", "back.elsewhere-partner.json"));
        const auto back = takeIn("back.elsewhere-partner.json", "Ours.elsewhere");
        IS_DONE(back);
        QVERIFY2(
            back.out.endsWith(QStringLiteral(": acknowledged, was handed off\n2 of 2 lines taken in.\n")),
            qPrintable(back.out));
    }

    void whatIsWrongIsSaid()
    {
        FAILS_SAYING(takeIn("sent.csv", "Ours.elsewhere"), 1, "partner");
        FAILS_SAYING(takeIn("none.json", "Ours.elsewhere"), 1, "none.json");
        FAILS_SAYING(write("Ours.elsewhere", "Nobody", "x.json"), 1, "Nobody");
        FAILS_SAYING(m_program.run("partner-write --ledger Ours.elsewhere --out x.json"), 2, "--partner");
        IS_DONE(write("Ours.elsewhere", "Others", "others.json"));
        FAILS_SAYING(
            takeIn("others.json", "Theirs.elsewhere", {QStringLiteral("--partner"), QStringLiteral("Ours")}),
            1, "Others");
    }
};

QTEST_GUILESS_MAIN(ProgramPartnerFileTest)
#include "ProgramPartnerFileTest.moc"
