// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "exchange/CsvReader.h"
#include "FullDisk.h"
#include "NaughtyTexts.h"

#include <QTemporaryDir>

using exchange::csvLine;

class CsvWriterTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList readBack(const QList<QStringList> &rows)
    {
        const QString path = m_folder.filePath(QStringLiteral("back.csv"));
        exchange::CsvWriter writer(path);
        if (!writer.open({QStringLiteral("name"), QStringLiteral("other")}))
            return {};
        for (const QStringList &row : rows) {
            if (!writer.write(row))
                return {};
        }
        if (!writer.commit())
            return {};
        auto reader = exchange::CsvReader::open(path, {});
        if (!reader)
            return {};
        QStringList names;
        exchange::TableRow row;
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            if (row.problem.isEmpty() && row.cells.value(1) == QStringLiteral("end"))
                names.append(row.cells.first());
        }
        return names;
    }

private Q_SLOTS:
    void cellsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(csvLine({QStringLiteral("plain"), QStringLiteral("a,b"), QStringLiteral("say \"hi\""),
                          QString(), QStringLiteral(" x")}),
                 QByteArray("plain,\"a,b\",\"say \"\"hi\"\"\",,\" x\"\r\n"));
        QCOMPARE(csvLine({QString()}), QByteArray("\"\"\r\n"));
    }
    void formulasAreDisarmedAndNumbersLeftAlone_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("command") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("phone") << QStringLiteral("+49 431 555") << QByteArray("'+49 431 555");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("apostrophe before a formula") << QStringLiteral("'=1") << QByteArray("''=1");
        QTest::newRow("name with an apostrophe") << QStringLiteral("'t Hooft") << QByteArray("'t Hooft");
        QTest::newRow("number below zero") << QStringLiteral("-12.50") << QByteArray("-12.50");
    }
    void formulasAreDisarmedAndNumbersLeftAlone()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvLine({cell}), written + "\r\n");
        QCOMPARE(readBack({{cell, QStringLiteral("end")}}), QStringList({cell}));
    }
    void difficultNamesComeBackUnharmed()
    {
        NEEDS_TEST_DATA();
        QStringList names{QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1"), QStringLiteral("\"\""),
                          QStringLiteral("'"), QStringLiteral("''=")};
        names += naughtyTexts();
        QList<QStringList> rows;
        for (const QString &name : std::as_const(names))
            rows.append({name, QStringLiteral("end")});
        const QStringList back = readBack(rows);
        QCOMPARE(back, names);
    }
    void aFullDiskLeavesWhatWasThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("full.csv"));
        writeFile(path, "before");
        exchange::CsvWriter writer(path);
        QVERIFY(writer.open({QStringLiteral("a")}));
        QVERIFY(writer.write({QString(20'000, QLatin1Char('x'))}));
        const FullDisk full(10'000);
        const auto done = writer.commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("file.write"));
        QVERIFY2(done.error().sentence.contains(QLatin1String("File too large")),
                 qPrintable(done.error().sentence));
        QCOMPARE(contentOf(path), QByteArray("before"));
    }
    void aMissingFolderIsNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("nowhere/deep.csv"));
        exchange::CsvWriter writer(path);
        const auto opened = writer.open({QStringLiteral("a")});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("file.write"));
        QVERIFY(opened.error().sentence.contains(QStringLiteral("deep.csv")));
    }
    void anUnfinishedFileNeverTakesTheName()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
        writeFile(path, "before");
        {
            exchange::CsvWriter writer(path);
            QVERIFY(writer.open({QStringLiteral("a")}));
            QVERIFY(writer.write({QString(200'000, QLatin1Char('x'))}));
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
