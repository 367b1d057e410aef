// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ToDoDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/today/ToDoModel.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace ui {

static QFont titleFont(const QFont &font)
{
    return Theme::scaled(font, 1, QFont::DemiBold);
}

static QFont belowFont(const QFont &font)
{
    return Theme::scaled(font, 0.92);
}

void ToDoDelegate::setTaken(const QPersistentModelIndex &row, int width)
{
    m_row = row;
    m_taken = width;
}

int ToDoDelegate::widthOfTitle(const QModelIndex &index, const QFont &font) const
{
    return space::Small + m_badgeWidth + space::Medium
           + QFontMetrics(titleFont(font)).horizontalAdvance(index.data().toString());
}

QSize ToDoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        QFontMetrics(titleFont(option.font)).height() + QFontMetrics(belowFont(option.font)).height();
    return {200, qMax(text, ControlHeight) + 2 * space::Small + 2};
}

void ToDoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setPen(Qt::NoPen);
    if (index == m_row || hasFocus)
        painter->fillRect(option.rect, tokens.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QRect inside = option.rect.adjusted(space::Small, space::Small, -space::Small, -space::Small);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };

    painter->setFont(option.font);
    drawBadge(painter, placed(QRect(inside.left(), inside.top(), m_badgeWidth, inside.height())),
              index.data(ToDoModel::WhenRole).toString(),
              static_cast<Tone>(index.data(ToDoModel::ToneRole).toInt()), tokens, option.direction);

    const int taken = index == m_row ? m_taken + space::Small : 0;
    const int start = inside.left() + m_badgeWidth + space::Medium;
    const int width = qMax(0, inside.right() - taken - start + 1);
    const auto line = [&](const QFont &font, const QColor &ink, int top, const QString &text) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(ink);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter->drawText(placed(QRect(start, top, width, metrics.height())),
                          static_cast<int>(align) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, width));
        return top + metrics.height();
    };
    const QFont title = titleFont(option.font);
    const QFont below = belowFont(option.font);
    const int height = QFontMetrics(title).height() + QFontMetrics(below).height();
    const int next = line(title, tokens.text, inside.center().y() - height / 2, index.data().toString());
    line(below, index == m_row || hasFocus ? tokens.railMuted : tokens.muted, next,
         index.data(ToDoModel::BelowRole).toString());
    if (hasFocus) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace ui
