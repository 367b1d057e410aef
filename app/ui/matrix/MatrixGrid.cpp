// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/MatrixGrid.h"

#include "base/Fold.h"
#include "ui/matrix/InlineEdit.h"
#include "ui/theme/Theme.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int NamePadding = 24;
constexpr int NarrowestName = 120;
constexpr int WidestName = 280;
constexpr double LargestNameShare = 0.34; ///< of the grid's width
constexpr int HeadPadding = 20;
constexpr int NarrowestColumn = 64; ///< with a name that is not turned
constexpr int WidestColumn = 150;
constexpr int TurnedColumn = 40;
constexpr int LongestTurned = 132;
constexpr int EditorWidth = 190;

} // namespace

MatrixGrid::MatrixGrid(const Theme &theme, GridEdits edits, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_edits(std::move(edits))
    , m_editor(new InlineEdit(theme, viewport()))
{
    setObjectName(QStringLiteral("matrixGrid"));
    setAccessibleName(tr("Strength matrix"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // lets scrolling move what is painted already
    viewport()->setMouseTracking(true);
    setMinimumSize(260, 160);
    setCornerWidget(new QWidget(this)); // nothing is drawn where the scroll bars meet
    connect(m_editor, &InlineEdit::closed, this, &MatrixGrid::editorClosed);
}

void MatrixGrid::setContent(domain::StrengthMatrix matrix, const GridContent::View &view)
{
    const GridContent::Spot spot = m_content.spotOf(m_current);
    const GridContent::Spot edited = m_content.spotOf(m_edited);
    m_content.set(std::move(matrix), view);
    m_current = m_content.placeOf(spot);
    m_edited = m_content.adding() ? m_content.addingPlace() : m_content.placeOf(edited);
    m_pressed.reset();
    m_drop.reset();
    layOut();
    Q_EMIT currentChanged();
}

void MatrixGrid::updateMatrix(const std::function<void(domain::StrengthMatrix &)> &change)
{
    change(m_content.matrix());
    viewport()->update();
    Q_EMIT currentChanged();
}

void MatrixGrid::setCurrent(GridPlace place)
{
    const bool isMove = place != m_current;
    updateAround(m_current);
    m_current = place;
    updateAround(m_current);
    scrollTo(place);
    if (isMove) {
        Q_EMIT currentChanged();
        announceCurrent();
    }
}

// Geometry

void MatrixGrid::layOut()
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(GridPainter::levelFont(font()));
    const int lineHeight = std::max(RowHeight + 1, plain.height() + 14);
    QList<int> heights;
    int widest = NarrowestName;
    for (int line = 0; line < m_content.lineCount(); ++line) {
        heights.append(m_content.isCategory(line) ? lineHeight - 3 : lineHeight);
        widest =
            std::max(widest, strong.horizontalAdvance(m_content.lineName(line).simplified()) + NamePadding);
    }
    m_geometry.setLines(heights);
    const int allowed = std::clamp(qRound(viewport()->width() * LargestNameShare), NarrowestName, WidestName);
    const int nameWidth = std::min(widest, allowed);
    const int usWidth =
        std::max(36, strong.horizontalAdvance(m_content.columnName(GridPlace::Us)) + HeadPadding - 4);
    layOutColumns(viewport()->width() - nameWidth - usWidth - GridGeometry::UsGap);

    int headHeight = plain.height() + 19;
    if (m_headStyle == HeadStyle::TwoLines)
        headHeight += plain.height();
    if (m_headStyle == HeadStyle::Turned) {
        for (int column = 1; column <= m_content.columnCount(); ++column)
            headHeight =
                std::max(headHeight,
                         18 + std::min(LongestTurned, plain.horizontalAdvance(m_content.columnName(column))));
    }
    m_geometry.setFrozen(nameWidth, usWidth, headHeight);

    const QSize seen(viewport()->width() - m_geometry.cellsStart(), viewport()->height() - headHeight);
    const QSize beyond = m_geometry.scrolledSize() - seen;
    horizontalScrollBar()->setRange(0, std::max(0, beyond.width()));
    horizontalScrollBar()->setPageStep(std::max(1, seen.width()));
    horizontalScrollBar()->setSingleStep(TurnedColumn);
    verticalScrollBar()->setRange(0, std::max(0, beyond.height()));
    verticalScrollBar()->setPageStep(std::max(1, seen.height()));
    verticalScrollBar()->setSingleStep(lineHeight);
    placeEditor();
    viewport()->update();
}

/// As wide as the names when there is room, on two lines when that helps, turned when there are many.
void MatrixGrid::layOutColumns(int available)
{
    const auto &adding = m_content.adding();
    const bool hasNew = adding && adding->what == GridContent::Adding::What::Competitor;
    const int count = m_content.columnCount() - (hasNew ? 1 : 0);
    const QFontMetrics metrics(font());
    QList<int> widths;
    int sum = 0;
    for (int column = 1; column <= count; ++column) {
        const int natural =
            metrics.horizontalAdvance(m_content.columnName(column).simplified()) + HeadPadding;
        widths.append(std::clamp(natural, NarrowestColumn, WidestColumn));
        sum += widths.constLast();
    }
    m_headStyle = HeadStyle::OneLine;
    if (count > 0 && sum > available) {
        const bool isTurned = available / count < NarrowestColumn;
        m_headStyle = isTurned ? HeadStyle::Turned : HeadStyle::TwoLines;
        const int narrowest = isTurned ? TurnedColumn : NarrowestColumn;
        widths.fill(std::clamp(available / count, narrowest, WidestColumn));
    }
    if (hasNew)
        widths.append(EditorWidth);
    m_geometry.setColumns(widths);
}

QPoint MatrixGrid::scrollPosition() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect MatrixGrid::visual(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

QRect MatrixGrid::rectOf(GridPlace place) const
{
    return visual(m_geometry.rectOf(place, scrollPosition()));
}

GridPlace MatrixGrid::placeAt(QPoint position) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), viewport()->rect(), position);
    GridPlace place = m_geometry.placeAt(logical, scrollPosition());
    if (m_content.isCategory(place.line))
        place.column = GridPlace::Head;
    return place;
}

void MatrixGrid::scrollTo(GridPlace place)
{
    const QRect rect = m_geometry.rectOf(place, scrollPosition());
    const auto follow = [](QScrollBar *bar, int start, int end, int from, int to) {
        if (start < from)
            bar->setValue(bar->value() - (from - start));
        else if (end > to)
            bar->setValue(bar->value() + std::min(end - to, start - from));
    };
    if (place.line >= 0)
        follow(verticalScrollBar(), rect.top(), rect.bottom() + 1, m_geometry.headHeight(),
               viewport()->height());
    if (place.column > 0)
        follow(horizontalScrollBar(), rect.left(), rect.right() + 1, m_geometry.cellsStart(),
               viewport()->width());
}

void MatrixGrid::updateAround(GridPlace place)
{
    viewport()->update(rectOf(place));
    viewport()->update(rectOf({place.line, GridPlace::Head}));
    viewport()->update(rectOf({GridPlace::Head, place.column}));
}

void MatrixGrid::scrollContentsBy(int dx, int dy)
{
    const int start = m_geometry.cellsStart();
    const int top = m_geometry.headHeight();
    const int width = viewport()->width();
    const int height = viewport()->height();
    if (layoutDirection() == Qt::RightToLeft)
        dx = -dx;
    viewport()->scroll(dx, dy, visual(QRect(start, top, width - start, height - top)));
    if (dx != 0)
        viewport()->scroll(dx, 0, visual(QRect(start, 0, width - start, top)));
    if (dy != 0)
        viewport()->scroll(0, dy, visual(QRect(0, top, start, height - top)));
    placeEditor();
}

// Painting

void MatrixGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &dirty : event->region())
        paintPart(painter, dirty);
}

void MatrixGrid::paintPart(QPainter &painter, const QRect &dirty)
{
    const QRect part = visual(dirty);
    const int start = m_geometry.cellsStart();
    const int top = m_geometry.headHeight();
    const QPoint scroll = scrollPosition();
    const GridRange lines =
        m_geometry.linesIn(part.top() - top + scroll.y(), part.bottom() + 1 - top + scroll.y());
    const GridRange columns =
        m_geometry.columnsIn(part.left() - start + scroll.x(), part.right() + 1 - start + scroll.x());
    GridPainter paint(painter, m_theme, m_content, font(), layoutDirection());
    painter.setClipRect(dirty);
    painter.fillRect(dirty, m_theme.tokens().surface);
    const QSize size = viewport()->size();
    const auto within = [&](const QRect &area, const auto &draw) {
        const QRect clip = visual(area) & dirty;
        if (clip.isEmpty())
            return;
        painter.setClipRect(clip);
        draw();
    };
    within(QRect(start, top, size.width() - start, size.height() - top),
           [&] { paintCells(paint, lines, columns); });
    if (m_content.columnCount() == 0)
        within(QRect(start, top, size.width() - start, size.height() - top), [&] { paintHint(painter); });
    within(QRect(0, top, start, size.height() - top), [&] { paintLines(paint, lines); });
    within(QRect(start, 0, size.width() - start, top), [&] { paintHeads(paint, columns); });
    within(QRect(0, 0, start, top), [&] { paintHeads(paint, {GridPlace::Us, GridPlace::Us - 1}); });
    within(QRect(QPoint(0, 0), size), [&] { paintFocusAndDrop(painter, paint, dirty); });
}

void MatrixGrid::paintCells(GridPainter &paint, GridRange lines, GridRange columns)
{
    for (int line = lines.first; line <= lines.last; ++line) {
        if (m_content.isCategory(line)) {
            QRect rule = m_geometry.rectOf({line, GridPlace::Head}, scrollPosition());
            rule.setRight(viewport()->width());
            paint.drawRule(visual(rule));
            continue;
        }
        for (int column = columns.first + 1; column <= columns.last + 1; ++column) {
            paint.drawCell(rectOf({line, column}), {line, column});
            ++m_cellsPainted;
        }
    }
}

void MatrixGrid::paintLines(GridPainter &paint, GridRange lines)
{
    for (int line = lines.first; line <= lines.last; ++line) {
        paint.drawLineHead(rectOf({line, GridPlace::Head}), line, line == m_current.line);
        if (m_content.isCategory(line)) {
            QRect rule = m_geometry.rectOf({line, GridPlace::Head}, scrollPosition());
            rule.setRight(m_geometry.cellsStart());
            paint.drawRule(visual(rule));
        } else {
            paint.drawCell(rectOf({line, GridPlace::Us}), {line, GridPlace::Us});
            ++m_cellsPainted;
        }
    }
}

/// Those of the competitors in the range, or ours when it is empty.
void MatrixGrid::paintHeads(GridPainter &paint, GridRange columns)
{
    if (columns.last < columns.first && columns.first == GridPlace::Us)
        paint.drawColumnHead(rectOf({GridPlace::Head, GridPlace::Us}), GridPlace::Us, m_headStyle,
                             m_current.column == GridPlace::Us);
    for (int column = columns.first + 1; column <= columns.last + 1; ++column)
        paint.drawColumnHead(rectOf({GridPlace::Head, column}), column, m_headStyle,
                             column == m_current.column);
    paint.drawRule(QRect(0, 0, viewport()->width(), m_geometry.headHeight()));
}

void MatrixGrid::paintFocusAndDrop(QPainter &painter, GridPainter &paint, const QRect &dirty)
{
    const int start = m_geometry.cellsStart();
    const int top = m_geometry.headHeight();
    QRect area(0, 0, start, top);
    if (m_current.line >= 0)
        area.setRect(area.x(), top, area.width(), viewport()->height() - top);
    if (m_current.column > 0)
        area.setRect(start, area.y(), viewport()->width() - start, area.height());
    const bool exists = m_current.line < m_content.lineCount() && m_current.column <= m_content.columnCount();
    if (exists && !m_content.isEmpty()) {
        painter.setClipRect(visual(area) & dirty);
        paint.drawFocus(rectOf(m_current), hasFocus());
    }
    if (!m_drop)
        return;
    painter.setClipRect(dirty);
    const bool isLine = m_drop->column == GridPlace::Head;
    const GridPlace last = isLine ? GridPlace{m_content.lineCount() - 1, GridPlace::Head}
                                  : GridPlace{GridPlace::Head, m_content.columnCount()};
    const bool isPastEnd = isLine ? m_drop->line > last.line : m_drop->column > last.column;
    const QRect target = m_geometry.rectOf(isPastEnd ? last : *m_drop, scrollPosition());
    paint.drawDropLine(
        visual(isLine ? QRect(0, (isPastEnd ? target.bottom() : target.top()) - 1, viewport()->width(), 2)
                      : QRect((isPastEnd ? target.right() : target.left()) - 1, 0, 2, viewport()->height())));
}

/// Where the competitors would be.
void MatrixGrid::paintHint(QPainter &painter)
{
    const QRect area(m_geometry.cellsStart(), m_geometry.headHeight(),
                     viewport()->width() - m_geometry.cellsStart(),
                     viewport()->height() - m_geometry.headHeight());
    painter.setFont(font());
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(visual(area.adjusted(space::Huge, space::Huge, -space::Huge, -space::Huge)),
                     static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                     tr("Add a competitor to see whom to send customers to."));
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MatrixGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange)
        layOut();
}

// Adding and renaming in place

void MatrixGrid::startAdding(const GridContent::Adding &what)
{
    m_content.setAdding(what);
    layOut();
    const GridPlace place = m_content.addingPlace();
    scrollTo(place);
    using What = GridContent::Adding::What;
    openEditor(place, what.what == What::Category ? tr("General") : QString(),
               what.what == What::Category     ? tr("Name of the category")
               : what.what == What::Competency ? tr("Name of the competency")
                                               : tr("Name of the competitor"));
}

void MatrixGrid::renameCurrent()
{
    GridPlace place = m_current;
    if (m_content.isRated(place))
        return;
    if (place.line == GridPlace::Head ? place.column > 0 : place.line < m_content.lineCount())
        openEditor(place,
                   place.line == GridPlace::Head ? m_content.columnName(place.column)
                                                 : m_content.lineName(place.line),
                   tr("New name"));
}

void MatrixGrid::openEditor(GridPlace place, const QString &text, const QString &what)
{
    m_edited = place;
    m_editor->open(QRect(), text, what, [this](const QString &name) -> base::Done {
        if (!m_content.adding())
            return m_edits.rename(m_edited, name);
        GridContent::Adding adding = *m_content.adding();
        if (adding.what == GridContent::Adding::What::Category)
            return {};
        return m_edits.add(adding, name);
    });
    placeEditor();
}

void MatrixGrid::placeEditor()
{
    if (!m_editor->isOpen())
        return;
    QRect rect = m_geometry.rectOf(m_edited, scrollPosition());
    const int height = std::max(m_editor->sizeHint().height(), ControlHeight);
    rect.setTop(rect.bottom() + 1 - height - (m_edited.line == GridPlace::Head ? 3 : 0));
    rect.setHeight(height);
    rect.setWidth(std::max(EditorWidth, rect.width() - 4));
    rect.moveLeft(std::clamp(rect.left() + 2, 2, std::max(2, viewport()->width() - rect.width() - 2)));
    m_editor->moveTo(visual(rect));
}

void MatrixGrid::editorClosed(bool wasKept)
{
    setFocus(Qt::OtherFocusReason);
    if (!m_content.adding())
        return;
    GridContent::Adding next = *m_content.adding();
    using What = GridContent::Adding::What;
    if (wasKept && next.what == What::Category) {
        next = {What::Competency, {}, m_editor->text().trimmed()};
    } else if (wasKept && next.what == What::Competency && !next.category.isValid()) {
        const auto &all = m_content.matrix().categories();
        const auto made = std::find_if(all.cbegin(), all.cend(), [&](const domain::Category &category) {
            return base::fold(category.name) == base::fold(next.categoryName);
        });
        if (made != all.cend())
            next.category = made->id;
    }
    m_content.setAdding(std::nullopt);
    layOut();
    if (wasKept)
        startAdding(next);
    else
        Q_EMIT addingEnded();
}

} // namespace ui
