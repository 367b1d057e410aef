// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FitCheck.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace domain {

template <>
std::span<const Coded<Importance>> allOf()
{
    static constexpr Coded<Importance> all[]{
        {Importance::Nice, "1", QT_TRANSLATE_NOOP("domain", "nice to have")},
        {Importance::Matters, "2", QT_TRANSLATE_NOOP("domain", "matters")},
        {Importance::Must, "3", QT_TRANSLATE_NOOP("domain", "a must")},
    };
    return all;
}

template <>
std::span<const Coded<FitAdvice>> allOf()
{
    static constexpr Coded<FitAdvice> all[]{
        {FitAdvice::Serve, "serve", QT_TRANSLATE_NOOP("domain", "Serve them")},
        {FitAdvice::TalkStrengths, "talk_strengths",
         QT_TRANSLATE_NOOP("domain", "Talk about what we do well, and ask whether the rest matters")},
        {FitAdvice::SetFree, "set_free", QT_TRANSLATE_NOOP("domain", "Set them free")},
    };
    return all;
}

template <>
std::span<const Coded<FitDecision>> allOf()
{
    static constexpr Coded<FitDecision> all[]{
        {FitDecision::Open, "open", QT_TRANSLATE_NOOP("domain", "not decided")},
        {FitDecision::Served, "served", QT_TRANSLATE_NOOP("domain", "we serve them")},
        {FitDecision::SentAway, "sent_away", QT_TRANSLATE_NOOP("domain", "sent elsewhere")},
    };
    return all;
}

FitAssessment assess(const QList<Requirement> &requirements, const FitThresholds &thresholds)
{
    FitAssessment result;
    int weights = 0;
    int met = 0;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const Requirement &requirement = requirements[i];
        const int weight = static_cast<int>(requirement.importance);
        weights += weight;
        met += weight * requirement.fitPercent;
        if (requirement.fitPercent >= thresholds.gapPercent)
            continue;
        result.missed.append(i);
        if (requirement.importance == Importance::Must)
            result.gaps.append(i);
    }
    if (weights > 0)
        result.coverage = static_cast<double>(met) / weights;
    if (!result.gaps.isEmpty())
        result.advice = FitAdvice::SetFree;
    else if (weights > 0 && met < thresholds.servePercent * weights) // whole numbers: 80 % is 80 %
        result.advice = FitAdvice::TalkStrengths;
    return result;
}

QString requirementText(const Requirement &requirement, const QHash<CompetencyId, QString> &names)
{
    if (requirement.text.isEmpty() && requirement.competency)
        return names.value(*requirement.competency);
    return requirement.text;
}

namespace {

QString percent(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

QStringList reasonsOf(const FitAssessment &assessment, const QList<Requirement> &requirements,
                      const FitThresholds &thresholds, const QHash<CompetencyId, QString> &names)
{
    if (!assessment.coverage)
        return {QCoreApplication::translate("domain", "Nothing is required yet.")};
    QStringList reasons;
    for (const qsizetype gap : assessment.gaps) {
        const Requirement &missed = requirements[gap];
        reasons.append(QCoreApplication::translate("domain", "“%1” is a must, and we meet it to %2 % only.")
                           .arg(requirementText(missed, names), percent(missed.fitPercent)));
    }
    // Never rounded up to the threshold it misses.
    const QString coverage = percent(std::floor(*assessment.coverage));
    reasons.append(
        assessment.coverage >= thresholds.servePercent
            ? QCoreApplication::translate("domain", "We cover %1 % of what they want; %2 % is enough.")
                  .arg(coverage, percent(thresholds.servePercent))
            : QCoreApplication::translate("domain", "We cover %1 % of what they want; it should be %2 %.")
                  .arg(coverage, percent(thresholds.servePercent)));
    if (assessment.gaps.isEmpty())
        reasons.append(QCoreApplication::translate("domain", "No must is missed."));
    return reasons;
}

QList<FitCandidate> rankForMissed(const QList<Requirement> &requirements, const FitAssessment &assessment,
                                  const QList<CompetitorId> &order, const QHash<CompetitorId, Levels> &levels)
{
    QList<FitCandidate> ranked;
    for (const CompetitorId competitor : order) {
        const Levels theirs = levels.value(competitor);
        FitCandidate candidate{competitor};
        int weights = 0;
        int points = 0;
        for (const qsizetype missed : assessment.missed) {
            const Requirement &requirement = requirements[missed];
            if (!requirement.competency)
                continue;
            const int weight = static_cast<int>(requirement.importance);
            weights += weight;
            ++candidate.asked;
            const auto level = theirs.constFind(*requirement.competency);
            if (level == theirs.constEnd())
                continue;
            ++candidate.known;
            points += weight * level->value();
        }
        if (points == 0)
            continue;
        candidate.score = static_cast<double>(points) / (weights * Level::Highest);
        ranked.append(candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return ranked;
}

} // namespace domain
