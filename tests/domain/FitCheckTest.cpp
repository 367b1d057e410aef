// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FitCheck.h"

#include <QTest>

using namespace domain;

class FitCheckTest final : public QObject
{
    Q_OBJECT

    static Requirement wants(int competency, Importance importance, int percent)
    {
        Requirement r;
        r.competency = CompetencyId(competency);
        r.importance = importance;
        r.fitPercent = percent;
        return r;
    }

private Q_SLOTS:
    void theAdviceFollowsTheRule_data()
    {
        QTest::addColumn<QList<Requirement>>("requirements");
        QTest::addColumn<double>("coverage");
        QTest::addColumn<FitAdvice>("advice");
        using I = Importance;
        // (3 * 100 + 1 * 20) / 4 = 80
        QTest::newRow("just enough") << QList{wants(1, I::Must, 100), wants(2, I::Nice, 20)} << 80.0
                                     << FitAdvice::Serve;
        // (3 * 100 + 1 * 19) / 4 = 79.75
        QTest::newRow("just not enough")
            << QList{wants(1, I::Must, 100), wants(2, I::Nice, 19)} << 79.75 << FitAdvice::TalkStrengths;
        // (3 * 49 + 3 * 100 + 3 * 100 + 3 * 100) / 12 = 87.25
        QTest::newRow("a must missed, whatever the coverage")
            << QList{wants(1, I::Must, 49), wants(2, I::Must, 100), wants(3, I::Must, 100),
                     wants(4, I::Must, 100)}
            << 87.25 << FitAdvice::SetFree;
        QTest::newRow("a must half met is no gap")
            << QList{wants(1, I::Must, 50)} << 50.0 << FitAdvice::TalkStrengths;
        QTest::newRow("only musts make a gap")
            << QList{wants(1, I::Matters, 0)} << 0.0 << FitAdvice::TalkStrengths;
    }
    void theAdviceFollowsTheRule()
    {
        QFETCH(QList<Requirement>, requirements);
        QFETCH(double, coverage);
        QFETCH(FitAdvice, advice);
        const FitAssessment result = assess(requirements, {});
        QCOMPARE(result.coverage.value_or(-1), coverage);
        QCOMPARE(result.advice, advice);
    }

    void nothingRequiredIsNoGap()
    {
        const FitAssessment result = assess({}, {});
        QVERIFY(!result.coverage);
        QCOMPARE(result.advice, FitAdvice::Serve);
        QCOMPARE(reasonsOf(result, {}, {}, {}).size(), 1);
    }

    void thresholdsAreSettings()
    {
        const QList requirements{wants(1, Importance::Must, 60)};
        QCOMPARE(assess(requirements, {60, 50}).advice, FitAdvice::Serve);
        QCOMPARE(assess(requirements, {80, 61}).advice, FitAdvice::SetFree);
    }

    void theReasonsNameTheMustAndNeverRoundUp()
    {
        QList requirements{wants(1, Importance::Must, 10)};
        const QHash<CompetencyId, QString> names{{CompetencyId(1), QStringLiteral("Windscreen")}};
        QStringList reasons = reasonsOf(assess(requirements, {}), requirements, {}, names);
        QVERIFY(reasons.at(0).contains(QStringLiteral("Windscreen")));
        requirements = {wants(1, Importance::Must, 100), wants(2, Importance::Nice, 19)};
        reasons = reasonsOf(assess(requirements, {}), requirements, {}, names);
        QVERIFY2(reasons.at(0).contains(QStringLiteral("79 %")), qPrintable(reasons.at(0)));
    }

    void competitorsAreRankedForWhatWeMissAlone()
    {
        const QList requirements{wants(1, Importance::Must, 0), wants(2, Importance::Matters, 40),
                                 wants(3, Importance::Must, 100)};
        const CompetitorId glass(1);
        const CompetitorId allround(2);
        const CompetitorId unknown(3);
        const CompetitorId elsewhere(4);
        const Level five = *Level::from(5);
        const Level three = *Level::from(3);
        const auto ranked =
            rankForMissed(requirements, assess(requirements, {}), {elsewhere, unknown, allround, glass},
                          {{glass, {{CompetencyId(1), five}}},
                           {allround, {{CompetencyId(1), three}, {CompetencyId(2), three}}},
                           {elsewhere, {{CompetencyId(3), five}}}});
        QCOMPARE(ranked.size(), 2);
        // glass: 3 * 5 of (3 + 2) * 5 = 0.6; allround: (3 * 3 + 2 * 3) of 25 = 0.6; the order given decides
        QCOMPARE(ranked.at(0), (FitCandidate{allround, 0.6, 2, 2}));
        QCOMPARE(ranked.at(1), (FitCandidate{glass, 0.6, 1, 2}));
    }

    void whatIsOnlyTypedCannotBeLookedUp()
    {
        Requirement typed;
        typed.text = QStringLiteral("by Friday");
        typed.importance = Importance::Must;
        QCOMPARE(assess({typed}, {}).advice, FitAdvice::SetFree);
        QCOMPARE(rankForMissed({typed}, assess({typed}, {}), {CompetitorId(1)}, {}).size(), 0);
        QCOMPARE(requirementText(typed, {}), QStringLiteral("by Friday"));
    }
};

QTEST_APPLESS_MAIN(FitCheckTest)
#include "FitCheckTest.moc"
