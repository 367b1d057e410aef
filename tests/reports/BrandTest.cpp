// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Brand.h"

#include "TestData.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using reports::readLogo;

class BrandTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatIsNoPictureIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a picture");
        QTest::newRow("the head of one") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("broken drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect");
    }
    void whatIsNoPictureIsRefusedByName()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_folder.filePath(QStringLiteral("logo.png"));
        writeFile(path, content);
        const auto read = readLogo(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("logo.unreadable"));
        QVERIFY2(read.error().sentence.contains(path), qPrintable(read.error().sentence));
    }

    void whatIsNoFileIsRefusedToo()
    {
        QCOMPARE(readLogo(m_folder.path()).error().code, QStringLiteral("logo.unreadable"));
        QCOMPARE(readLogo(m_folder.filePath(QStringLiteral("none.png"))).error().code,
                 QStringLiteral("logo.unreadable"));
    }

    void aLogoThatWentBadInTheLedgerIsLeftOut()
    {
        const domain::Letterhead bad{QByteArray("\x89PNG\r\n"), QStringLiteral("Thank you")};
        const reports::Brand brand = reports::brandOf({}, bad);
        QVERIFY(brand.logo.isNull());
        QCOMPARE(brand.closing, QStringLiteral("Thank you"));
    }
};

QTEST_MAIN(BrandTest)
#include "BrandTest.moc"
