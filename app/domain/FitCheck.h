// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Level.h"
#include "domain/Words.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

/// Love them, set them free (DOMAIN section 4): is the gap between what we offer and what this customer wants
/// material?
namespace domain {

/// How much a requirement matters to the customer; the number is its weight.
enum class Importance { Nice = 1, Matters = 2, Must = 3 };

enum class FitAdvice { Serve, TalkStrengths, SetFree };

/// What was decided in the end. The advice does not decide.
enum class FitDecision { Open, Served, SentAway };

template <>
std::span<const Coded<Importance>> allOf();
template <>
std::span<const Coded<FitAdvice>> allOf();
template <>
std::span<const Coded<FitDecision>> allOf();

/// One thing the customer wants: a competency of ours, or words of their own, or both.
struct Requirement
{
    std::optional<CompetencyId> competency;
    QString text; ///< may be empty when there is a competency
    Importance importance = Importance::Matters;
    int fitPercent = 0; ///< 0..100: how well we meet it

    bool operator==(const Requirement &) const = default;
};

/// The owner's settings.
struct FitThresholds
{
    int servePercent = 80; ///< 0..100: from this coverage on we serve
    int gapPercent = 50;   ///< 0..100: a must met under this is a material gap

    bool operator==(const FitThresholds &) const = default;
};

struct FitCheck
{
    FitCheckId id;
    QDate on;
    std::optional<CustomerId> customer;
    std::optional<StaffId> staff;
    std::optional<SendAwayId> sendAway; ///< what came of it
    FitDecision decision = FitDecision::Open;
    FitThresholds thresholds; ///< those of that day: old advice does not change with the settings
    QString note;
    QList<Requirement> requirements;

    bool operator==(const FitCheck &) const = default;
};

struct FitAssessment
{
    /// sum(importance * fit) / sum(importance), 0..100; nothing when nothing is required.
    std::optional<double> coverage;
    FitAdvice advice = FitAdvice::Serve;
    QList<qsizetype> gaps;   ///< the musts met under the threshold, by place in the list
    QList<qsizetype> missed; ///< all requirements met under the threshold, the gaps among them

    bool operator==(const FitAssessment &) const = default;
};

FitAssessment assess(const QList<Requirement> &requirements, const FitThresholds &thresholds);

/// Why, one sentence each, the weightiest first. `names` says what the competencies are called.
QStringList reasonsOf(const FitAssessment &assessment, const QList<Requirement> &requirements,
                      const FitThresholds &thresholds, const QHash<CompetencyId, QString> &names);

/// What is called: the customer's words, else the competency's name.
QString requirementText(const Requirement &requirement, const QHash<CompetencyId, QString> &names);

using Levels = QHash<CompetencyId, Level>; ///< of one competitor; what is not known is left out

/// A competitor judged by the requirements we miss and by nothing else.
struct FitCandidate
{
    CompetitorId competitor;
    double score = 0; ///< sum(importance * level / 5) / sum(importance), 0..1; not known adds nothing
    int known = 0;    ///< how many of the missed requirements their level is known for
    int asked = 0;    ///< how many can be looked up at all: those that are competencies

    bool operator==(const FitCandidate &) const = default;
};

/// The best first; those of whom nothing is known, or whose known levels are all 0, are left out. Empty when
/// no missed requirement is a competency. Those that tie keep the order of `order`.
QList<FitCandidate> rankForMissed(const QList<Requirement> &requirements, const FitAssessment &assessment,
                                  const QList<CompetitorId> &order,
                                  const QHash<CompetitorId, Levels> &levels);

} // namespace domain
