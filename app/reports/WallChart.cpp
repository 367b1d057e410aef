// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/WallChart.h"

#include "reports/Composer.h"
#include "reports/FigureWords.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace reports {

using domain::CompetencyId;
using domain::CompetitorId;
using domain::Strength;
using domain::StrengthMatrix;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// Light to dark, so that they can be told apart in grey, too; the number is always written.
constexpr std::array<QRgb, 6> levelColours{0xfff3f4f1, 0xffddebea, 0xffbfdad8,
                                           0xff93c1bf, 0xff4f9a98, 0xff0b6e6e};
constexpr int whiteFrom = 5; ///< the level from which its number is white

/// From letters to be read across a room down to the smallest on one sheet; what takes more has the usual
/// ones.
constexpr qreal sizes[]{1.6, 1.4, 1.2, 1.1, 1, 0.9};

/// In the mock-ups' pixels, times the size of the letters.
constexpr qreal cellWidth = 38; ///< at least
constexpr qreal widestCell = 104;
constexpr qreal wideCell = 80; ///< from here on the names above are written as usual
constexpr qreal rowHeight = 24;
constexpr qreal categoryHeight = 26;
constexpr qreal namesHeight = 140; ///< of the competitors' names, written upwards
constexpr qreal wideNamesHeight = 42;
constexpr qreal gapBesideOurs = 8;
constexpr qreal needShare = 0.24; ///< of the width, for the names of the needs
constexpr qreal leastForNeeds = 170;
constexpr qreal staleCorner = 8;

/// The columns that one row of sheets shows, and where they are.
struct Columns
{
    QList<CompetitorId> competitors;
    qreal unit;  ///< one pixel of the mock-ups at this size of the letters, in dots
    qreal width; ///< of all, in dots
    qreal needs; ///< of the names of the needs
    qreal cells; ///< of each cell
    bool isRightToLeft;

    /// 0 is ours; the competitors' follow.
    QRectF cell(qsizetype column, const QRectF &row) const
    {
        const qreal left =
            needs + static_cast<qreal>(column) * cells + (column > 0 ? gapBesideOurs * unit : 0);
        return mirrored(QRectF(row.left() + left, row.top(), cells, row.height()), row);
    }
    bool isWide() const { return cells >= wideCell * unit; }
    QRectF needOf(const QRectF &row) const
    {
        return mirrored(QRectF(row.left(), row.top(), needs - 8 * unit, row.height()), row);
    }
    QRectF mirrored(const QRectF &rect, const QRectF &row) const
    {
        return isRightToLeft
                   ? QRectF(row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height())
                   : rect;
    }
};

/// A number on its colour.
void paintLevel(QPainter &painter, const QRectF &box, int level, const QFont &font, const QString &text,
                const QColor &dark)
{
    painter.fillRect(box, QColor(levelColours.at(static_cast<std::size_t>(level))));
    painter.setPen(level >= whiteFrom ? QColor(Qt::white) : dark);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

/// In the upper end corner: the rating is old.
void paintCorner(QPainter &painter, const QRectF &box, qreal side, bool isRightToLeft, const QColor &colour)
{
    const QPointF corner = isRightToLeft ? box.topLeft() : box.topRight();
    const qreal inwards = isRightToLeft ? side : -side;
    const QPointF points[]{corner, corner + QPointF(inwards, 0), corner + QPointF(0, side)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawConvexPolygon(points, 3);
}

/// What the boxes mean, one after the other.
struct Legend
{
    Ink ink;
    qreal unit;
    bool isRightToLeft;
    QStringList numbers; ///< of the levels
    QString lowest;
    QString highest;
    QString unknown;
    QString stale;

    /// Returns how far it reaches; without a painter nothing is drawn.
    qreal paint(QPainter *painter, const QRectF &place) const;
};

qreal Legend::paint(QPainter *painter, const QRectF &place) const
{
    qreal x = 0;
    const auto box = [&](qreal width) {
        const qreal left = isRightToLeft ? place.right() - x - width : place.left() + x;
        x += width + 5 * unit;
        return QRectF(left, place.top(), width, place.height() - 2 * px);
    };
    const auto say = [&](const QString &text, const QFont &font) {
        const QRectF at = box(textWidth(text, font));
        if (painter) {
            painter->setFont(font);
            painter->setPen(ink.chart.muted);
            painter->drawText(at, Qt::AlignCenter | Qt::TextDontClip, text);
        }
        x += 5 * unit;
    };
    for (int level = 0; level < numbers.size(); ++level) {
        const QRectF at = box(cellWidth * unit);
        if (painter)
            paintLevel(*painter, at, level, ink.bodyStrong, numbers.at(level), ink.chart.text);
        if (level == 0)
            say(lowest, ink.small);
    }
    say(highest, ink.small);
    say(QStringLiteral("–"), ink.bodyStrong);
    say(unknown, ink.small);
    const QRectF old = box(cellWidth * unit);
    if (painter) {
        painter->fillRect(old, QColor(levelColours.at(1)));
        paintCorner(*painter, old, staleCorner * unit, isRightToLeft, ink.chart.text);
    }
    say(stale, ink.small);
    return x;
}

/// One above the other.
Band stacked(const Band &above, const Band &below)
{
    return {.height = above.height + below.height,
            .paint =
                [above, below](QPainter &painter, const QRectF &place) {
                    above.paint(painter, QRectF(place.topLeft(), QSizeF(place.width(), above.height)));
                    below.paint(painter, place.adjusted(0, above.height, 0, 0));
                },
            .staysWithNext = true};
}

class Chart
{
public:
    /// `size`: of the letters and all else, 1 is usual on the sheet.
    Chart(const domain::WallChart &chart, const Style &style, qreal size)
        : m_chart(chart)
        , m_selection(chart.matrix.select(domain::MatrixOrder::Category, domain::MatrixShow::All,
                                          chart.preparedOn, chart.business.staleAfterMonths))
        , m_words(style.language.locale())
        , m_page(style, size)
        , m_unit(px * size * letterSizeOn(style.sheet))
    {}

    static std::span<const SectionOf<Chart>> sections()
    {
        using Self = Chart;
        static constexpr SectionOf<Self> all[]{
            {"legend", QT_TRANSLATE_NOOP("reports", "What the numbers mean"), &Self::addLegend},
            {"matrix", QT_TRANSLATE_NOOP("reports", "Strength matrix"), &Self::addMatrix},
        };
        return all;
    }

    Document make()
    {
        const QString business = oneLine(m_chart.business.name);
        const QString title = Tr::tr("Who is good at what");
        const QString dated = Tr::tr("As of %1", "date").arg(m_words.day(m_chart.preparedOn));
        m_page.addHead({.title = title,
                        .subtitle = Tr::tr("Strength matrix · %1", "business").arg(business),
                        .dated = dated});
        if (m_chart.isEmpty())
            m_page.addText(Tr::tr("There are no needs yet. The chart fills as you say what customers ask for "
                                  "and who is good at it."),
                           m_page.body(), 14 * px);
        else
            addSections(*this, sections(), m_page.style().sections);
        return m_page.finish(
            {.title = joined({title, business}),
             .author = business,
             .runningHead = joined({title, business, dated}),
             .footer = Tr::tr("5 is the best there is, 0 is not at all; a dash is not known.")});
    }

private:
    void addLegend();
    void addMatrix();
    void addSheets(const Columns &columns, bool startsPage);

    QList<Columns> columnsOfSheets() const;
    Table matrixTable() const;
    Band namesBand(const Columns &columns) const;
    Band categoryBand(const QString &name, const Columns &columns) const;
    Band rowBand(CompetencyId need, const Columns &columns) const;
    std::function<void(QPainter &, const QRectF &)> cellPainter(const Strength *strength, bool isOurs) const;

    const domain::WallChart &m_chart;
    StrengthMatrix::Selection m_selection;
    FigureWords m_words;
    Composer m_page;
    qreal m_unit;
};

void Chart::addLegend()
{
    QStringList numbers;
    for (int level = domain::Level::Lowest; level <= domain::Level::Highest; ++level)
        numbers.append(m_words.count(level));
    const Legend legend{
        m_page.ink(),
        m_unit,
        m_page.isRightToLeft(),
        numbers,
        Tr::tr("not at all", "of a level"),
        Tr::tr("the best there is", "of a level"),
        Tr::tr("not known"),
        Tr::tr("looked at more than %n month(s) ago", nullptr, m_chart.business.staleAfterMonths)};
    const QRectF whole(0, 0, m_page.width(), rowHeight * m_unit);
    // Where it is too wide, it is smaller.
    const qreal scale = std::min(1.0, whole.width() / legend.paint(nullptr, whole));
    const qreal shift = m_page.isRightToLeft() ? whole.width() * (1 - scale) : 0;
    m_page.addBand({.height = whole.height() * scale,
                    .paint =
                        [=](QPainter &painter, const QRectF &place) {
                            painter.translate(place.left() + shift, place.top());
                            painter.scale(scale, scale);
                            legend.paint(&painter, whole);
                        },
                    .spaceBefore = 12 * px});
}

/// As many competitors beside one another as there is room for; on one sheet when all fit.
QList<Columns> Chart::columnsOfSheets() const
{
    const qreal needs = std::max(m_page.width() * needShare, leastForNeeds * m_unit);
    const qreal room = m_page.width() - needs - gapBesideOurs * m_unit;
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(room / (cellWidth * m_unit)) - 1);
    const qsizetype all = m_selection.columns.size();
    const qsizetype sheets = std::max<qsizetype>(1, (all + most - 1) / most);
    const qsizetype each = (all + sheets - 1) / sheets; // alike, rather than one column on the last
    const qreal cell = std::min(room / static_cast<qreal>(each + 1), widestCell * m_unit);
    QList<Columns> result;
    for (qsizetype i = 0; i < sheets; ++i)
        result.append({m_selection.columns.mid(i * each, each), m_unit, m_page.width(),
                       m_page.width() - gapBesideOurs * m_unit - cell * static_cast<qreal>(each + 1), cell,
                       m_page.isRightToLeft()});
    return result;
}

Band Chart::namesBand(const Columns &columns) const
{
    QStringList names{Tr::tr("We")};
    for (const CompetitorId competitor : columns.competitors)
        names.append(oneLine(m_chart.matrix.competitor(competitor)->name));
    const Ink &ink = m_page.ink();
    const bool isWide = columns.isWide();
    const qreal height = (isWide ? wideNamesHeight : namesHeight) * m_unit;
    QList<std::shared_ptr<Text>> texts;
    for (const QString &name : std::as_const(names))
        texts.append(std::make_shared<Text>(name,
                                            Text::Look{.font = texts.isEmpty() ? ink.bodyStrong : ink.table,
                                                       .colour = ink.chart.text,
                                                       .side = isWide ? m_page.start() : Text::Side::Left,
                                                       .lineHeight = 1.1,
                                                       .mostLines = 2},
                                            isWide ? columns.cells - 6 * px : height - 8 * m_unit));
    return {.height = height,
            .paint =
                [=, line = ink.chart.muted](QPainter &painter, const QRectF &place) {
                    for (qsizetype i = 0; i < texts.size(); ++i) {
                        const QRectF cell = columns.cell(i, place);
                        const Text &text = *texts.at(i);
                        painter.save();
                        if (isWide) {
                            painter.translate(cell.left() + 3 * px, cell.bottom() - 4 * px - text.height());
                        } else { // upwards, from the foot of the column
                            painter.translate(cell.center().x() - text.height() / 2,
                                              cell.bottom() - 5 * columns.unit);
                            painter.rotate(-90);
                        }
                        text.paint(painter, QPointF(0, 0));
                        painter.restore();
                    }
                    painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
                },
            .spaceBefore = 10 * px,
            .staysWithNext = true};
}

Band Chart::categoryBand(const QString &name, const Columns &columns) const
{
    const Ink &ink = m_page.ink();
    const auto text = std::make_shared<Text>(
        oneLine(name),
        Text::Look{.font = ink.bodyStrong, .colour = ink.chart.text, .side = m_page.start(), .mostLines = 1},
        columns.width);
    return {.height = categoryHeight * m_unit,
            .paint =
                [=, line = ink.chart.muted](QPainter &painter, const QRectF &place) {
                    text->paint(painter, {place.left(), place.bottom() - text->height() - 2 * px});
                    painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
                },
            .staysWithNext = true};
}

/// Paints one cell: the level on its colour, marked when the rating is stale.
std::function<void(QPainter &, const QRectF &)> Chart::cellPainter(const Strength *strength,
                                                                   bool isOurs) const
{
    const Ink &ink = m_page.ink();
    const QFont font = isOurs ? ink.bodyStrong : ink.body;
    if (!strength || !strength->level)
        return [font, colour = ink.chart.muted](QPainter &painter, const QRectF &box) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
        };
    return [font, level = strength->level->value(), text = m_words.count(strength->level->value()),
            isStale = strength->isStale(m_chart.preparedOn, m_chart.business.staleAfterMonths), isOurs,
            isRightToLeft = m_page.isRightToLeft(), unit = m_unit,
            dark = ink.chart.text](QPainter &painter, const QRectF &box) {
        paintLevel(painter, box, level, font, text, dark);
        if (isStale)
            paintCorner(painter, box, staleCorner * unit, isRightToLeft,
                        level >= whiteFrom ? QColor(Qt::white) : dark);
        if (isOurs) {
            painter.setPen(QPen(dark, 1.5 * px));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
    };
}

Band Chart::rowBand(CompetencyId need, const Columns &columns) const
{
    const domain::Competency &competency = *m_chart.matrix.competency(need);
    const Ink &ink = m_page.ink();
    const auto name = std::make_shared<Text>(oneLine(competency.name),
                                             Text::Look{.font = competency.isCore ? ink.bodyStrong : ink.body,
                                                        .colour = ink.chart.text,
                                                        .side = m_page.start(),
                                                        .lineHeight = 1.1,
                                                        .mostLines = 2},
                                             columns.needs - 8 * columns.unit);
    QList<std::function<void(QPainter &, const QRectF &)>> cells{
        cellPainter(m_chart.matrix.strength(need, {}), true)};
    for (const CompetitorId competitor : columns.competitors)
        cells.append(cellPainter(m_chart.matrix.strength(need, competitor), false));
    return {.height = std::max(rowHeight * m_unit, name->height() + 5 * px),
            .paint = [=, line = ink.chart.line](QPainter &painter, const QRectF &place) {
                const QRectF words = columns.needOf(place);
                name->paint(painter, {words.left(), words.center().y() - name->height() / 2});
                painter.fillRect(QRectF(place.left(), place.bottom() - px, place.width(), px), line);
                for (qsizetype i = 0; i < cells.size(); ++i)
                    cells.at(i)(painter, columns.cell(i, place).adjusted(px, px, -px, -2 * px));
            }};
}

/// All needs for those columns, page after page.
void Chart::addSheets(const Columns &columns, bool startsPage)
{
    Band names = namesBand(columns);
    Band first = names;
    first.startsPage = startsPage;
    m_page.addBand(first);
    for (const StrengthMatrix::Group &group : m_selection.groups) {
        const QString category = m_chart.matrix.category(group.category)->name;
        const Band heading = categoryBand(category, columns);
        Band own = heading;
        own.repeated = std::make_shared<const Band>(names);
        m_page.addBand(own);
        const auto both = std::make_shared<const Band>(
            stacked(names, categoryBand(Tr::tr("%1, continued", "category").arg(category), columns)));
        for (const CompetencyId need : group.rows) {
            Band row = rowBand(need, columns);
            row.repeated = both;
            m_page.addBand(row);
        }
    }
}

/// As it is in workbooks: all competitors beside one another, however many.
Table Chart::matrixTable() const
{
    Table table{.columns = {{Tr::tr("Category")}, {Tr::tr("Need")}, {Tr::tr("We"), true}}};
    for (const CompetitorId competitor : m_selection.columns)
        table.columns.append({oneLine(m_chart.matrix.competitor(competitor)->name), true});
    for (const StrengthMatrix::Group &group : m_selection.groups) {
        for (const CompetencyId need : group.rows) {
            QList<TableCell> cells{m_chart.matrix.category(group.category)->name,
                                   m_chart.matrix.competency(need)->name};
            const auto add = [&](domain::MatrixColumn column) {
                const domain::MaybeLevel level = m_chart.matrix.level(need, column);
                cells.append(level ? m_words.countCell(level->value()) : dash());
            };
            add({});
            for (const CompetitorId competitor : m_selection.columns)
                add(competitor);
            table.rows.append({cells});
        }
    }
    return table;
}

void Chart::addMatrix()
{
    m_page.addForWorkbook(Tr::tr("Strength matrix"), matrixTable());
    bool isFirst = true;
    for (const Columns &columns : columnsOfSheets())
        addSheets(columns, !std::exchange(isFirst, false));
}

} // namespace

Document wallChart(const domain::WallChart &chart, const Style &style)
{
    for (const qreal size : sizes) {
        const Document document = Chart(chart, style, size).make();
        if (document.pageCount() == 1)
            return document;
    }
    return Chart(chart, style, 1).make();
}

QList<Section> wallChartSections()
{
    return sectionsIn(Chart::sections());
}

} // namespace reports
