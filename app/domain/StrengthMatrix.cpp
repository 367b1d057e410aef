// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StrengthMatrix.h"

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
    , m_strengthAt(m_contents.competencies.size() * (m_contents.competitors.size() + 1), -1)
{
    for (qsizetype i = 0; i < m_contents.strengths.size(); ++i)
        remember(m_contents.strengths.at(i), i);
}

// Cells by number

qsizetype StrengthMatrix::columnAt(MatrixColumn column) const
{
    return column ? m_competitorAt.value(*column, -2) + 1 : Ours;
}

void StrengthMatrix::remember(const Strength &strength, qsizetype place)
{
    const qsizetype row = m_competencyAt.value(strength.competency, -1);
    const qsizetype column = columnAt(strength.competitor);
    if (row >= 0 && column >= 0)
        m_strengthAt[row * (m_contents.competitors.size() + 1) + column] = place;
}

const Strength *StrengthMatrix::cell(qsizetype row, qsizetype column) const
{
    if (row < 0 || column < 0)
        return nullptr;
    const qsizetype place = m_strengthAt.at(row * (m_contents.competitors.size() + 1) + column);
    return place < 0 ? nullptr : &m_contents.strengths.at(place);
}

MaybeLevel StrengthMatrix::levelIn(qsizetype row, qsizetype column) const
{
    const Strength *found = cell(row, column);
    return found ? found->level : std::nullopt;
}

CellMark StrengthMatrix::markIn(qsizetype row, qsizetype column) const
{
    return column == Ours ? CellMark::None : markOf(levelIn(row, Ours), levelIn(row, column));
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

const Strength *StrengthMatrix::strength(CompetencyId id, MatrixColumn column) const
{
    return cell(m_competencyAt.value(id, -1), columnAt(column));
}

MaybeLevel StrengthMatrix::level(CompetencyId id, MatrixColumn column) const
{
    return levelIn(m_competencyAt.value(id, -1), columnAt(column));
}

CellMark StrengthMatrix::mark(CompetencyId id, MatrixColumn column) const
{
    return markIn(m_competencyAt.value(id, -1), columnAt(column));
}

void StrengthMatrix::set(const Strength &strength)
{
    if (const Strength *known = this->strength(strength.competency, strength.competitor)) {
        m_contents.strengths[known - m_contents.strengths.constData()] = strength;
    } else {
        m_contents.strengths.append(strength);
        remember(strength, m_contents.strengths.size() - 1);
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
    qsizetype known = 0;
    for (qsizetype row = 0; row < m_contents.competencies.size(); ++row) {
        if (m_contents.competencies.at(row).isRetired())
            continue;
        known += levelIn(row, Ours) ? 1 : 0;
        for (qsizetype other = 0; other < m_contents.competitors.size(); ++other)
            known += levelIn(row, other + 1) && !m_contents.competitors.at(other).isRetired() ? 1 : 0;
    }
    return static_cast<double>(known) / static_cast<double>(cells);
}

QList<StrengthMatrix::Rated> StrengthMatrix::rated(CompetencyId id) const
{
    const qsizetype row = m_competencyAt.value(id, -1);
    QList<Rated> all;
    for (qsizetype i = 0; i < m_contents.competitors.size(); ++i) {
        const Competitor &other = m_contents.competitors.at(i);
        const MaybeLevel theirs = levelIn(row, i + 1);
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
    for (qsizetype row = 0; row < m_contents.competencies.size(); ++row) {
        const Competency &need = m_contents.competencies.at(row);
        const MaybeLevel ours = levelIn(row, Ours);
        const bool isPossible = wanted == CellMark::Gap ? isWeak(ours) : isStrong(ours);
        if (need.isRetired() || !isPossible)
            continue;
        Line line{need.id, need.name, ours, rated(need.id), timesAsked(need.id)};
        line.others.removeIf([&](const Rated &other) { return markOf(ours, other.level) != wanted; });
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
int StrengthMatrix::widestGap(qsizetype row) const
{
    const MaybeLevel ours = levelIn(row, Ours);
    int widest = -Level::Highest;
    for (qsizetype i = 0; i < m_contents.competitors.size(); ++i) {
        const MaybeLevel theirs = levelIn(row, i + 1);
        if (ours && theirs && !m_contents.competitors.at(i).isRetired())
            widest = std::max(widest, theirs->value() - ours->value());
    }
    return widest;
}

bool StrengthMatrix::shows(CompetencyId id, MatrixColumn column, MatrixShow show, QDate today,
                           int staleAfterMonths) const
{
    return showsIn(m_competencyAt.value(id, -1), columnAt(column), show, today, staleAfterMonths);
}

bool StrengthMatrix::showsIn(qsizetype row, qsizetype column, MatrixShow show, QDate today,
                             int staleAfterMonths) const
{
    switch (show) {
    case MatrixShow::All:
    case MatrixShow::WithRetired:
        return true;
    case MatrixShow::Gaps:
        return markIn(row, column) == CellMark::Gap;
    case MatrixShow::Edges:
        return markIn(row, column) == CellMark::Edge;
    case MatrixShow::Stale: {
        const Strength *found = cell(row, column);
        return found && found->isStale(today, staleAfterMonths);
    }
    case MatrixShow::Unknown:
        return !levelIn(row, column);
    }
    Q_UNREACHABLE();
}

StrengthMatrix::Selection StrengthMatrix::select(MatrixOrder order, MatrixShow show, QDate today,
                                                 int staleAfterMonths) const
{
    const bool withRetired = show == MatrixShow::WithRetired;
    const bool isAll = withRetired || show == MatrixShow::All;
    const qsizetype columns = m_contents.competitors.size();
    const auto isCandidate = [&](qsizetype other) {
        return withRetired || !m_contents.competitors.at(other).isRetired();
    };
    QList<bool> isColumnShown(columns, isAll);
    QHash<CategoryId, QList<CompetencyId>> rows;
    for (qsizetype row = 0; row < m_contents.competencies.size(); ++row) {
        const Competency &need = m_contents.competencies.at(row);
        if (need.isRetired() && !withRetired)
            continue;
        bool isRowShown = showsIn(row, Ours, show, today, staleAfterMonths);
        for (qsizetype other = 0; !isAll && other < columns; ++other) {
            if (isCandidate(other) && showsIn(row, other + 1, show, today, staleAfterMonths))
                isColumnShown[other] = isRowShown = true;
        }
        if (isRowShown)
            rows[need.category].append(need.id);
    }

    Selection selection;
    for (const Category &category : m_contents.categories) {
        if (const auto own = rows.constFind(category.id); own != rows.cend())
            selection.groups.append({category.id, *own});
    }
    for (qsizetype other = 0; other < columns; ++other) {
        if (isColumnShown.at(other) && isCandidate(other))
            selection.columns.append(m_contents.competitors.at(other).id);
    }
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
            const qint64 weight = byAsked ? timesAsked(row) : widestGap(m_competencyAt.value(row, -1));
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
