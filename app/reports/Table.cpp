// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Table.h"

#include "reports/Text.h"

#include <QPainter>

#include <numeric>

namespace reports {

namespace {

constexpr qreal padding = 8 * px;
constexpr qreal gap = 12 * px;
constexpr qreal least = 96 * px;  ///< of a column of words
constexpr qreal mostWords = 0.45; ///< of the table, for one of them
constexpr int mostLines = 2;
constexpr qsizetype longTable = 500; ///< rows, from which on it takes a while
constexpr qsizetype rowsAtOnce = 100;

/// What all rows of a table share.
struct Grid
{
    Table table;
    Ink ink;
    qreal width;
    QList<QRectF> columns; ///< left and width of each, as they are painted

    QRectF mirrored(const QRectF &column) const
    {
        if (table.direction == Qt::LeftToRight)
            return column;
        return QRectF(width - column.right(), column.y(), column.width(), column.height());
    }
};

qreal widestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, textWidth(word, font));
    return widest;
}

/// Whether a column always has the width it needs.
bool isKept(const TableColumn &column)
{
    return column.isNumber || column.isWhole;
}

/// What a column needs so that nothing in it is broken; a header of numbers may be, at its blanks.
qreal neededWidth(const Table &table, qsizetype column, const Ink &ink, bool breakHeader)
{
    const QString &header = table.columns.at(column).header;
    qreal wide = breakHeader ? widestWord(header, ink.table) : textWidth(header, ink.table);
    for (const TableRow &row : table.rows)
        wide = std::max(wide, textWidth(oneLine(row.cells.at(column).text), ink.table));
    if (!table.total.isEmpty())
        wide = std::max(wide, textWidth(table.total.at(column).text, ink.bodyStrong));
    return wide + px; // what is set may be wider by a hair than what was measured
}

/// Numbers have what they need. Words have it too while there is room; what is left is shared out, and what
/// is missing is taken from them.
QList<qreal> columnWidths(const Table &table, const Ink &ink, qreal width)
{
    const auto count = static_cast<qreal>(table.columns.size());
    const qreal room = width - gap * (count - 1) - 2 * padding;
    const auto widths = [&](bool breakHeaders) {
        QList<qreal> all;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const qreal needed = neededWidth(table, i, ink, breakHeaders);
            all.append(isKept(table.columns.at(i)) ? needed : std::clamp(needed, least, room * mostWords));
        }
        return all;
    };
    const auto missing = [&](const QList<qreal> &all) {
        return std::accumulate(all.cbegin(), all.cend(), -room);
    };
    QList<qreal> all = widths(false);
    if (missing(all) > 0)
        all = widths(true);
    const auto words = static_cast<qreal>(std::count_if(table.columns.cbegin(), table.columns.cend(),
                                                        [](const auto &column) { return !isKept(column); }));
    const qreal left = -missing(all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (left > 0)
            all[i] += left / count;
        else if (!isKept(table.columns.at(i)))
            all[i] += left / words;
    }
    return all;
}

std::shared_ptr<const Grid> gridOf(const Table &table, qreal width, const Ink &ink)
{
    auto grid = std::make_shared<Grid>(Grid{table, ink, width, {}});
    qreal x = padding;
    for (const qreal column : columnWidths(table, ink, width)) {
        grid->columns.append(grid->mirrored(QRectF(x, 0, column, 0)));
        x += column + gap;
    }
    return grid;
}

struct RowLook
{
    QFont font;
    QColor colour;
    QColor line; ///< below it; invalid: none
    qreal leastHeight;
};

/// A header, a row or a total.
class Row
{
public:
    Row(std::shared_ptr<const Grid> grid, const QList<TableCell> &cells, const RowLook &look)
        : m_grid(std::move(grid)), m_look(look)
    {
        for (const TableCell &cell : cells)
            m_cells.append(oneLine(cell.text));
    }

    qreal height() const
    {
        qreal highest = 0;
        for (qsizetype i = 0; i < m_cells.size(); ++i)
            highest = std::max(highest, heightOf(i));
        return std::max(highest + 7 * px, m_look.leastHeight);
    }

    /// The texts are set anew each time: of a table of thousands of rows none is kept.
    void paint(QPainter &painter, const QRectF &place) const
    {
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const Text text = textOf(i);
            text.paint(painter, QPointF(place.left() + m_grid->columns.at(i).left(),
                                        place.center().y() - text.height() / 2));
        }
        if (m_look.line.isValid())
            painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), m_look.line);
    }

private:
    Text::Look lookOf(qsizetype column) const
    {
        const bool isAtRight =
            m_grid->table.columns.at(column).isNumber != (m_grid->table.direction == Qt::RightToLeft);
        return {.font = m_look.font,
                .colour = m_look.colour,
                .side = isAtRight ? Text::Side::Right : Text::Side::Left,
                .mostLines = mostLines};
    }

    Text textOf(qsizetype column) const
    {
        return Text(m_cells.at(column), lookOf(column), m_grid->columns.at(column).width());
    }

    /// What is clearly shorter than its column need not be set to know that it takes one line.
    qreal heightOf(qsizetype column) const
    {
        const qreal room = m_grid->columns.at(column).width() - m_look.font.pixelSize();
        return textWidth(m_cells.at(column), m_look.font) < room ? Text::lineHeightOf(lookOf(column))
                                                                 : textOf(column).height();
    }

    std::shared_ptr<const Grid> m_grid;
    RowLook m_look;
    QStringList m_cells;
};

Band rowBand(const std::shared_ptr<const Grid> &grid, const QList<TableCell> &cells, const RowLook &look)
{
    const auto row = std::make_shared<const Row>(grid, cells, look);
    return Band{.height = row->height(),
                .paint = [row](QPainter &painter, const QRectF &place) { row->paint(painter, place); }};
}

} // namespace

TableCell dash()
{
    return {QStringLiteral("–"), {}};
}

QList<Band> bandsOf(const Table &table, qreal width, const Ink &ink, const LayoutProgress &progress)
{
    const qsizetype count = table.rows.size();
    // Measuring the columns takes about as long as the rows.
    const auto goesOn = [&](qsizetype row) {
        return !progress || count < longTable || row % rowsAtOnce != 0
               || progress(0.5 + static_cast<double>(row) / static_cast<double>(count) / 2);
    };
    const auto grid = gridOf(table, width, ink);
    QList<TableCell> headers;
    for (const TableColumn &column : table.columns)
        headers.append(column.header);
    const QColor headerLine = ink.chart.thinned(ink.chart.muted, 0.5);
    Band header = rowBand(grid, headers, {ink.table, ink.chart.muted, headerLine, 26 * px});
    header.staysWithNext = true;
    const auto repeated = std::make_shared<const Band>(header);

    QList<Band> bands{header};
    for (qsizetype i = 0; i < count && goesOn(i); ++i) {
        const TableRow &row = table.rows.at(i);
        const QColor line = row.staysWithNext ? QColor() : ink.chart.line;
        bands.append(rowBand(grid, row.cells, {ink.table, ink.chart.text, line, 24 * px}));
        // No row is alone on its page, neither the first nor the last.
        bands.last().staysWithNext = row.staysWithNext || i == count - 2 || (i == 0 && count > 1);
        bands.last().repeated = repeated;
    }
    if (!table.total.isEmpty()) {
        bands.last().staysWithNext = true;
        QFont strong = ink.table;
        strong.setWeight(QFont::DemiBold);
        bands.append(rowBand(grid, table.total, {strong, ink.chart.text, headerLine, 26 * px}));
    }
    return bands;
}

} // namespace reports
