// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"

#include "FullDisk.h"
#include "TestData.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class SaveFileTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
private Q_SLOTS:
    void theFileIsWrittenAndReplaced()
    {
        QVERIFY(base::saveFile(path("page.pdf"), "first"));
        QVERIFY(base::saveFile(path("page.pdf"), "second"));
        QCOMPARE(contentOf(path("page.pdf")), QByteArray("second"));
    }

    void aFullDiskIsNamedAndLeavesTheOldFile()
    {
        QVERIFY(base::saveFile(path("old.pdf"), "old"));
        const FullDisk full(4'096);
        const base::Done saved = base::saveFile(path("old.pdf"), QByteArray(10'000, 'x'));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, QStringLiteral("file.write"));
        QVERIFY2(saved.error().sentence.contains(QLatin1String("File too large")),
                 qPrintable(saved.error().sentence));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old*")}).size(), 1);
    }

    void databasesFoldersAndPipesAreNotReplaced_data()
    {
        QTest::addColumn<QString>("target");
        const QByteArray database = QByteArray("SQLite format 3\0", 16) + QByteArray(5'000, 'x');
        QFile file(path("shop.elsewhere"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(database), database.size());
        file.close();
        QVERIFY(QFile::link(path("shop.elsewhere"), path("link")));
        QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
        QTest::newRow("a database") << path("shop.elsewhere");
        QTest::newRow("a link to one") << path("link");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a pipe") << path("pipe");
    }
    void databasesFoldersAndPipesAreNotReplaced()
    {
        QFETCH(QString, target);
        const base::Done saved = base::saveFile(target, "page");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, QStringLiteral("file.target"));
        QVERIFY(saved.error().sentence.contains(QDir::toNativeSeparators(target)));
        QCOMPARE(contentOf(path("shop.elsewhere")).size(), 5'016);
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "SaveFileTest.moc"
