// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Handing a person what is kept about them, and erasing them.
class ProgramPrivacyTest final : public QObject
{
    Q_OBJECT

    Program m_program;

    QString measures() const
    {
        const auto ran = m_program.run("measures --ledger shop.elsewhere --today 2026-11-21 --json");
        return ran.exit == 0 ? ran.out : ran.err;
    }

    Program::Ran person(const char *command, const QStringList &more) const
    {
        return m_program.run(QStringList{QString::fromLatin1(command), QStringLiteral("--ledger"),
                                         QStringLiteral("shop.elsewhere"), QStringLiteral("--customer")}
                             + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        IS_DONE(m_program.run(
            "demo --out shop.elsewhere --months 8 --send-aways 300 --seed 7 --today 2026-11-21"));
        // One whose name nobody else has a part of.
        m_program.write("sent.csv",
                        "date,customer,phone,need,partner,note\n"
                        "2026-10-01,Zaphod Quimby,0431 99887766,Windscreen,Northside Glass,He was "
                        "grumbling loudly\n"
                        "2026-10-08,Zaphod Quimby,0431 99887766,Windscreen,Northside Glass,Back again\n");
        IS_DONE(m_program.run("import send-aways sent.csv --ledger shop.elsewhere --date-format yyyy-MM-dd"));
    }

    void everythingAboutAPersonIsWritten()
    {
        IS_DONE(person("person",
                       {QStringLiteral("zaphod quimby"), QStringLiteral("--out"), QStringLiteral("z.json")}));
        const QJsonObject json = QJsonDocument::fromJson(m_program.read("z.json")).object();
        QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("elsewhere-person"));
        const QJsonObject customer = json.value(QStringLiteral("customer")).toObject();
        QCOMPARE(customer.value(QStringLiteral("name")).toString(), QStringLiteral("Zaphod Quimby"));
        QCOMPARE(customer.value(QStringLiteral("phones")).toArray().size(), 1);
        const QJsonArray sent = json.value(QStringLiteral("sendAways")).toArray();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.first().toObject().value(QStringLiteral("on")).toString(),
                 QStringLiteral("2026-10-01"));
        QCOMPARE(sent.first().toObject().value(QStringLiteral("note")).toString(),
                 QStringLiteral("He was grumbling loudly"));
        QVERIFY(!json.contains(QStringLiteral("incidents")));
        IS_DONE(person("person", {QStringLiteral("0431/99887766"), QStringLiteral("--out"),
                                  QStringLiteral("c.json"), QStringLiteral("--with-conduct")}));
        QVERIFY(
            QJsonDocument::fromJson(m_program.read("c.json")).object().contains(QStringLiteral("incidents")));

        IS_DONE(person("person",
                       {QStringLiteral("Zaphod Quimby"), QStringLiteral("--out"), QStringLiteral("z.pdf")}));
        QProcess text;
        text.start(QStringLiteral("pdftotext"),
                   {QStringLiteral("-layout"), m_program.path(QStringLiteral("z.pdf")), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput()).simplified();
        QVERIFY2(words.contains(QStringLiteral("Zaphod Quimby")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("grumbling loudly")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("Agreed")),
                 qPrintable(words)); // to nothing, as far as we know
    }

    void whoIsNotThereIsSaid()
    {
        const auto nobody = person(
            "person", {QStringLiteral("Nobody Here"), QStringLiteral("--out"), QStringLiteral("n.json")});
        QCOMPARE(nobody.exit, 1);
        QVERIFY2(nobody.err.contains(QStringLiteral("Nobody Here")), qPrintable(nobody.err));
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("n.json"))));
        QCOMPARE(
            person("person", {QStringLiteral("x"), QStringLiteral("--out"), QStringLiteral("n.txt")}).exit,
            2);
    }

    void erasingSaysFirstAndLeavesAllFigures()
    {
        IS_DONE(m_program.run("backup --ledger shop.elsewhere --out before.elsewhere"));
        const QString before = measures();
        const QByteArray untouched = m_program.read("shop.elsewhere");
        const auto asked = person("erase", {QStringLiteral("Zaphod Quimby")});
        IS_DONE(asked);
        QVERIFY2(asked.out.contains(QStringLiteral("--yes")), qPrintable(asked.out));
        QVERIFY(m_program.read("shop.elsewhere") == untouched);
        IS_DONE(person("erase", {QStringLiteral("Zaphod Quimby"), QStringLiteral("--yes")}));
        QVERIFY(before.size() > 500);
        QCOMPARE(measures(), before);
        const QByteArray after = m_program.read("shop.elsewhere");
        for (const char *trace : {"Quimby", "quimby", "99887766", "grumbling", "Back again"}) {
            QVERIFY2(untouched.contains(trace), trace);
            QVERIFY2(!after.contains(trace), trace);
        }
        QCOMPARE(person("erase", {QStringLiteral("Zaphod Quimby")}).exit, 1);
        IS_DONE(m_program.run("check --ledger shop.elsewhere"));
    }

    void contactPersonsAndStaffAreHandedOutAndErasedToo()
    {
        const auto run = [this](const char *command, const QStringList &more) {
            return m_program.run(QStringList{QString::fromLatin1(command), QStringLiteral("--ledger"),
                                             QStringLiteral("shop.elsewhere")}
                                 + more);
        };
        m_program.write("them.csv", "name,contact,phone\nZwölf Glas,Ottokar Zwingli,0431 88776655\n");
        IS_DONE(m_program.run("import competitors them.csv --ledger shop.elsewhere"));
        const QStringList ottokar{QStringLiteral("--contact"), QStringLiteral("ottokar zwingli, zwolf glas")};
        IS_DONE(run("person", ottokar + QStringList{QStringLiteral("--out"), QStringLiteral("o.json")}));
        const QByteArray json = m_program.read("o.json");
        QVERIFY2(json.contains("88776655"), json.constData());
        IS_DONE(run("person", ottokar + QStringList{QStringLiteral("--out"), QStringLiteral("o.pdf")}));
        IS_DONE(run("erase", ottokar + QStringList{QStringLiteral("--yes")}));
        QVERIFY(!m_program.read("shop.elsewhere").contains("Zwingli"));
        QCOMPARE(run("erase", ottokar).exit, 1);
        QCOMPARE(run("erase", {}).exit, 2);
        QCOMPARE(run("erase", ottokar + QStringList{QStringLiteral("--staff"), QStringLiteral("Maria")}).exit,
                 2);
        IS_DONE(m_program.run("check --ledger shop.elsewhere"));
    }

    void restoringABackupOfBeforeErasesAgain()
    {
        const auto restored = m_program.run("restore before.elsewhere --ledger shop.elsewhere");
        IS_DONE(restored);
        QVERIFY2(restored.out.contains(QStringLiteral("erased again")), qPrintable(restored.out));
        QVERIFY(!m_program.read("shop.elsewhere").contains("Quimby"));
        QVERIFY(m_program.read("before.elsewhere").contains("Quimby"));
        IS_DONE(m_program.run("check --ledger shop.elsewhere"));
    }
};

QTEST_GUILESS_MAIN(ProgramPrivacyTest)
#include "ProgramPrivacyTest.moc"
