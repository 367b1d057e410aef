// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Complementarity.h"

#include <algorithm>
#include <cmath>

namespace domain {

namespace {

void add(QList<Complementarity::Gain> &gains, double &sum, const Competency &competency, double adds)
{
    if (adds <= 0)
        return;
    gains.append({competency.id, competency.name, adds});
    sum += adds;
}

void sortMostFirst(QList<Complementarity::Gain> &gains)
{
    std::stable_sort(gains.begin(), gains.end(),
                     [](const auto &a, const auto &b) { return a.adds > b.adds; });
}

} // namespace

double Complementarity::score() const
{
    return std::sqrt(theyHelpUs * weHelpThem);
}

Complementarity complementarity(const StrengthMatrix &matrix, CompetitorId competitor)
{
    qint64 asked = 0;
    qsizetype inUse = 0;
    qsizetype core = 0;
    for (const Competency &competency : matrix.competencies()) {
        if (competency.isRetired())
            continue;
        asked += matrix.timesAsked(competency.id);
        ++inUse;
        core += competency.isCore ? 1 : 0;
    }

    Complementarity result;
    qsizetype known = 0;
    for (const Competency &competency : matrix.competencies()) {
        const MaybeLevel ours = matrix.level(competency.id, {});
        const MaybeLevel theirs = matrix.level(competency.id, competitor);
        if (competency.isRetired() || !ours || !theirs)
            continue;
        ++known;
        const double lead = (theirs->value() - ours->value()) / static_cast<double>(Level::Highest);
        const double share =
            asked > 0 ? static_cast<double>(matrix.timesAsked(competency.id)) / static_cast<double>(asked)
                      : 1.0 / static_cast<double>(inUse);
        add(result.theirs, result.theyHelpUs, competency, share * lead);
        if (competency.isCore)
            add(result.ours, result.weHelpThem, competency, -lead / static_cast<double>(core));
    }
    result.coverage = inUse > 0 ? static_cast<double>(known) / static_cast<double>(inUse) : 0;
    sortMostFirst(result.theirs);
    sortMostFirst(result.ours);
    return result;
}

} // namespace domain
