// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fold.h"

#include <QTest>

class FoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatPeopleHoldTheSameFoldAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("case") << QStringLiteral("O'BRIEN") << QStringLiteral("o'brien");
        QTest::newRow("accents") << QStringLiteral("Müller-Čapek Ångström")
                                 << QStringLiteral("muller-capek angstrom");
        QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("gross");
        QTest::newRow("capital sharp s") << QStringLiteral("GROẞ") << QStringLiteral("gross");
        QTest::newRow("blanks") << QStringLiteral("  Anna \t\n Maria ") << QStringLiteral("anna maria");
        QTest::newRow("full width") << QStringLiteral("Ａｃｍｅ") << QStringLiteral("acme");
        QTest::newRow("Greek final sigma") << QStringLiteral("ΣΊΣΥΦΟΣ") << QStringLiteral("σισυφοσ");
        QTest::newRow("empty") << QString() << QString();
    }
    void namesThatPeopleHoldTheSameFoldAlike()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(base::fold(text), key);
        QCOMPARE(base::fold(base::fold(text)), key);
    }

    void phonesFoldToTheirDigits_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("key");
        QTest::newRow("written with signs")
            << QStringLiteral("0431 / 555-0142") << QStringLiteral("04315550142");
        QTest::newRow("plus") << QStringLiteral("+49 (431) 5550142") << QStringLiteral("+494315550142");
        QTest::newRow("double zero") << QStringLiteral("0049 431 5550142") << QStringLiteral("+494315550142");
        QTest::newRow("Arabic digits") << QStringLiteral("٠٤٣١٥") << QStringLiteral("04315");
        QTest::newRow("no phone") << QStringLiteral("n/a 1") << QString();
    }
    void phonesFoldToTheirDigits()
    {
        QFETCH(QString, phone);
        QFETCH(QString, key);
        QCOMPARE(base::foldPhone(phone), key);
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "FoldTest.moc"
