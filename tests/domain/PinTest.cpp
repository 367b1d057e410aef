// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pin.h"

#include <QTest>

using namespace domain;

class PinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The first block of RFC 7914 section 11, and the widely published vectors in the manner of RFC 6070.
    void stretchingFollowsTheStandard_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("RFC 7914, 1 round")
            << QByteArray("passwd") << QByteArray("salt") << 1
            << QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        QTest::newRow("RFC 7914, 80000 rounds")
            << QByteArray("Password") << QByteArray("NaCl") << 80000
            << QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
        QTest::newRow("4096 rounds")
            << QByteArray("password") << QByteArray("salt") << 4096
            << QByteArray("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
    }
    void stretchingFollowsTheStandard()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, salt);
        QFETCH(int, rounds);
        QFETCH(QByteArray, expected);
        QCOMPARE(stretched(secret, salt, rounds).toHex(), expected);
    }

    void onlyTheSamePinMatches()
    {
        const PinRecord record = pinRecord(QStringLiteral("4711"), QByteArray(16, 's'));
        QVERIFY(matches(record, QStringLiteral("4711")));
        QVERIFY(!matches(record, QStringLiteral("4712")));
        QVERIFY(!matches(record, QString()));
        QVERIFY(!record.hash.contains("4711"));
    }

    void withoutAPinNothingMatches()
    {
        QVERIFY(!PinRecord().isSet());
        QVERIFY(!matches({}, QString()));
    }
};

QTEST_APPLESS_MAIN(PinTest)
#include "PinTest.moc"
