// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NameSimilarity.h"

#include <QTest>

using namespace domain;

class NameSimilarityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Printed in Winkler 1994, "Advanced Methods for Record Linkage", table of example pairs.
    void wordsAreComparedAsPublished_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("alike");
        const auto row = [](const char *a, const char *b, double alike) {
            QTest::newRow(a) << QString::fromLatin1(a) << QString::fromLatin1(b) << alike;
        };
        row("shackleford", "shackelford", 0.982);
        row("dunningham", "cunnigham", 0.896);
        row("nichleson", "nichulson", 0.956);
        row("jones", "johnson", 0.832);
        row("massey", "massie", 0.933);
        row("abroms", "abrams", 0.922);
        row("jeraldine", "geraldine", 0.926);
        row("marhta", "martha", 0.961);
        row("michelle", "michael", 0.921);
        row("dwayne", "duane", 0.840);
    }
    void wordsAreComparedAsPublished()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, alike);
        QVERIFY2(std::abs(jaroWinkler(a, b) - alike) < 0.0006,
                 qPrintable(QString::number(jaroWinkler(a, b))));
        QCOMPARE(jaroWinkler(b, a), jaroWinkler(a, b));
    }

    void namesOfOnePersonAreAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isAlike");
        const auto row = [](const char *a, const char *b, bool isAlike) {
            QTest::addRow("%s / %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << isAlike;
        };
        row("tom brandt", "brandt, tom", true);
        row("anna schmidt", "anna schmitt", true);
        row("anna maria schmidt", "anna schmidt", true);
        row("a. schmidt", "anna schmidt", true);
        row("dr. anna schmidt", "schmidt anna", true);
        row("anna schmidt", "peter schmidt", false);
        row("jan schmidtbauer-hohenlohe", "eva schmidtbauer-hohenlohe", false);
        row("thomas schmidt", "thorsten schmidt", false);
        row("anna schmidt", "anna brandt", false);
        row("room 12", "room 13", false);
        row("schmidt", "anna schmidt", false);
        row("", "anna", false);
        row("- / -", "anna", false);
    }
    void namesOfOnePersonAreAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isAlike);
        QVERIFY2((nameSimilarity(a, b) >= NamesAlikeFrom) == isAlike,
                 qPrintable(QString::number(nameSimilarity(a, b))));
        QCOMPARE(nameSimilarity(b, a), nameSimilarity(a, b));
    }

    void namesThatAreAlikeShareABlock_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        for (const auto &[a, b] : {std::pair("joerg soehnke", "jorg sohnke"),
                                   {"anna schmidt", "anna schmitt"},
                                   {"anna schmidt", "schmid anna"},
                                   {"a. schmidt", "anna schmidt"},
                                   {"anna maria schmidt", "schmidt, anna"},
                                   {"hanna schmidt", "anna schmidt"},
                                   {"schmidt", "schmitt"},
                                   {"shcmidt tom", "tom schmidt"}})
            QTest::addRow("%s / %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b);
    }
    void namesThatAreAlikeShareABlock()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const QList<qint64> blocks = nameBlocks(a);
        const QList<qint64> others = nameBlocks(b);
        QVERIFY(
            std::any_of(blocks.begin(), blocks.end(), [&](qint64 block) { return others.contains(block); }));
    }

    void numbersAloneAreNoNames()
    {
        QCOMPARE(nameBlocks(u"c00012"), QList<qint64>());
        QCOMPARE(nameBlocks(u""), QList<qint64>());
        QCOMPARE(nameBlocks(u"x"), QList<qint64>());
    }

    void endlessNamesEnd()
    {
        const QString endless = QString(100'000, QLatin1Char('a')) + QStringLiteral(" b").repeated(1000);
        QCOMPARE(nameSimilarity(endless, endless), 1.0);
        QVERIFY(nameBlocks(endless).size() < 100);
    }
};

QTEST_APPLESS_MAIN(NameSimilarityTest)
#include "NameSimilarityTest.moc"
