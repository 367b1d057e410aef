// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileName.h"

#include <QTest>

class FileNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseThatEverySystemTakes_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *wanted, const char *safe) {
            QTest::newRow(wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(safe);
        };
        row("Volt Garage 2026", "Volt Garage 2026.pdf");
        row("Söhne & Co", "Söhne & Co.pdf");
        row("a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j.pdf");
        row("../../etc/passwd", "etc passwd.pdf");
        row("line\r\nbreak\ttab", "line break tab.pdf");
        row("ends in dots...", "ends in dots.pdf");
        row(".hidden", "hidden.pdf");
        row("CON", "CON-.pdf");
        row("nul.txt", "nul-.txt.pdf");
        row("Conrad", "Conrad.pdf");
        row("", "-.pdf");
        row("???", "-.pdf");
    }
    void namesAreThoseThatEverySystemTakes()
    {
        QFETCH(const QString, wanted);
        QTEST(base::safeFileName(wanted, QStringLiteral(".pdf")), "safe");
    }

    void longNamesAreCutBetweenCharacters()
    {
        const QString name = base::safeFileName(QStringLiteral("a") + QString::fromUtf8("😀").repeated(60),
                                                QStringLiteral(".pdf"));
        QVERIFY(name.size() <= 84);
        QVERIFY(name.isValidUtf16());
    }

    void noneIsThereTwice()
    {
        const QStringList names{QStringLiteral("A.pdf"), QStringLiteral("a.pdf"), QStringLiteral("B.pdf"),
                                QStringLiteral("a (2).pdf")};
        QCOMPARE(base::uniqueFileNames(names, {QStringLiteral("b.PDF")}),
                 QStringList({QStringLiteral("A.pdf"), QStringLiteral("a (2).pdf"),
                              QStringLiteral("B (2).pdf"), QStringLiteral("a (2) (2).pdf")}));
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
