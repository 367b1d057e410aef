// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/GridPainter.h"

#include "ui/theme/Theme.h"

#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

namespace ui {

using domain::CellMark;

namespace {

constexpr int Inset = 10;
constexpr int MarkSide = 7;
constexpr int MarkInset = 5;
constexpr int HatchStep = 7;

/// At most two lines, broken between words; the second is cut where there is no room.
QStringList twoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString first;
    while (!words.isEmpty()) {
        const QString longer =
            first.isEmpty() ? words.constFirst() : first + QLatin1Char(' ') + words.constFirst();
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        first = longer;
        words.removeFirst();
    }
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, width)};
    if (!words.isEmpty())
        lines += metrics.elidedText(words.join(QLatin1Char(' ')), Qt::ElideRight, width);
    return lines;
}

} // namespace

GridPainter::GridPainter(QPainter &painter, const Theme &theme, const GridContent &content, const QFont &font,
                         Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_tokens(theme.tokens())
    , m_content(content)
    , m_font(font)
    , m_levelFont(levelFont(font))
    , m_direction(direction)
{}

QFont GridPainter::levelFont(const QFont &font)
{
    return Theme::scaled(font, 1.0, QFont::DemiBold);
}

QFont GridPainter::categoryFont(const QFont &font)
{
    return Theme::scaled(font, 0.9, QFont::DemiBold);
}

void GridPainter::drawText(const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    m_painter.drawText(
        rect, static_cast<int>(QStyle::visualAlignment(m_direction, alignment) | Qt::TextSingleLine), text);
}

void GridPainter::drawCell(const QRect &rect, GridPlace place)
{
    m_painter.fillRect(rect, m_tokens.surface);
    if (m_content.isCategory(place.line))
        return;
    const QRect inner =
        rect.adjusted(m_direction == Qt::RightToLeft ? 1 : 0, 0, m_direction == Qt::RightToLeft ? 0 : -1, -1);
    if (const domain::MaybeLevel level = m_content.level(place)) {
        drawLevel(inner, place, *level);
        return;
    }
    m_painter.fillRect(QRect(inner.left(), inner.bottom() + 1, inner.width(), 1), m_tokens.line);
    m_painter.setFont(m_levelFont);
    m_painter.setPen(m_tokens.muted);
    drawText(inner, Qt::AlignCenter, QStringLiteral("·"));
}

void GridPainter::drawLevel(const QRect &rect, GridPlace place, domain::Level level)
{
    const bool isFaded = !m_content.isLookedFor(place) || m_content.isLineRetired(place.line)
                         || m_content.isColumnRetired(place.column);
    QColor fill = m_tokens.of(level);
    QColor ink = m_tokens.textOn(level);
    if (isFaded) {
        fill = m_tokens.surface;
        ink = m_tokens.muted;
        m_painter.fillRect(QRect(rect.left(), rect.bottom() + 1, rect.width(), 1), m_tokens.line);
    }
    m_painter.fillRect(rect, fill);
    const QString text = QString::number(level.value());
    m_painter.setFont(m_levelFont);
    if (m_content.isStale(place)) {
        hatch(rect, mixed(isFaded ? m_tokens.line : m_tokens.surface, fill, isFaded ? 1.0 : 0.38));
        // The number stands on plain ground.
        const QFontMetrics metrics(m_levelFont);
        QRect plain(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height());
        plain.moveCenter(rect.center());
        m_painter.fillRect(plain, fill);
    }
    m_painter.setPen(ink);
    drawText(rect, Qt::AlignCenter, text);
    drawMark(rect, m_content.mark(place), ink);
}

void GridPainter::hatch(const QRect &rect, const QColor &ink)
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(ink, 2));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += HatchStep)
        m_painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height(), rect.top()));
    m_painter.restore();
}

/// A small triangle in the upper corner: towards them at the end edge, towards us at the start edge.
void GridPainter::drawMark(const QRect &rect, CellMark mark, const QColor &ink)
{
    if (mark == CellMark::None)
        return;
    const bool pointsToEnd = mark == CellMark::Gap;
    const bool pointsRight = pointsToEnd == (m_direction == Qt::LeftToRight);
    const double x = pointsRight ? rect.right() - MarkInset - MarkSide + 2 : rect.left() + MarkInset;
    const double y = rect.top() + MarkInset;
    const double tip = pointsRight ? x + MarkSide - 1 : x;
    const double back = pointsRight ? x : x + MarkSide - 1;
    QPainterPath path(QPointF(tip, y + MarkSide / 2.0));
    path.lineTo(back, y);
    path.lineTo(back, y + MarkSide);
    path.closeSubpath();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(path, ink);
    m_painter.restore();
}

void GridPainter::drawLineHead(const QRect &rect, int line, bool isCurrent)
{
    const bool isCategory = m_content.isCategory(line);
    m_painter.fillRect(rect, isCurrent ? m_tokens.accentSoft : m_tokens.surface);
    if (isCategory)
        m_painter.setFont(categoryFont(m_font));
    else
        m_painter.setFont(m_content.isCore(line) ? m_levelFont : m_font);
    const bool isMuted = isCategory || m_content.isLineRetired(line);
    m_painter.setPen(!isMuted ? m_tokens.text : isCurrent ? m_tokens.railMuted : m_tokens.muted);
    QRect inner = rect.adjusted(Inset, 0, -Inset, -1);
    if (isCategory)
        inner.setTop(inner.bottom() - m_painter.fontMetrics().height() - 5);
    const QString name = m_content.lineName(line);
    drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
             m_painter.fontMetrics().elidedText(name.simplified(), Qt::ElideRight, inner.width()));
}

void GridPainter::drawRule(const QRect &rect)
{
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
}

void GridPainter::drawColumnHead(const QRect &rect, int column, HeadStyle style, bool isCurrent)
{
    m_painter.fillRect(rect, isCurrent ? m_tokens.accentSoft : m_tokens.surface);
    m_painter.setFont(column == GridPlace::Us ? m_levelFont : m_font);
    const bool isStrong = column == GridPlace::Us || isCurrent;
    const bool isRetired = m_content.isColumnRetired(column);
    m_painter.setPen(isRetired || !isStrong ? (isCurrent ? m_tokens.railMuted : m_tokens.muted)
                                            : m_tokens.text);
    const QString name = m_content.columnName(column).simplified();
    const QFontMetrics metrics = m_painter.fontMetrics();
    if (style == HeadStyle::Turned && column != GridPlace::Us) {
        m_painter.save();
        m_painter.translate(rect.center().x() + 1, rect.bottom() - Inset);
        m_painter.rotate(-90);
        const int length = rect.height() - 2 * Inset + 4;
        m_painter.drawText(QRect(0, -metrics.height() / 2, length, metrics.height()),
                           static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                           metrics.elidedText(name, Qt::ElideRight, length));
        m_painter.restore();
        return;
    }
    const QRect inner = rect.adjusted(4, 4, -4, -7);
    const QStringList lines = style == HeadStyle::TwoLines
                                  ? twoLines(name, metrics, inner.width())
                                  : QStringList{metrics.elidedText(name, Qt::ElideRight, inner.width())};
    QRect row(inner.left(), inner.bottom() + 1 - metrics.height() * static_cast<int>(lines.size()),
              inner.width(), metrics.height());
    for (const QString &text : lines) {
        drawText(row, Qt::AlignHCenter | Qt::AlignVCenter, text);
        row.translate(0, metrics.height());
    }
}

void GridPainter::drawFocus(const QRect &rect, bool isActive)
{
    const int width = isActive ? 2 : 1;
    m_painter.save();
    m_painter.setBrush(Qt::NoBrush);
    const auto frame = [&](double inset, double pen, const QColor &color) {
        m_painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset - 1, -inset - 1));
    };
    if (isActive)
        frame(width + 0.5, 1, m_tokens.surface);
    frame(width / 2.0, width, m_tokens.text);
    m_painter.restore();
}

void GridPainter::drawDropLine(const QRect &line)
{
    m_painter.fillRect(line, m_tokens.accent);
}

} // namespace ui
