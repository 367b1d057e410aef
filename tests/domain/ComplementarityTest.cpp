// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Complementarity.h"

#include <QTest>

#include <cmath>

using namespace domain;

class ComplementarityTest final : public QObject
{
    Q_OBJECT

private:
    StrengthMatrix::Contents m_contents;
    const CompetitorId m_them{1};

    void add(qint64 id, const char *name, bool isCore, int ours, int theirs, qint64 asked)
    {
        const CompetencyId competency(id);
        m_contents.competencies.append(
            {competency, QString::fromLatin1(name), CategoryId(1), isCore, static_cast<int>(id), {}});
        rate(competency, {}, ours);
        rate(competency, m_them, theirs);
        m_contents.timesAsked.insert(competency, asked);
    }
    /// Nothing below 0.
    void rate(CompetencyId competency, MatrixColumn who, int level)
    {
        Strength strength;
        strength.competency = competency;
        strength.competitor = who;
        strength.level = Level::from(level);
        m_contents.strengths.append(strength);
    }
    Complementarity worked() const { return complementarity(StrengthMatrix(m_contents), m_them); }

private Q_SLOTS:
    void init()
    {
        m_contents = {};
        m_contents.categories = {{CategoryId(1), QStringLiteral("All"), 0}};
        Competitor them;
        them.id = m_them;
        them.name = QStringLiteral("Northside Glass");
        m_contents.competitors = {them};
    }

    void bothSidesAreWeighedAsTheFormulaSays()
    {
        add(1, "Glass", false, 1, 5, 30);
        add(2, "Dents", false, 3, 4, 10);
        add(3, "Paint", true, 5, 1, 0);
        add(4, "Collision", true, 4, 4, 10);
        const Complementarity fit = worked();
        // 30/50 * 4/5 + 10/50 * 1/5, and 1/2 * 4/5
        QVERIFY(std::abs(fit.theyHelpUs - 0.52) < 1e-12);
        QVERIFY(std::abs(fit.weHelpThem - 0.4) < 1e-12);
        QVERIFY(std::abs(fit.score() - std::sqrt(0.52 * 0.4)) < 1e-12);
        QCOMPARE(fit.coverage, 1.0);
        QCOMPARE(fit.theirs.size(), 2);
        QCOMPARE(fit.theirs.constFirst().name, QStringLiteral("Glass"));
        QCOMPARE(fit.ours.constFirst().name, QStringLiteral("Paint"));
    }

    void oneSideAloneScoresNothing()
    {
        add(1, "Glass", true, 0, 5, 30);
        QVERIFY(worked().theyHelpUs > 0);
        QCOMPARE(worked().score(), 0.0);
    }

    void whatIsNotKnownAddsNothingAndLowersTheCoverage()
    {
        add(1, "Glass", false, 1, 5, 10);
        add(2, "Dents", true, 5, -1, 10);
        add(3, "Paint", true, -1, 0, 0);
        QCOMPARE(worked().weHelpThem, 0.0);
        QVERIFY(std::abs(worked().theyHelpUs - 0.4) < 1e-12);
        QVERIFY(std::abs(worked().coverage - 1.0 / 3) < 1e-12);
    }

    void withoutSendAwaysAllNeedsWeighTheSame()
    {
        add(1, "Glass", false, 0, 5, 0);
        add(2, "Dents", false, 5, 5, 0);
        QVERIFY(std::abs(worked().theyHelpUs - 0.5) < 1e-12);
    }

    void retiredCompetenciesAreLeftOut()
    {
        add(1, "Glass", false, 0, 5, 10);
        add(2, "Carriages", true, 5, 0, 90);
        m_contents.competencies.last().retiredOn = QDate(2026, 1, 1);
        QCOMPARE(worked().theyHelpUs, 1.0);
        QVERIFY(worked().ours.isEmpty());
    }

    void anEmptyMatrixIsNoDivisionByZero()
    {
        QCOMPARE(worked().score(), 0.0);
        QCOMPARE(worked().coverage, 0.0);
    }
};

QTEST_GUILESS_MAIN(ComplementarityTest)
#include "ComplementarityTest.moc"
