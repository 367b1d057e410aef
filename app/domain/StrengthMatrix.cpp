// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StrengthMatrix.h"

#include <QSet>

#include <algorithm>

namespace domain {

template <>
std::span<const Coded<MatrixOrder>> allOf()
{
    static constexpr Coded<MatrixOrder> all[]{
        {MatrixOrder::MostSentAway, "most_sent_away", QT_TRANSLATE_NOOP("domain", "most sent away")},
        {MatrixOrder::Category, "category", QT_TRANSLATE_NOOP("domain", "our own")},
        {MatrixOrder::Gap, "gap", QT_TRANSLATE_NOOP("domain", "widest gap")},
    };
    return all;
}

template <>
std::span<const Coded<MatrixShow>> allOf()
{
    static constexpr Coded<MatrixShow> all[]{
        {MatrixShow::All, "all", QT_TRANSLATE_NOOP("domain", "all")},
        {MatrixShow::Gaps, "gaps", QT_TRANSLATE_NOOP("domain", "gaps, send there")},
        {MatrixShow::Edges, "edges", QT_TRANSLATE_NOOP("domain", "edges, ask them")},
        {MatrixShow::Stale, "stale", QT_TRANSLATE_NOOP("domain", "stale")},
        {MatrixShow::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "not known")},
        {MatrixShow::WithRetired, "with_retired", QT_TRANSLATE_NOOP("domain", "with retired")},
    };
    return all;
}

namespace {

constexpr int StrongFrom = 4;
constexpr int WeakUpTo = 2;

bool isStrong(MaybeLevel level)
{
    return level && level->value() >= StrongFrom;
}

bool isWeak(MaybeLevel level)
{
    return level && level->value() <= WeakUpTo;
}

template <class IdType, class Record>
QHash<IdType, qsizetype> placesOf(const QList<Record> &records)
{
    QHash<IdType, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id, i);
    return places;
}

template <class IdType, class Record>
const Record *recordAt(const QList<Record> &records, const QHash<IdType, qsizetype> &places, IdType id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &records.at(*place);
}

} // namespace

CellMark markOf(MaybeLevel ours, MaybeLevel theirs)
{
    if (isStrong(theirs) && isWeak(ours))
        return CellMark::Gap;
    if (isStrong(ours) && isWeak(theirs))
        return CellMark::Edge;
    return CellMark::None;
}

StrengthMatrix::StrengthMatrix(Contents contents)
    : m_contents(std::move(contents))
    , m_competencyAt(placesOf<CompetencyId>(m_contents.competencies))
    , m_competitorAt(placesOf<CompetitorId>(m_contents.competitors))
{
    m_strengthAt.reserve(m_contents.strengths.size());
    for (qsizetype i = 0; i < m_contents.strengths.size(); ++i) {
        const Strength &strength = m_contents.strengths.at(i);
        m_strengthAt.insert(cellOf(strength.competency, strength.competitor), i);
    }
}

StrengthMatrix::Cell StrengthMatrix::cellOf(CompetencyId competency, MatrixColumn column)
{
    return {competency, column.value_or(CompetitorId())};
}

const Competency *StrengthMatrix::competency(CompetencyId id) const
{
    return recordAt(m_contents.competencies, m_competencyAt, id);
}

const Competitor *StrengthMatrix::competitor(CompetitorId id) const
{
    return recordAt(m_contents.competitors, m_competitorAt, id);
}

const Category *StrengthMatrix::category(CategoryId id) const
{
    const auto found = std::find_if(m_contents.categories.cbegin(), m_contents.categories.cend(),
                                    [id](const Category &category) { return category.id == id; });
    return found == m_contents.categories.cend() ? nullptr : &*found;
}

const Strength *StrengthMatrix::strength(CompetencyId competency, MatrixColumn column) const
{
    return recordAt(m_contents.strengths, m_strengthAt, cellOf(competency, column));
}

MaybeLevel StrengthMatrix::level(CompetencyId competency, MatrixColumn column) const
{
    const Strength *found = strength(competency, column);
    return found ? found->level : std::nullopt;
}

CellMark StrengthMatrix::mark(CompetencyId competency, MatrixColumn column) const
{
    return column ? markOf(level(competency, {}), level(competency, column)) : CellMark::None;
}

void StrengthMatrix::set(const Strength &strength)
{
    const Cell cell = cellOf(strength.competency, strength.competitor);
    if (const auto place = m_strengthAt.constFind(cell); place != m_strengthAt.cend()) {
        m_contents.strengths[*place] = strength;
    } else {
        m_strengthAt.insert(cell, m_contents.strengths.size());
        m_contents.strengths.append(strength);
    }
}

qsizetype StrengthMatrix::competenciesInUse() const
{
    return std::count_if(m_contents.competencies.cbegin(), m_contents.competencies.cend(),
                         [](const Competency &competency) { return !competency.isRetired(); });
}

qsizetype StrengthMatrix::competitorsInUse() const
{
    return std::count_if(m_contents.competitors.cbegin(), m_contents.competitors.cend(),
                         [](const Competitor &competitor) { return !competitor.isRetired(); });
}

double StrengthMatrix::shareKnown() const
{
    const qsizetype cells = competenciesInUse() * (competitorsInUse() + 1);
    if (cells == 0)
        return 0;
    const auto isInUse = [this](const Strength &strength) {
        const Competency *row = competency(strength.competency);
        const Competitor *column = strength.competitor ? competitor(*strength.competitor) : nullptr;
        return row && !row->isRetired() && (!strength.competitor || (column && !column->isRetired()));
    };
    const auto known =
        std::count_if(m_contents.strengths.cbegin(), m_contents.strengths.cend(),
                      [&](const Strength &strength) { return strength.level && isInUse(strength); });
    return static_cast<double>(known) / static_cast<double>(cells);
}

QList<StrengthMatrix::Rated> StrengthMatrix::rated(CompetencyId id) const
{
    QList<Rated> all;
    for (const Competitor &other : m_contents.competitors) {
        const MaybeLevel theirs = level(id, other.id);
        if (theirs && !other.isRetired())
            all.append({other.id, other.name, *theirs});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Rated &a, const Rated &b) { return a.level > b.level; });
    return all;
}

QList<StrengthMatrix::Line> StrengthMatrix::lines(CellMark wanted) const
{
    QList<Line> found;
    for (const Competency &need : m_contents.competencies) {
        if (need.isRetired())
            continue;
        Line line{need.id, need.name, level(need.id, {}), rated(need.id), timesAsked(need.id)};
        line.others.removeIf([&](const Rated &other) { return markOf(line.ours, other.level) != wanted; });
        if (!line.others.isEmpty())
            found.append(line);
    }
    return found;
}

QList<StrengthMatrix::Line> StrengthMatrix::whereWeSend() const
{
    QList<Line> found = lines(CellMark::Gap);
    const auto weight = [](const Line &line) {
        return std::pair(line.timesAsked, line.others.constFirst().level.value() - line.ours->value());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&weight](const Line &a, const Line &b) { return weight(a) > weight(b); });
    return found;
}

QList<StrengthMatrix::Line> StrengthMatrix::whatWeCanTake() const
{
    QList<Line> found = lines(CellMark::Edge);
    for (Line &line : found)
        std::stable_sort(line.others.begin(), line.others.end(),
                         [](const Rated &a, const Rated &b) { return a.level < b.level; });
    std::stable_sort(found.begin(), found.end(), [](const Line &a, const Line &b) {
        return std::pair(a.others.size(), a.ours) > std::pair(b.others.size(), b.ours);
    });
    return found;
}

/// How far the strongest competitor is ahead of us; -5 when either side is not known.
int StrengthMatrix::widestGap(CompetencyId id) const
{
    const MaybeLevel ours = level(id, {});
    const QList<Rated> others = rated(id);
    return ours && !others.isEmpty() ? others.constFirst().level.value() - ours->value() : -Level::Highest;
}

bool StrengthMatrix::shows(CompetencyId id, MatrixColumn column, MatrixShow show, QDate today,
                           int staleAfterMonths) const
{
    switch (show) {
    case MatrixShow::All:
    case MatrixShow::WithRetired:
        return true;
    case MatrixShow::Gaps:
        return mark(id, column) == CellMark::Gap;
    case MatrixShow::Edges:
        return mark(id, column) == CellMark::Edge;
    case MatrixShow::Stale: {
        const Strength *found = strength(id, column);
        return found && found->isStale(today, staleAfterMonths);
    }
    case MatrixShow::Unknown:
        return !level(id, column);
    }
    Q_UNREACHABLE();
}

StrengthMatrix::Selection StrengthMatrix::select(MatrixOrder order, MatrixShow show, QDate today,
                                                 int staleAfterMonths) const
{
    const bool withRetired = show == MatrixShow::WithRetired;
    const bool isAll = withRetired || show == MatrixShow::All;
    QList<CompetitorId> candidates;
    for (const Competitor &other : m_contents.competitors) {
        if (withRetired || !other.isRetired())
            candidates.append(other.id);
    }

    Selection selection;
    QSet<CompetitorId> matching;
    for (const Category &category : m_contents.categories)
        selection.groups.append({category.id, {}});
    for (const Competency &need : m_contents.competencies) {
        if (need.isRetired() && !withRetired)
            continue;
        bool isRowShown = isAll || shows(need.id, {}, show, today, staleAfterMonths);
        for (const CompetitorId other : std::as_const(candidates)) {
            if (!isAll && shows(need.id, other, show, today, staleAfterMonths)) {
                matching.insert(other);
                isRowShown = true;
            }
        }
        if (!isRowShown)
            continue;
        const auto group = std::find_if(selection.groups.begin(), selection.groups.end(),
                                        [&](const Group &g) { return g.category == need.category; });
        Q_ASSERT(group != selection.groups.end());
        group->rows.append(need.id);
    }
    selection.groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });
    candidates.removeIf([&](CompetitorId other) { return !isAll && !matching.contains(other); });
    selection.columns = candidates;
    sort(selection.groups, order);
    return selection;
}

/// Rows within each category, and the categories by their sum or by their best row.
void StrengthMatrix::sort(QList<Group> &groups, MatrixOrder order) const
{
    if (order == MatrixOrder::Category)
        return;
    const bool byAsked = order == MatrixOrder::MostSentAway;
    QHash<CompetencyId, qint64> weights;
    QHash<CategoryId, qint64> groupWeights;
    for (Group &group : groups) {
        qint64 &total = groupWeights[group.category];
        total = byAsked ? 0 : -Level::Highest;
        for (const CompetencyId row : std::as_const(group.rows)) {
            const qint64 weight = byAsked ? timesAsked(row) : widestGap(row);
            weights.insert(row, weight);
            total = byAsked ? total + weight : std::max(total, weight);
        }
        std::stable_sort(group.rows.begin(), group.rows.end(),
                         [&](CompetencyId a, CompetencyId b) { return weights.value(a) > weights.value(b); });
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const Group &a, const Group &b) {
        return groupWeights.value(a.category) > groupWeights.value(b.category);
    });
}

} // namespace domain
