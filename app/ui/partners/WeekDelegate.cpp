// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/WeekDelegate.h"

#include "ui/partners/WeekModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace ui {

static QFont strongFont(const QFont &font)
{
    return Theme::scaled(font, 1, QFont::DemiBold);
}

static QFont belowFont(const QFont &font)
{
    return Theme::scaled(font, 0.92);
}

namespace {

/// Words one after the other on one line, from the leading edge on.
class Line
{
public:
    Line(QPainter *painter, QRect room, Qt::LayoutDirection direction)
        : m_painter(painter), m_room(room), m_direction(direction)
    {}

    void write(const QString &text, const QFont &font, const QColor &ink)
    {
        const QFontMetrics metrics(font);
        const int width = qMin(metrics.horizontalAdvance(text) + 1, m_room.width() - m_taken);
        if (width <= 0)
            return;
        const QRect place(m_room.left() + m_taken, m_room.top(), width, m_room.height());
        m_painter->setFont(font);
        m_painter->setPen(ink);
        m_painter->drawText(QStyle::visualRect(m_direction, m_room, place),
                            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, width));
        m_taken += width + space::Small;
    }

private:
    QPainter *m_painter;
    QRect m_room;
    Qt::LayoutDirection m_direction;
    int m_taken = 0;
};

} // namespace

QSize WeekDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int strong = QFontMetrics(strongFont(option.font)).height();
    if (index.data(WeekModel::HeadingRole).toBool())
        return {0, strong + space::Medium + space::Tiny};
    return {0, strong + QFontMetrics(belowFont(option.font)).height() + 2 * space::Small};
}

void WeekDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (index.data(WeekModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void WeekDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect room = option.rect.adjusted(space::Medium, space::Small, -space::Medium, 0);
    Line line(painter, room, option.direction);
    line.write(index.data().toString(), strongFont(option.font), tokens.text);
    line.write(index.data(WeekModel::WhatRole).toString(), option.font, tokens.muted);
    painter->fillRect(QRect(room.left(), option.rect.bottom(), room.width(), 1), tokens.line);
}

void WeekDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, tokens.accentSoft);
    QRect inside = option.rect.adjusted(space::Medium, space::Small, -space::Medium, -space::Small);
    const QString badge = index.data(WeekModel::BadgeRole).toString();
    if (!badge.isEmpty()) {
        const QSize size = badgeSize(badge, option.font);
        const QRect place(inside.right() - size.width() + 1, inside.top(), size.width(), inside.height());
        painter->setFont(option.font);
        drawBadge(painter, QStyle::visualRect(option.direction, inside, place), badge,
                  static_cast<Tone>(index.data(WeekModel::ToneRole).toInt()), tokens, option.direction);
        QRect left = inside.adjusted(0, 0, -size.width() - space::Medium, 0);
        inside = QStyle::visualRect(option.direction, inside, left);
    }
    const QFont strong = strongFont(option.font);
    const int first = QFontMetrics(strong).height();
    Line above(painter, QRect(inside.left(), inside.top(), inside.width(), first), option.direction);
    above.write(index.data().toString(), strong, tokens.text);
    above.write(index.data(WeekModel::WhatRole).toString(), option.font, tokens.text);
    Line below(painter, inside.adjusted(0, first, 0, 0), option.direction);
    below.write(index.data(WeekModel::BelowRole).toString(), belowFont(option.font),
                isChosen ? tokens.railMuted : tokens.muted);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace ui
