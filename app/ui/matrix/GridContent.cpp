// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/GridContent.h"

#include "exchange/TabText.h"

#include <QStringList>

#include <algorithm>

namespace ui {

using domain::CellMark;

void GridContent::set(domain::StrengthMatrix matrix, const View &view)
{
    m_matrix = std::move(matrix);
    m_view = view;
    m_selection = m_matrix.select(view.order, view.show, view.today, view.staleAfterMonths);
    makeLines();
}

void GridContent::setAdding(const std::optional<Adding> &adding)
{
    m_adding = adding;
    makeLines();
}

void GridContent::makeLines()
{
    m_lines.clear();
    for (const auto &group : std::as_const(m_selection.groups)) {
        m_lines.append({group.category, {}, true});
        for (const domain::CompetencyId row : group.rows)
            m_lines.append({group.category, row, false});
    }
    m_columns = m_selection.columns;
    if (m_adding)
        addPending();
}

void GridContent::addPending()
{
    using What = Adding::What;
    if (m_adding->what == What::Competitor) {
        m_columns.append(domain::CompetitorId());
    } else if (m_adding->what == What::Category || !m_adding->category.isValid()) {
        m_lines.append({{}, {}, true});
        if (m_adding->what == What::Competency)
            m_lines.append({{}, {}, false});
    } else {
        const auto last = std::find_if(m_lines.crbegin(), m_lines.crend(), [this](const Line &line) {
            return line.category == m_adding->category;
        });
        m_lines.insert(m_lines.crend() - last, {m_adding->category, {}, false});
    }
}

GridPlace GridContent::addingPlace() const
{
    if (m_adding && m_adding->what == Adding::What::Competitor)
        return {GridPlace::Head, columnCount()};
    const auto pending = std::find_if(m_lines.crbegin(), m_lines.crend(), [](const Line &line) {
        return !line.competency.isValid() && (!line.isCategory || !line.category.isValid());
    });
    return {static_cast<int>(m_lines.crend() - pending) - 1, GridPlace::Head};
}

domain::MatrixColumn GridContent::column(int column) const
{
    return column == GridPlace::Us ? domain::MatrixColumn() : m_columns.at(column - 1);
}

GridContent::Spot GridContent::spotOf(GridPlace place) const
{
    Spot spot{{}, {}, {}, place};
    if (place.line >= 0 && place.line < lineCount()) {
        spot.category = line(place.line).category;
        spot.competency = line(place.line).competency;
    }
    if (place.column > 0 && place.column <= columnCount())
        spot.competitor = m_columns.at(place.column - 1);
    return spot;
}

int GridContent::lineOf(domain::CompetencyId competency) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [competency](const Line &line) {
        return !line.isCategory && line.competency == competency;
    });
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
}

GridPlace GridContent::placeOf(const Spot &spot) const
{
    GridPlace place{std::min(spot.place.line, lineCount() - 1), std::min(spot.place.column, columnCount())};
    if (spot.competency.isValid()) {
        if (const int line = lineOf(spot.competency); line >= 0)
            place.line = line;
    } else if (spot.category.isValid()) {
        for (int line = 0; line < lineCount(); ++line) {
            if (m_lines.at(line).isCategory && m_lines.at(line).category == spot.category)
                place.line = line;
        }
    }
    if (spot.competitor.isValid() && m_columns.contains(spot.competitor))
        place.column = 1 + static_cast<int>(m_columns.indexOf(spot.competitor));
    // A category has a name only: the cells beside it are nowhere to be.
    if (isCategory(place.line) && place.column != GridPlace::Head)
        place.line = std::min(place.line + 1, lineCount() - 1);
    return place;
}

std::optional<GridPlace> GridContent::find(domain::CompetencyId competency, domain::MatrixColumn column) const
{
    const int line = lineOf(competency);
    const qsizetype index = column ? m_columns.indexOf(*column) : -1;
    if (line < 0 || (column && index < 0))
        return std::nullopt;
    return GridPlace{line, static_cast<int>(index) + 1};
}

QString GridContent::lineName(int number) const
{
    const Line &line = m_lines.at(number);
    if (const auto *competency = m_matrix.competency(line.competency))
        return competency->name;
    if (const auto *category = line.isCategory ? m_matrix.category(line.category) : nullptr)
        return category->name;
    return line.isCategory && m_adding ? m_adding->categoryName : QString();
}

QString GridContent::columnName(int column) const
{
    if (column == GridPlace::Us)
        return tr("Us");
    const auto *competitor = m_matrix.competitor(m_columns.at(column - 1));
    return competitor ? competitor->name : QString();
}

bool GridContent::isLineRetired(int line) const
{
    const auto *competency = m_matrix.competency(m_lines.at(line).competency);
    return competency && competency->isRetired();
}

bool GridContent::isColumnRetired(int column) const
{
    const auto *competitor = column > 0 ? m_matrix.competitor(m_columns.at(column - 1)) : nullptr;
    return competitor && competitor->isRetired();
}

bool GridContent::isCore(int line) const
{
    const auto *competency = m_matrix.competency(m_lines.at(line).competency);
    return competency && competency->isCore;
}

const domain::Strength *GridContent::strength(GridPlace place) const
{
    const bool isNew = place.column > 0 && !m_columns.at(place.column - 1).isValid();
    if (isNew)
        return nullptr;
    return m_matrix.strength(m_lines.at(place.line).competency, column(place.column));
}

domain::MaybeLevel GridContent::level(GridPlace place) const
{
    const domain::Strength *found = strength(place);
    return found ? found->level : std::nullopt;
}

CellMark GridContent::mark(GridPlace place) const
{
    return place.column == GridPlace::Us ? CellMark::None
                                         : domain::markOf(level({place.line, GridPlace::Us}), level(place));
}

bool GridContent::isStale(GridPlace place) const
{
    const domain::Strength *found = strength(place);
    return found && found->isStale(m_view.today, m_view.staleAfterMonths);
}

bool GridContent::isLookedFor(GridPlace place) const
{
    return m_matrix.shows(m_lines.at(place.line).competency, column(place.column), m_view.show, m_view.today,
                          m_view.staleAfterMonths);
}

QString GridContent::remarks(GridPlace place) const
{
    QStringList words;
    if (place.line == GridPlace::Head) {
        if (isColumnRetired(place.column))
            words += tr("retired");
    } else if (!isCategory(place.line)) {
        if (isCore(place.line))
            words += tr("what we want to be known for");
        if (isLineRetired(place.line))
            words += tr("retired");
        if (const qint64 asked = m_matrix.timesAsked(m_lines.at(place.line).competency))
            words += tr("asked for %n time(s) in the last 12 months", nullptr, static_cast<int>(asked));
    }
    return words.join(QStringLiteral(", "));
}

QString GridContent::spoken(GridPlace place) const
{
    if (place.line == GridPlace::Head && place.column == GridPlace::Head)
        return tr("Strength matrix");
    if (isCategory(place.line))
        return tr("%1, category").arg(lineName(place.line));
    if (!place.isCell()) {
        const QString name = place.line == GridPlace::Head ? columnName(place.column) : lineName(place.line);
        const QString more = remarks(place);
        return more.isEmpty() ? name : tr("%1, %2", "a name and remarks about it").arg(name, more);
    }
    QStringList words;
    const domain::MaybeLevel known = level(place);
    words += known ? QString::number(known->value()) : tr("not known");
    if (mark(place) == CellMark::Gap)
        words += tr("send there");
    if (mark(place) == CellMark::Edge)
        words += tr("ask them to send to us");
    if (isStale(place))
        words += tr("stale");
    return tr("%1, %2: %3", "competency, business: level and what it means")
        .arg(lineName(place.line), columnName(place.column), words.join(QStringLiteral(", ")));
}

QString GridContent::asText() const
{
    QList<QStringList> lines;
    QStringList heads{tr("Category"), tr("Competency")};
    for (int at = 0; at <= columnCount(); ++at)
        heads += columnName(at).simplified();
    lines.append(heads);
    QString category;
    for (int at = 0; at < lineCount(); ++at) {
        if (isCategory(at)) {
            category = lineName(at).simplified();
            continue;
        }
        QStringList cells{category, lineName(at).simplified()};
        for (int other = 0; other <= columnCount(); ++other) {
            const domain::MaybeLevel known = level({at, other});
            cells += known ? QString::number(known->value()) : QString();
        }
        lines.append(cells);
    }
    return exchange::tabText(lines);
}

} // namespace ui
