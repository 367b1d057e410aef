// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FigureTile.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QPainter>
#include <QStyle>

namespace ui {

static constexpr int DotSide = 9;
static constexpr int Margin = space::Large;

FigureTile::FigureTile(const Theme &theme, Series series, const QString &caption, const QString &objectName,
                       QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_series(series)
{
    setText(caption);
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString &figure, const QString &comparison)
{
    m_figure = figure;
    m_comparison = comparison;
    setAccessibleName(tr("%1: %2, %3").arg(text(), figure, comparison));
    setToolTip(plainToolTip(comparison));
    updateGeometry();
    update();
}

QFont FigureTile::figureFont() const
{
    return Theme::scaled(font(), 2.0, QFont::DemiBold);
}

QSize FigureTile::sizeHint() const
{
    return QSize(240, fontMetrics().height() + QFontMetrics(figureFont()).height() + Margin + space::Large);
}

QSize FigureTile::minimumSizeHint() const
{
    return QSize(QFontMetrics(figureFont()).horizontalAdvance(m_figure) + 2 * Margin, sizeHint().height());
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : underMouse() ? t.control : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), CardRadius, CardRadius);

    const QRect area = rect().adjusted(Margin, Margin - 2, -Margin, -Margin + 4);
    const QFontMetrics small = fontMetrics();
    const QFontMetrics big(figureFont());
    const auto place = [this, &area](int start, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(area.left() + start, area.top() + top, width, height));
    };
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::TextSingleLine);

    painter.setPen(Qt::NoPen);
    painter.setBrush(t.of(m_series));
    painter.drawEllipse(place(0, (small.height() - DotSide) / 2, DotSide, DotSide));
    painter.setPen(t.muted);
    const int captionWidth = area.width() - DotSide - 6;
    painter.drawText(place(DotSide + 6, 0, captionWidth, small.height()), align,
                     small.elidedText(text(), Qt::ElideRight, captionWidth));

    const int figureTop = small.height() + 2;
    const int figureWidth = big.horizontalAdvance(m_figure);
    painter.setPen(t.text);
    painter.setFont(figureFont());
    painter.setLayoutDirection(Qt::LeftToRight); // the sign stays before the amount
    painter.drawText(place(0, figureTop, figureWidth + 2, big.height()), align, m_figure);
    painter.setLayoutDirection(layoutDirection());

    painter.setFont(Theme::scaled(font(), 0.95));
    painter.setPen(t.muted);
    const int lines = 2 * painter.fontMetrics().height();
    const int bottom = figureTop + big.ascent() + painter.fontMetrics().descent();
    drawComparison(painter, place(figureWidth + space::Small, bottom - lines,
                                  area.width() - figureWidth - space::Small, lines));
}

/// On the figure's base line; in two lines where one is too narrow for it.
void FigureTile::drawComparison(QPainter &painter, const QRect &area) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignBottom);
    const bool wraps = metrics.horizontalAdvance(m_comparison) > area.width()
                       && area.contains(metrics.boundingRect(area, align | Qt::TextWordWrap, m_comparison));
    if (wraps)
        painter.drawText(area, align | Qt::TextWordWrap, m_comparison);
    else
        painter.drawText(area, align | Qt::TextSingleLine,
                         metrics.elidedText(m_comparison, Qt::ElideRight, area.width()));
}

} // namespace ui
