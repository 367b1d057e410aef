// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Program.h"

/// What the program says to those who ask how, and to those who use it wrongly.
class ProgramUsageTest final : public QObject
{
    Q_OBJECT

    Program m_program;

private Q_SLOTS:
    void helpNamesEveryCommand()
    {
        const auto help = m_program.run("--help");
        IS_DONE(help);
        for (const cli::Command *command : cli::allCommands())
            QVERIFY2(help.out.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(command->name))),
                     command->name);
        QCOMPARE(m_program.run("-h").out, help.out);
    }

    void everyCommandHasHelpAndVersion()
    {
        const QString version = m_program.run("--version").out;
        static const QRegularExpression number(QStringLiteral("^elsewhere \\d+\\.\\d+\\.\\d+\n$"));
        QVERIFY2(version.contains(number), qPrintable(version));
        for (const cli::Command *command : cli::allCommands()) {
            const QString name = QString::fromLatin1(command->name);
            const auto help = m_program.run({name, QStringLiteral("--help")});
            IS_DONE(help);
            QVERIFY2(help.out.startsWith(QStringLiteral("Usage: elsewhere ") + name), qPrintable(help.out));
            QVERIFY(help.out.contains(QStringLiteral("--version")));
            const auto said = m_program.run({name, QStringLiteral("--version")});
            IS_DONE(said);
            QCOMPARE(said.out, version);
        }
    }

    void wrongUseIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *line, const char *said) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(said);
        };
        row("imports", "“imports”");
        row("--frobnicate", "frobnicate");
        row("--size huge", "“huge”");
        row("import", "needs kind");
        row("import send-aways", "needs file");
        row("import send-aways x.csv", "needs --ledger");
        row("import bananas x.csv --ledger l", "“bananas”");
        row("import send-aways x.csv y.csv --ledger l", "“y.csv”");
        row("import send-aways x.csv --ledger l --frobnicate", "frobnicate");
        row("import send-aways x.csv --ledger l --map need", "“need”");
        row("import send-aways x.csv --ledger l --map colour=Farbe", "“colour”");
        row("import send-aways x.csv --ledger l --decimal dot", "“dot”");
        row("import send-aways x.csv --ledger l --currency Euros", "“Euros”");
        row("import send-aways x.csv --ledger postgresql://nowhere", "postgresql://nowhere");
        row("import send-aways x.csv --ledger", "--ledger");
        row("export send-aways --ledger l", "needs --out");
        row("export sales --ledger l --out x.csv", "return-visits");
        row("export send-aways --ledger l --out x --format ods", "“ods”");
        row("export send-aways --ledger l --out x.xlsx --bom", "--bom");
        row("export all --ledger l --out x.csv", "--format xlsx");
        row("export conduct --ledger l --out x.xlsx", "--with-conduct");
        row("measures --json", "needs --ledger");
        row("measures --ledger l --from 1998-13", "“1998-13”");
        row("measures --ledger l --today 1998-02-30", "“1998-02-30”");
        row("measures --ledger l --from 1998-02 --to 1998-01", "--from");
        row("check", "needs --ledger");
        row("backup --ledger l", "needs --out");
        row("restore --ledger l", "needs backup");
        row("archive --ledger l", "needs --out");
        row("move --from l", "needs --to");
        row("move --from l --to postgresql://nowhere", "postgresql://nowhere");
        row("pin", "needs --ledger");
        row("report monthly --ledger l --out x.xlsx --months 2026-01..2026-02", "is a folder");
        row("report monthly --ledger l --out x.pdf --replace", "--months");
        row("person --ledger l --customer x", "needs --out");
        row("person --ledger l --customer x --out x.txt", ".json");
        row("erase --ledger l", "one of --customer");
        row("erase --ledger l --customer x --staff y", "one of --customer");
        row("pin --ledger l --reset counter", "“manager”");
        row("demo", "needs --out");
        row("demo --out postgresql://nowhere", "postgresql://nowhere");
        row("demo --out d --seed x", "“x”");
    }
    void wrongUseIsSaidInOneSentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        FAILS_SAYING(m_program.run(line), 2, said.toUtf8());
        QCOMPARE(m_program.files(), QStringList());
    }

    void anEmptyNameIsNoName()
    {
        const QString empty;
        FAILS_SAYING(m_program.run(QStringList{QStringLiteral("check"), QStringLiteral("--ledger"), empty}),
                     2, "needs --ledger");
        FAILS_SAYING(m_program.run(QStringList{QStringLiteral("demo"), QStringLiteral("--out"), empty}), 2,
                     "needs --out");
        FAILS_SAYING(m_program.run(QStringList{QStringLiteral("import"), QStringLiteral("sales"), empty,
                                               QStringLiteral("--ledger"), QStringLiteral("l")}),
                     2, "needs file");
    }

    void aWindowWithoutADisplayIsRefusedInOneSentence()
    {
        FAILS_SAYING(m_program.run("shop.elsewhere"), 1, "no display");
        FAILS_SAYING(m_program.run(QStringList()), 1, "no display");
    }
};

QTEST_GUILESS_MAIN(ProgramUsageTest)
#include "ProgramUsageTest.moc"
