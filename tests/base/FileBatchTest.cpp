// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileBatch.h"

#include "FullDisk.h"
#include "TestData.h"

#include <QTest>

class FileBatchTest final : public QObject
{
    Q_OBJECT

private:
    static QStringList allIn(const QDir &folder)
    {
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:
    void allOfThemComeTogetherAndReplaceWhatIsThere()
    {
        QTemporaryDir place;
        const QDir folder(place.path());
        writeFile(folder.filePath(QStringLiteral("a.pdf")), "old");
        {
            base::FileBatch batch(folder);
            QVERIFY(batch.add(QStringLiteral("a.pdf"), "new"));
            QVERIFY(batch.add(QStringLiteral("b.pdf"), "second"));
            QCOMPARE(contentOf(folder.filePath(QStringLiteral("a.pdf"))), QByteArray("old"));
            QVERIFY(!folder.exists(QStringLiteral("b.pdf")));
            QVERIFY(batch.commit());
        }
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("a.pdf"))), QByteArray("new"));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("b.pdf"))), QByteArray("second"));
        QCOMPARE(allIn(folder), (QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}));
    }

    void whatIsNotFinishedLeavesNothing()
    {
        QTemporaryDir place;
        const QDir folder(place.path());
        {
            base::FileBatch batch(folder);
            QVERIFY(batch.add(QStringLiteral("a.pdf"), "new"));
        }
        QVERIFY(allIn(folder).isEmpty());
    }

    void aFullDiskIsToldOfTheFileThatWasAskedFor()
    {
        QTemporaryDir place;
        const QDir folder(place.path());
        base::FileBatch batch(folder);
        const FullDisk full(4'096);
        const base::Done added = batch.add(QStringLiteral("a.pdf"), QByteArray(100'000, 'x'));
        QCOMPARE(added.error().code, QStringLiteral("file.write"));
        QVERIFY(added.error().sentence.contains(folder.filePath(QStringLiteral("a.pdf"))));
    }

    void aLedgerIsNotReplacedNorAFolderThatIsMissingMade()
    {
        QTemporaryDir place;
        const QDir folder(place.path());
        writeFile(folder.filePath(QStringLiteral("a.pdf")), QByteArray("SQLite format 3\0 and more", 25));
        base::FileBatch batch(folder);
        QCOMPARE(batch.add(QStringLiteral("a.pdf"), "new").error().code, QStringLiteral("file.target"));
        base::FileBatch nowhere(QDir(folder.filePath(QStringLiteral("none"))));
        const base::Done added = nowhere.add(QStringLiteral("a.pdf"), "new");
        QCOMPARE(added.error().code, QStringLiteral("file.write"));
        QVERIFY(added.error().sentence.contains(QStringLiteral("a.pdf")));
    }
};

QTEST_GUILESS_MAIN(FileBatchTest)
#include "FileBatchTest.moc"
