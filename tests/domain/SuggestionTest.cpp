// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Suggestion.h"

#include <QTest>

using namespace domain;

class SuggestionTest final : public QObject
{
    Q_OBJECT

    static Suggestion named(const char *name, int level)
    {
        Suggestion s;
        s.name = QString::fromLatin1(name);
        s.level = Level::from(level);
        return s;
    }

    static QStringList namesOf(const QList<Suggestion> &all)
    {
        QStringList names;
        for (const Suggestion &s : all)
            names.append(s.name);
        return names;
    }

private Q_SLOTS:
    /// The Wilson score interval without continuity correction; those marked are printed in Newcombe 1998,
    /// Statistics in Medicine 17, table I, method 3.
    void theLowerBoundIsWilsons_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("lower");
        QTest::newRow("3 of 3") << 3 << 3 << 0.4385;
        QTest::newRow("90 of 100") << 90 << 100 << 0.8256;
        QTest::newRow("81 of 263, Newcombe 1998") << 81 << 263 << 0.2553;
        QTest::newRow("15 of 148, Newcombe 1998") << 15 << 148 << 0.0624;
        QTest::newRow("0 of 20, Newcombe 1998") << 0 << 20 << 0.0;
        QTest::newRow("1 of 29, Newcombe 1998") << 1 << 29 << 0.0061;
        QTest::newRow("nothing known") << 0 << 0 << 0.0;
    }
    void theLowerBoundIsWilsons()
    {
        QFETCH(int, successes);
        QFETCH(int, trials);
        QFETCH(double, lower);
        QVERIFY2(std::abs(wilsonLowerBound(successes, trials) - lower) < 0.00005,
                 qPrintable(QString::number(wilsonLowerBound(successes, trials), 'f', 6)));
    }

    void strengthComesFirstAndUnknownLast()
    {
        Suggestion unknown = named("unknown", -1);
        unknown.served = unknown.known = 100;
        unknown.stage = Stage::Agreed;
        unknown.hasAgreement = true;
        unknown.sentUs = 50;
        const auto ordered = bestFirst({unknown, named("none", 0), named("best", 5)}, 9);
        QCOMPARE(namesOf(ordered),
                 (QStringList{QStringLiteral("best"), QStringLiteral("none"), QStringLiteral("unknown")}));
        QCOMPARE(ordered.at(0).decidedBy, std::optional(Criterion::Strength));
        QVERIFY(ordered.at(0).isStrongest && !ordered.at(1).isStrongest);
    }

    void threeOfThreeDoesNotBeatNinetyOfAHundred()
    {
        Suggestion few = named("few", 4);
        few.served = few.known = 3;
        few.stage = Stage::Agreed;
        few.hasAgreement = true;
        Suggestion many = named("many", 4);
        many.served = 90;
        many.known = 100;
        const auto ordered = bestFirst({few, many}, 9);
        QCOMPARE(ordered.at(0).name, QStringLiteral("many"));
        QCOMPARE(ordered.at(0).decidedBy, std::optional(Criterion::KnownServed));
        QCOMPARE(ordered.at(1).decidedBy, std::optional<Criterion>());
    }

    void thenTheAgreementThenTodayThenWhoSendsUsMore()
    {
        Suggestion agreed = named("agreed", 4);
        agreed.stage = Stage::Agreed;
        agreed.hasAgreement = true;
        agreed.today = Availability::Full;
        Suggestion free = named("free", 4);
        free.today = Availability::Free;
        Suggestion plain = named("plain", 4);
        Suggestion friendly = named("friendly", 4);
        friendly.sentUs = 3;
        Suggestion full = named("full", 4);
        full.today = Availability::Full;
        full.sentUs = 99;
        const auto ordered = bestFirst({full, plain, friendly, free, agreed}, 9);
        QCOMPARE(namesOf(ordered),
                 (QStringList{QStringLiteral("agreed"), QStringLiteral("free"), QStringLiteral("friendly"),
                              QStringLiteral("plain"), QStringLiteral("full")}));
        QCOMPARE(ordered.at(0).decidedBy, std::optional(Criterion::Agreement));
        QCOMPARE(ordered.at(1).decidedBy, std::optional(Criterion::Availability));
        QCOMPARE(ordered.at(2).decidedBy, std::optional(Criterion::Reciprocity));
    }

    void whatIsStillATieStaysAsItWas()
    {
        const auto ordered = bestFirst({named("b", 3), named("a", 3), named("c", 3)}, 2);
        QCOMPARE(namesOf(ordered), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(ordered.at(0).decidedBy, std::optional<Criterion>());
    }

    void theLineSaysWhy()
    {
        Suggestion s = named("x", 5);
        s.isStrongest = true;
        s.served = 18;
        s.known = 20;
        s.stage = Stage::Agreed;
        s.hasAgreement = true;
        QCOMPARE(whyText(s), QStringLiteral("strongest here · 18 of 20 known served · agreement in force"));
        s.today = Availability::Full;
        QVERIFY(whyText(s).startsWith(QStringLiteral("full today · ")));
        QCOMPARE(whyText(Suggestion()), QStringLiteral("strength not known · no agreement"));
    }
};

QTEST_APPLESS_MAIN(SuggestionTest)
#include "SuggestionTest.moc"
