// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StoryDelegate.h"

#include "ui/theme/Theme.h"

#include <QListView>
#include <QPainter>

namespace ui {

static constexpr int Gutter = 30;
static constexpr int Padding = 8;
static constexpr int DotSide = 10;

static QFont titleFont(const QStyleOptionViewItem &option)
{
    return Theme::scaled(option.font, 1, QFont::DemiBold);
}

static QFont detailFont(const QStyleOptionViewItem &option)
{
    return Theme::scaled(option.font, 0.92);
}

/// Title beside the day, as far as there is room for both.
static int titleWidth(int width, const QStyleOptionViewItem &option, const QString &day)
{
    return width - QFontMetrics(detailFont(option)).horizontalAdvance(day) - Padding;
}

StoryDelegate::StoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - Gutter - Padding;
    const QString day = index.data(DayRole).toString();
    const QRect title = QFontMetrics(titleFont(option))
                            .boundingRect(QRect(0, 0, titleWidth(width, option, day), 1000), Qt::TextWordWrap,
                                          index.data().toString());
    const QString detail = index.data(DetailRole).toString();
    const int below = detail.isEmpty()
                          ? 0
                          : QFontMetrics(detailFont(option))
                                    .boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, detail)
                                    .height()
                                + 2;
    return QSize(width, title.height() + below + 2 * Padding);
}

void StoryDelegate::drawThread(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect strip =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.left(), option.rect.top(), Gutter, option.rect.height()));
    const QPointF dot(strip.center().x() + 0.5,
                      strip.top() + Padding + QFontMetrics(titleFont(option)).height() / 2.0);
    painter->setPen(QPen(t.line, 2));
    if (index.row() > 0)
        painter->drawLine(QPointF(dot.x(), strip.top()), dot);
    if (index.row() < index.model()->rowCount() - 1)
        painter->drawLine(dot, QPointF(dot.x(), strip.bottom() + 1));
    const QVariant series = index.data(SeriesRole);
    const bool isFilled = series.isValid();
    const QColor ink = isFilled ? t.of(static_cast<Series>(series.toInt()))
                                : t.of(static_cast<Tone>(index.data(ToneRole).toInt()));
    const double radius = isFilled ? DotSide / 2.0 : DotSide / 2.0 - 1.5;
    painter->setPen(QPen(ink, 2));
    painter->setBrush(isFilled ? ink : t.surface);
    painter->drawEllipse(dot, radius, radius);
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(IsOfRecordRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(t.accentSoft, t.surface, 0.55));
        painter->drawRect(option.rect);
    }
    drawThread(painter, option, index);

    const QRect text = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(Gutter, Padding, -Padding, -Padding));
    const auto align = [&option](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment));
    };
    const QString day = index.data(DayRole).toString();
    painter->setFont(detailFont(option));
    painter->setPen(t.muted);
    painter->drawText(text, align(Qt::AlignTrailing | Qt::AlignTop), day);
    QRect used;
    painter->setFont(titleFont(option));
    painter->setPen(t.text);
    const QRect place(text.left(), text.top(), titleWidth(text.width(), option, day), text.height());
    painter->drawText(QStyle::visualRect(option.direction, text, place),
                      align(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, index.data().toString(),
                      &used);
    painter->setFont(detailFont(option));
    painter->setPen(t.muted);
    painter->drawText(text.adjusted(0, used.height() + 2, 0, 2),
                      align(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap,
                      index.data(DetailRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace ui
