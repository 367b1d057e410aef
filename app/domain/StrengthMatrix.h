// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Competency.h"
#include "domain/Competitor.h"

#include <QHash>

namespace domain {

/// What a competitor's cell says when it is read together with ours. Strong is a level of 4 or 5, weak one of
/// 0 to 2; a 3 is neither, and "not known" on either side never makes a mark.
enum class CellMark {
    None,
    Gap, ///< they are strong, we are weak: send there
    Edge ///< we are strong, they are weak: ask them to send to us
};

CellMark markOf(MaybeLevel ours, MaybeLevel theirs);

/// In which order the categories, and the competencies in each, are listed.
enum class MatrixOrder {
    MostSentAway, ///< most asked for first
    Category,     ///< the owner's own order
    Gap           ///< where others are furthest ahead of us first
};

/// Which cells are looked for. Rows and columns without such a cell are left out.
enum class MatrixShow {
    All,
    Gaps,
    Edges,
    Stale,
    Unknown,
    WithRetired ///< all, and the retired competencies and competitors too
};

template <>
std::span<const Coded<MatrixOrder>> allOf();
template <>
std::span<const Coded<MatrixShow>> allOf();

/// Whose column: a competitor's, or ours when empty.
using MatrixColumn = std::optional<CompetitorId>;

/// The strength matrix: competencies by us and competitors, as it stands (DOMAIN section 2). A value.
class StrengthMatrix
{
public:
    struct Contents
    {
        QList<Category> categories;             ///< in the owner's order
        QList<Competency> competencies;         ///< by category and position, the retired ones too
        QList<Competitor> competitors;          ///< in the order of the columns, the retired ones too
        QList<Strength> strengths;              ///< at most one for a cell
        QHash<CompetencyId, qint64> timesAsked; ///< how often each was asked for of late
    };

    StrengthMatrix() = default;
    explicit StrengthMatrix(Contents contents);

    const QList<Category> &categories() const { return m_contents.categories; }
    const QList<Competency> &competencies() const { return m_contents.competencies; }
    const QList<Competitor> &competitors() const { return m_contents.competitors; }
    /// Nothing for an id that is not in the matrix.
    const Competency *competency(CompetencyId id) const;
    const Competitor *competitor(CompetitorId id) const;
    const Category *category(CategoryId id) const;

    /// Nothing for a cell that was never set.
    const Strength *strength(CompetencyId competency, MatrixColumn column) const;
    MaybeLevel level(CompetencyId competency, MatrixColumn column) const;
    CellMark mark(CompetencyId competency, MatrixColumn column) const;
    qint64 timesAsked(CompetencyId competency) const { return m_contents.timesAsked.value(competency); }

    /// Replaces one cell, or the counts, without reading everything again.
    void set(const Strength &strength);
    void setTimesAsked(const QHash<CompetencyId, qint64> &timesAsked) { m_contents.timesAsked = timesAsked; }

    /// How many competencies and competitors are in use, and which share of all their cells, ours included,
    /// is known (0..1; 0 when there are none).
    qsizetype competenciesInUse() const;
    qsizetype competitorsInUse() const;
    double shareKnown() const;

    struct Rated
    {
        CompetitorId competitor;
        QString name;
        Level level;

        bool operator==(const Rated &) const = default;
    };
    /// Competitors in use whose level is known, strongest first; equals in the order of the columns.
    QList<Rated> rated(CompetencyId competency) const;

    /// One need and the competitors who matter for it.
    struct Line
    {
        CompetencyId competency;
        QString name;
        MaybeLevel ours;
        QList<Rated> others;
        qint64 timesAsked = 0;

        bool operator==(const Line &) const = default;
    };
    /// Needs with gaps, most asked for first, then the widest gap; the competitors strongest first.
    QList<Line> whereWeSend() const;
    /// Needs with edges, most competitors first, then our level; the competitors weakest first.
    QList<Line> whatWeCanTake() const;

    /// What is listed, in order. Categories without a row are left out.
    struct Group
    {
        CategoryId category;
        QList<CompetencyId> rows;

        bool operator==(const Group &) const = default;
    };
    struct Selection
    {
        QList<Group> groups;
        QList<CompetitorId> columns;

        bool operator==(const Selection &) const = default;
    };
    Selection select(MatrixOrder order, MatrixShow show, QDate today, int staleAfterMonths) const;
    /// Whether the cell is one of those looked for; every cell is for All and WithRetired.
    bool shows(CompetencyId competency, MatrixColumn column, MatrixShow show, QDate today,
               int staleAfterMonths) const;

private:
    static constexpr qsizetype Ours = 0; ///< the number of our column; the competitors' follow

    qsizetype columnAt(MatrixColumn column) const;
    const Strength *cell(qsizetype row, qsizetype column) const;
    MaybeLevel levelIn(qsizetype row, qsizetype column) const;
    CellMark markIn(qsizetype row, qsizetype column) const;
    bool showsIn(qsizetype row, qsizetype column, MatrixShow show, QDate today, int staleAfterMonths) const;
    void remember(const Strength &strength, qsizetype place);
    QList<Line> lines(CellMark mark) const;
    int widestGap(qsizetype row) const;
    void sort(QList<Group> &groups, MatrixOrder order) const;

    Contents m_contents;
    QHash<CompetencyId, qsizetype> m_competencyAt;
    QHash<CompetitorId, qsizetype> m_competitorAt;
    QList<qsizetype> m_strengthAt; ///< row by row, ours first; -1 for a cell that was never set
};

} // namespace domain
