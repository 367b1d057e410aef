// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reach.h"

#include <QTest>

class ReachTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phonesAndEmailsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPhone");
        QTest::addColumn<bool>("isEmail");
        QTest::newRow("phone") << QStringLiteral("+49 (431) 555-0142") << true << false;
        QTest::newRow("extension") << QStringLiteral("12") << true << false;
        QTest::newRow("e-mail") << QStringLiteral("ida@volt.example") << false << true;
        QTest::newRow("marks alone") << QStringLiteral("+-/") << false << false;
        QTest::newRow("letters") << QStringLiteral("0431 ask") << false << false;
        QTest::newRow("two addresses") << QStringLiteral("a@b c@d") << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }
    void phonesAndEmailsAreToldApart()
    {
        QFETCH(QString, text);
        QTEST(domain::isPhone(text), "isPhone");
        QTEST(domain::isEmail(text), "isEmail");
    }

    void anAddressIsWrittenWithoutItsScheme_data()
    {
        QTest::addColumn<QString>("website");
        QTest::addColumn<QString>("bare");
        QTest::newRow("https") << QStringLiteral("https://volt.example/") << QStringLiteral("volt.example");
        QTest::newRow("capitals") << QStringLiteral("HTTP://volt.example/a/")
                                  << QStringLiteral("volt.example/a");
        QTest::newRow("none") << QStringLiteral("volt.example") << QStringLiteral("volt.example");
        QTest::newRow("nothing") << QString() << QString();
    }
    void anAddressIsWrittenWithoutItsScheme()
    {
        QFETCH(QString, website);
        QTEST(domain::bareAddress(website), "bare");
    }
};

QTEST_GUILESS_MAIN(ReachTest)
#include "ReachTest.moc"
