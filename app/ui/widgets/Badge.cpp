// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Badge.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

static constexpr double FontFactor = 0.88;
static constexpr int Padding = 9;
static constexpr int DotSide = 9;
static constexpr int DotGap = 6;
static constexpr int CellMargin = 7;

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(Theme::scaled(font, FontFactor));
    return QSize(metrics.horizontalAdvance(text) + 2 * Padding, metrics.height() + 4);
}

void drawBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens,
               Qt::LayoutDirection direction)
{
    painter->save();
    const QSize size = badgeSize(text, painter->font()).boundedTo(rect.size());
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter->setFont(Theme::scaled(painter->font(), FontFactor));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone == Tone::Neutral ? tokens.control : tokens.of(tone), 1));
    painter->setBrush(tokens.surface);
    const QRectF outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter->setPen(tokens.of(tone));
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, box.width() - Padding));
    painter->restore();
}

Badge::Badge(const Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, tone);
}

void Badge::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(&painter, rect(), m_text, m_tone, m_theme.tokens(), layoutDirection());
}

BadgeDelegate::BadgeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant tone = index.data(ToneRole);
    const QVariant series = index.data(SeriesRole);
    if (!tone.isValid() && !series.isValid())
        return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString text = bare.text;
    QStyle *style = bare.widget ? bare.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &bare, painter, bare.widget);
    if (bare.state.testFlag(QStyle::State_HasFocus))
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &bare, painter, bare.widget);
    if (text.isEmpty())
        return;

    painter->save();
    painter->setFont(bare.font);
    const QRect cell = bare.rect.adjusted(CellMargin, 0, -CellMargin, 0);
    if (tone.isValid()) {
        drawBadge(painter, cell, text, static_cast<Tone>(tone.toInt()), m_theme.tokens(), bare.direction);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tokens().of(static_cast<Series>(series.toInt())));
        painter->drawEllipse(QStyle::alignedRect(bare.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                 QSize(DotSide, DotSide), cell));
        const QRect rest = QStyle::visualRect(bare.direction, cell, cell.adjusted(DotSide + DotGap, 0, 0, 0));
        painter->setPen(m_theme.tokens().text);
        painter->drawText(
            rest,
            static_cast<int>(QStyle::visualAlignment(bare.direction, Qt::AlignLeading | Qt::AlignVCenter)),
            bare.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int more = index.data(ToneRole).isValid()     ? 2 * Padding
                     : index.data(SeriesRole).isValid() ? DotSide + DotGap
                                                        : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(more, 0);
}

} // namespace ui
