// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StrengthMatrix.h"
#include "ui/matrix/GridGeometry.h"

#include <QCoreApplication>

namespace ui {

/// What the grid shows: the selected part of a matrix, line by line, and the words for each place of it.
class GridContent
{
    Q_DECLARE_TR_FUNCTIONS(ui::GridContent)

public:
    /// How the matrix is looked at.
    struct View
    {
        domain::MatrixOrder order = domain::MatrixOrder::MostSentAway;
        domain::MatrixShow show = domain::MatrixShow::All;
        QDate today;
        int staleAfterMonths = 12;
    };
    /// A line is a category's head or one of its competencies; one without an id is about to be added.
    struct Line
    {
        domain::CategoryId category;
        domain::CompetencyId competency;
        bool isCategory = false;
    };
    /// What is being added in place. A competency goes to the end of its category, or into a new one.
    struct Adding
    {
        enum class What { Category, Competency, Competitor };
        What what = What::Competency;
        domain::CategoryId category; ///< of the competency; invalid for a new one
        QString categoryName;        ///< of a new one
    };
    /// What a place is about, whatever line it has moved to.
    struct Spot
    {
        domain::CategoryId category;
        domain::CompetencyId competency;
        domain::CompetitorId competitor;
        GridPlace place; ///< which head it is on, and where it was
    };

    /// Chooses and orders the lines anew.
    void set(domain::StrengthMatrix matrix, const View &view);
    /// May be changed cell by cell: lines stay where they are, so that they do not run away from who edits.
    domain::StrengthMatrix &matrix() { return m_matrix; }
    const domain::StrengthMatrix &matrix() const { return m_matrix; }
    const View &view() const { return m_view; }

    void setAdding(const std::optional<Adding> &adding);
    const std::optional<Adding> &adding() const { return m_adding; }
    /// Where the name of what is being added goes.
    GridPlace addingPlace() const;

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Of the competitors, with the one being added.
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    const Line &line(int line) const { return m_lines.at(line); }
    bool isCategory(int line) const { return line >= 0 && m_lines.at(line).isCategory; }
    bool isRated(GridPlace place) const { return place.isCell() && !isCategory(place.line); }
    /// Whose column; ours is empty. Only for columns from 0.
    domain::MatrixColumn column(int column) const;
    /// True when there is neither a competency nor a competitor to show.
    bool isEmpty() const { return m_lines.isEmpty() && m_columns.isEmpty(); }

    Spot spotOf(GridPlace place) const;
    /// Where that is now; the nearest place when it is not shown any more.
    GridPlace placeOf(const Spot &spot) const;
    std::optional<GridPlace> find(domain::CompetencyId competency, domain::MatrixColumn column) const;
    int lineOf(domain::CompetencyId competency) const; ///< -1: not shown

    QString lineName(int line) const;
    QString columnName(int column) const;
    bool isLineRetired(int line) const;
    bool isColumnRetired(int column) const;
    bool isCore(int line) const;

    /// Of a rated place.
    const domain::Strength *strength(GridPlace place) const;
    domain::MaybeLevel level(GridPlace place) const;
    domain::CellMark mark(GridPlace place) const;
    bool isStale(GridPlace place) const;
    bool isLookedFor(GridPlace place) const;

    /// What there is to say about a name: retired, how often it was asked for. May be empty.
    QString remarks(GridPlace place) const;
    /// "Frame straightening, Delgado Collision: 5, send there".
    QString spoken(GridPlace place) const;
    /// Tab-separated, with heads; what is not known is empty.
    QString asText() const;

private:
    void makeLines();
    void addPending();

    domain::StrengthMatrix m_matrix;
    View m_view;
    domain::StrengthMatrix::Selection m_selection;
    std::optional<Adding> m_adding;
    QList<Line> m_lines;
    QList<domain::CompetitorId> m_columns; ///< an invalid one is about to be added
};

} // namespace ui
